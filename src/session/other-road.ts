/** The same seed and lens with a preset plan: the road that was not taken, or the one that was. */
import type { YearResult } from '#core/year';
import { play } from '#replay/run';
import type { View } from '#session/session';

const roads = new WeakMap<object, Map<string, readonly YearResult[]>>();

/** Years of the preset up to the year that the game has closed, or to the end of the scenario. */
export function otherRoad({ scenario, state, world }: View, presetId: string, to = scenario.lastYear): readonly YearResult[] {
  const preset = scenario.plans.find(({ id }) => id === presetId);
  if (!preset) throw new RangeError(`${scenario.id} has no preset plan ${presetId}; it has ${scenario.plans.map(({ id }) => id).join(', ')}`);
  let kept = roads.get(world);
  if (!kept) roads.set(world, (kept = new Map()));
  let years = kept.get(presetId);
  if (!years) kept.set(presetId, (years = play(scenario, { seed: state.seed, lens: state.lens, plan: preset.plan }).years));
  return years.filter(({ year }) => year <= to);
}
