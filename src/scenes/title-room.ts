/** The title: a poster that is a chart, the game to go on with, dossiers to open, doors. */

import { firstSentence } from '#report/format';
import { posterOf } from '#report/poster';
import { LANGUAGES, type Language } from '#report/wording';
import type { ListedScenario, RoomContext } from '#scenes/context';
import { html } from '#ui/element';
import { createPosterChart } from '#ui/poster-chart';
import { createSegmented } from '#ui/segmented';

export function createTitle(context: RoomContext): () => void {
  const { app } = context;
  const poster = createPosterChart(posterOf(context.poster, context.words()));
  const room = html(
    'div',
    { class: 'room title-room' },
    posterSide(context, poster.element),
    html(
      'div',
      { class: 'title-doors' },
      continueButton(context),
      asideButton(context),
      dossiers(context),
      doors(context),
    ),
    html('p', { class: 'title-note' }, context.words().t('desk.title.note')),
  );
  app.append(room);
  return () => {
    poster.destroy();
    room.remove();
  };
}

function posterSide({ words, poster: { firstYear, lastYear } }: RoomContext, chart: HTMLElement): HTMLElement {
  const { t, language } = words();
  const other = language === 'ru' ? 'Pyatiletka' : 'Пятилетка';
  return html(
    'section',
    { class: 'title-poster' },
    html('h1', {}, t('game.title')),
    html(
      'p',
      { class: 'title-years' },
      html('span', { lang: language === 'ru' ? 'en' : 'ru' }, other),
      ` · ${firstYear}–${lastYear}`,
    ),
    html('p', { class: 'title-question' }, t('desk.title.question')),
    chart,
  );
}

function continueButton(context: RoomContext): HTMLElement | undefined {
  const { t } = context.words();
  const saved = context.savedGame();
  if (!saved) return undefined;
  const when = t('desk.title.stands', { season: t(`season.${saved.season}`), year: saved.year });
  return html(
    'button',
    { type: 'button', class: 'continue-button', onclick: () => saved.resume() },
    html('b', {}, t('common.continue')),
    html('span', {}, saved.title, html('br'), when),
  );
}

function asideButton(context: RoomContext): HTMLElement | undefined {
  const { t } = context.words();
  const aside = context.asideGame();
  if (!aside) return undefined;
  const { title, season, year } = aside;
  return html(
    'button',
    { type: 'button', class: 'button aside-button', onclick: () => aside.resume() },
    html('b', {}, t('desk.title.aside')),
    html('span', {}, t('desk.title.asideStands', { title, season: t(`season.${season}`), year })),
  );
}

function dossiers(context: RoomContext): HTMLElement {
  const { t } = context.words();
  const inOrder = context.scenarios.toSorted((a, b) => a.firstYear - b.firstYear);
  const cards = inOrder.flatMap((scenario) =>
    offersOf(scenario, context).map((offer) => card(context, scenario, offer)),
  );
  return html(
    'section',
    {},
    html('h2', { class: 'section-title' }, t('desk.title.dossiers')),
    html('ul', { class: 'dossiers' }, ...cards.map((each) => html('li', {}, each))),
  );
}

/**
 * A scenario is opened by one’s own hand, and by those of its presets that have words here; the others wait in the briefing.
 * One that extends another is a question of its own and opens with the first of its plans.
 */
function offersOf({ title, question, plans }: ListedScenario, context: RoomContext): Offer[] {
  const { t, has, language } = context.words();
  const [first] = plans;
  if (question) return [{ title, words: question[language], ...(first ? { id: first.id } : {}) }];
  return [
    { title, words: t('desk.title.ownPlan') },
    ...plans.flatMap((plan): Offer[] => {
      const key = `desk.title.preset.${plan.id}`;
      return has(key) ? [{ id: plan.id, title: plan.title, words: t(key) }] : [];
    }),
  ];
}

interface Offer {
  /** A preset to follow; none for a plan of one's own. */
  readonly id?: string;
  readonly title: ListedScenario['title'];
  readonly words: string;
}

function card(context: RoomContext, { id, firstYear, lastYear }: ListedScenario, offer: Offer): HTMLElement {
  const { t, language } = context.words();
  const foot = t('desk.title.years', { count: lastYear - firstYear + 1 });
  // Seven doors and no sign would leave a first reader standing.
  const first = !offer.id && !context.savedGame() && !context.asideGame();
  return html(
    'button',
    {
      type: 'button',
      class: 'dossier',
      'data-scenario': id,
      'data-follows': offer.id ?? '',
      onclick: () => context.openDossier({ scenario: id, ...(offer.id ? { follows: offer.id } : {}) }),
    },
    html('b', {}, firstYear),
    html('strong', {}, offer.title[language]),
    html('span', { class: 'dossier-words' }, firstSentence(offer.words)),
    html(
      'span',
      { class: 'dossier-foot' },
      `${foot} · ${t(offer.id ? 'desk.title.watchOrEdit' : 'desk.title.yourHand')}`,
      first && html('em', {}, t('desk.title.beginHere')),
    ),
  );
}

function doors(context: RoomContext): HTMLElement {
  const { t, language } = context.words();
  const door = (label: string, act: () => void) =>
    html('button', { type: 'button', class: 'button', onclick: act }, label);
  return html(
    'nav',
    { class: 'doors', 'aria-label': t('desk.title.doors') },
    door(t('title.openReplay'), () => context.openDialog('open-replay')),
    door(t('title.about'), () => context.openDialog('model')),
    door(t('title.notClaimed'), () => context.openDialog('not-claimed')),
    door(t('title.settings'), () => context.openDialog('settings')),
    createSegmented({
      label: t('settings.language'),
      value: language,
      options: LANGUAGES.map((id) => ({ id, label: id === 'ru' ? 'РУ' : 'EN', lang: id })),
      onChange: (id) => void context.changeSettings({ language: id as Language }),
    }).element,
  );
}
