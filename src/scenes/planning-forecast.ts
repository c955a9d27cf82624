/**
 * The forecast strip over a hundred tapes. It follows the hand without stopping it: computed when the page is idle, at most
 * once at a time, and never more than about a third of the time while a slider moves.
 */
import {
  type Foreseen,
  forecastFigure,
  forecastFigures,
  forecastSentence,
  forecastSeries,
  hungerFigure,
} from '#report/planning-forecast';
import type { Look, Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { forecast, forecastBefore } from '#session/forecast';
import { html } from '#ui/element';
import { createFanChart } from '#ui/fan-chart';
import { createFigureTile } from '#ui/figure-tile';
import { createHungerSquares } from '#ui/hunger-squares';

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
  let show: ((foreseen: Foreseen) => void) | undefined;
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
      show ??= mountFigures(figures, foreseen);
      show(foreseen);
      if (speak) context.live.say(forecastSentence(foreseen, words));
    }
    speak = false;
  };
  const { ask } = inIdleTime(compute, signal);

  function mountFigures(into: HTMLElement, first: Foreseen): (foreseen: Foreseen) => void {
    const fans = forecastFigures.map((id) => {
      const { chart: chartProps, ...tileProps } = forecastFigure(id, first, words);
      const chart = createFanChart(chartProps);
      const tile = createFigureTile({ ...tileProps, beforeKey: 'dashed', chart: chart.element });
      signal.addEventListener('abort', () => chart.destroy());
      return { id, chart, tile };
    });
    const { squares: squaresProps, ...hungerProps } = hungerFigure(first, words);
    const squares = createHungerSquares(squaresProps);
    const hunger = createFigureTile({ ...hungerProps, beforeKey: 'struck', chart: squares.element });
    const [food, ...others] = fans.map(({ tile }) => tile.element);
    into.replaceChildren(food!, hunger.element, ...others);
    return (foreseen) => {
      for (const { id, chart, tile } of fans) {
        const { chart: chartNow, ...tileNow } = forecastFigure(id, foreseen, words);
        chart.update(chartNow);
        tile.update({ ...tileNow, beforeKey: 'dashed', chart: chart.element });
      }
      const { squares: squaresNow, ...hungerNow } = hungerFigure(foreseen, words);
      squares.update(squaresNow);
      hunger.update({ ...hungerNow, beforeKey: 'struck', chart: squares.element });
    };
  }

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
      timer ||= window.setTimeout(() => requestAnimationFrame(run), Math.max(0, restsUntil - performance.now()));
    },
  };
}
