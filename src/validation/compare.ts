/** The historical run beside the record, figure by figure: how far each is from what was recorded, in tolerances. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { seriesOf } from '#report/series';
import type { HistoryRow, Scenario } from '#scenario/scenario';
import type { Evidence, EvidenceSeries, Tolerance } from '#validation/evidence';

export type Use = 'calibrate' | 'heldOut' | 'input';

export interface Observation {
  readonly series: string;
  readonly history: string;
  readonly year: number;
  readonly use: Use;
  readonly model: number;
  readonly record: number;
  /** Distance from the record in tolerances, with its sign; of an input, in shares of the record. */
  readonly z: number;
  readonly tolerance?: Tolerance;
  readonly source: string;
  readonly status: string;
}

/** Years before and after an observation that belong to its sum: of five years in all. */
const AROUND = { sum: [4, 0], shareOfSum: [3, 1] } as const;

export function compare(
  run: readonly YearResult[],
  world: World,
  evidence: Evidence,
  history: readonly HistoryRow[],
): Observation[] {
  const readers = new Map(seriesOf(world.regionIds).map(({ id, of }) => [id, of]));
  const first = run[0]!.year;
  // Indices keep to the year of the reference economy where the run lives through it.
  const base = run[world.base.year - first] ? world.base.year : first;
  const at = (id: string, year: number): number => {
    const result = run[year - first];
    if (!result) throw new RangeError(`the run has no year ${year}, which the record of ${id} asks for`);
    return readers.get(id)!(result, world);
  };
  const rows = new Map(history.map((row) => [`${row.series} ${row.year}`, row]));
  const observations: Observation[] = [];
  for (const one of evidence.series) {
    for (const use of ['calibrate', 'heldOut'] as const) {
      const tolerance = use === 'heldOut' ? (one.toleranceHeldOut ?? one.tolerance) : one.tolerance;
      for (const year of one[use]) {
        const row = rows.get(`${one.history} ${year}`)!;
        const model = measured(one, year, base, at);
        observations.push({
          series: one.series,
          history: one.history,
          year,
          use,
          model,
          record: row.value,
          z: distance(model, row.value, tolerance),
          tolerance,
          source: row.source,
          status: row.status,
        });
      }
    }
  }
  for (const { series, inferredFrom, years } of evidence.inputs) {
    for (const year of years) {
      const { value: record, source, status } = rows.get(`${inferredFrom} ${year}`)!;
      const model = at(series, year);
      observations.push({
        series,
        history: inferredFrom,
        year,
        use: 'input',
        model,
        record,
        z: record === 0 ? model : model / record - 1,
        source,
        status,
      });
    }
  }
  return observations;
}

function measured(
  { series, form, lag = 0 }: EvidenceSeries,
  year: number,
  base: number,
  at: (id: string, year: number) => number,
): number {
  const value = at(series, year - lag);
  if (form === 'level') return value;
  if (form === 'index') return value / at(series, base);
  const [before, after] = AROUND[form];
  let whole = 0;
  for (let each = year - before; each <= year + after; each++) whole += at(series, each);
  return form === 'sum' ? whole : value / whole;
}

/** What of the evidence a run of these years can answer for: sums need their years around, indices the year of reference. */
export function withinYears(
  evidence: Evidence,
  { firstYear, lastYear, reference }: Pick<Scenario, 'firstYear' | 'lastYear' | 'reference'>,
): Evidence {
  const answers =
    ({ form, lag = 0 }: EvidenceSeries) =>
    (year: number) => {
      if (form === 'index' && (reference.year < firstYear || reference.year > lastYear)) return false;
      const [before, after] = form === 'sum' || form === 'shareOfSum' ? AROUND[form] : [0, 0];
      return year - lag - before >= firstYear && year - lag + after <= lastYear;
    };
  const lived = (year: number) => year >= firstYear && year <= lastYear;
  return {
    ...evidence,
    series: evidence.series.map((one) => ({
      ...one,
      calibrate: one.calibrate.filter(answers(one)),
      heldOut: one.heldOut.filter(answers(one)),
    })),
    inputs: evidence.inputs.map((one) => ({ ...one, years: one.years.filter(lived) })),
  };
}

export function distance(model: number, record: number, tolerance: Tolerance): number {
  if ('relative' in tolerance) return (model - record) / (tolerance.relative * Math.abs(record));
  if ('absolute' in tolerance) return (model - record) / tolerance.absolute;
  return Math.log(Math.max(model, Number.MIN_VALUE) / record) / Math.log(tolerance.factor);
}

export function meanAbsolute(observations: readonly Observation[]): number {
  return observations.reduce((all, { z }) => all + Math.abs(z), 0) / observations.length;
}
