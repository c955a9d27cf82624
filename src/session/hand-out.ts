/** What a reader can take away from a game: its replay, its figures, and the fingerprint by which both are checked. */
import { MODEL_VERSION } from '#core/model';
import { recordReplay, recordYears } from '#replay/replay-file';
import { type Run, runFingerprint } from '#replay/run';
import { csv } from '#report/csv';
import { seriesOf, valuesOf } from '#report/series';
import type { View } from '#session/session';

function runOf({ scenario, world, state: { seed, lens, plans }, years }: View): Run {
  return { scenario, world, years, choices: { seed, lens, plan: plans } };
}

/** The same that the command line prints for the same plan. */
export function fingerprintOfGame({ years }: View): string {
  return runFingerprint(years);
}

export function replayText(view: View): string {
  return JSON.stringify(recordReplay(runOf(view), valuesOf), null, 1);
}

export function figuresJson(view: View): string {
  const { scenario, state, years } = view;
  const header = { modelVersion: MODEL_VERSION, scenario: scenario.id, seed: state.seed, lens: state.lens };
  return JSON.stringify({ ...header, years: recordYears(runOf(view), valuesOf), fingerprint: runFingerprint(years) }, null, 1);
}

export function figuresCsv(view: View): string {
  const ids = seriesOf(view.world.regionIds).map(({ id }) => id);
  const rows = recordYears(runOf(view), valuesOf).map(({ year, series, fingerprint }) => [year, ...ids.map((id) => series[id]!), fingerprint]);
  return csv([['year', ...ids, 'fingerprint'], ...rows]);
}
