/** Plans: the presets of a scenario, and the plan files that a player or another tool writes. */
import { allLevers } from '#core/model';
import { checkSettings, type YearPlan } from '#core/plan';
import { checkSource, type Reading } from '#scenario/entry';
import { nearest } from '#scenario/nearest';
import type { Checked, Problem } from '#scenario/problem';
import type { PresetPlan } from '#scenario/scenario';
import { shapeProblems, shapes } from '#scenario/shapes';

/** The years a plan may speak of. */
export interface Span {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** `{ "plan": [{ "year", "levers", "autumn" }] }` → its years in order. */
export function parsePlan(file: unknown, span: Span, path = 'plan'): Checked<readonly YearPlan[]> {
  const problems = shapeProblems(shapes.planFile, file, path);
  if (problems.length > 0) return { ok: false, problems };
  return checkPlan((file as { plan: readonly YearPlan[] }).plan, span, path === 'plan' ? path : `${path}/plan`);
}

/** Years whose shape is right → the same in order, and without anything but decisions. */
export function checkPlan(plan: readonly YearPlan[], span: Span, path: string): Checked<readonly YearPlan[]> {
  const problems = planProblems(plan, span, path);
  if (problems.length > 0) return { ok: false, problems };
  const years = plan.map(({ year, levers, autumn }): YearPlan => (autumn ? { year, levers, autumn } : { year, levers }));
  return { ok: true, value: years.sort((a, b) => a.year - b.year) };
}

/** What is wrong with the years and levers of a plan whose shape is right. */
export function planProblems(plan: readonly YearPlan[], { firstYear, lastYear }: Span, path: string): Problem[] {
  const seen = new Set<number>();
  return plan.flatMap((row, i) => {
    const problems: Problem[] = [];
    const at = `${path}/${i}`;
    if (row.year < firstYear || row.year > lastYear)
      problems.push({
        code: 'year',
        path: `${at}/year`,
        message: `found ${row.year}, expected a year from ${firstYear} to ${lastYear}`,
      });
    if (seen.has(row.year))
      problems.push({
        code: 'year',
        path: `${at}/year`,
        message: `found ${row.year} a second time, expected each year once`,
      });
    seen.add(row.year);
    for (const season of ['levers', 'autumn'] as const) {
      for (const { code, lever, message } of checkSettings(row[season] ?? {}, season)) problems.push({ code, path: `${at}/${season}/${lever}`, message: message + help(code, lever) });
    }
    return problems;
  });
}

function help(code: string, lever: string): string {
  const wanted = code === 'unknown-lever' ? allLevers : code === 'not-autumn' ? allLevers.filter(({ autumn }) => autumn) : [];
  const ids = wanted.map(({ id }) => id);
  if (code === 'not-autumn') return `; expected one of ${ids.join(', ')}`;
  const close = nearest(lever, ids);
  return close === undefined ? '' : `; did you mean ${close}?`;
}

/** The presets that a scenario names, each in its own file. */
export function readPresets(ids: readonly string[], files: Readonly<Record<string, unknown>>, span: Span, reading: Reading): PresetPlan[] {
  for (const id of Object.keys(files)) {
    if (!ids.includes(id))
      reading.problems.push({
        code: 'unknown',
        path: `plans/${id}`,
        message: `the scenario does not name this plan; expected ${ids.join(', ')}`,
      });
  }
  return ids.flatMap((id): PresetPlan[] => {
    const path = `plans/${id}`;
    if (!Object.hasOwn(files, id)) {
      reading.problems.push({ code: 'missing', path, message: `there is no file plans/${id}.json` });
      return [];
    }
    if (shapeProblems(shapes.plan, files[id], path).length > 0) return []; // reported with the other shapes
    const preset = files[id] as PresetPlan;
    if (preset.id !== id)
      reading.problems.push({
        code: 'id',
        path: `${path}/id`,
        message: `found “${preset.id}”, expected “${id}” after the name of the file`,
      });
    for (const source of preset.sources) checkSource(source, `${path}/sources`, reading);
    preset.plan.forEach((row, i) => {
      for (const because of row.because ?? []) checkSource(because.source, `${path}/plan/${i}/because`, reading);
    });
    reading.problems.push(...planProblems(preset.plan, span, `${path}/plan`));
    return [{ ...preset, plan: preset.plan.toSorted((a, b) => a.year - b.year) }];
  });
}
