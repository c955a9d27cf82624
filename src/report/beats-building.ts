/** Building, and the road to town: the beats that end the year. */
import { mapRegions, sum } from '#core/regions';
import { investmentRiver, roadToTown } from '#report/balances';
import type { Beat, Told } from '#report/beat';
import { seriesNamed } from '#report/headlines';
import { peopleFlows } from '#report/map-flows';
import { pastOf } from '#report/telling';

/** Flows of people below this are not drawn, million. */
const LEAST_PEOPLE = 0.02;

export function building({ now, last, world }: Told): Beat {
  const { construction, investment } = now.ledger;
  const completed = sum(construction.completed);
  const { unfinishedYears, unfinished } = investmentRiver(now);
  const before = sum(now.before.sectors.map((sector) => sector.unfinished));
  return {
    id: 'building',
    about: 'unfinished_construction',
    from: before,
    to: unfinished,
    unit: 'million roubles of 1928',
    text: [
      { key: 'beat.building.spent', params: { investment: investment.investment, completed } },
      { key: unfinished > before ? 'beat.building.piles' : 'beat.building.clears', params: { years: unfinishedYears } },
    ],
    figures: [
      { id: 'investment', value: investment.investment, unit: 'million roubles of 1928' },
      { id: 'completed', value: completed, unit: 'million roubles of 1928' },
      { id: 'unfinishedYears', value: unfinishedYears, unit: 'years' },
      { id: 'arms', value: now.ledger.defence.arms, unit: 'million roubles of 1928' },
    ],
    regions: mapRegions(now.before, ({ urban }) => urban),
    shade: world.regionIds.map(() => 0),
    flows: [],
    quiet: false,
    ...pastOf(last, seriesNamed('unfinished_construction').of, world),
  };
}

export function road({ now, last, world }: Told): Beat {
  const { migration } = now.ledger;
  const { left, places, turnedAway } = roadToTown(now);
  const of = (id: string) => places.find((place) => place.id === id)!.value;
  return {
    id: 'road',
    about: 'net_rural_urban_migration',
    to: left,
    unit: 'million',
    text: [
      { key: 'beat.road.left', params: { left, housed: of('housed') } },
      ...(turnedAway > LEAST_PEOPLE ? [{ key: 'beat.road.turnedAway', params: { turnedAway } }] : []),
      { key: 'beat.road.wage', params: { percent: 100 * now.ledger.bazaar.realWage } },
    ],
    figures: [
      { id: 'left', value: left, unit: 'million' },
      ...places.map(({ id, value }) => ({ id, value, of: left, unit: 'million' })),
      { id: 'turnedAway', value: turnedAway, unit: 'million' },
    ],
    regions: migration.arrivals,
    shade: world.regionIds.map(() => 0),
    flows: peopleFlows(now, world, LEAST_PEOPLE),
    quiet: false,
    ...pastOf(last, seriesNamed('net_rural_urban_migration').of, world),
  };
}
