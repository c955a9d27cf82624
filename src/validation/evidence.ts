/**
 * What the record is compared with: which series, in which years, how exactly, and why so exactly.
 *
 * `evidence.json` of a scenario is written down before a fit. A series from which an input of the historical run was
 * inferred is listed under `inputs`: that the run agrees with it proves nothing.
 */
import * as v from 'valibot';
import { nearest } from '#scenario/nearest';
import { type Checked, type Problem, shown } from '#scenario/problem';
import type { HistoryRow } from '#scenario/scenario';
import { shapeProblems } from '#scenario/shapes';

const years = v.array(v.pipe(v.number(), v.integer()));
const positive = v.pipe(v.number(), v.gtValue(0));
const tolerance = v.union([
  v.strictObject({ relative: positive }),
  v.strictObject({ absolute: positive }),
  v.strictObject({ factor: v.pipe(v.number(), v.gtValue(1)) }),
]);
const series = v.strictObject({
  history: v.string(),
  series: v.string(),
  form: v.picklist(['level', 'index', 'sum', 'shareOfSum']),
  calibrate: years,
  heldOut: years,
  tolerance,
  toleranceHeldOut: v.optional(tolerance),
  lag: v.optional(v.picklist([0, 1])),
  because: v.string(),
});
const input = v.strictObject({
  input: v.string(),
  inferredFrom: v.string(),
  series: v.string(),
  years,
  note: v.string(),
});
const setting = v.strictObject({
  lever: v.string(),
  /** `recorded` as it stands in a source, `inferred` from a series listed above, or the project’s `reading` of one. */
  basis: v.picklist(['recorded', 'inferred', 'reading']),
  source: v.string(),
  note: v.string(),
});
const shape = v.strictObject({
  declared: v.string(),
  note: v.string(),
  inputs: v.array(input),
  series: v.array(series),
  /** Where every lever of the historical plan has its settings from. */
  settings: v.array(setting),
  /** Bounds that the run is known to miss: the band it keeps, and why. */
  bounds: v.optional(v.record(v.string(), v.strictObject({ low: v.number(), high: v.number(), because: v.string() }))),
});

export type Tolerance = v.InferOutput<typeof tolerance>;
/** `level` as it is; `index` over its value of 1928, the year of the reference economy; `sum` with the four years before; `shareOfSum` of it with three before and one after. */
export type EvidenceSeries = v.InferOutput<typeof series>;
export type InferredInput = v.InferOutput<typeof input>;
export type Setting = v.InferOutput<typeof setting>;
export type Evidence = v.InferOutput<typeof shape>;

export interface Compared {
  readonly history: readonly HistoryRow[];
  /** Ids of the series that a run of the model publishes. */
  readonly published: readonly string[];
  /** Levers that the historical plan sets. */
  /** Undefined where another scenario answers for them. */
  readonly levers: readonly string[] | undefined;
  readonly sources: readonly string[];
}

export function parseEvidence(file: unknown, { history, published, levers, sources }: Compared): Checked<Evidence> {
  const misshapen = shapeProblems(shape, file, 'evidence');
  if (misshapen.length > 0) return { ok: false, problems: misshapen };
  const evidence = file as Evidence;
  const problems: Problem[] = [];
  const known = new Set(history.map((row) => row.series));
  const recorded = new Set(history.map((row) => `${row.series} ${row.year}`));
  const check = (path: string, field: string, historyId: string, seriesId: string, at: readonly number[]) => {
    if (!published.includes(seriesId))
      problems.push({
        code: 'series',
        path: `${path}/series`,
        message: `found ${shown(seriesId)}, expected a published series${hint(seriesId, published)}`,
      });
    if (!known.has(historyId))
      problems.push({
        code: 'history',
        path: `${path}/${field}`,
        message: `found ${shown(historyId)}, expected a series of history.csv${hint(historyId, [...known])}`,
      });
    else
      for (const year of at)
        if (!recorded.has(`${historyId} ${year}`))
          problems.push({ code: 'year', path, message: `history.csv has no ${historyId} of ${year}` });
  };
  evidence.inputs.forEach((one, i) => {
    check(`evidence/inputs/${i}`, 'inferredFrom', one.inferredFrom, one.series, one.years);
  });
  evidence.series.forEach((one, i) => {
    const used = [...one.calibrate, ...one.heldOut];
    check(`evidence/series/${i}`, 'history', one.history, one.series, used);
    const twice = used.filter((year, at) => used.indexOf(year) < at);
    if (twice.length > 0)
      problems.push({
        code: 'twice',
        path: `evidence/series/${i}`,
        message: `found ${twice.join(', ')} more than once, expected each year either to calibrate on or held out`,
      });
    if (one.lag && one.form !== 'level' && one.form !== 'index')
      problems.push({
        code: 'lag',
        path: `evidence/series/${i}/lag`,
        message: `found it beside ${one.form}, expected it beside level or index only`,
      });
    if (evidence.inputs.some(({ series: inferred }) => inferred === one.series))
      problems.push({
        code: 'input',
        path: `evidence/series/${i}/series`,
        message: `found ${one.series}, from which an input is inferred; expected it among the inputs only`,
      });
  });
  if (levers) problems.push(...settingProblems(evidence.settings, levers, sources));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: evidence };
}

/** Every lever of the plan has its source, once, and no other has. */
function settingProblems(
  settings: readonly Setting[],
  levers: readonly string[],
  sources: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const listed = settings.map(({ lever }) => lever);
  for (const lever of levers)
    if (!listed.includes(lever))
      problems.push({
        code: 'missing',
        path: 'evidence/settings',
        message: `says nothing of ${lever}, which the historical plan sets`,
      });
  settings.forEach(({ lever, source }, i) => {
    const path = `evidence/settings/${i}`;
    if (!levers.includes(lever))
      problems.push({ code: 'lever', path, message: `found ${lever}, which the historical plan does not set` });
    if (listed.indexOf(lever) < i) problems.push({ code: 'twice', path, message: `found ${lever} a second time` });
    if (!sources.includes(source))
      problems.push({ code: 'source', path, message: `found ${shown(source)}, expected a key of the bibliography` });
  });
  return problems;
}

function hint(id: string, ids: readonly string[]): string {
  const close = nearest(id, ids);
  return close ? `; did you mean ${close}?` : '';
}
