/** At the end of the first year: what was changed, and what it did. It is computed when the report already stands. */
import { comparingFirstYear, type FirstYear, firstYearWords } from '#report/first-year';
import type { RoomContext } from '#scenes/context';
import { inSlices } from '#scenes/in-slices';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';

export function createFirstYear(context: RoomContext, { table, world, years }: View, signal: AbortSignal): HTMLElement {
  const { t } = context.words();
  const now = years.at(-1)!;
  const body = html('div', { 'aria-busy': 'true' }, html('p', {}, t('common.loading')));
  const heading = html('h2', { tabindex: -1 }, t('firstYear.heading'));
  void inSlices(comparingFirstYear(now, table, world), signal).then((found) => {
    body.replaceChildren(...contentOf(context, found, { table, world }));
    body.removeAttribute('aria-busy');
  });
  return html('section', { class: 'first-year' }, heading, body);
}

function contentOf(
  context: RoomContext,
  found: FirstYear,
  { table, world }: Pick<View, 'table' | 'world'>,
): HTMLElement[] {
  const words = context.words();
  const { t } = words;
  const { moves, heads, rows } = firstYearWords(found, table, world.start, words);
  if (moves.length === 0) return [html('p', {}, t('firstYear.nothing'))];
  const list = html('ul', { class: 'first-year-moves' }, ...moves.slice(0, SHOWN).map((move) => html('li', {}, move)));
  const others = moves.slice(SHOWN);
  return [
    html('p', {}, t('firstYear.beside')),
    list,
    ...(others.length > 0
      ? [
          html(
            'details',
            { class: 'first-year-more' },
            html('summary', {}, t('guide.more', { count: others.length })),
            html('ul', { class: 'first-year-moves' }, ...others.map((move) => html('li', {}, move))),
          ),
        ]
      : []),
    rows.length > 0
      ? createDataTable({ caption: t('firstYear.caption'), heads, rows }).element
      : html('p', {}, t('firstYear.same')),
  ];
}

const SHOWN = 6;
