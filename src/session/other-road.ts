/** The same seed and lens with a preset plan: the road that was not taken, or the one that was. */
import type { YearResult } from '#core/year';
import { play } from '#replay/run';
import type { View } from '#session/session';

const roads = new WeakMap<object, Map<string, readonly YearResult[]>>();

/** Years of the preset up to the year that the game has closed, or to the end of the scenario. */
export function otherRoad(
  { scenario, state, world }: View,
  presetId: string,
  to = scenario.lastYear,
): readonly YearResult[] {
  const preset = scenario.plans.find(({ id }) => id === presetId);
  if (!preset)
    throw new RangeError(
      `${scenario.id} has no preset plan ${presetId}; it has ${scenario.plans.map(({ id }) => id).join(', ')}`,
    );
  const kept = roads.get(world) ?? new Map<string, readonly YearResult[]>();
  roads.set(world, kept);
  const { seed, lens } = state;
  const years = kept.get(presetId) ?? play(scenario, { seed, lens, plan: preset.plan }).years;
  kept.set(presetId, years);
  return years.filter(({ year }) => year <= to);
}

/** The presets that led this game somewhere else than where it stands. */
export function otherRoads(view: View): string[] {
  const { scenario, years } = view;
  const end = years.at(-1);
  const differs = (id: string) =>
    JSON.stringify(otherRoad(view, id).find(({ year }) => year === end?.year)?.after) !== JSON.stringify(end?.after);
  return scenario.plans.map(({ id }) => id).filter(differs);
}
