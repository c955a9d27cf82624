/**
 * Differences as they spread: a table with a small drawing in each cell, a band with its middle and one marked value, on the
 * scale of its row, with the line of no difference through it. Bands have one colour: which side is better is not drawn.
 */
import { html, svg, type Widget } from '#ui/element';

export interface SpreadCell {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly record: number;
  readonly text: string;
  readonly say: string;
}

export interface SpreadTableProps {
  readonly caption: string;
  /** Names the rows, and the column of words. */
  readonly heads: readonly [row: string, verdict: string];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly unit: string;
    readonly verdict: string;
    readonly cells: readonly SpreadCell[];
    readonly from: number;
    readonly to: number;
  }[];
}

const HEIGHT = 24; // pixels
const BAND = 8;

export function createSpreadTable(initial: SpreadTableProps): Widget<SpreadTableProps> {
  const table = html('table', { class: 'spread-table' });
  // A wide table scrolls inside itself, also by keyboard.
  const element = html('div', { class: 'spread-table-box', role: 'region', tabindex: 0 }, table);
  const update = ({ caption, heads, columns, rows }: SpreadTableProps) => {
    element.setAttribute('aria-label', caption);
    const head = (words: string) => html('th', { scope: 'col' }, words);
    table.replaceChildren(
      html('caption', {}, html('span', {}, caption)),
      html('thead', {}, html('tr', {}, ...[...heads, ...columns].map(head))),
      html(
        'tbody',
        {},
        ...rows.map(({ name, unit, verdict, cells, from, to }) =>
          html(
            'tr',
            {},
            html('th', { scope: 'row' }, name, html('small', {}, unit)),
            html('td', { class: 'spread-verdict' }, verdict),
            ...cells.map((cell) =>
              html(
                'td',
                {},
                drawn(cell, from, to),
                html('span', { 'aria-hidden': 'true' }, cell.text),
                html('span', { class: 'visually-hidden' }, cell.say),
              ),
            ),
          ),
        ),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

/** The three marks by themselves, for a legend. */
export function spreadMark(which: 'band' | 'middle' | 'record' | 'equal'): SVGElement {
  const marks = { band, middle, record, equal };
  const mark = which === 'band' ? band('0%', '100%') : marks[which]('50%');
  return svg('svg', { class: 'spread-key', width: HEIGHT, height: HEIGHT, 'aria-hidden': 'true' }, mark);
}

function drawn(cell: SpreadCell, from: number, to: number): SVGElement {
  const share = (value: number) => `${((100 * (value - from)) / (to - from || 1)).toFixed(2)}%`;
  const width = `${((100 * (cell.high - cell.low)) / (to - from || 1)).toFixed(2)}%`;
  return svg(
    'svg',
    { width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
    equal(share(0)),
    band(share(cell.low), width),
    middle(share(cell.middle)),
    record(share(cell.record)),
  );
}

const MIDDLE = HEIGHT / 2;

function band(x: string, width: string): SVGElement {
  return svg('rect', { class: 'spread-band', x, width, y: MIDDLE - BAND / 2, height: BAND });
}

function upright(kind: string, x: string, reach: number): SVGElement {
  return svg('line', { class: kind, x1: x, x2: x, y1: MIDDLE - reach, y2: MIDDLE + reach });
}

function middle(x: string): SVGElement {
  return upright('spread-middle', x, BAND);
}

function equal(x: string): SVGElement {
  return upright('spread-equal', x, MIDDLE);
}

/** Its own small drawing, because a path knows no shares. */
function record(x: string): SVGElement {
  return svg(
    'svg',
    { x, y: MIDDLE, overflow: 'visible' },
    svg('path', { class: 'spread-record', d: 'M0-5 5 0 0 5-5 0Z' }),
  );
}
