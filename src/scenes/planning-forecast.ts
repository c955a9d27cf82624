/**
 * The forecast strip over a hundred tapes. It follows the hand without stopping it: computed in slices between the frames,
 * one forecast at a time, and then the latest that was asked for.
 */
import { outlookMeasures } from '#report/instrument-outlook';
import { type Foreseen, forecastSentence, forecastSeries } from '#report/planning-forecast';
import { createStrip } from '#scenes/forecast-strip';
import { inSlices } from '#scenes/in-slices';
import type { Look, Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { forecastSteps } from '#session/forecast';
import { html } from '#ui/element';

export interface ForecastPart extends Part {
  /** Says the next result to the live region: a lever has come to rest. */
  speakNext(): void;
}

export function createForecast(
  { context, desk, signal }: PlanningRoom,
  onForeseen: (foreseen: Foreseen) => void,
): ForecastPart {
  const words = context.words();
  const { t } = words;
  const figures = html('div', { class: 'desk-figures' });
  desk.forecast.append(
    html('h2', {}, html('span', {}, t('forecast.heading'), html('small', {}, t('desk.forecast.over')))),
    figures,
  );
  const options = { measures: [...forecastSeries, ...outlookMeasures] };
  let strip: ReturnType<typeof createStrip> | undefined;
  let baseline: { readonly key: string; readonly outcomes: Foreseen['before'] } | undefined;
  let speak = false;
  let lastKey = '';

  const compute = async ({ view }: Look, isLatest: () => boolean) => {
    const { state, years, world, table, before } = view;
    const { year, season, plans } = state;
    const past = JSON.stringify([year, season, plans.filter((plan) => plan.year < year), before]);
    const key = JSON.stringify([past, table]);
    if (key !== lastKey) {
      lastKey = key;
      if (baseline?.key !== past) {
        baseline = { key: past, outcomes: await inSlices(forecastSteps(view, before, options), signal) };
      }
      const unchanged = view.changed.length === 0;
      const now = unchanged ? baseline.outcomes : await inSlices(forecastSteps(view, table, options), signal);
      const foreseen: Foreseen = { year, now, before: baseline.outcomes, lived: years, world };
      strip ??= createStrip(figures, foreseen, context, signal);
      strip.update(foreseen);
      onForeseen(foreseen);
      if (speak && isLatest()) context.live.say(forecastSentence(foreseen, words));
    }
    if (isLatest()) speak = false;
  };
  const ask = oneAtATime(compute);

  return {
    update: ask,
    speakNext() {
      speak = true;
    },
  };
}

/** While one question is being answered the later ones wait, and the latest alone is answered next. */
function oneAtATime<Question>(
  answer: (question: Question, isLatest: () => boolean) => Promise<void>,
): (question: Question) => void {
  let waiting: { readonly question: Question } | undefined;
  let busy = false;
  const next = async () => {
    busy = true;
    try {
      while (waiting) {
        const { question } = waiting;
        waiting = undefined;
        await answer(question, () => waiting === undefined);
      }
    } finally {
      busy = false;
    }
  };
  return (question) => {
    waiting = { question };
    if (!busy) void next();
  };
}
