/** A replay: the choices a run follows from, and what came of them, so that any machine can check that it comes again. */
import { MODEL_VERSION } from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Kept } from '#replay/choices';
import { fingerprintOf, type Run, runFingerprint } from '#replay/run';

export const REPLAY_FORMAT = 'pyatiletka-replay';

export interface ReplayYear {
  readonly year: number;
  /** Published series, which name what diverges first when a fingerprint does. */
  readonly series: Readonly<Record<string, number>>;
  readonly fingerprint: string;
}

export interface Replay extends Kept {
  readonly format: typeof REPLAY_FORMAT;
  /** The last year played. */
  readonly to: number;
  readonly years: readonly ReplayYear[];
  /** Of all years together. */
  readonly fingerprint: string;
}

/** What is published of a year; the report layer says how. */
export type Measure = (result: YearResult, world: World) => Readonly<Record<string, number>>;

export function recordYears({ years, world }: Run, measure: Measure): ReplayYear[] {
  return years.map((result) => ({
    year: result.year,
    series: measure(result, world),
    fingerprint: fingerprintOf(result),
  }));
}

export function recordReplay(run: Run, measure: Measure): Replay {
  const { scenario, choices, years } = run;
  return {
    format: REPLAY_FORMAT,
    modelVersion: MODEL_VERSION,
    scenario: scenario.id,
    seed: choices.seed,
    lens: choices.lens,
    to: years.at(-1)?.year ?? scenario.firstYear,
    plan: choices.plan,
    years: recordYears(run, measure),
    fingerprint: runFingerprint(years),
  };
}
