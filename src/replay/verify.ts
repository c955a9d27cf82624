/** Playing a replay again and comparing it, year by year, down to the last bit. */
import type { OpenedReplay } from '#replay/parse-replay';
import { type Measure, recordYears } from '#replay/replay-file';
import { play, runFingerprint } from '#replay/run';

/** The first difference, as a reader would look for it. */
export interface Divergence {
  readonly year: number;
  /** A published series, or `fingerprint` when every series agrees and some other stock does not. */
  readonly quantity: string;
  readonly kept: number | string | undefined;
  readonly played: number | string | undefined;
}

export type Verdict =
  | { readonly same: true; readonly fingerprint: string }
  | { readonly same: false; readonly first: Divergence };

export function verify({ replay, scenario, choices }: OpenedReplay, measure: Measure): Verdict {
  const run = play(scenario, choices, replay.to);
  const played = recordYears(run, measure);
  for (const [i, kept] of replay.years.entries()) {
    const { year, series, fingerprint } = played[i]!;
    const names = [...Object.keys(series), ...Object.keys(kept.series).filter((name) => !Object.hasOwn(series, name))];
    const name = names.find((each) => series[each] !== kept.series[each]);
    if (name !== undefined)
      return { same: false, first: { year, quantity: name, kept: kept.series[name], played: series[name] } };
    if (fingerprint !== kept.fingerprint)
      return { same: false, first: { year, quantity: 'fingerprint', kept: kept.fingerprint, played: fingerprint } };
  }
  const fingerprint = runFingerprint(run.years);
  if (fingerprint === replay.fingerprint) return { same: true, fingerprint };
  return {
    same: false,
    first: { year: replay.to, quantity: 'fingerprint of all years', kept: replay.fingerprint, played: fingerprint },
  };
}
