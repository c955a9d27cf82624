/** What a reader takes away from a game: its replay with the figures of each year, and the fingerprint that checks both. */
import { type Measure, type Replay, recordReplay } from '#replay/replay-file';
import { runFingerprint } from '#replay/run';
import type { View } from '#session/session';

/** The same that the command line prints for the same plan. */
export function fingerprintOfGame({ years }: View): string {
  return runFingerprint(years);
}

/** @param measure what is published of a year; the report layer says how */
export function replayOf({ scenario, world, years, state: { seed, lens, plans } }: View, measure: Measure): Replay {
  return recordReplay({ scenario, world, years, choices: { seed, lens, plan: plans } }, measure);
}
