import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '#core/model';
import { decisionsOf } from '#core/plan';
import { parseReplay } from '#replay/parse-replay';
import { type Replay, recordReplay } from '#replay/replay-file';
import { play } from '#replay/run';
import { encodeSave, parseSave } from '#replay/save';
import { type Divergence, verify } from '#replay/verify';
import { valuesOf } from '#report/series';
import { greatTurn, library, playPreset, presetPlan } from '../great-turn';

const decisions = presetPlan('historical').map(({ year, levers, autumn }) =>
  autumn ? { year, levers, autumn } : { year, levers },
);
const kept = { ...recordReplay(playPreset('historical'), valuesOf), plan: decisions };

/** As it comes from a disk. */
function onDisk(change: (replay: Replay & Record<string, unknown>) => void = () => {}): unknown {
  const replay = JSON.parse(JSON.stringify(kept));
  change(replay);
  return replay;
}

function verified(file: unknown) {
  const opened = parseReplay(file, library);
  if (!opened.ok) throw new Error(opened.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return verify(opened.value, valuesOf);
}

function problemsOf(file: unknown): string[] {
  const opened = parseReplay(file, library);
  return opened.ok ? [] : opened.problems.map(({ path, message }) => `${path}: ${message}`);
}

test('a lever that a year does not name keeps last winter’s value, and an autumn amendment ends with its year', () => {
  const plan = [
    { year: 1929, levers: { 'procurement.quota': 12 }, autumn: { 'procurement.quota': 9 } },
    { year: 1931, levers: { 'investment.rate': 0.9 } },
  ];
  const { years } = play(greatTurn, { seed: 'historical', lens: 'consensus', plan }, 1932);
  const quotas = years.map(({ decisions: { winter, autumn } }) => [winter.procurement.quota, autumn.procurement.quota]);
  expect(quotas).toEqual([
    [0, 0],
    [12, 9],
    [12, 12],
    [12, 12],
    [12, 12],
  ]);
  for (const { year, decisions: made } of years)
    expect(made).toEqual(decisionsOf(plan, greatTurn.firstYear, year, greatTurn.start));
});

describe('a replay', () => {
  test('that went through a file comes out again to the last bit', () => {
    expect(verified(onDisk())).toEqual({ same: true, fingerprint: kept.fingerprint });
  });

  test.each<[what: string, change: (replay: Bent) => void, first: Partial<Divergence>]>([
    [
      'a harvest that was touched up is named with its year',
      (r) => {
        r.years[3]!.series['harvest']! += 1;
      },
      { year: 1931, quantity: 'harvest' },
    ],
    [
      'a decision that was changed diverges in its own year',
      (r) => {
        r.plan[2]!.levers['supply.grainExports'] = 0;
      },
      { year: 1930 },
    ],
    [
      'another seed diverges in the first year',
      (r) => {
        r.seed = '7';
      },
      { year: 1928 },
    ],
    [
      'a stock that no series shows is told by the fingerprint',
      (r) => {
        r.years[5]!.fingerprint = '0'.repeat(32);
      },
      { year: 1933, quantity: 'fingerprint', kept: '0'.repeat(32) },
    ],
    [
      'the whole is checked as well as the years',
      (r) => {
        r.fingerprint = 'f'.repeat(32);
      },
      { year: 1940, quantity: 'fingerprint of all years' },
    ],
  ])('%s', (_, change, first) => {
    const verdict = verified(onDisk((replay) => change(replay as unknown as Bent)));
    expect(verdict).toMatchObject({ same: false, first });
  });

  test('of another version of the model is refused politely, naming both versions', () => {
    const problems = problemsOf(onDisk((replay) => Object.assign(replay, { modelVersion: '0.9.0' })));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('"0.9.0"');
    expect(problems[0]).toContain(MODEL_VERSION);
  });

  test('with several mistakes gets all of them at once', () => {
    const broken = onDisk((replay) => {
      Object.assign(replay, { lens: 'alen', seed: 'x' });
      (replay as unknown as Bent).plan[0]!.levers = {
        'investment.rate': 7,
        'procurement.quta': 1,
        'money.bonds': '0.1' as unknown as number,
      };
    });
    const text = problemsOf(broken).join('\n');
    for (const part of [
      'replay/lens',
      'did you mean “allen”',
      'replay/seed',
      '7 is out of range; expected a number from',
      'did you mean procurement.quota',
      '"0.1" is not a number',
    ])
      expect(text).toContain(part);
  });

  test.each([null, 5, 'x', [], {}, { format: 'pyatiletka-replay' }])('is not %j', (file) => {
    expect(problemsOf(file).length).toBeGreaterThan(0);
  });

  test('that skips a year or ends early is refused', () => {
    expect(problemsOf(onDisk((replay) => Object.assign(replay, { years: replay.years.slice(1) }))).join()).toContain(
      'expected 13',
    );
  });
});

interface Bent {
  seed: string;
  fingerprint: string;
  plan: { levers: Record<string, number> }[];
  years: { series: Record<string, number>; fingerprint: string }[];
}

describe('a saved game', () => {
  const choices = { seed: '42', lens: 'consensus', plan: decisions };

  test('comes back with its year, its season and its decisions', () => {
    const save = JSON.parse(JSON.stringify(encodeSave(greatTurn, choices, 1931, 'autumn', kept.fingerprint)));
    expect(parseSave(save, library)).toEqual({
      ok: true,
      value: { scenario: greatTurn, choices, year: 1931, season: 'autumn', fingerprint: kept.fingerprint },
    });
  });

  test.each([
    ['another version', { modelVersion: '0.1.0' }, 'save/modelVersion'],
    ['a year that is not of the scenario', { year: 1917 }, 'save/year'],
    ['a season that there is not', { season: 'summer' }, 'save/season'],
    ['a scenario that does not ship', { scenario: 'war-1941' }, 'there is no scenario'],
  ])('with %s is refused', (_, change, told) => {
    const read = parseSave({ ...encodeSave(greatTurn, choices, 1931, 'winter'), ...change }, library);
    expect(read.ok ? '' : read.problems.map(({ path, message }) => path + message).join()).toContain(told);
  });
});
