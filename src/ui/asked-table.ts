/** A plain table whose figures can be asked Why? */
import { type AskedFigureProps, createAskedFigure } from '#ui/asked-figure';
import { columnHead } from '#ui/data-table';
import { html } from '#ui/element';

export interface AskedTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (AskedFigureProps | string)[] }[];
}

export function createAskedTable({ caption, heads, rows }: AskedTableProps): HTMLElement {
  const cell = (content: AskedFigureProps | string) =>
    html('td', {}, typeof content === 'string' ? content : createAskedFigure(content));
  const row = ({ name, cells }: AskedTableProps['rows'][number]) =>
    html('tr', {}, html('th', { scope: 'row' }, name), ...cells.map(cell));
  return html(
    'div',
    { class: 'data-table-box', role: 'region', 'aria-label': caption, tabindex: 0 },
    html(
      'table',
      { class: 'data-table' },
      html('caption', {}, caption),
      html('thead', {}, html('tr', {}, ...heads.map((head) => columnHead(head)))),
      html('tbody', {}, ...rows.map(row)),
    ),
  );
}
