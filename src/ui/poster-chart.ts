/**
 * The title's poster is a chart: one series above a rising axis, another below it, year by year on one slant of 14°. Bars grow
 * from the axis once (styles/rooms.css); the figures stand in a table behind it.
 */
import { createDataTable, type DataTableProps } from '#ui/data-table';
import { html, setAttributes, svg, type Widget } from '#ui/element';
import { createResponsiveSvg } from '#ui/responsive-svg';

export interface PosterSeries {
  readonly label: string;
  /** One value a year, in the order of `years`. */
  readonly values: readonly number[];
  /** Which years carry their figure, and how it is written. */
  readonly figures: readonly { readonly index: number; readonly text: string }[];
}

export interface PosterChartProps {
  readonly description: string;
  readonly years: readonly number[];
  /** Years written along the axis. */
  readonly marked: readonly number[];
  readonly above: PosterSeries;
  readonly below: PosterSeries;
  readonly table: Omit<DataTableProps, 'hidden'>;
}

/** tan 14°, the boards' one diagonal. */
const slope = 0.2493;

export function createPosterChart(initial: PosterChartProps): Widget<PosterChartProps> {
  let props = initial;
  const chart = createResponsiveSvg('poster-chart', (size) => drawPoster(props, size));
  const table = createDataTable({ ...initial.table, hidden: true });
  const element = html('div', { class: 'chart title-chart' }, chart.element, table.element);
  const update = (next: PosterChartProps) => {
    props = next;
    setAttributes(chart.element, { 'aria-label': next.description });
    table.update({ ...next.table, hidden: true });
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

function drawPoster(props: PosterChartProps, { width, height }: { width: number; height: number }): SVGElement[] {
  const { years, marked, above, below } = props;
  const step = width / Math.max(1, years.length);
  const bar = step * 0.82;
  const ribbon = Math.max(22, height * 0.052);
  const rise = width * slope;
  // The axis ends as high as the tallest bars above it and the shortest below it allow.
  const belowHeight = height * 0.24;
  const left = height - belowHeight - ribbon - 40;
  const aboveHeight = Math.max(20, left - rise - 26);
  const axis = (x: number) => left - x * slope;
  const most = (values: readonly number[]) => Math.max(1e-9, ...values);
  const column = (index: number, from: number, to: number, name: string) => {
    const x = index * step;
    const d = `M${x} ${axis(x) + from}l${bar} ${-bar * slope}V${axis(x + bar) + to}L${x} ${axis(x) + to}z`;
    return svg('path', { class: name, d, style: `--n:${index}` });
  };
  const heightOf = (series: PosterSeries, index: number, room: number) =>
    ((series.values[index] ?? 0) / most(series.values)) * room;
  const word = (x: number, y: number, text: string | number, name: string, anchor = 'start') =>
    svg('text', { class: name, x, y, 'text-anchor': anchor }, text);

  // The upper label stands clear of the last bar under its words, at about 8 pixels a letter.
  const under = Math.min(years.length - 1, Math.ceil((above.label.length * 8) / step));
  const labelTop = axis(under * step) - heightOf(above, under, aboveHeight) - 8;

  // The lower label stands under the first year that has a bar.
  const lowerStart = Math.max(
    0,
    below.values.findIndex((value) => value > 0),
  );

  return [
    ...years.map((_, index) => column(index, -heightOf(above, index, aboveHeight), -1, 'poster-above')),
    ...years.map((_, index) => column(index, ribbon, ribbon + heightOf(below, index, belowHeight), 'poster-below')),
    svg('path', { class: 'poster-axis', d: `M-40 ${axis(-40)}L${width + 8} ${axis(width + 8)}` }),
    ...marked.map((year) => {
      const x = Math.max(0, years.indexOf(year)) * step;
      const place = `translate(${Math.min(x, width - 44)} ${axis(Math.min(x, width - 44)) + ribbon - 4}) rotate(-14)`;
      return svg('text', { class: 'poster-year', transform: place }, year);
    }),
    ...above.figures.map(({ index, text }) => {
      const x = index * step + (index === 0 ? 0 : bar);
      const y = axis(x) - heightOf(above, index, aboveHeight) - 8;
      return word(x, y, text, 'poster-figure is-above', index === 0 ? 'start' : 'end');
    }),
    ...below.figures.map(({ index, text }) => {
      const x = index * step + (index === 0 ? 0 : bar);
      // The foot of a bar falls to the left: under its lower corner.
      const y = axis(index * step) + ribbon + heightOf(below, index, belowHeight) + 14;
      return word(x, y, text, 'poster-figure', index === 0 ? 'start' : 'end');
    }),
    word(0, labelTop, above.label, 'poster-word is-above'),
    word(
      lowerStart * step,
      axis(lowerStart * step) + ribbon + heightOf(below, lowerStart, belowHeight) + 32,
      below.label,
      'poster-word',
    ),
  ];
}
