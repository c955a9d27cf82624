/** What is fitted: the design that ships, every problem of one that is wrong, and values put in their places. */
import { describe, expect, test } from 'vitest';
import { parseDesign, withValues } from '#calibration/design';
import { membersOf } from '#calibration/score';
import { MODEL_VERSION } from '#core/model';
import { greatTurn, parameters } from '../great-turn';
import { type Loose, shipped } from '../scenario/bent';
import { designFile, parameterOf, problem, shippedValue, shippedValues } from './problem';

const members = membersOf(greatTurn);

function bent(bend: (parameters: Loose) => void): string[] {
  const file: Loose = structuredClone(designFile);
  bend(file.parameters);
  const read = parseDesign(file, members);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('the design that ships', () => {
  const standing = new Map(
    Object.entries(JSON.parse(shipped['great-turn-1928/parameters.json']!).parameters as Record<string, Loose>).map(
      ([id, { standing: how }]) => [id, how as string],
    ),
  );
  const fitted = new Set(problem.fitted.map(parameterOf));

  test('every parameter that is fitted says so, and no other claims to be', () => {
    const claims = [...standing].filter(([, how]) => how === 'calibrated').map(([id]) => id);
    expect(claims.toSorted()).toEqual([...fitted].toSorted());
  });

  test.each([
    'migration.slope',
    'migration.slopeCollective',
    'migration.attachment',
    'migration.attachmentCollective',
    'industry.substitution',
    'marketing.substitution',
    'marketing.bread',
  ])('%s is pinned by the literature: it is not fitted', (id) => {
    expect(standing.get(id)).toMatch(/^(measured|estimated)$/);
    expect(fitted).not.toContain(id);
  });

  test('the values that ship lie within the limits of the search, and are those whose ranges were found', () => {
    const { modelVersion, parameters: identified } = JSON.parse(shipped['great-turn-1928/identification.json']!);
    expect(modelVersion).toBe(MODEL_VERSION);
    expect(identified.map(({ id }: Loose) => id)).toEqual(problem.fitted.map(({ id }) => id));
    problem.fitted.forEach((one, i) => {
      const { value, low, high } = identified[i];
      expect(shippedValue(one), one.id).toBe(value);
      expect(value, one.id).toBeGreaterThanOrEqual(Math.max(low, one.low));
      expect(value, one.id).toBeLessThanOrEqual(Math.min(high, one.high));
    });
  });

  test('every limit has a reason', () => {
    for (const { because, id } of problem.fitted) expect(because.length, id).toBeGreaterThan(10);
  });
});

describe('a design that is wrong', () => {
  test.each<[string, (parameters: Loose) => void, string]>([
    [
      'a parameter that there is none of',
      (p) => (p['famine.ned'] = { low: 1, high: 2, start: 1, because: '' }),
      'calibration/parameters/famine.ned: there is no such parameter; did you mean famine.need?',
    ],
    [
      'a region that there is none of',
      (p) => (p['procurement.quotaBias.volgo'] = { low: 1, high: 1.2, start: 1, because: '' }),
      'calibration/parameters/procurement.quotaBias.volgo: there is no such parameter; did you mean procurement.quotaBias.volga?',
    ],
    [
      'a parameter that is spread, without a member',
      (p) => (p['livestock.growth'] = { low: 0.1, high: 0.2, start: 0.1, because: '' }),
      'calibration/parameters/livestock.growth: there is no such parameter',
    ],
    [
      'limits beyond what the model declares',
      (p) => (p['famine.need'].high = 5000),
      'calibration/parameters/famine.need: found [160,5000], expected limits within',
    ],
    [
      'a start outside the limits',
      (p) => (p['famine.need'].start = 100),
      'calibration/parameters/famine.need: found {"low":160,"high":195,"start":100',
    ],
    [
      'limits the wrong way round',
      (p) => Object.assign(p['famine.need'], { low: 195, high: 160, start: 170 }),
      'expected low ≤ start ≤ high and low < high',
    ],
    [
      'a limit that is no number',
      (p) => (p['famine.need'].low = '160'),
      'calibration/parameters/famine.need/low: found "160"',
    ],
    ['no reason', (p) => delete p['famine.need'].because, 'calibration/parameters/famine.need/because: is missing'],
  ])('%s', (_, bend, told) => {
    const problems = bent(bend);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
  });

  test('all of it is told at once', () => {
    const problems = bent((p) => {
      p['famine.ned'] = { low: 2, high: 1, start: 1, because: '' };
      p['famine.need'].start = 100;
      p['skills.learning'].high = 5000;
    });
    expect(problems.map((one) => one.split(':')[0])).toEqual([
      'calibration/parameters/famine.need',
      'calibration/parameters/skills.learning',
      'calibration/parameters/famine.ned',
      'calibration/parameters/famine.ned',
    ]);
  });
});

describe('other values', () => {
  const at = (id: string) => problem.fitted.findIndex((one) => one.id === id);
  const put = (id: string, value: number) =>
    withValues(parameters, problem.fitted, shippedValues.with(at(id), value), members);

  test('the values that ship give the parameters that ship', () => {
    expect(withValues(parameters, problem.fitted, shippedValues, members)).toEqual(parameters);
  });

  test('a plain parameter is replaced, and nothing else', () => {
    const { famine, ...rest } = put('famine.need', 170);
    const { famine: before, ...unchanged } = parameters;
    expect(famine).toEqual({ ...before, need: 170 });
    expect(rest).toEqual(unchanged);
  });

  test('of one that is spread only the member is replaced, in its place', () => {
    const volga = greatTurn.regions.indexOf('volga');
    expect(put('procurement.quotaBias.volga', 1.05).procurement.quotaBias).toEqual(
      parameters.procurement.quotaBias.with(volga, 1.05),
    );
    expect(put('livestock.growth.pigs', 0.4).livestock.growth).toEqual(parameters.livestock.growth.with(2, 0.4));
  });

  test('what ships is not written over', () => {
    const before = structuredClone(parameters);
    put('livestock.growth.pigs', 0.4);
    put('famine.need', 170);
    expect(parameters).toEqual(before);
  });
});
