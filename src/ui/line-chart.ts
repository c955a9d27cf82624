/**
 * Runs over years: run A in ink, run B dashed in teal with a hatched band, historians' estimates as marks of their own, never
 * blended into a line. A red line stands at the first different decision, a dotted one at the year being read.
 */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type ChartToolsProps, createChartTools, createTableBehind } from '#ui/chart-tools';
import type { DataTableProps } from '#ui/data-table';
import { freshId, html, setText, svg, type Widget } from '#ui/element';
import type { YearBand, YearValue } from '#ui/fan-chart';
import { createLinkedSvg, type Plot, type Reading } from '#ui/linked-svg';
import { keepApart } from '#ui/scissors-geometry';

export interface ChartRun {
  readonly label: string;
  readonly style: 'a' | 'b';
  readonly points: readonly YearValue[];
  readonly band?: readonly YearBand[];
  /** The last value as it is written at the line's end. */
  readonly endText: string;
}

export interface ChartMark {
  readonly year: number;
  /** One estimate, or the ends of a range. */
  readonly value: number | readonly [number, number];
  readonly label: string;
  /** Its label is told only when its year is pointed at. */
  readonly quiet?: true;
}

export interface LineChartProps {
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly runs: readonly ChartRun[];
  readonly marks?: readonly ChartMark[];
  readonly firstDifference?: { readonly year: number; readonly label: string };
  readonly cursor?: number;
  readonly format: (value: number) => string;
  /** Round figures of the axis, where those of the chart have more places. */
  readonly formatTick?: (value: number) => string;
  readonly table: Omit<DataTableProps, 'hidden'>;
  readonly tools: ChartToolsProps;
}

export function createLineChart(initial: LineChartProps): Widget<LineChartProps> {
  let props = initial;
  const title = html('h3');
  const unit = html('span', { class: 'chart-unit' });
  const chart = createLinkedSvg('line-chart', (size) => drawLines(props, size));
  const table = createTableBehind(initial.table, chart.element);
  const tools = createChartTools(initial.tools, table, chart.picture, 'row');
  const element = html(
    'figure',
    { class: 'chart' },
    html('figcaption', {}, title, unit),
    chart.element,
    table.element,
    tools.element,
  );
  const update = (next: LineChartProps) => {
    props = next;
    setText(title, next.title);
    setText(unit, next.unit);
    chart.describe(next.title || next.unit, next.description);
    table.update(next.table);
    tools.update(next.tools);
    chart.redraw();
  };
  update(initial);
  return {
    element,
    update,
    destroy() {
      chart.destroy();
      element.remove();
    },
  };
}

const edges = { left: 34, top: 12, bottom: 22 } as const;

const LETTER = 6.4; // pixels, about
const LINES = 3;

/** Room for the words at the lines' ends: no more than two fifths of the chart, so long names are broken into lines. */
function marginFor(runs: readonly ChartRun[], width: number) {
  const letters = Math.max(0, ...runs.map(({ label }) => label.length));
  return { ...edges, right: Math.max(50, Math.min(120, 0.4 * width, letters * LETTER + 10)) };
}

/** A name in lines of so many letters; what does not fit in the last one is cut. */
function inLines(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), `${lines[LINES - 1]!.replace(/[,:;]$/, '')} …`];
}

