/**
 * `npm run calibrate`: fits the parameters of calibration.json to the calibrated figures of evidence.json.
 *
 * Deterministic: the same files give the same fit. Resumable: after every round the state is kept, and a run that was
 * stopped goes on from there unless what it follows from has changed. With --write the values, the ranges that fit nearly
 * as well and the date go into parameters.json, the inferred inputs into the tape and the historical plan.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Fitted, parseDesign } from '#calibration/design';
import { type FitState, fitRound, IDLE_ROUNDS, startFit } from '#calibration/fit';
import { type Identification, identify } from '#calibration/identify';
import { type InferredYear, inferInputs, inferWeather } from '#calibration/infer';
import { membersOf, type Problem, parametersAt, residualsAt } from '#calibration/score';
import { argumentsOf } from '#cli/choose';
import { libraryNow, shippedLibrary, shippedTexts } from '#cli/folder';
import { Refusal } from '#cli/outcome';
import { IDENTIFIED_HEAD, identifiedRows } from '#cli/pages';
import { table } from '#cli/table';
import { allLevers, MODEL_VERSION } from '#core/model';
import { parseJson } from '#scenario/json';
import { worldThrough } from '#scenario/lenses';
import { HISTORICAL, type Scenario } from '#scenario/scenario';
import { readEvidence } from '#validation/validate';

const SCENARIO = 'great-turn-1928';
const TOP = resolve(import.meta.dirname, '../..');
const FOLDER = join(TOP, 'scenarios', SCENARIO);
const STATE = join(TOP, '.cache/calibration.json');
const IDENTIFIED = join(FOLDER, 'identification.json');

interface Kept {
  readonly follows: string;
  readonly state: FitState;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function readProblem(): Problem {
  const scenario = shippedLibrary().read(SCENARIO);
  if (!scenario.ok) throw new Refusal(scenario.problems);
  const evidence = readEvidence(shippedTexts(), scenario.value);
  const file = parseJson(shippedTexts()[`${SCENARIO}/calibration.json`] ?? '', 'calibration');
  const design = file.ok ? parseDesign(file.value, membersOf(scenario.value)) : file;
  if (!evidence.ok || !design.ok)
    throw new Refusal([...(evidence.ok ? [] : evidence.problems), ...(design.ok ? [] : design.problems)]);
  return { scenario: scenario.value, evidence: evidence.value, fitted: design.value };
}

/** What a fit follows from, but for what it writes itself. */
function originOf({ scenario, evidence, fitted }: Problem): string {
  const { parameters, opening, plans, history } = scenario;
  const fixed = structuredClone(parameters) as unknown as Record<string, Record<string, unknown>>;
  for (const { id } of fitted) {
    const [mechanism = '', name = ''] = id.split('.');
    delete fixed[mechanism]![name];
  }
  const inferred = new Set(['procurement.quota', 'harvest.sowingPlan']);
  const fixedPlans = plans.map(({ id, plan }) => [
    id,
    plan.map(({ year, levers }) => [year, Object.entries(levers).filter(([lever]) => !inferred.has(lever))]),
  ]);
  const origin = JSON.stringify([MODEL_VERSION, fixed, opening, fixedPlans, history, evidence, fitted]);
  return createHash('sha256').update(origin).digest('hex');
}

function runFit(problem: Problem, fresh: boolean, rounds: number): FitState {
  const follows = originOf(problem);
  const kept = existsSync(STATE) ? (JSON.parse(readFileSync(STATE, 'utf8')) as Kept) : undefined;
  const resumed = !fresh && kept?.follows === follows ? kept.state : undefined;
  let state = resumed ?? startFit(problem);
  say(resumed ? `going on after round ${state.round}` : `from the start: ${problem.fitted.length} parameters`);
  mkdirSync(dirname(STATE), { recursive: true });
  while (state.idle < IDLE_ROUNDS && state.round < rounds) {
    state = fitRound(problem, state);
    writeFileSync(STATE, JSON.stringify({ follows, state } satisfies Kept));
    const steps = state.idle > 0 ? `no better, ${state.idle} of ${IDLE_ROUNDS}` : 'better';
    say(`round ${state.round}: cost ${state.cost.toFixed(3)} (${steps})`);
  }
  return state;
}

