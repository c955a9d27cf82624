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
  readonly year: number;
  readonly run: number;
  readonly record: number;
  readonly source: string;
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

/** The last recorded year of each plan, where the run has reached it. */
export function besideHistory(
  years: readonly YearResult[],
  history: readonly Recorded[],
  world: World,
  at: readonly number[],
): BesideHistory[] {
  return compared.flatMap((id) => {
    const series = nationalSeries.find((one) => one.id === id)!;
    return at.flatMap((year): BesideHistory[] => {
      const result = years.find((one) => one.year === year);
      const row = history.find((one) => one.series === id && one.year === year);
      if (!result || !row) return [];
      const { value: record, source } = row;
      return [{ series: id, unit: series.unit, year, run: series.of(result, world), record, source }];
    });
  });
}
