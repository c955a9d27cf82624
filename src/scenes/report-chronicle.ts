/** The chronicle of the year under the two papers: a fold of cards, and the way to what came before. */
import type { YearResult } from '#core/year';
import { cardsOfYear } from '#report/chronicle-cards';
import { cardList, openBefore, toldRun } from '#scenes/chronicle-dialog';
import type { RoomContext } from '#scenes/context';
import type { View } from '#session/session';
import { html } from '#ui/element';

/** How the reader left the fold: kept from year to year, not part of the game. */
export interface FoldMemory {
  open: boolean;
}

export function createChronicle(context: RoomContext, view: View, now: YearResult, memory: FoldMemory): HTMLElement {
  const { t } = context.words();
  const { cards, quiet } = cardsOfYear(context.chronicle, now, toldRun(view));
  const fold = html(
    'details',
    { class: 'chronicle', open: memory.open },
    html(
      'summary',
      {},
      html('h2', {}, t('chronicle.heading', { year: now.year })),
      html('span', {}, t('chronicle.cards', { count: cards.length })),
    ),
    quiet && html('p', { class: 'chronicle-quiet' }, t('chronicle.quiet')),
    cardList(context, view, cards),
    html(
      'button',
      { type: 'button', class: 'button', onclick: () => openBefore(context, view, now) },
      t('chronicle.before'),
    ),
  );
  fold.addEventListener('toggle', () => {
    memory.open = fold.open;
  });
  return fold;
}
