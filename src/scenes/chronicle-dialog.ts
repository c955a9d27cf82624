/** Cards in a dialog: a few of them, or everything that came before a year. */
import type { YearResult } from '#core/year';
import { cardsBefore, type ShownCard, type ToldRun } from '#report/chronicle-cards';
import { cardWords } from '#report/chronicle-words';
import type { RoomContext } from '#scenes/context';
import type { View } from '#session/session';
import { createChronicleCard } from '#ui/chronicle-card';
import { createDialog } from '#ui/dialog';
import { html } from '#ui/element';

/** The run as the chronicle reads it. */
export function toldRun({ scenario, years, world }: View): ToldRun {
  const { firstYear, lastYear, plans } = scenario;
  return { years, world, firstYear, lastYear, plans };
}

export function cardList(context: RoomContext, view: View, cards: readonly ShownCard[]): HTMLElement {
  const words = context.words();
  return html(
    'div',
    { class: 'cards' },
    ...cards.map((shown) => createChronicleCard(cardWords(shown, view.world, words))),
  );
}

export function openCards(context: RoomContext, title: string, content: readonly Node[]): void {
  const { t } = context.words();
  const dialog = createDialog({ title, content, closeLabel: t('common.close'), onClose: () => dialog.destroy() });
  dialog.element.classList.add('is-chronicle');
  document.body.append(dialog.element);
  dialog.open();
}

/** All that was told before a year, year by year, the latest first; each year folds. */
export function openBefore(context: RoomContext, view: View, result: YearResult): void {
  const { t } = context.words();
  const run = toldRun(view);
  const byYear = new Map<number, ShownCard[]>();
  for (const shown of cardsBefore(context.chronicle, result, run)) {
    const { year } = shown.card;
    byYear.set(year, [...(byYear.get(year) ?? []), shown]);
  }
  const years = [...byYear]
    .reverse()
    .map(([year, cards], i) =>
      html(
        'details',
        { class: 'card-year', open: i === 0 },
        html('summary', {}, html('b', {}, year), ` ${t('chronicle.cards', { count: cards.length })}`),
        cardList(context, view, cards),
      ),
    );
  const note = t(years.length > 0 ? 'chronicle.beforeNote' : 'chronicle.beforeEmpty', { year: result.year });
  openCards(context, t('chronicle.before'), [html('p', {}, note), ...years]);
}
