/** This run beside the record, where the record has a figure for the year. Estimates stay estimates: they keep their source. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { nationalSeries } from '#report/series';

/** A row of the scenario's history.csv. */
export interface Recorded {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly source: string;
}

export interface BesideHistory {
  readonly series: string;
  readonly unit: string;
  /** By the years asked for; nothing where either has no figure. */
  readonly beside: readonly ({ readonly run: number; readonly record: number } | undefined)[];
  readonly sources: readonly string[];
}

/** What most readers know of these years. Deaths and births are not among them: they are said in words. */
const compared = [
  'steel',
  'coal',
  'electricity',
  'harvest',
  'procurement',
  'horses',
  'collectivised_share',
  'population',
] as const;

export function besideHistory(
  years: readonly YearResult[],
  history: readonly Recorded[],
  world: World,
  at: readonly number[],
): BesideHistory[] {
  return compared.map((id) => {
    const series = nationalSeries.find((one) => one.id === id)!;
    const rows = at.map((year) => history.find((row) => row.series === id && row.year === year));
    const beside = rows.map((row) => {
      const result = row && years.find(({ year }) => year === row.year);
      return result && { run: series.of(result, world), record: row.value };
    });
    const sources = rows.flatMap((row, i) => (beside[i] ? [row!.source] : []));
    return { series: id, unit: series.unit, beside, sources: [...new Set(sources)] };
  });
}