/** Mean distances by kind, and what lies further than one tolerance. */
function summary(problem: Problem, values: readonly number[]): string {
  const residuals = residualsAt(problem, values);
  const kinds = [...new Set(residuals.map(({ kind }) => kind))].map((kind) => {
    const own = residuals.filter((one) => one.kind === kind);
    const mean = own.reduce((all, { value }) => all + Math.abs(value), 0) / own.length;
    return `${kind}: ${own.length} residuals, mean ${mean.toFixed(3)}`;
  });
  const far = residuals.filter(({ kind, value }) => kind !== 'start' && Math.abs(value) > 1);
  return [...kinds, ...far.map(({ name, value }) => `  ${name}: ${value.toFixed(2)}`)].join('\n');
}

type Json = Record<string, unknown>;
const readJsonFile = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;

function writeResults(problem: Problem, identified: readonly Identification[], date: string): void {
  const { scenario, fitted } = problem;
  const values = identified.map(({ value }) => value);
  writeParameters(fitted, identified, date);
  const { inputs, years } = inferInputs(scenario, parametersAt(problem, values), problem.evidence);
  const { total, villagePerHead, townPerHead } = years[0]!.ledger.consumption;
  const people = years[0]!.ledger.villagers + years[0]!.ledger.townspeople;
  writeBases({
    'accounts.consumptionBase': total / people,
    'accounts.consumptionBaseVillage': villagePerHead,
    'accounts.consumptionBaseTown': townPerHead,
  });
  writeInputs(scenario, inputs);
  writeOtherTapes(problem);
  const weak = { date, modelVersion: MODEL_VERSION, parameters: identified };
  writeFileSync(IDENTIFIED, `${JSON.stringify(weak, null, 2)}\n`);
  spawnSync(join(TOP, 'node_modules/.bin/biome'), ['format', '--write', FOLDER], { cwd: TOP });
}

interface Entry {
  value: number | Record<string, number>;
  standing: string;
  low: number;
  high: number;
  source: string;
  note: string;
}

