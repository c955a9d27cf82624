/** What a run follows from – scenario, seed, lens, plans, last year – checked before anything is played. */
import { MODEL_VERSION } from '#core/model';
import type { YearPlan } from '#core/plan';
import { HISTORICAL } from '#core/tape';
import type { Choices } from '#replay/run';
import { unknownName } from '#scenario/nearest';
import { type Checked, type Problem, shown } from '#scenario/problem';
import { checkPlan } from '#scenario/read-plan';
import type { Scenario } from '#scenario/scenario';
import type { Library } from '#scenario/shipped';

/** As files and links keep it: names, not things. */
export interface Kept {
  readonly modelVersion: string;
  readonly scenario: string;
  readonly seed: string;
  readonly lens: string;
  readonly plan: readonly YearPlan[];
}

/** The same with its scenario found. */
export interface Opened {
  readonly scenario: Scenario;
  readonly choices: Choices;
}

export function seedProblems(seed: string, { tapes }: Scenario, path: string): Problem[] {
  const names = [HISTORICAL, ...tapes.map(({ id }) => id)];
  if (names.includes(seed) || /^(0|[1-9]\d{0,14})$/.test(seed)) return [];
  const named = names.map((name) => `“${name}”`).join(', ');
  return [
    {
      code: 'seed',
      path,
      message: `found ${shown(seed)}, expected ${named} or a whole number of up to 15 digits`,
    },
  ];
}

export function lensProblems(id: string, { lenses }: Scenario, path: string): Problem[] {
  const ids = lenses.map((lens) => lens.id);
  return ids.includes(id) ? [] : [{ code: 'unknown', path, message: unknownName('lens', id, ids) }];
}

export function yearProblems(year: number, { firstYear, lastYear }: Scenario, path: string): Problem[] {
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return [];
  return [{ code: 'year', path, message: `found ${year}, expected a year from ${firstYear} to ${lastYear}` }];
}

/** @param root the name of what holds them: `replay`, `link`, `save` */
export function openChoices(
  kept: Kept,
  year: { readonly name: string; readonly value: number },
  root: string,
  library: Library,
): Checked<Opened> {
  const { modelVersion, seed, lens } = kept;
  if (modelVersion !== MODEL_VERSION) {
    const message = `made with version ${shown(modelVersion)} of the model; this is version ${MODEL_VERSION}, in which the same decisions give another course`;
    return { ok: false, problems: [{ code: 'model-version', path: `${root}/modelVersion`, message }] };
  }
  const found = library.read(kept.scenario);
  if (!found.ok) return found;
  const scenario = found.value;
  const problems = [...seedProblems(seed, scenario, `${root}/seed`), ...lensProblems(lens, scenario, `${root}/lens`)];
  problems.push(...yearProblems(year.value, scenario, `${root}/${year.name}`));
  const plan = checkPlan(kept.plan, scenario, `${root}/plan`);
  if (!plan.ok) problems.push(...plan.problems);
  if (!plan.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { scenario, choices: { seed, lens, plan: plan.value } } };
}
