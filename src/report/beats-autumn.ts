/** Harvest, deliveries and trade. */
import { mapRegions, sum } from '#core/regions';
import { grainBalance } from '#report/balances';
import type { Beat, Told } from '#report/beat';
import { shipFlows } from '#report/flows';
import { seriesNamed } from '#report/headlines';
import { grainFlows } from '#report/map-flows';
import { namesOf, pastOf } from '#report/telling';
import type { Line } from '#report/words';

/** Weather that takes or gives this share of a yield is called drought or a good year. */
const DROUGHT = 0.9;
const GOOD = 1.1;
/** Flows below this are not drawn, Mt. */
const LEAST_GRAIN = 0.1;

export function harvest({ now, last, world }: Told): Beat {
  const { weather } = now.ledger.draws;
  const grain = now.ledger.harvest.harvest;
  const dry = namesOf(
    world,
    weather.map((value) => -value),
    (value) => value > -DROUGHT,
  );
  const wet = namesOf(world, weather, (value) => value > GOOD);
  const expected = sum(now.ledger.harvest.expected);
  return {
    id: 'harvest',
    about: 'harvest',
    to: sum(grain),
    unit: 'million t',
    text: [
      { key: 'beat.harvest.brought', params: { harvest: sum(grain), expected } },
      ...(dry.length > 0 ? [{ key: 'beat.harvest.drought', params: { regions: dry } }] : []),
      ...(wet.length > 0 ? [{ key: 'beat.harvest.good', params: { regions: wet } }] : []),
      ...(dry.length + wet.length === 0 ? [{ key: 'beat.harvest.average' }] : []),
    ],
    figures: [
      { id: 'harvest', value: sum(grain), of: expected, unit: 'million t' },
      { id: 'seed', value: sum(now.ledger.famine.seedKept), unit: 'million t' },
      { id: 'reportedHarvest', value: now.ledger.statistics.reportedHarvest, unit: 'million t' },
    ],
    regions: grain,
    shade: weather.map((value) => Math.min(1, Math.max(0, 2 * (1 - value)))),
    flows: [],
    quiet: false,
    ...pastOf(last, seriesNamed('harvest').of, world),
  };
}

export function deliveries({ now, last, world }: Told): Beat {
  const { ledger, before } = now;
  const { procurement, supply, marketing } = ledger;
  const taken = procurement.procurement;
  const tax = sum(procurement.tax);
  const forced = Math.max(0, procurement.total - sum(marketing.toState) - tax);
  const balance = grainBalance(now, world);
  const quota = sum(procurement.quota);
  const { village, need } = villageFood({ now, last, world });
  return {
    id: 'deliveries',
    about: 'procurement',
    to: procurement.total,
    unit: 'million t',
    text: [
      tookHow(procurement.total, quota, tax),
      ...(forced > 1 ? [{ key: 'beat.deliveries.forced', params: { forced } }] : []),
      { key: village < need ? 'beat.deliveries.short' : 'beat.deliveries.left', params: { food: village, need } },
    ],
    figures: [
      ...balance.to
        .filter(({ id }) => id === 'towns' || id === 'export' || id === 'army' || id === 'industry')
        .map(({ id, value }) => ({ id, value, unit: 'million t' })),
      { id: 'returned', value: sum(supply.returns) + sum(supply.relief), unit: 'million t' },
      { id: 'foodPerVillager', value: village, of: need, unit: 'kg' },
    ],
    regions: taken,
    shade: mapRegions(before, () => 0),
    flows: grainFlows(now, world, LEAST_GRAIN),
    quiet: false,
    ...pastOf(last, seriesNamed('procurement').of, world),
  };
}

/** A tax below this is not told, Mt. */
const LEAST_TAX = 0.05;

function tookHow(taken: number, quota: number, tax: number): Line {
  if (quota > 0) return { key: 'beat.deliveries.quota', params: { taken, quota } };
  return tax > LEAST_TAX
    ? { key: 'beat.deliveries.tax', params: { taken, tax } }
    : { key: 'beat.deliveries.market', params: { taken } };
}

function villageFood({ now, world }: Told): { village: number; need: number } {
  return { village: seriesNamed('food_grain_per_villager').of(now, world), need: world.parameters.famine.want };
}

export function trade({ now, last, world }: Told): Beat {
  const { trade: t, draws, supply } = now.ledger;
  const wished = now.decisions.winter.trade.machineryImports;
  return {
    id: 'trade',
    about: 'machinery_imports',
    to: t.machinery,
    unit: 'million gold roubles',
    text: [
      { key: 'beat.trade.bought', params: { machinery: t.machinery, exports: t.exports } },
      ...(supply.exports > 0
        ? [{ key: 'beat.trade.grain', params: { grain: supply.exports, percent: 100 * draws.grainPrice } }]
        : []),
      ...(supply.imports > 0 ? [{ key: 'beat.trade.grainBought', params: { grain: supply.imports } }] : []),
      ...(t.machinery < wished - 1 ? [{ key: 'beat.trade.cut', params: { wished } }] : []),
    ],
    figures: [
      { id: 'exportEarnings', value: t.exports, unit: 'million gold roubles' },
      { id: 'machinery', value: t.machinery, of: wished, unit: 'million gold roubles' },
      { id: 'newDebt', value: t.newDebt, unit: 'million gold roubles' },
      { id: 'goldSold', value: t.goldSold, unit: 'million gold roubles' },
    ],
    regions: world.regionIds.map(() => 0),
    shade: world.regionIds.map(() => 0),
    flows: shipFlows(world.regionIds, now.ledger.procurement.procurement, supply.exports, LEAST_GRAIN),
    quiet: false,
    ...pastOf(last, seriesNamed('machinery_imports').of, world),
  };
}
