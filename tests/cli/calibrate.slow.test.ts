/** `npm run calibrate` in a copy of the repository, on three parameters of the design: it can be stopped, and writes when it is told to. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Loose } from '../scenario/bent';
import { copyOfTheHouse } from './house';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // every call starts a process of its own, and fits

const FEW = ['famine.need', 'livestock.growth.cattle', 'industry.techniqueGrowth'];
const house = copyOfTheHouse();
const place = (path: string) => join(house.path, path);
const SCENARIO = 'scenarios/great-turn-1928';
const WRITTEN = ['parameters.json', 'scenario.json', 'identification.json', 'plans/historical.json'].map(
  (file) => `${SCENARIO}/${file}`,
);
const STATE = '.cache/calibration.json';

const text = (path: string) => readFileSync(place(path), 'utf8');
const json = (path: string): Loose => JSON.parse(text(path));
const change = (path: string, bend: (value: Loose) => void) => {
  const value = json(path);
  bend(value);
  writeFileSync(place(path), JSON.stringify(value, null, 2));
};

function calibrate(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/calibrate.ts', ...args], {
    cwd: house.path,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { stdout, stderr, status };
}

beforeAll(() => {
  change(`${SCENARIO}/calibration.json`, (file) => {
    file.parameters = Object.fromEntries(FEW.map((id) => [id, file.parameters[id]]));
  });
});
afterAll(house.remove);

describe('a fit that is stopped', () => {
  let before: string[];
  let stopped: ReturnType<typeof calibrate>;
  let goneOn: ReturnType<typeof calibrate>;
  beforeAll(() => {
    before = WRITTEN.map(text);
    rmSync(place(STATE), { force: true });
    stopped = calibrate('--rounds', '1');
    goneOn = calibrate('--rounds', '2');
  });

  test('tells each round and how well each parameter is decided, and writes nothing unasked', () => {
    expect(stopped.status).toBe(0);
    expect(stopped.stderr).toContain('from the start: 3 parameters');
    expect(stopped.stderr).toMatch(/^round 1: cost [\d.]+ \(better\)$/m);
    expect(stopped.stderr).toContain('nothing written');
    for (const id of FEW) expect(stopped.stdout).toContain(id);
    expect(WRITTEN.map(text)).toEqual(before);
  });

  test('goes on where it stood, to what it would have come to without stopping', () => {
    expect(goneOn.stderr).toContain('going on after round 1');
    expect(goneOn.stderr).not.toMatch(/^round 1:/m);
    const kept = json(STATE).state;
    const fresh = calibrate('--rounds', '2', '--fresh');
    expect(fresh.stderr).toContain('from the start');
    expect(json(STATE).state).toEqual(kept);
    expect(fresh.stdout).toBe(goneOn.stdout);
  });

  test('does not go on when what it follows from has changed', () => {
    change(`${SCENARIO}/evidence.json`, ({ series }) => {
      series[0].tolerance = { relative: 0.09 };
    });
    expect(calibrate('--rounds', '1').stderr).toContain('from the start');
  });
});

test('what is fitted to must exist: a mistyped design is refused with its place, and no fit is begun', () => {
  rmSync(place(STATE), { force: true });
  const design = text(`${SCENARIO}/calibration.json`);
  change(`${SCENARIO}/calibration.json`, ({ parameters }) => {
    parameters['famine.ned'] = parameters['famine.need'];
  });
  const { stdout, stderr, status } = calibrate('--rounds', '1');
  writeFileSync(place(`${SCENARIO}/calibration.json`), design);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain('calibration/parameters/famine.ned: there is no such parameter; did you mean famine.need?');
  expect(existsSync(place(STATE))).toBe(false);
});

describe('with --write', () => {
  let before: Loose;
  beforeAll(() => {
    before = json(`${SCENARIO}/parameters.json`).parameters;
    calibrate('--rounds', '1', '--fresh', '--write', '--date', '2001-02-03');
  });

  test('values, ranges and the date are written for what was fitted, and for nothing else but the bases of indices', () => {
    const { parameters } = json(`${SCENARIO}/parameters.json`);
    const own = ['famine.need', 'livestock.growth', 'industry.techniqueGrowth'];
    for (const id of own) {
      const { standing, low, high, note, source } = parameters[id];
      expect({ standing, source }, id).toEqual({ standing: 'calibrated', source: 'own-calibration' });
      expect(note, id).toContain('Fitted 2001-02-03');
      expect(low, id).toBeLessThanOrEqual(high);
    }
    expect(parameters['livestock.growth'].value.pigs, 'a member that was not fitted').toBe(
      before['livestock.growth'].value.pigs,
    );
    const others = Object.keys(before).filter((id) => !own.includes(id) && !id.startsWith('accounts.consumptionBase'));
    for (const id of others) expect(parameters[id], id).toEqual(before[id]);
  });

  test('the ranges are kept by themselves, with the values that they are ranges of', () => {
    const { date, parameters: identified } = json(`${SCENARIO}/identification.json`);
    const { parameters } = json(`${SCENARIO}/parameters.json`);
    expect(date).toBe('2001-02-03');
    expect(identified.map(({ id }: Loose) => id)).toEqual(FEW.toSorted((a, b) => order(a) - order(b)));
    for (const { id, value } of identified)
      expect(value, id).toBe(
        id.startsWith('livestock') ? parameters['livestock.growth'].value.cattle : parameters[id].value,
      );
  });

  test('and what was written is a scenario without problems, which plays through', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'check', SCENARIO], {
      cwd: house.path,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

const order = (id: string) => Object.keys(json(`${SCENARIO}/calibration.json`).parameters).indexOf(id);
