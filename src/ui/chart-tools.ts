/** What a reader can do with a chart: see its figures as a table, and take it away as a table of values or as a picture. */
import { createDataTable, type DataTableProps } from '#ui/data-table';
import { createDialog } from '#ui/dialog';
import { type Child, html, setAttributes, setText, type Widget } from '#ui/element';
import type { Size } from '#ui/linked-svg';

export interface ChartToolsProps {
  readonly labels: Readonly<Record<'menu' | 'table' | 'chart' | 'csv' | 'png' | 'close', string>>;
  readonly onCsv: () => void;
  /** @param draw the chart at a size, as it stands */
  readonly onPng: (draw: (size: Size) => SVGSVGElement) => void;
}

type Table = Omit<DataTableProps, 'hidden'>;

export interface ChartTable extends Widget<Table> {
  /** Shows the figures, or the drawing again; says whether the figures stand in its place. */
  turn(closeLabel: string): boolean;
}

/** For a screen reader it is always there; for the others it takes the place of the drawing. */
export function createTableBehind(initial: Table, chart: HTMLElement): ChartTable {
  let props = initial;
  let inSight = false;
  const table = createDataTable({ ...initial, hidden: true });
  const draw = () => table.update({ ...props, hidden: !inSight });
  return {
    element: table.element,
    update(next) {
      props = next;
      draw();
    },
    turn() {
      inSight = !inSight;
      chart.hidden = inSight;
      draw();
      return inSight;
    },
    destroy: table.destroy,
  };
}

/** The same for a chart in whose small place no table fits: the figures come in a dialog. */
export function createTableAside(initial: Table): ChartTable {
  let props = initial;
  const table = createDataTable({ ...initial, hidden: true });
  return {
    element: table.element,
    update(next) {
      props = next;
      table.update({ ...next, hidden: true });
    },
    turn(closeLabel) {
      const content = [createDataTable(props).element];
      const dialog = createDialog({ title: props.caption, closeLabel, content, onClose: () => dialog.destroy() });
      document.body.append(dialog.element);
      dialog.open();
      return false;
    },
    destroy: table.destroy,
  };
}

/** A row of links under a chart; where there is no room for one it waits behind three dots. */
export function createChartTools(
  initial: ChartToolsProps,
  table: ChartTable,
  picture: (size: Size) => SVGSVGElement,
  look: 'row' | 'menu',
): Widget<ChartToolsProps> {
  let props = initial;
  let turned = false;
  const button = (name: string, act: () => void) =>
    html('button', { type: 'button', class: 'link', 'data-tool': name, onclick: act });
  const links = {
    table: button('table', () => {
      turned = table.turn(props.labels.close);
      update(props);
    }),
    csv: button('csv', () => props.onCsv()),
    png: button('png', () => props.onPng(picture)),
  };
  const menu = look === 'menu' ? createMenu(Object.values(links)) : undefined;
  const element = html('div', { class: `chart-tools is-${look}` }, ...(menu?.parts ?? Object.values(links)));
  function update(next: ChartToolsProps): void {
    props = next;
    const { labels } = next;
    menu?.describe(labels.menu);
    if (!menu) setAttributes(element, { role: 'group', 'aria-label': labels.menu });
    setText(links.table, turned ? labels.chart : labels.table);
    setText(links.csv, labels.csv);
    setText(links.png, labels.png);
  }
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

/** Native popover: Escape and a click elsewhere close it, and the focus goes back to the dots. */
function createMenu(links: readonly HTMLElement[]): { parts: readonly Child[]; describe(label: string): void } {
  const list = html('div', { class: 'chart-menu', popover: 'auto' }, ...links);
  const dots = html('button', { type: 'button', class: 'chart-dots' }, '⋯');
  dots.popoverTargetElement = list;
  list.addEventListener('toggle', () => {
    if (!list.matches(':popover-open')) return;
    const { right, top } = dots.getBoundingClientRect();
    const place = { left: right - list.offsetWidth, top: top - list.offsetHeight };
    list.style.left = `${Math.max(0, place.left)}px`;
    list.style.top = `${Math.max(0, place.top)}px`;
  });
  for (const link of links) link.addEventListener('click', () => list.hidePopover());
  return {
    parts: [dots, list],
    describe: (label) => setAttributes(dots, { 'aria-label': label, title: label }),
  };
}
