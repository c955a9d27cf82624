/** `validate` in a process of its own, on what ships and on a copy of the repository in which something is spoiled. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Loose } from '../scenario/bent';
import { copyOfTheHouse } from './house';

vi.setConfig({ testTimeout: 60_000 }); // every call starts a process of its own

const house = copyOfTheHouse();
afterAll(house.remove);

function validate(where: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'validate', ...args],
    { cwd: where, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return { stdout, stderr, status };
}

/** Validates after one file of the scenario was bent, and puts the file back. */
function spoiled(file: string, bend: (value: Loose) => void, ...args: string[]) {
  const path = join(house.path, 'scenarios/great-turn-1928', file);
  const before = readFileSync(path, 'utf8');
  const value: Loose = JSON.parse(before);
  bend(value);
  writeFileSync(path, JSON.stringify(value));
  try {
    return validate(house.path, 'great-turn-1928', ...args);
  } finally {
    writeFileSync(path, before);
  }
}

describe('what ships', () => {
  test('is valid: every figure and every bound as JSON, nothing on standard error', () => {
    const { stdout, stderr, status } = validate('.');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const all: Loose[] = JSON.parse(stdout);
    const opened = [
      'goelro-1921',
      'grain-crisis-1927',
      'great-turn-1928',
      'nep-preserved-1928',
      'scissors-1923',
      'second-plan-1933',
    ];
    expect(all.map(({ scenario }) => scenario).sort()).toEqual(opened);
    for (const { scenario, observations, bounds, holds } of all) {
      expect(holds, scenario).toBe(true);
      expect(
        observations.map(({ use }: Loose) => use),
        scenario,
      ).toContain('heldOut');
      for (const { id, value, low, high } of bounds) {
        expect(value, id).toBeGreaterThanOrEqual(low);
        expect(value, id).toBeLessThanOrEqual(high);
      }
    }
    const uses = all.find(({ scenario }) => scenario === 'great-turn-1928').observations.map(({ use }: Loose) => use);
    expect(new Set(uses)).toEqual(new Set(['calibrate', 'heldOut', 'input']));
  });

  test('covers every year from 1921 to 1941: figures of the record to 1940, and what was lost by November 1941', () => {
    const [from1921] = JSON.parse(validate('.').stdout) as Loose[];
    const years = new Set(from1921.observations.map(({ year }: Loose) => year));
    for (let year = 1921; year <= 1927; year++) expect(years, `${year}`).toContain(year);
    const [all] = [JSON.parse(validate('.', 'great-turn-1928').stdout) as Loose];
    const later = new Set(all.observations.map(({ year }: Loose) => year));
    for (let year = 1928; year <= 1940; year++) expect(later, `${year}`).toContain(year);
    const eve = all.bounds.filter(({ id }: Loose) => id.startsWith('1941.'));
    expect(eve.map(({ value }: Loose) => value)).toEqual([42, 63, 68, 1360]);
  });

  test('as tables: what was fitted apart from what was held out and what was put in', () => {
    const { stdout, status } = validate('.', 'great-turn-1928', '--format', 'table');
    expect(status).toBe(0);
    const heads = ['Calibrated:', 'Held out:', 'Inputs:', 'By series', 'Bounds'].map((head) => stdout.indexOf(head));
    expect(heads.every((place) => place >= 0)).toBe(true);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    expect(stdout).toMatch(/holds\s+deaths\s/);
    expect(stdout).not.toContain('BROKEN');
  });

  test.each([
    [['great-turn-1929'], 'did you mean “great-turn-1928”?'],
    [['great-turn-1928', '--format', 'csv'], '--format: there is no format “csv”'],
    [['great-turn-1928', '--lens', 'allen'], '--lens: there is no option “lens”'],
  ])('%j is refused', (args, told) => {
    expect(validate('.', ...args)).toMatchObject({ stdout: '', status: 1, stderr: expect.stringContaining(told) });
  });
});

describe('a spoiled copy', () => {
  test('the copy itself is valid: what follows is the spoiling', () => {
    expect(validate(house.path)).toMatchObject({ status: 0, stderr: '' });
  });

  test('a wrong parameter breaks a bound, which is named with its value and what was expected', () => {
    const { stdout, stderr, status } = spoiled('parameters.json', ({ parameters }) => {
      parameters['famine.slope'].value *= 2;
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^great-turn-1928: bound deaths: Excess deaths of 1930-34, million: [\d.]+, expected 5 to 8\.5$/m,
    );
    const { holds, bounds } = JSON.parse(stdout);
    expect(holds).toBe(false);
    const broken = bounds.filter((one: Loose) => !one.holds).map(({ id }: Loose) => id);
    expect(stderr.match(/bound (\S+):/g)).toEqual(broken.map((id: string) => `bound ${id}:`));
  });

  test('as a table the broken bound stands out', () => {
    const { stdout, status } = spoiled(
      'parameters.json',
      ({ parameters }) => {
        parameters['statistics.newProducts'].value = 0;
      },
      '--format',
      'table',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/BROKEN\s+reported\s/);
    expect(stdout).toMatch(/holds\s+deaths\s/);
  });

  test('another plan breaks one too', () => {
    const { stderr, status } = spoiled('plans/historical.json', ({ plan }) => {
      for (const { levers } of plan) levers['statistics.fear'] = 0;
    });
    expect(status).toBe(1);
    expect(stderr).toContain('bound gdp1937-40: ');
  });

  test('evidence that says what cannot be is refused before anything is compared', () => {
    const { stdout, stderr, status } = spoiled('evidence.json', ({ series }) => {
      series[0].series = 'horse';
      series[1].calibrate.push(1913);
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('did you mean horses?');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
