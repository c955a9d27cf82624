import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { beatsOf } from '#report/beats';
import { gazetteOf, officeRows } from '#report/headlines';
import { hasMassHunger } from '#scenario/mass-hunger';
import { greatTurn, presetPlan } from '../great-turn';

/** All grain taken, none returned in relief: a year of mass mortality must follow whatever the calibration. */
const force = [
  {
    year: 1928,
    levers: {
      'procurement.quota': 45,
      'procurement.revision': 0,
      'collectivisation.pressure': 1,
      'supply.relief': 0,
      'supply.grainExports': 10,
    },
  },
] as const;
const forced = play(greatTurn, { seed: '5', lens: 'consensus', plan: force }, 1932);
const free = play(greatTurn, { seed: '5', lens: 'consensus', plan: presetPlan('nep-preserved') });
const hungry = forced.years.filter(hasMassHunger);

test('a year is eight beats in the order in which it happens', () => {
  const calm = free.years.find((year) => !hasMassHunger(year))!;
  expect(beatsOf(calm, undefined, free.world).map(({ id }) => id)).toEqual([
    'winter',
    'sowing',
    'works',
    'harvest',
    'deliveries',
    'trade',
    'building',
    'road',
  ]);
});

describe('E16: a year of mass mortality', () => {
  test('is there to be tested', () => expect(hungry.length).toBeGreaterThan(0));

  test.each(hungry)(
    'has one quiet beat after the winter ($year), with places and a range and no figure or flow',
    (year) => {
      const beats = beatsOf(year, undefined, forced.world);
      expect(beats.filter(({ quiet }) => quiet).map(({ id }) => id)).toEqual(['hunger']);
      expect(beats[1]).toMatchObject({ id: 'hunger', figures: [], flows: [] });
      const keys = beats[1]!.text.map(({ key }) => key);
      expect(keys).toContain('beat.hunger.range');
      const { low, high } = beats[1]!.text.find(({ key }) => key === 'beat.hunger.range')!.params as {
        low: number;
        high: number;
      };
      expect([low * 10, high * 10].every((tenths) => Math.abs(tenths - Math.round(tenths)) < 1e-9)).toBe(true);
      expect(high).toBeGreaterThan(low);
    },
  );

  test.each(hungry)('has a gazette that says nothing of it and is shown without its band ($year)', (year) => {
    const gazette = gazetteOf(year, undefined, forced.world);
    expect(gazette.quiet).toBe(true);
    expect(gazette.notPrinted).toContain('deaths');
  });
});

test('flows carry no more than was given: grain of a region to others is at most what it delivered and sold', () => {
  for (const year of free.years) {
    const { flows } = beatsOf(year, undefined, free.world).find(({ id }) => id === 'deliveries')!;
    expect(flows.length).toBeGreaterThan(0);
    free.world.regionIds.forEach((region, r) => {
      const sent = flows
        .filter(({ kind, from }) => kind === 'grain' && from === region)
        .reduce((all, { amount }) => all + amount, 0);
      const { procurement, privateSales } = year.ledger.procurement;
      expect(sent).toBeLessThanOrEqual(procurement[r]! + privateSales[r]! + 1e-9);
    });
  }
});

test('E41 and E42: the office lists what was printed beside what is known; deaths are words, and were never printed', () => {
  const rows = officeRows(forced.years[2]!, forced.years[1], forced.world);
  const harvest = rows.find(({ id }) => id === 'harvest')!;
  expect(harvest.reported).toBe(forced.years[2]!.ledger.statistics.reportedHarvest);
  expect(harvest.known).not.toBe(harvest.reported);
  const deaths = rows.find(({ id }) => id === 'excessDeaths')!;
  expect(deaths.plainText).toBe(true);
  expect(deaths).not.toHaveProperty('reported');
});
