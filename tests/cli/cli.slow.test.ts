/** The real command line in a process of its own: what it prints where, and its exit code. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { run } from '#cli/run';
import { allLevers, allParameters, MODEL_VERSION } from '#core/model';
import { runFingerprint } from '#replay/run';
import { playPreset } from '../great-turn';

vi.setConfig({ testTimeout: 60_000 }); // every call starts a process of its own

const desk = mkdtempSync(join(tmpdir(), 'sim-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

function sim(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { stdout, stderr, status };
}

function written(name: string, value: unknown): string {
  const path = join(desk, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

describe('run', () => {
  test('prints the promised JSON, with the fingerprint that the game has for the same decisions', () => {
    const { stdout, status } = sim('run', 'great-turn-1928', '--plan', 'historical', '--seed', 'historical');
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      modelVersion: MODEL_VERSION,
      scenario: 'great-turn-1928',
      plan: 'historical',
      seed: 'historical',
      lens: 'consensus',
    });
    expect(result.years.map(({ year }: { year: number }) => year)).toEqual(
      Array.from({ length: 13 }, (_, i) => 1928 + i),
    );
    for (const { series, fingerprint } of result.years) {
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      for (const value of Object.values(series)) expect(Number.isFinite(value)).toBe(true);
    }
    expect(result.fingerprint).toBe(runFingerprint(playPreset('historical').years));
  });

  test('takes a plan file, a seed, a lens and a last year, and prints CSV', () => {
    const plan = written('plan.json', {
      plan: [{ year: 1928, levers: { 'procurement.quota': 12 }, autumn: { 'procurement.quota': 10 } }],
    });
    const { stdout, status } = sim(
      'run',
      'great-turn-1928',
      '--plan',
      plan,
      '--seed',
      '7',
      '--lens',
      'allen',
      '--to',
      '1930',
      '--format',
      'csv',
    );
    const rows = stdout
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    expect(status).toBe(0);
    expect(rows.map(([year]) => year)).toEqual(['year', '1928', '1929', '1930']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]).toContain('excess_deaths.volga');
  });

  test('refuses all that is wrong at once, on standard error, and prints no result', () => {
    const plan = written('bad.json', {
      plan: [
        { year: 1900, levers: { 'investment.rate': 2, 'money.bonds': '0.1' }, autumn: { 'investment.rate': 0.5 } },
      ],
    });
    const { stdout, stderr, status } = sim(
      'run',
      'great-turn-1928',
      '--plan',
      plan,
      '--seed',
      'abc',
      '--lens',
      'alen',
      '--to',
      '1950',
      '--format',
      'xml',
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    for (const told of [
      '--seed: found "abc"',
      '--lens: there is no lens “alen”; did you mean “allen”?',
      '--to: found 1950',
      '--format: there is no format',
      'found 1900',
      '2 is out of range',
      '"0.1" is not a number',
      'cannot be revised in autumn',
    ])
      expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    [['great-turn-1929'], 'did you mean “great-turn-1928”?'],
    [['great-turn-1928', '--plan', 'histrical'], 'did you mean “historical”?'],
    [['great-turn-1928', '--plan', 'no-such-file.json'], 'there is no such file'],
    [['great-turn-1928', '--sead', '7'], '--sead: there is no option “sead”; did you mean “seed”?'],
    [['great-turn-1928', '--to', '1928.5'], 'expected a year from 1928 to 1940'],
    [[], '<scenario>: found nothing'],
  ])('%j is told what it lacks', (args, told) => {
    expect(() => run(args, false)).toThrow(told);
  });

  test('without a verb, or with one that there is none of, nothing is printed but advice', () => {
    expect(sim()).toMatchObject({ stdout: '', status: 1, stderr: expect.stringContaining('run <scenario>') });
    expect(sim('ran')).toMatchObject({ stdout: '', status: 1, stderr: expect.stringContaining('did you mean “run”?') });
  });
});

describe('record and verify', () => {
  test('a recorded replay verifies; an edited one names the first year and quantity; a cut one is no JSON', () => {
    const path = join(desk, 'replay.json');
    const { stdout: recorded } = sim(
      'record',
      'great-turn-1928',
      '--plan',
      'nep-preserved',
      '--seed',
      '3',
      '--out',
      path,
    );
    expect(sim('verify', path)).toEqual({ stdout: recorded, stderr: '', status: 0 });

    const replay = JSON.parse(readFileSync(path, 'utf8'));
    replay.years[4].series.procurement += 0.5;
    const edited = sim('verify', written('edited.json', replay));
    expect(edited).toMatchObject({ stdout: '', status: 1 });
    expect(edited.stderr).toContain('1932 procurement: the replay says');

    const cut = sim('verify', written('cut.json', readFileSync(path, 'utf8').slice(0, 900)));
    expect(cut).toMatchObject({ stdout: '', status: 1 });
    expect(cut.stderr).toContain('the file ends in the middle, after 900 characters');
  });

  test('a link verifies as the page opens it, and not when a letter is missing', () => {
    const link = sim(
      'record',
      'great-turn-1928',
      '--plan',
      'historical',
      '--to',
      '1930',
      '--format',
      'link',
    ).stdout.trim();
    const { stdout, status } = sim('verify', `https://example.org/#${link}`);
    expect({ stdout: stdout.trim(), status }).toEqual({
      stdout: runFingerprint(playPreset('historical').years.slice(0, 3)),
      status: 0,
    });
    expect(sim('verify', link.slice(0, -1))).toMatchObject({ stdout: '', status: 1 });
  });
});

describe('check', () => {
  test('finds nothing wrong with what ships', () => {
    expect(sim('check', 'scenarios/great-turn-1928')).toMatchObject({ stderr: '', status: 0 });
  });

  test('lists every problem of a copied and bent folder', () => {
    const copy = join(desk, 'great-turn-1928');
    cpSync('scenarios/great-turn-1928', copy, { recursive: true });
    const file = join(copy, 'parameters.json');
    const bent = JSON.parse(readFileSync(file, 'utf8'));
    delete bent.parameters['famine.need'];
    bent.parameters['famine.slope'].unit = 'Mt';
    bent.parameters['famine.early'].value = 'a little';
    writeFileSync(file, JSON.stringify(bent));
    const { stdout, stderr, status } = sim('check', copy);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });
});

test('describe knows every lever, parameter and equation, and counts how well the numbers stand', () => {
  const { stdout, status } = sim('describe', '--format', 'json');
  expect(status).toBe(0);
  const { counts, levers, parameters, equations, sources } = JSON.parse(stdout);
  expect(levers.map(({ id }: { id: string }) => id)).toEqual(allLevers.map(({ id }) => id));
  expect(parameters).toHaveLength(allParameters.length);
  expect(
    counts.parameters.measured + counts.parameters.estimated + counts.parameters.calibrated + counts.parameters.assumed,
  ).toBe(allParameters.length);
  const numbered = new Set(equations.map(({ equation }: { equation: string }) => equation));
  for (const { equation } of parameters)
    if (/^E/.test(equation)) expect([...numbered].some((each) => String(each).startsWith(equation))).toBe(true);
  const keys = new Set(sources.map(({ key }: { key: string }) => key));
  for (const { source } of parameters) expect(keys).toContain(source);
});
