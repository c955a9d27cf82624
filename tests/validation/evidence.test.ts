/** Reading evidence.json: every kind of problem is told, with its place and what was expected, and all of them at once. */
import { describe, expect, test } from 'vitest';
import { readEvidence } from '#validation/validate';
import { greatTurn } from '../great-turn';
import { type Loose, shipped } from '../scenario/bent';

const FILE = 'great-turn-1928/evidence.json';

function problemsOf(texts: Readonly<Record<string, string>>): string[] {
  const read = readEvidence(texts, greatTurn);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

function bent(bend: (evidence: Loose) => void): string[] {
  const evidence: Loose = JSON.parse(shipped[FILE]!);
  bend(evidence);
  return problemsOf({ ...shipped, [FILE]: JSON.stringify(evidence) });
}

const indexOf = (evidence: Loose, list: string, by: (one: Loose) => boolean) => evidence[list].findIndex(by);

test('what ships has no problem, and says in words why each series is compared as it is', () => {
  expect(problemsOf(shipped)).toEqual([]);
  const evidence: Loose = JSON.parse(shipped[FILE]!);
  for (const { because, history } of evidence.series) expect(because.length, history).toBeGreaterThan(10);
  for (const { note, input } of evidence.inputs) expect(note.length, input).toBeGreaterThan(10);
});

describe('a file of another shape', () => {
  test.each<[string, (evidence: Loose) => void, string]>([
    ['nothing where something is needed', (e) => delete e.series[0].because, 'evidence/series/0/because: is missing'],
    ['a word for a year', (e) => (e.series[0].calibrate[0] = '1929'), 'evidence/series/0/calibrate/0: found "1929"'],
    ['half a year', (e) => (e.series[0].calibrate[0] = 1929.5), 'evidence/series/0/calibrate/0: found 1929.5'],
    ['a form that there is none of', (e) => (e.series[0].form = 'mean'), 'evidence/series/0/form: found "mean"'],
    ['a lag of two years', (e) => (e.series[0].lag = 2), 'evidence/series/0/lag: found 2'],
    [
      'a tolerance of nothing',
      (e) => (e.series[0].tolerance = { absolute: 0 }),
      'evidence/series/0/tolerance/absolute: found 0',
    ],
    [
      'a factor that is none',
      (e) => (e.series[0].tolerance = { factor: 1 }),
      'evidence/series/0/tolerance/factor: found 1',
    ],
    [
      'two tolerances in one',
      (e) => (e.series[0].tolerance = { relative: 0.1, absolute: 1 }),
      'evidence/series/0/tolerance',
    ],
    [
      'a word that is not understood',
      (e) => (e.series[0].weight = 2),
      'evidence/series/0/weight: found "weight", expected no such entry',
    ],
    [
      'a basis that there is none of',
      (e) => (e.settings[0].basis = 'guess'),
      'evidence/settings/0/basis: found "guess"',
    ],
  ])('%s', (_, bend, told) => {
    const problems = bent(bend);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
    expect(problems[0]).toMatch(/expected|is missing/);
  });

  test('no file, and no JSON', () => {
    const { [FILE]: _, ...without } = shipped;
    expect(problemsOf(without)).toEqual([`evidence: there is no file ${FILE}`]);
    expect(problemsOf({ ...shipped, [FILE]: '{ "declared": ' })).toHaveLength(1);
  });
});

/** Every way in which the right shape can say the wrong thing, and what is said to it. */
const wrong: readonly [kind: string, bend: (evidence: Loose) => void, told: string][] = [
  [
    'a series that no run publishes',
    (e) => (e.series[indexOf(e, 'series', ({ history }) => history === 'cattle')].series = 'catle'),
    'found "catle", expected a published series; did you mean cattle?',
  ],
  [
    'a series that history.csv does not have',
    (e) => (e.series[indexOf(e, 'series', ({ history }) => history === 'pigs')].history = 'pgs'),
    'found "pgs", expected a series of history.csv; did you mean pigs?',
  ],
  [
    'a year that history.csv does not have',
    (e) => e.series[indexOf(e, 'series', ({ history }) => history === 'sheep')].calibrate.push(1913),
    'history.csv has no sheep of 1913',
  ],
  [
    'a year both to calibrate on and held out',
    (e) => e.series[indexOf(e, 'series', ({ history }) => history === 'steel')].heldOut.push(1928),
    'found 1928 more than once, expected each year either to calibrate on or held out',
  ],
  [
    'a series that an input was inferred from',
    (e) => e.series.push({ ...e.series[0], history: 'harvest', series: 'harvest', calibrate: [1933], heldOut: [] }),
    'found harvest, from which an input is inferred; expected it among the inputs only',
  ],
  [
    'an input inferred from what nobody recorded',
    (e) => (e.inputs[indexOf(e, 'inputs', ({ series }) => series === 'grain_exports')].inferredFrom = 'grain_export'),
    'found "grain_export", expected a series of history.csv; did you mean grain_exports?',
  ],
  [
    'a lever of the plan that has no source',
    (e) =>
      e.settings.splice(
        indexOf(e, 'settings', ({ lever }) => lever === 'skills.education'),
        1,
      ),
    'says nothing of skills.education, which the historical plan sets',
  ],
  [
    'a lever that the plan does not set',
    (e) => e.settings.push({ lever: 'skills.schools', basis: 'reading', source: 'davies-1980', note: '' }),
    'found skills.schools, which the historical plan does not set',
  ],
  [
    'a lever that is listed twice',
    (e) => e.settings.push(e.settings.find(({ lever }: Loose) => lever === 'money.bonds')),
    'found money.bonds a second time',
  ],
  [
    'a source that the bibliography does not have',
    (e) => (e.settings.find(({ lever }: Loose) => lever === 'statistics.audit').source = 'somebody-1999'),
    'found "somebody-1999", expected a key of the bibliography',
  ],
];

describe('a file that says what cannot be', () => {
  test.each(wrong)('%s', (_, bend, told) => {
    const problems = bent(bend);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^evidence\/(series|inputs|settings)/);
    expect(problems[0]).toContain(`: ${told}`);
  });

  test('the place is the entry that is wrong', () => {
    let place = -1;
    const [problem] = bent((evidence) => {
      place = indexOf(evidence, 'series', ({ history }) => history === 'cattle');
      evidence.series[place].series = 'catle';
    });
    expect(problem).toMatch(new RegExp(`^evidence/series/${place}/series: `));
  });

  test('all of them are told at once', () => {
    const problems = bent((evidence) => {
      for (const [, bend] of wrong) bend(evidence);
    });
    expect(problems).toHaveLength(wrong.length);
    for (const [, , told] of wrong)
      expect(
        problems.some((problem) => problem.endsWith(told)),
        told,
      ).toBe(true);
  });
});