function writeParameters(fitted: readonly Fitted[], identified: readonly Identification[], date: string): void {
  const path = join(FOLDER, 'parameters.json');
  const file = readJsonFile(path) as { parameters: Record<string, Entry> };
  const written = new Map<string, { low: number; high: number; notes: string[] }>();
  identified.forEach(({ id, value, low, high }, i) => {
    const [mechanism, name, ...rest] = id.split('.');
    const key = `${mechanism}.${name}`;
    const entry = file.parameters[key]!;
    if (rest.length === 0) entry.value = value;
    else (entry.value as Record<string, number>)[rest.join('.')] = value;
    const ranges = written.get(key) ?? { low, high, notes: [] };
    ranges.low = Math.min(ranges.low, low);
    ranges.high = Math.max(ranges.high, high);
    const { because } = fitted[i]!;
    if (!ranges.notes.includes(because)) ranges.notes.push(because);
    written.set(key, ranges);
  });
  for (const [key, { low, high, notes }] of written) {
    const entry = file.parameters[key]!;
    const others = typeof entry.value === 'number' ? [] : Object.values(entry.value);
    Object.assign(entry, {
      standing: 'calibrated',
      low: rounded(Math.min(low, ...others)),
      high: rounded(Math.max(high, ...others)),
      source: 'own-calibration',
      note: `Fitted ${date}; the range fits nearly as well. ${notes.join('. ')}`,
    });
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
}

function writeBases(bases: Readonly<Record<string, number>>): void {
  const path = join(FOLDER, 'parameters.json');
  const file = readJsonFile(path) as { parameters: Record<string, Entry> };
  for (const [id, value] of Object.entries(bases)) file.parameters[id]!.value = rounded(value);
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
}

function writeInputs({ regions }: Scenario, inputs: readonly InferredYear[]): void {
  const scenarioPath = join(FOLDER, 'scenario.json');
  const scenario = readJsonFile(scenarioPath) as { world: { year: number; weather: Record<string, number> }[] };
  const planPath = join(FOLDER, 'plans/historical.json');
  const plan = readJsonFile(planPath) as {
    plan: { year: number; levers: Record<string, number>; autumn?: Record<string, number> }[];
  };
  const toStep = (id: string, value: number) => {
    const { step } = allLevers.find((lever) => lever.id === id)!;
    return rounded(Math.round(value / step) * step);
  };
  for (const { year, weather, quota, sowingPlan } of inputs) {
    const drawn = scenario.world.find((row) => row.year === year)!.weather;
    regions.forEach((region, r) => {
      drawn[region] = Math.round(weather[r]! * 10_000) / 10_000;
    });
    const row = plan.plan.find((each) => each.year === year)!;
    row.levers['harvest.sowingPlan'] = toStep('harvest.sowingPlan', sowingPlan);
    const amended = row.autumn && 'procurement.quota' in row.autumn ? row.autumn : undefined;
    const delivered = toStep('procurement.quota', quota);
    // what was cut in autumn had been higher in winter by as much as before
    if (amended)
      row.levers['procurement.quota'] = rounded(
        row.levers['procurement.quota']! + delivered - amended['procurement.quota']!,
      );
    (amended ?? row.levers)['procurement.quota'] = delivered;
  }
  writeFileSync(scenarioPath, `${JSON.stringify(scenario, null, 2)}\n`);
  writeFileSync(planPath, `${JSON.stringify(plan, null, 2)}\n`);
}

/** Tapes of lenses that read the record otherwise: what they say themselves stays, the rest follows from the harvests. */
function writeOtherTapes({ evidence }: Problem): void {
  const read = libraryNow().read(SCENARIO);
  if (!read.ok) throw new Refusal(read.problems);
  const scenario = read.value;
  const path = join(FOLDER, 'scenario.json');
  const file = readJsonFile(path) as {
    tapes: Record<string, { weather: Record<string, Record<string, number>>; says: readonly number[] }>;
  };
  for (const { id, tapes } of scenario.lenses) {
    const tape = tapes[HISTORICAL];
    if (!tape) continue;
    const { weather: written, says } = file.tapes[tape]!;
    const world = worldThrough(scenario, HISTORICAL, id);
    for (const { year, weather } of inferWeather(scenario, world, new Set(says), evidence)) {
      if (says.includes(year) || !(year in written)) continue;
      scenario.regions.forEach((region, r) => {
        written[String(year)]![region] = Math.round(weather[r]! * 10_000) / 10_000;
      });
    }
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function main(args: readonly string[]): void {
  const flags = args.filter((arg) => ['--fresh', '--write'].includes(arg));
  const { options } = argumentsOf(
    args.filter((arg) => !flags.includes(arg)),
    undefined,
    ['rounds', 'date'],
  );
  const problem = readProblem();
  const state = runFit(problem, flags.includes('--fresh'), Number(options['rounds'] ?? 200));
  const values = state.values.map(rounded);
  say(summary(problem, values));
  say('how well is each parameter decided?');
  const identified = identify(problem, values).map((one) => ({
    ...one,
    low: rounded(one.low),
    high: rounded(one.high),
    width: rounded(one.width),
    correlation: rounded(one.correlation),
  }));
  process.stdout.write(`${table([IDENTIFIED_HEAD, ...identifiedRows(identified)])}\n`);
  if (!flags.includes('--write')) {
    say('nothing written; --write writes values, ranges and inferred inputs');
    return;
  }
  writeResults(problem, identified, options['date'] ?? new Date().toISOString().slice(0, 10));
  say(`written into scenarios/${SCENARIO}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  process.exitCode = 1;
}
