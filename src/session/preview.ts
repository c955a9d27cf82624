/** The year on the table without the changes of this season: what the plan’s hand is measured against. */
import type { LeverTable } from '#core/plan';
import type { YearResult } from '#core/year';
import { liveYear, worldInWinter } from '#session/chronicle';
import type { View } from '#session/session';

export function previewBefore(view: View): YearResult {
  return previewOf(view, view.before);
}

/** The year on the table with any other values. */
export function previewOf({ state, scenario, world, years }: View, table: LeverTable): YearResult {
  const inWinter = state.season === 'winter';
  const lived = inWinter || state.season === 'autumn' ? years : years.slice(0, -1);
  return liveYear(
    lived.at(-1)?.after ?? scenario.opening,
    table,
    table,
    inWinter ? worldInWinter(world, state.year) : world,
  );
}
