/** What a plan holds for those who would go hungry under it: said at the desk as soon as the forecast knows, before it is approved. */

import { planWarning, warningWords } from '#report/plan-warning';
import type { Outcomes } from '#report/planning-forecast';
import type { PlanningRoom } from '#scenes/planning-room';
import type { View } from '#session/session';
import { createWarningStrip } from '#ui/warning-strip';

export function createWarning({ context, desk }: PlanningRoom): (view: View, forecast: Outcomes) => void {
  // A small screen has room for the sentence; the rest unfolds, over the map.
  const strip = createWarningStrip(matchMedia('(width > 1279px) and (height >= 900px)').matches);
  desk.notes.append(strip.element);
  // What stands on the map gives way to it.
  const makeRoom = () => desk.element.style.setProperty('--warned', `${strip.element.offsetHeight}px`);
  strip.element.addEventListener('toggle', makeRoom);
  return ({ table, world, years, scenario }, forecast) => {
    const warning = planWarning(forecast, years.at(-1)?.after ?? scenario.opening);
    strip.update(warning && warningWords(warning, table, world, context.words()));
    makeRoom();
    const approve = desk.action.querySelector('.approve-button');
    if (warning) approve?.setAttribute('aria-describedby', strip.id);
    else approve?.removeAttribute('aria-describedby');
  };
}
