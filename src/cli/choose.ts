/** Arguments → what is to be played, or everything that is wrong with them at once. */
import { parseArgs } from 'node:util';
import { readJson, shippedLibrary } from '#cli/folder';
import { Refusal } from '#cli/outcome';
import type { YearPlan } from '#core/plan';
import { HISTORICAL } from '#core/tape';
import { lensProblems, seedProblems, yearProblems } from '#replay/choices';
import { play, type Run } from '#replay/run';
import { nearest, unknownName } from '#scenario/nearest';
import type { Checked, Problem } from '#scenario/problem';
import { parsePlan } from '#scenario/read-plan';
import { CONSENSUS, type Scenario } from '#scenario/scenario';

const RUN_OPTIONS = ['plan', 'seed', 'lens', 'to'] as const;
const NO_PLAN = 'none';

export interface Chosen {
  readonly run: Run;
  /** The plan as it was named. */
  readonly plan: string;
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** One positional argument and options with values; anything else is refused by name. */
export function argumentsOf(args: readonly string[], what: string | undefined, known: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const problems: Problem[] = [];
  const given: string[] = [];
  const options: Record<string, string | undefined> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name))
      problems.push({ code: 'option', path: token.rawName, message: unknownName('option', token.name, known) });
    else if (token.value === undefined || token.value === '')
      problems.push({ code: 'option', path: token.rawName, message: 'found no value after it, expected one' });
    else options[token.name] = token.value;
  }
  const wanted = what === undefined ? 0 : 1;
  if (given.length < wanted)
    problems.push({ code: 'argument', path: what!, message: 'found nothing, expected it after the verb' });
  for (const extra of given.slice(wanted))
    problems.push({
      code: 'argument',
      path: extra,
      message: `expected ${what ? `one ${what}` : 'no argument'}, not this as well`,
    });
  if (problems.length > 0) throw new Refusal(problems);
  return { subject: given[0] ?? '', options };
}

export function formatProblems(format: string | undefined, formats: readonly string[]): Problem[] {
  if (format === undefined || formats.includes(format)) return [];
  return [{ code: 'unknown', path: '--format', message: unknownName('format', format, formats) }];
}

/** `<scenario> [--plan …] [--seed …] [--lens …] [--to …]`, played. */
export function playAsAsked(args: readonly string[], formats: readonly string[], more: readonly string[] = []): Chosen {
  const { subject, options } = argumentsOf(args, '<scenario>', [...RUN_OPTIONS, 'format', ...more]);
  const { plan: planName = NO_PLAN, seed = HISTORICAL, lens = CONSENSUS, to } = options;
  const problems: Problem[] = formatProblems(options['format'], formats);
  const found = shippedLibrary().read(subject);
  if (!found.ok) throw new Refusal([...found.problems, ...problems]);
  const scenario = found.value;
  problems.unshift(...seedProblems(seed, scenario, '--seed'), ...lensProblems(lens, scenario, '--lens'));
  const last = to === undefined ? scenario.lastYear : /^\d+$/.test(to) ? Number(to) : Number.NaN;
  if (Number.isNaN(last))
    problems.push({
      code: 'year',
      path: '--to',
      message: `found “${to}”, expected a year from ${scenario.firstYear} to ${scenario.lastYear}`,
    });
  else problems.push(...yearProblems(last, scenario, '--to'));
  const plan = planNamed(planName, scenario);
  if (!plan.ok) problems.push(...plan.problems);
  if (!plan.ok || problems.length > 0) throw new Refusal(problems);
  return { run: play(scenario, { seed, lens, plan: plan.value }, last), plan: planName, options };
}

function planNamed(name: string, scenario: Scenario): Checked<readonly YearPlan[]> {
  if (name === NO_PLAN) return { ok: true, value: [] };
  const preset = scenario.plans.find(({ id }) => id === name);
  if (preset)
    return {
      ok: true,
      value: preset.plan.map(({ year, levers, autumn }) => (autumn ? { year, levers, autumn } : { year, levers })),
    };
  if (/[./\\]/.test(name)) return planInFile(name, scenario);
  const ids = [...scenario.plans.map(({ id }) => id), NO_PLAN];
  const guess = nearest(name, ids);
  const message = `there is no preset “${name}”${guess ? `; did you mean “${guess}”?` : ';'} expected ${ids.join(', ')} or the name of a .json file`;
  return { ok: false, problems: [{ code: 'unknown', path: '--plan', message }] };
}

function planInFile(name: string, scenario: Scenario): Checked<readonly YearPlan[]> {
  try {
    return parsePlan(readJson(name), scenario, name);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems };
    throw error;
  }
}
