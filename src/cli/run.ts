/** `run`: play a scenario and print what is published of each year. */
import { playAsAsked } from '#cli/choose';
import type { Outcome } from '#cli/outcome';
import { csv, figures, table } from '#cli/table';
import { MODEL_VERSION } from '#core/model';
import { type ReplayYear, recordYears } from '#replay/replay-file';
import { runFingerprint } from '#replay/run';
import { seriesOf, valuesOf } from '#report/series';

const RUN_FORMATS = ['json', 'csv', 'table'];

export function run(args: readonly string[], terminal: boolean): Outcome {
  const { run: played, plan, options } = playAsAsked(args, RUN_FORMATS);
  const format = options['format'] ?? (terminal ? 'table' : 'json');
  const years = recordYears(played, valuesOf);
  const fingerprint = runFingerprint(played.years);
  const { scenario, choices } = played;
  const header = { modelVersion: MODEL_VERSION, scenario: scenario.id, plan, seed: choices.seed, lens: choices.lens };
  if (format === 'json') return { result: JSON.stringify({ ...header, years, fingerprint }, null, 1), code: 0 };
  const ids = seriesOf(scenario.regions).map(({ id }) => id);
  if (format === 'csv') {
    const rows = years.map(({ year, series, fingerprint: own }) => [year, ...ids.map((id) => series[id]!), own]);
    return { result: csv([['year', ...ids, 'fingerprint'], ...rows]), code: 0 };
  }
  return {
    result: `${title(header)}\n\n${nationTable(years, scenario.regions)}\n\nfingerprint ${fingerprint}`,
    code: 0,
  };
}

function title({ modelVersion, scenario, plan, seed, lens }: Readonly<Record<string, string>>): string {
  return `${scenario} · plan ${plan} · seed ${seed} · lens ${lens} · model ${modelVersion}`;
}

/** A line a series, a column a year; those of the regions stand in json and csv. */
function nationTable(years: readonly ReplayYear[], regions: readonly string[]): string {
  const national = seriesOf(regions).filter(({ id }) => !id.includes('.'));
  const head = ['', 'unit', ...years.map(({ year }) => String(year))];
  const rows = national.map(({ id, unit }) => [id, unit, ...years.map(({ series }) => figures(series[id]!))]);
  return table([head, ...rows], { rightFrom: 2 });
}
