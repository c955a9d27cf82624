/** The published series of a run as comma-separated values, a line a year. */
import { seriesOf } from '#report/series';

interface PublishedYear {
  readonly year: number;
  readonly series: Readonly<Record<string, number>>;
  readonly fingerprint: string;
}

export function seriesCsv(years: readonly PublishedYear[], regionIds: readonly string[]): string {
  const ids = seriesOf(regionIds).map(({ id }) => id);
  const rows = years.map(({ year, series, fingerprint }) => [year, ...ids.map((id) => series[id]!), fingerprint]);
  return [['year', ...ids, 'fingerprint'], ...rows].map((row) => row.join(',')).join('\n');
}
