/**
 * Why? A change as the causes that add up to it, between the figure before and the figure after. It is a real table whose last
 * column is drawn: bars are arrows that point the way they push, red for decisions, hatched for weather and world, dotted for
 * what was inherited; each group has its sum.
 */
import { columnHead } from '#ui/data-table';
import { type Child, html, setAttributes, type Widget } from '#ui/element';
import { layoutWaterfall, type PlacedBar, type WaterfallLayout } from '#ui/waterfall-layout';

export type CauseGroup = 'decisions' | 'weather' | 'inherited';

export interface WaterfallCause {
  readonly id: string;
  readonly label: string;
  readonly group: CauseGroup;
  readonly value: number;
  /** "−2.2", with a true minus. */
  readonly text: string;
  /** Where it can be asked in turn. */
  readonly reference?: { readonly text: string; readonly label: string; readonly onOpen: () => void };
  /** "E2, E8" */
  readonly equation?: string;
}

export interface WaterfallProps {
  readonly caption: string;
  readonly heads: Readonly<Record<'cause' | 'reference' | 'equation' | 'effect' | 'group', string>>;
  readonly from: { readonly label: string; readonly value: number; readonly text: string };
  readonly to: { readonly label: string; readonly text: string };
  readonly causes: readonly WaterfallCause[];
  readonly groups: readonly { readonly id: CauseGroup; readonly label: string; readonly text: string }[];
  /** "index, 1928 = 100" */
  readonly unit: string;
  readonly formatTick: (value: number) => string;
}

const share = (value: number) => `${(value * 100).toFixed(2)}%`;

export function createWaterfall(initial: WaterfallProps): Widget<WaterfallProps> {
  // It scrolls where it is narrow, also by keyboard.
  const element = html('div', { class: 'waterfall', tabindex: 0, role: 'region' });
  const update = (props: WaterfallProps) => {
    setAttributes(element, { 'aria-label': props.caption });
    element.replaceChildren(drawTable(props));
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

function drawTable(props: WaterfallProps): HTMLTableElement {
  const ordered = props.groups.flatMap(({ id }) => props.causes.filter((cause) => cause.group === id));
  const layout = layoutWaterfall(props.from.value, ordered);
  const head = (text: string, name: string) =>
    html('th', { scope: 'col', class: name }, html('span', { class: 'visually-hidden' }, text));
  let next = 0;
  const bodies = props.groups.map(({ id, label, text }) => {
    const causes = ordered.filter((cause) => cause.group === id);
    const rows = causes.map((cause, index) => {
      const bar = layout.bars[next];
      next += 1;
      const sum =
        index === 0 &&
        html('td', { class: 'waterfall-sum', rowspan: causes.length }, html('b', {}, label), html('span', {}, text));
      return causeRow(cause, bar && barCell(bar, id, cause.text, layout), sum);
    });
    return html('tbody', { class: `waterfall-${id}` }, ...rows);
  });
  return html(
    'table',
    {},
    html('caption', { class: 'visually-hidden' }, props.caption),
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        head(props.heads.cause, 'waterfall-cause'),
        head(props.heads.reference, 'waterfall-reference'),
        head(props.heads.equation, 'waterfall-equation'),
        html(
          'th',
          { scope: 'col', class: 'waterfall-bars' },
          html('span', { class: 'visually-hidden' }, props.heads.effect),
          axis(layout, props),
        ),
        columnHead(props.unit, 'waterfall-unit'),
      ),
    ),
    html('tbody', { class: 'waterfall-end' }, endRow(props.from, layout.from, layout)),
    ...bodies,
    html('tbody', { class: 'waterfall-end' }, endRow(props.to, layout.to, layout)),
  );
}

function axis({ ticks }: WaterfallLayout, { formatTick }: WaterfallProps): HTMLElement {
  const marks = ticks.map(({ value, at }) => html('span', { style: `left:${share(at)}` }, formatTick(value)));
  return html('div', { class: 'waterfall-axis', 'aria-hidden': 'true' }, ...marks);
}

function gridLines({ ticks }: WaterfallLayout): HTMLElement[] {
  return ticks.map(({ at }) => html('i', { class: 'waterfall-grid', style: `left:${share(at)}` }));
}

function endRow({ label, text }: { label: string; text: string }, at: number, layout: WaterfallLayout): HTMLElement {
  const bar = html('span', { class: 'waterfall-bar is-end', style: `left:0;width:${share(at)}` });
  const figure = html('b', { class: 'waterfall-figure is-right', style: `left:${share(at)}` }, text);
  const cell = html(
    'td',
    { class: 'waterfall-bars' },
    html('div', { class: 'waterfall-cell' }, ...gridLines(layout), bar, figure),
  );
  return html('tr', {}, html('th', { scope: 'row', colspan: 3 }, label), cell, html('td'));
}

function causeRow(cause: WaterfallCause, bar: Child, sum: Child): HTMLElement {
  const { reference } = cause;
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, cause.label),
    html(
      'td',
      { class: 'waterfall-reference' },
      reference &&
        html(
          'button',
          { type: 'button', class: 'link', 'aria-label': reference.label, onclick: reference.onOpen },
          reference.text,
        ),
    ),
    html('td', { class: 'waterfall-equation' }, cause.equation ?? ''),
    bar,
    sum,
  );
}

function barCell(bar: PlacedBar, group: CauseGroup, text: string, layout: WaterfallLayout): HTMLElement {
  const shape = html('span', {
    class: `waterfall-bar is-${bar.direction} is-${group}`,
    style: `left:${share(bar.left)};width:max(3px, ${share(bar.width)})`,
  });
  // The figure stands where the arrow points; the hairline drops to the next row's beginning.
  const figure =
    bar.direction === 'down'
      ? html('b', { class: 'waterfall-figure is-left', style: `right:${share(1 - bar.left)}` }, text)
      : html('b', { class: 'waterfall-figure is-right', style: `left:${share(bar.left + bar.width)}` }, text);
  const drop = html('i', { class: 'waterfall-drop', style: `left:${share(bar.end)}` });
  return html(
    'td',
    { class: 'waterfall-bars' },
    html('div', { class: 'waterfall-cell' }, ...gridLines(layout), drop, shape, figure),
  );
}
