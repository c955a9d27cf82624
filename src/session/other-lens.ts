/** The decisions of the game under another lens: played anew, on the same tape, beside the game and never in its place. */
import { play, type Run } from '#replay/run';
import type { View } from '#session/session';

const readings = new WeakMap<object, Map<string, Pick<Run, 'years' | 'world'>>>();

export function underLens({ scenario, state, years }: View, lens: string): Pick<Run, 'years' | 'world'> {
  const kept = readings.get(years) ?? new Map<string, Pick<Run, 'years' | 'world'>>();
  readings.set(years, kept);
  const known = kept.get(lens);
  if (known) return known;
  const choices = { seed: state.seed, lens, plan: state.plans };
  const { years: lived, world } = play(scenario, choices, years.at(-1)?.year);
  kept.set(lens, { years: lived, world });
  return { years: lived, world };
}
