/** Levers that stand otherwise in two plans: a tick where each stood, the plan on the table filled, the other a ring. */
import { html, svg, type Widget } from '#ui/element';

export interface DifferenceRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly before: string;
  readonly table: string;
  readonly theirs: string;
  readonly scale?: { readonly before: number; readonly table: number; readonly theirs: number };
  /** "Take over: Grain price" */
  readonly takeLabel: string;
  readonly onTake: () => void;
}

export interface DifferenceTableProps {
  readonly caption: string;
  /** Lever, before, on the table, theirs, take over. */
  readonly heads: readonly [string, string, string, string, string];
  readonly rows: readonly DifferenceRow[];
  readonly take: string;
}

const WIDTH = 132;
const HEIGHT = 24;

export function createDifferenceTable(initial: DifferenceTableProps): Widget<DifferenceTableProps> {
  const element = html('table', { class: 'difference-table' });
  const update = ({ caption, heads, rows, take }: DifferenceTableProps) => {
    const [lever, before, table, theirs, over] = heads;
    element.replaceChildren(
      html('caption', {}, caption),
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          ...[lever, before, table, theirs].map((head) => html('th', { scope: 'col' }, head)),
          html('th', { scope: 'col' }, html('span', { class: 'visually-hidden' }, over)),
        ),
      ),
      html('tbody', {}, ...rows.map((row) => drawRow(row, heads, take))),
    );
    element.hidden = rows.length === 0;
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

function drawRow(row: DifferenceRow, [, before, table, theirs]: DifferenceTableProps['heads'], take: string) {
  const cell = (name: string, head: string, text: string, ...more: Node[]) =>
    html('td', { class: name, 'data-label': head }, html('span', {}, text), ...more);
  const { id, takeLabel, onTake } = row;
  return html(
    'tr',
    // Red is the plan’s hand: only what it has moved.
    { class: row.table === row.before ? '' : 'is-moved' },
    html('th', { scope: 'row' }, row.name, ' ', html('small', {}, row.unit), row.scale && drawScale(row.scale)),
    cell('is-before', before, row.before),
    cell('is-table', table, row.table),
    cell('is-theirs', theirs, row.theirs),
    html(
      'td',
      { class: 'is-take' },
      html('button', { type: 'button', class: 'link', 'data-id': id, 'aria-label': takeLabel, onclick: onTake }, take),
    ),
  );
}

function drawScale({ before, table, theirs }: NonNullable<DifferenceRow['scale']>): SVGSVGElement {
  const x = (share: number) => 8 + Math.min(1, Math.max(0, share)) * (WIDTH - 16);
  const y = HEIGHT / 2;
  return svg(
    'svg',
    {
      class: 'difference-scale',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'aria-hidden': 'true',
    },
    svg('path', { class: 'scale-line', d: `M4 ${y}H${WIDTH - 4}` }),
    svg('path', { class: 'scale-before', d: `M${x(before)} ${y}v10` }),
    svg('rect', { class: 'scale-table', x: x(table) - 4, y: y - 8, width: 8, height: 16 }),
    svg('circle', { class: 'scale-theirs', cx: x(theirs), cy: y, r: 5.5 }),
  );
}
