/** The year on the table without the changes of this season: what the plan’s hand is measured against. */
import type { YearResult } from '#core/year';
import { liveYear, worldInWinter } from '#session/chronicle';
import type { View } from '#session/session';

export function previewBefore({ state, scenario, world, years, before }: View): YearResult {
  const inWinter = state.season === 'winter';
  const lived = inWinter || state.season === 'autumn' ? years : years.slice(0, -1);
  return liveYear(
    lived.at(-1)?.after ?? scenario.opening,
    before,
    before,
    inWinter ? worldInWinter(world, state.year) : world,
  );
}
