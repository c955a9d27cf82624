/**
 * The forecast strip over a hundred tapes. It follows the hand without stopping it: computed when the page is idle, at most
 * once at a time, and never more than about a third of the time while a slider moves.
 */
import { type Foreseen, forecastSentence, forecastSeries } from '#report/planning-forecast';
import { createStrip } from '#scenes/forecast-strip';
import type { Look, Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { forecast, forecastBefore } from '#session/forecast';
import { html } from '#ui/element';

export interface ForecastPart extends Part {
  /** Says the next result to the live region: a lever has come to rest. */
  speakNext(): void;
}

export function createForecast({ context, desk, signal }: PlanningRoom): ForecastPart {
  const words = context.words();
  const { t } = words;
  const figures = html('div', { class: 'desk-figures' });
  desk.forecast.append(
    html('h2', {}, html('span', {}, t('forecast.heading'), html('small', {}, t('desk.forecast.over')))),
    figures,
  );
  const options = { measures: forecastSeries };
  let strip: ReturnType<typeof createStrip> | undefined;
  let baseline: { readonly key: string; readonly outcomes: Foreseen['before'] } | undefined;
  let speak = false;
  let lastKey = '';

  const compute = ({ view }: Look) => {
    const { state, years, world, table, before } = view;
    const { year, season, plans } = state;
    const past = JSON.stringify([year, season, plans.filter((plan) => plan.year < year), before]);
    const key = JSON.stringify([past, table]);
    if (key !== lastKey) {
      lastKey = key;
      if (baseline?.key !== past) baseline = { key: past, outcomes: forecastBefore(view, options) };
      const now = view.changed.length > 0 ? forecast(view, options) : baseline.outcomes;
      const foreseen: Foreseen = { year, now, before: baseline.outcomes, lived: years, world };
      strip ??= createStrip(figures, foreseen, words, signal);
      strip.update(foreseen);
      if (speak) context.live.say(forecastSentence(foreseen, words));
    }
    speak = false;
  };
  const { ask } = inIdleTime(compute, signal);

  return {
    update: ask,
    speakNext() {
      speak = true;
    },
  };
}

/** Runs the work for the latest question only, when the page is idle, with twice its own length of rest between. */
function inIdleTime(work: (look: Look) => void, signal: AbortSignal): { ask(look: Look): void } {
  let asked: Look | undefined;
  let timer = 0;
  let restsUntil = 0;
  const run = () => {
    timer = 0;
    if (!asked || signal.aborted) return;
    const began = performance.now();
    work(asked);
    asked = undefined;
    const ended = performance.now();
    restsUntil = ended + 2 * (ended - began);
  };
  return {
    ask(look) {
      asked = look;
      if (timer) return;
      timer = window.setTimeout(() => requestAnimationFrame(run), Math.max(0, restsUntil - performance.now()));
    },
  };
}
