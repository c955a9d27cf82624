/** A plain table: behind every chart for a screen reader, or in sight when the reader asks for the figures. */
import { html, setAttributes, type Widget } from '#ui/element';

export interface DataTableProps {
  readonly caption: string;
  /** The first head names the rows. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Present for a screen reader only. */
  readonly hidden?: boolean;
}

/** A column without a name has no head that could be read out. */
export function columnHead(text: string, name?: string): HTMLElement {
  return text === '' ? html('td', { class: name }) : html('th', { scope: 'col', class: name }, text);
}

export function createDataTable(initial: DataTableProps): Widget<DataTableProps> {
  const table = html('table', { class: 'data-table' });
  // Not a class on the table itself: a table does not shrink to the one pixel that hides it.
  const element = html('div', { class: 'data-table-box' }, table);
  let drawn = '';
  const update = (next: DataTableProps) => {
    const key = JSON.stringify(next);
    if (key === drawn) return;
    drawn = key;
    element.classList.toggle('visually-hidden', next.hidden ?? false);
    // A wide table scrolls, also by keyboard, and says where the reader then is.
    element.tabIndex = next.hidden ? -1 : 0;
    setAttributes(
      element,
      next.hidden ? { role: null, 'aria-label': null } : { role: 'region', 'aria-label': next.caption },
    );
    table.replaceChildren(
      html('caption', {}, next.caption),
      html('thead', {}, html('tr', {}, ...next.heads.map((head) => columnHead(head)))),
      html(
        'tbody',
        {},
        ...next.rows.map(([first = '', ...rest]) =>
          html(
            'tr',
            {},
            html('th', { scope: 'row' }, first),
            ...rest.map((cell, i) => html('td', { 'data-label': next.heads[i + 1] ?? '' }, cell)),
          ),
        ),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
