/** What the plan that leaves everything as it stood would bring: said before it is chosen, as soon as its forecast is known. */
import { asItStoodWords, planWarning, WARNED_YEARS, warnedSeries } from '#report/plan-warning';
import type { RoomContext, Scenario } from '#scenes/context';
import { inSlices } from '#scenes/in-slices';
import { forecastSteps } from '#session/forecast';
import { startSession } from '#session/session';
import { html } from '#ui/element';

export function briefingWarning(context: RoomContext, scenario: Scenario, signal: AbortSignal): HTMLElement {
  const element = html('div', { class: 'briefing-warning', 'aria-live': 'polite', hidden: true });
  void fill(element, context, scenario, signal);
  return element;
}

async function fill(
  element: HTMLElement,
  context: RoomContext,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<void> {
  const view = startSession(scenario, { seed: 'historical', lens: scenario.lenses[0]!.id }).view();
  const steps = forecastSteps(view, view.table, { measures: warnedSeries, years: WARNED_YEARS });
  const warning = planWarning(await inSlices(steps, signal), scenario.opening);
  if (!warning) return;
  element.hidden = false;
  const lines = asItStoodWords(warning, view, context.words());
  element.append(...lines.map((line, i) => html('p', {}, i === 0 ? html('b', {}, line) : line)));
}