function drawLines(props: LineChartProps, { width, height }: { width: number; height: number }): Plot | undefined {
  const { runs, marks = [], firstDifference, cursor, format, formatTick = format } = props;
  const points = runs.flatMap((run) => run.points);
  const values = [
    ...points.map(({ value }) => value),
    ...runs.flatMap(({ band = [] }) => band.flatMap(({ p10, p90 }) => [p10, p90])),
    ...marks.flatMap(({ value }) => (typeof value === 'number' ? [value] : [...value])),
  ];
  if (values.length === 0) return undefined;
  const margin = marginFor(runs, width);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([first, last], [margin.left, width - margin.right]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - margin.bottom, margin.top]).nice(4);
  const floor = height - margin.bottom;
  const bandPath = area<YearBand>(
    (d) => x(d.year),
    (d) => y(d.p10),
    (d) => y(d.p90),
  );
  const runPath = line<YearValue>(
    (d) => x(d.year),
    (d) => y(d.value),
  );
  const vertical = (year: number, name: string) =>
    svg('path', { class: name, d: `M${x(year)} ${margin.top - 8}V${floor}` });

  const grid = y
    .ticks(4)
    .flatMap((tick) => [
      svg('path', { class: 'chart-grid', d: `M${margin.left} ${y(tick)}H${width - margin.right}` }),
      svg('text', { class: 'chart-year', x: margin.left - 6, y: y(tick) + 4, 'text-anchor': 'end' }, formatTick(tick)),
    ]);
  const yearLabels = x
    .ticks(Math.max(2, Math.floor((width - margin.left) / 90)))
    .filter(Number.isInteger)
    .map((year) => svg('text', { class: 'chart-year', x: x(year), y: height - 4, 'text-anchor': 'middle' }, year));
  const hatch = freshId('hatch');
  const elements = [
    hatching(hatch),
    ...grid,
    svg('path', { class: 'chart-axis', d: `M${margin.left} ${floor}H${width - margin.right}` }),
    ...yearLabels,
    ...runs.flatMap(({ band, style }) => {
      const fill = style === 'b' ? `url(#${hatch})` : null;
      return band ? [svg('path', { class: `run-band-${style}`, d: bandPath([...band]), fill })] : [];
    }),
    ...(cursor === undefined ? [] : [vertical(cursor, 'chart-cursor')]),
    ...(firstDifference
      ? [vertical(firstDifference.year, 'chart-first'), firstWord(firstDifference, x(firstDifference.year))]
      : []),
    ...runs.map(({ points: run, style }) => svg('path', { class: `run-line-${style}`, d: runPath([...run]) })),
    ...marks.map((mark) => drawEstimate(mark, x(mark.year), y, width)),
    ...endLabels(runs, y, x(last) + 6, floor, Math.floor((margin.right - 6) / LETTER)),
  ];
  const at = (year: number): Reading[] => [
    ...runs.flatMap(({ label, style, points: own }) => {
      const point = own.find((one) => one.year === year);
      return point ? [{ label, text: format(point.value), y: y(point.value), kind: style }] : [];
    }),
    ...marks
      .filter((mark) => mark.year === year)
      .map(({ value, label }) => {
        const [low, high] = typeof value === 'number' ? [value, value] : value;
        const text = low === high ? format(low) : `${format(low)}–${format(high)}`;
        return { label, text, y: y((low + high) / 2), kind: 'mark' as const };
      }),
  ];
  return { elements, years: [...new Set(years)].sort((a, b) => a - b), x, top: margin.top, bottom: floor, at };
}

function firstWord({ label }: { label: string }, x: number): SVGElement {
  return svg('text', { class: 'chart-first-word', x: x + 6, y: edges.top + 6 }, label);
}

function hatching(id: string): SVGElement {
  const stripe = svg('rect', { width: 1.4, height: 5, class: 'run-hatch' });
  const pattern = { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' };
  return svg('defs', {}, svg('pattern', pattern, stripe));
}

function drawEstimate(
  { value, label, quiet }: ChartMark,
  x: number,
  y: (v: number) => number,
  width: number,
): SVGElement {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const middle = (y(low) + y(high)) / 2;
  const shape =
    typeof value === 'number'
      ? `M${x} ${middle - 6}l6 6-6 6-6-6z`
      : `M${x - 5} ${y(low)}h10M${x} ${y(low)}V${y(high)}M${x - 5} ${y(high)}h10`;
  const leftward = x > width / 2;
  const word = {
    class: 'chart-word',
    x: x + (leftward ? -9 : 9),
    y: middle + 4,
    'text-anchor': leftward ? 'end' : 'start',
  };
  return svg('g', { class: 'estimate' }, svg('path', { d: shape }), !quiet && svg('text', word, label));
}

function endLabels(
  runs: readonly ChartRun[],
  y: (v: number) => number,
  x: number,
  floor: number,
  letters: number,
): SVGElement[] {
  const words = runs.map(({ label }) => inLines(label, letters));
  const heights = runs.map((run) => y(run.points.at(-1)?.value ?? 0));
  const [a = 0, b = a] = heights;
  // The upper one needs room for all its lines, the lower one above the floor.
  const upper = a <= b ? 0 : 1;
  const gap = END_VALUE + LINE * (words[upper]?.length ?? 1);
  const lowest = floor - LINE * (words[1 - upper]?.length ?? 1);
  const apart = runs.length > 1 ? keepApart(a, b, gap, edges.top + 4, lowest) : [a];
  return runs.map((run, index) =>
    svg(
      'g',
      { class: `run-end run-end-${run.style}` },
      svg('text', { class: 'run-end-value', x, y: apart[index] ?? 0 }, run.endText),
      ...words[index]!.map((text, line) =>
        svg('text', { class: 'run-end-label', x, y: (apart[index] ?? 0) + LINE * (line + 1) }, text),
      ),
    ),
  );
}

/** Heights of a figure at a line's end and of a line of its words, in pixels. */
const END_VALUE = 20;
const LINE = 14;
