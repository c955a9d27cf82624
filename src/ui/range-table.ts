/**
 * Estimates by their authors: a table whose last column is drawn, a line for a range and a dot for a single figure, all on
 * one scale. Nothing is sorted by size and nothing is summed.
 */
import { html, type Widget } from '#ui/element';

export interface EstimateRange {
  readonly author: string;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

export interface RangeTableProps {
  readonly caption: string;
  readonly heads: readonly [author: string, figure: string];
  readonly groups: readonly { readonly label: string; readonly estimates: readonly EstimateRange[] }[];
  /** End of the scale, and where it is ticked. */
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export function createRangeTable(initial: RangeTableProps): Widget<RangeTableProps> {
  const element = html('div', { class: 'range-table' });
  const update = ({ caption, heads, groups, to, ticks }: RangeTableProps) => {
    const share = (value: number) => `${((100 * value) / to).toFixed(2)}%`;
    const axis = html(
      'div',
      { class: 'range-axis', 'aria-hidden': 'true' },
      ...ticks.map(({ value, text }) => html('span', { style: `left:${share(value)}` }, text)),
    );
    const row = ({ author, low, high, text }: EstimateRange) => {
      const mark = low === high ? 'range-dot' : 'range-line';
      return html(
        'tr',
        {},
        html('th', { scope: 'row' }, author),
        html(
          'td',
          {},
          html(
            'div',
            { class: 'range-cell' },
            ...ticks.map(({ value }) => html('i', { style: `left:${share(value)}` })),
            html('span', { class: mark, style: `left:${share(low)};width:${share(high - low)}` }),
            html('b', { style: `left:${share(high)}` }, text),
          ),
        ),
      );
    };
    element.replaceChildren(
      html(
        'table',
        {},
        html('caption', {}, caption),
        html(
          'thead',
          {},
          html(
            'tr',
            {},
            html('th', { scope: 'col' }, html('span', { class: 'visually-hidden' }, heads[0])),
            html('th', { scope: 'col' }, html('span', { class: 'visually-hidden' }, heads[1]), axis),
          ),
        ),
        ...groups.map(({ label, estimates }) =>
          html(
            'tbody',
            {},
            html('tr', {}, html('th', { class: 'range-place', scope: 'rowgroup', colspan: 2 }, label)),
            ...estimates.map(row),
          ),
        ),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
