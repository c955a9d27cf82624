/** Winter, sowing and the works: the beats before the harvest. */
import { HORSES, SPECIES } from '#core/economy';
import { mapRegions, sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { investmentRiver } from '#report/balances';
import type { Beat, Told } from '#report/beat';
import { industryIndex, seriesNamed } from '#report/headlines';
import { pastOf } from '#report/telling';
import type { Line } from '#report/words';

/** A campaign of this share of households in a year, or a loss of this share of the horses, is said in words. */
const NOTABLE = 0.05;
/** Collective farms below this share of households are next to none. */
const FEW = 0.02;

export function winter({ now, last, world }: Told): Beat {
  const { before, ledger } = now;
  const { livestock, campaign } = ledger;
  const held = sum(mapRegions(before, ({ grain }) => grain));
  const horsesBefore = sum(mapRegions(before, ({ herds }) => herds[HORSES]!));
  const horses = sum(livestock.herds.map((herds) => herds[HORSES]!));
  const entered = sum(mapRegions(before, ({ rural }, r) => rural * campaign.entered[r]!)) / ledger.villagers;
  const left = sum(mapRegions(before, ({ rural }, r) => rural * campaign.left[r]!)) / ledger.villagers;
  return {
    id: 'winter',
    about: 'horses',
    from: horsesBefore,
    to: horses,
    unit: 'million',
    text: [
      { key: 'beat.winter.stocks', params: { village: held, state: before.nation.grainReserve } },
      ...(entered > NOTABLE ? [{ key: 'beat.winter.campaign', params: { percent: 100 * entered } }] : []),
      ...(left > NOTABLE ? [{ key: 'beat.winter.retreat', params: { percent: 100 * left } }] : []),
      {
        key: horses < (1 - NOTABLE) * horsesBefore ? 'beat.winter.herdsLost' : 'beat.winter.herds',
        params: { before: horsesBefore, now: horses },
      },
    ],
    figures: SPECIES.map((species, s) => ({
      id: species,
      value: sum(livestock.herds.map((herds) => herds[s]!)),
      last: sum(mapRegions(before, ({ herds }) => herds[s]!)),
      unit: 'million',
    })),
    regions: mapRegions(before, (_, r) => sum(livestock.herds[r]!)),
    shade: mapRegions(before, () => 0),
    flows: [],
    quiet: false,
    ...pastOf(last, seriesNamed('horses').of, world),
  };
}

export function sowing({ now, last, world }: Told): Beat {
  const { before, ledger } = now;
  const area = sum(ledger.harvest.area);
  const sown = sum(mapRegions(before, (region) => region.area));
  const price = ledger.scissors.effectivePrice;
  return {
    id: 'sowing',
    about: 'sown_area',
    from: sown,
    to: area,
    unit: 'million ha',
    text: [
      { key: 'beat.sowing.price', params: { percent: 100 * price } },
      ...(price < 1 === area < sown
        ? [{ key: price < 1 ? 'beat.sowing.less' : 'beat.sowing.more' }]
        : againstPrice(now)),
      ledger.collectivised < FEW
        ? { key: 'beat.sowing.noCollective' }
        : { key: 'beat.sowing.collective', params: { percent: 100 * ledger.collectivised } },
      { key: 'beat.sowing.draught', params: { percent: 100 * draughtOf({ now, last, world }) } },
    ],
    figures: [
      { id: 'sownArea', value: area, unit: 'million ha' },
      { id: 'collectivised', value: ledger.collectivised, unit: '0-1' },
      { id: 'tractors', value: sum(mapRegions(before, ({ tractors }) => tractors)), unit: 'thousand hp' },
    ],
    regions: ledger.harvest.area,
    shade: mapRegions(before, () => 0),
    flows: [],
    quiet: false,
    ...pastOf(last, seriesNamed('sown_area').of, world),
  };
}

/** Why the land under grain moved against its price: waste land ploughed again, or collective farms that sow as told. */
function againstPrice({ ledger }: YearResult): Line[] {
  if (ledger.collectivised > 1 / 2) return [{ key: 'beat.sowing.asTold' }];
  return ledger.scissors.effectivePrice < 1 ? [{ key: 'beat.sowing.wasteLand' }] : [{ key: 'beat.sowing.noHands' }];
}

/** Draught power per hectare over that of 1928, land weighted. */
function draughtOf({ now }: Told): number {
  const { area, draught } = now.ledger.harvest;
  return sum(draught.map((power, r) => power * area[r]!)) / sum(area);
}

export function works({ now, last, world }: Told): Beat {
  const { ledger } = now;
  const short = Math.min(...ledger.industry.utilisation);
  const index = industryIndex(now, world);
  return {
    id: 'works',
    about: 'industrial_output',
    to: index,
    unit: '1928 = 1',
    text: [
      { key: 'beat.works.output', params: { percent: 100 * index } },
      ...(short < 1 - NOTABLE ? [{ key: 'beat.works.bottleneck', params: { percent: 100 * (1 - short) } }] : []),
      { key: 'beat.works.hands', params: { workers: ledger.labour.workers, unemployed: ledger.labour.unemployed } },
    ],
    figures: [
      { id: 'steel', value: ledger.industry.steel, unit: 'million t' },
      { id: 'coal', value: ledger.industry.coal, unit: 'million t' },
      { id: 'oil', value: ledger.industry.oil, unit: 'million t' },
      { id: 'electricity', value: ledger.power.generated, unit: 'TWh' },
      { id: 'unfinishedYears', value: investmentRiver(now).unfinishedYears, unit: 'years' },
    ],
    regions: mapRegions(now.before, ({ urban }) => urban),
    shade: mapRegions(now.before, () => 0),
    flows: [],
    quiet: false,
    ...pastOf(last, industryIndex, world),
  };
}
