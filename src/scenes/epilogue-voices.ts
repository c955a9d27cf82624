/** The voices of the period and its historians, each with what this run says to it; and what came after the last year. */
import { cardsAfter, type Quarrel, quarrels, type ShownCard } from '#report/chronicle-cards';
import { cardWords } from '#report/chronicle-words';
import { cardList, openCards, toldRun } from '#scenes/chronicle-dialog';
import type { RoomContext } from '#scenes/context';
import type { View } from '#session/session';
import { createVerdict, stanceMark } from '#ui/chronicle-card';
import { html } from '#ui/element';

export function createVoices(context: RoomContext, view: View): HTMLElement {
  const { t } = context.words();
  return html(
    'section',
    { class: 'paper voices' },
    html('h2', {}, t('chronicle.voices.heading')),
    html('p', {}, t('chronicle.voices.intro')),
    ...quarrels(context.chronicle, toldRun(view)).map((quarrel) => quarrelOf(context, view, quarrel)),
  );
}

function quarrelOf(context: RoomContext, view: View, { topic, voices }: Quarrel): HTMLElement {
  const { t } = context.words();
  const count = (stance: string) => voices.filter(({ verdict }) => verdict?.stance === stance).length;
  const counts = { yes: count('for'), no: count('against'), open: count('not yet') };
  return html(
    'details',
    { class: 'quarrel' },
    html(
      'summary',
      {},
      html('h3', {}, t(`chronicle.topic.${topic}`)),
      html(
        'span',
        { class: 'quarrel-marks', 'aria-hidden': 'true' },
        ...voices.map(({ verdict }) => verdict && stanceMark(verdict.stance)),
      ),
      html('span', { class: 'quarrel-count' }, t('chronicle.voices.count', counts)),
    ),
    html('ul', { class: 'voice-rows' }, ...voices.map((shown) => voiceRow(context, view, shown))),
  );
}

function voiceRow(context: RoomContext, view: View, shown: ShownCard): HTMLElement {
  const words = context.words();
  const { title, voice, verdict } = cardWords(shown, view.world, words);
  const open = () => openCards(context, title, [cardList(context, view, [shown])]);
  return html(
    'li',
    {},
    html('h4', {}, voice?.who ?? ''),
    html('p', { class: 'voice-claim' }, voice?.claim ?? ''),
    verdict && createVerdict(verdict),
    html(
      'button',
      { type: 'button', class: 'link', 'aria-label': `${words.t('chronicle.voices.show')}: ${title}`, onclick: open },
      words.t('chronicle.voices.show'),
    ),
  );
}

export function createAfter(context: RoomContext, view: View): HTMLElement | undefined {
  const { t } = context.words();
  const cards = cardsAfter(context.chronicle, view.scenario).map((card) => ({ card }));
  if (cards.length === 0) return undefined;
  return html(
    'section',
    { class: 'paper after' },
    html('h2', {}, t('chronicle.after.heading')),
    html('p', {}, t('chronicle.after.intro')),
    cardList(context, view, cards),
  );
}
