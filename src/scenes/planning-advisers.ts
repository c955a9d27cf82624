/**
 * Advisers: three at a time, each with the plan his printed position would lay on the table and what the model makes of it,
 * then the whole plans of the scenario. Their figures are computed one after another when nothing else is being asked.
 */

import type { LeverSettings, LeverTable } from '#core/plan';
import { type AdviserId, advise, advisersIn } from '#report/advisers';
import { forecastSeries } from '#report/planning-forecast';
import { openAdviserPage } from '#scenes/dossier-dialog';
import { inSlices } from '#scenes/in-slices';
import type { Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { forecastSteps } from '#session/forecast';
import type { View } from '#session/session';
import { type AdviserCardProps, createAdviserCard } from '#ui/adviser-card';
import { html, setText } from '#ui/element';

const AT_ONCE = 3;

interface Counsel {
  /** An adviser, of whom there is more to read; the scenario's own plans have none. */
  readonly id?: AdviserId;
  readonly name: string;
  readonly line: string;
  readonly settings: LeverSettings;
  figures?: AdviserCardProps['figures'];
}

export function createAdvisers(room: PlanningRoom): Part {
  const { context, desk, signal } = room;
  const { t } = context.words();
  const view = context.session().view();
  const counsels = [...advisersFor(room, view), ...presetsFor(room, view)];
  const pages = Math.ceil(counsels.length / AT_ONCE);
  let page = 0;

  const cards = counsels.slice(0, AT_ONCE).map((_, slot) => createAdviserCard(cardOf(room, counsels[slot]!)));
  const others = html('button', { type: 'button', class: 'link adviser-others', onclick: () => turn() });
  const fold = html(
    'button',
    { type: 'button', class: 'adviser-fold', 'aria-expanded': 'false', onclick: () => toggle() },
    t('desk.advisers.fold'),
  );
  desk.advisers.append(
    html('h2', {}, t('advisers.heading')),
    html('small', {}, t('desk.advisers.note', { year: horizonOf(view) })),
    fold,
    ...cards.map(({ element }) => element),
    others,
  );

  const show = () => {
    const shown = counsels.slice(page * AT_ONCE, page * AT_ONCE + AT_ONCE);
    for (const [slot, card] of cards.entries()) {
      const counsel = shown[slot];
      card.element.hidden = !counsel;
      if (counsel) card.update(cardOf(room, counsel));
    }
    setText(others, t('desk.advisers.others', { n: page + 1, of: pages }));
  };
  const turn = () => {
    page = (page + 1) % pages;
    show();
    reckon();
  };
  const toggle = () => {
    const open = desk.advisers.classList.toggle('is-open');
    fold.setAttribute('aria-expanded', String(open));
  };

  let reckoning = false;
  /** The figures of those in sight, one in each pause. */
  const reckon = () => {
    if (reckoning || signal.aborted) return;
    const next = counsels.slice(page * AT_ONCE, page * AT_ONCE + AT_ONCE).find(({ figures }) => !figures);
    if (!next) return;
    reckoning = true;
    window.setTimeout(async () => {
      next.figures = await figuresOf(room, view, next.settings);
      reckoning = false;
      show();
      reckon();
    }, PAUSE);
  };
  show();
  reckon();
  // What an adviser lays on the table does not depend on what lies there: it starts from the season's first values.
  return { update() {} };
}

/** The year for which their figures stand. */
function horizonOf({ state, scenario }: View): number {
  return Math.min(state.year + 4, scenario.lastYear);
}

const PAUSE = 120; // milliseconds

function advisersFor({ context }: PlanningRoom, { before, state }: View): Counsel[] {
  const { t } = context.words();
  const season = state.season === 'autumn' ? 'autumn' : 'winter';
  return advisersIn(state.year).map((id) => ({
    id,
    name: t(`adviser.${id}.name`),
    line: firstSentence(t(`adviser.${id}.position`)),
    settings: advise(id, before, season, state.year),
  }));
}

function presetsFor({ context }: PlanningRoom, { scenario, state }: View): Counsel[] {
  const { t, language } = context.words();
  return scenario.plans.flatMap(({ title, plan }): Counsel[] => {
    const year = plan.find((one) => one.year === state.year);
    const settings = state.season === 'autumn' ? year?.autumn : year?.levers;
    return settings ? [{ name: title[language], line: t('desk.advisers.preset', { year: state.year }), settings }] : [];
  });
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function cardOf({ context }: PlanningRoom, { id, name, line, settings, figures }: Counsel): AdviserCardProps {
  const { t } = context.words();
  const nothing = Object.keys(settings).length === 0;
  return {
    name,
    line: nothing ? t('advisers.nothing') : line,
    figures: figures ?? [],
    takeLabel: t('advisers.take'),
    ...(id ? { about: { label: t('desk.advisers.about', { name }), onOpen: () => openAdviserPage(context, id) } } : {}),
    onTake() {
      context.session().layPlan(settings);
      context.live.say(t('notice.planLaid', { name }));
    },
  };
}

/** Food, tapes with mass hunger, steel: what the model makes of it, in this year's units. */
async function figuresOf(
  { context, signal }: PlanningRoom,
  view: View,
  settings: LeverSettings,
): Promise<AdviserCardProps['figures']> {
  const { t, format } = context.words();
  const table: LeverTable = { ...view.before, ...settings };
  const steps = forecastSteps(view, table, { measures: forecastSeries });
  const { bands, hungerShare, tapes } = await inSlices(steps, signal);
  const middle = (series: string) => bands[series]?.at(-1)?.p50 ?? 0;
  return [
    { label: t('advisers.figures.food'), value: format.number(middle('food_grain_per_villager')) },
    { label: t('advisers.figures.hunger'), value: format.number(hungerShare * tapes), of: `/${tapes}` },
    { label: t('advisers.figures.steel'), value: format.number(middle('steel'), 1) },
  ];
}
