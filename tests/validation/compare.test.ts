/** The distance of a run from the record, by hand: six years in which the state collected 10, 12, 9, 15, 20 and 18 million tonnes. */
import { describe, expect, test } from 'vitest';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { HistoryRow } from '#scenario/scenario';
import { seriesDistances } from '#validation/bounds';
import { compare, distance, meanAbsolute, type Observation } from '#validation/compare';
import type { Evidence, EvidenceSeries } from '#validation/evidence';

const run = [10, 12, 9, 15, 20, 18].map(
  (total, i) => ({ year: 1928 + i, ledger: { procurement: { total } } }) as unknown as YearResult,
);
const world = { regionIds: [], base: { year: 1928 } } as unknown as World;
const recorded = (year: number, value: number): HistoryRow => ({
  series: 'deliveries',
  year,
  value,
  unit: 'million t',
  status: 'measured',
  source: 'a report',
});
const series = (over: Partial<EvidenceSeries>): EvidenceSeries => ({
  history: 'deliveries',
  series: 'procurement',
  form: 'level',
  calibrate: [],
  heldOut: [],
  tolerance: { absolute: 2 },
  because: 'an example',
  ...over,
});
const evidence = (over: Partial<Evidence>): Evidence => ({
  declared: '',
  note: '',
  inputs: [],
  series: [],
  settings: [],
  ...over,
});
const compared = (over: Partial<EvidenceSeries>, ...rows: HistoryRow[]) =>
  compare(run, world, evidence({ series: [series(over)] }), rows);
const modelOf = (over: Partial<EvidenceSeries>, year: number) =>
  compared({ calibrate: [year], ...over }, recorded(year, 1))[0]!.model;

describe('what is read of the run', () => {
  test('a level is the year’s own value', () => {
    expect(modelOf({}, 1930)).toBe(9);
  });

  test('an index is over the first year of the run', () => {
    expect(modelOf({ form: 'index' }, 1931)).toBe(1.5);
    expect(modelOf({ form: 'index' }, 1928)).toBe(1);
  });

  test('a sum is of the year and the four before', () => {
    expect(modelOf({ form: 'sum' }, 1932)).toBe(10 + 12 + 9 + 15 + 20);
    expect(modelOf({ form: 'sum' }, 1933)).toBe(12 + 9 + 15 + 20 + 18);
  });

  test('a share of the sum is over the year, the three before and the one after', () => {
    expect(modelOf({ form: 'shareOfSum' }, 1931)).toBe(15 / (10 + 12 + 9 + 15 + 20));
    expect(modelOf({ form: 'shareOfSum' }, 1932)).toBe(20 / (12 + 9 + 15 + 20 + 18));
  });

  test('a record of the first of January is met by the year that ended the day before', () => {
    expect(modelOf({ lag: 1 }, 1932)).toBe(15);
    expect(modelOf({ lag: 1, form: 'index' }, 1932)).toBe(1.5);
    expect(modelOf({ lag: 0 }, 1932)).toBe(20);
  });

  test('a year that was not lived is refused, not read as something else', () => {
    expect(() => modelOf({}, 1934)).toThrow('the run has no year 1934');
    expect(() => modelOf({ lag: 1 }, 1928)).toThrow('the run has no year 1927');
    expect(() => modelOf({ form: 'sum' }, 1931)).toThrow('the run has no year 1927');
    expect(() => modelOf({ form: 'shareOfSum' }, 1933)).toThrow('the run has no year 1934');
  });
});

describe('the three tolerances', () => {
  test('relative: shares of the record, with the sign', () => {
    expect(distance(11, 10, { relative: 0.05 })).toBeCloseTo(2, 12);
    expect(distance(9.5, 10, { relative: 0.05 })).toBeCloseTo(-1, 12);
    expect(distance(-9, -10, { relative: 0.1 }), 'more than a negative record').toBeCloseTo(1, 12);
  });

  test('absolute: units of the series', () => {
    expect(distance(3.5, 5, { absolute: 0.75 })).toBe(-2);
    expect(distance(0.4, 0, { absolute: 0.2 })).toBe(2);
  });

  test('factor: twice as much is as far as half as much, and nothing is far off but a number', () => {
    expect(distance(4, 1, { factor: 2 })).toBeCloseTo(2, 12);
    expect(distance(1, 4, { factor: 2 })).toBeCloseTo(-2, 12);
    expect(distance(1.3, 1, { factor: 1.3 })).toBeCloseTo(1, 12);
    expect(distance(0, 1, { factor: 2 })).toBeLessThan(-500);
    expect(Number.isFinite(distance(0, 1, { factor: 2 }))).toBe(true);
  });
});

describe('the comparison', () => {
  test('says of each figure its use, model, record, distance, source and standing', () => {
    const rows = [recorded(1930, 10), recorded(1932, 16)];
    expect(compared({ calibrate: [1930], heldOut: [1932] }, ...rows)).toEqual([
      {
        series: 'procurement',
        history: 'deliveries',
        year: 1930,
        use: 'calibrate',
        model: 9,
        record: 10,
        z: -0.5,
        tolerance: { absolute: 2 },
        source: 'a report',
        status: 'measured',
      },
      expect.objectContaining({ year: 1932, use: 'heldOut', model: 20, record: 16, z: 2 }),
    ]);
  });

  test('what is held out may have a tolerance of its own, which calibrated figures do not get', () => {
    const [fitted, kept] = compared(
      { calibrate: [1930], heldOut: [1932], toleranceHeldOut: { absolute: 8 } },
      recorded(1930, 10),
      recorded(1932, 16),
    );
    expect([fitted!.z, kept!.z]).toEqual([-0.5, 0.5]);
    expect(kept!.tolerance).toEqual({ absolute: 8 });
  });

  test('an input is off by a share of the record, and has no tolerance', () => {
    const inputs = [
      { input: 'quota', inferredFrom: 'deliveries', series: 'procurement', years: [1928, 1929], note: '' },
    ];
    const found = compare(run, world, evidence({ inputs }), [recorded(1928, 8), recorded(1929, 0)]);
    expect(found.map(({ use, z }) => [use, z])).toEqual([
      ['input', 0.25],
      ['input', 12],
    ]);
    for (const one of found) expect(one).not.toHaveProperty('tolerance');
  });

  test('the mean is of distances without their signs, the mean of a series of all its years but those of inputs', () => {
    const of = (history: string, use: Observation['use'], z: number) => ({ history, use, z }) as Observation;
    const some = [of('a', 'calibrate', -1), of('a', 'heldOut', 3), of('b', 'heldOut', -0.5), of('c', 'input', 9)];
    expect(meanAbsolute(some.slice(0, 2))).toBe(2);
    expect(seriesDistances(some)).toEqual([
      { history: 'a', distance: 2 },
      { history: 'b', distance: 0.5 },
    ]);
  });
});
