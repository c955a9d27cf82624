/**
 * The forecast of one measure: an ink line for the record, a teal band and line for the plan on the table, dashes for the plan
 * before, a red dot for this year, an ochre band for the need. The figures stand in a table behind it.
 */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type ChartToolsProps, createChartTools, createTableAside } from '#ui/chart-tools';
import type { DataTableProps } from '#ui/data-table';
import { html, svg, type Widget } from '#ui/element';
import { createLinkedSvg, type Plot, type Reading } from '#ui/linked-svg';

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

export interface YearBand {
  readonly year: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface FanChartProps {
  /** One sentence that says what the chart shows. */
  readonly description: string;
  readonly record: readonly YearValue[];
  readonly plan: readonly YearBand[];
  readonly before?: readonly YearBand[];
  /** The year being planned: the red dot and the middle label. */
  readonly year: number;
  readonly need?: { readonly low: number; readonly high: number; readonly label: string };
  readonly format: (value: number) => string;
  readonly table: Omit<DataTableProps, 'hidden'>;
  /** None where the chart is a small copy of one that has them. */
  readonly tools?: ChartToolsProps;
}

const axis = 14;
/** Of a year on the axis, CSS pixels. */
const yearWidth = 30;

export function createFanChart(initial: FanChartProps): Widget<FanChartProps> {
  let props = initial;
  const chart = createLinkedSvg('fan-chart', (size) => drawFan(props, size));
  const table = createTableAside(initial.table);
  const tools = initial.tools && createChartTools(initial.tools, table, chart.picture, 'menu');
  const element = html('div', { class: 'chart' }, chart.element, table.element, tools?.element);
  const update = (next: FanChartProps) => {
    props = next;
    chart.describe(next.table.caption, next.description);
    table.update(next.table);
    if (next.tools) tools?.update(next.tools);
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

function drawFan(
  { record, plan, before = [], year, need, format }: FanChartProps,
  { width, height }: { width: number; height: number },
): Plot {
  const years = [...record, ...plan, ...before].map((point) => point.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const bands = [...plan, ...before];
  const values = [...record.map(({ value }) => value), ...bands.flatMap(({ p10, p90 }) => [p10, p90])];
  if (need) values.push(need.low, need.high);
  const x = scaleLinear([first, last], [4, width - 6]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - axis - 5, 4]);

  // Bands begin at the record's last point, so that what is known and what may come are one line.
  const end = record.at(-1);
  const anchored = (band: readonly YearBand[]) =>
    end && band.length > 0 ? [{ year: end.year, p10: end.value, p50: end.value, p90: end.value }, ...band] : band;
  const bandPath = area<YearBand>(
    (d) => x(d.year),
    (d) => y(d.p10),
    (d) => y(d.p90),
  );
  const middle = line<YearBand>(
    (d) => x(d.year),
    (d) => y(d.p50),
  );
  const known = line<YearValue>(
    (d) => x(d.year),
    (d) => y(d.value),
  );
  const now = plan.find((band) => band.year === year);
  const base = height - axis + 0.5;
  const label = (at: number, anchor: 'start' | 'middle' | 'end') =>
    svg('text', { class: 'chart-year', x: x(at), y: height - 1, 'text-anchor': anchor }, at);

  const elements = [
    ...(need
      ? [
          svg('rect', {
            class: 'fan-need',
            x: 4,
            width: width - 10,
            y: y(need.high),
            height: y(need.low) - y(need.high),
          }),
          svg(
            'text',
            { class: 'chart-word', x: 7, y: y(need.low) + 14 < height - axis ? y(need.high) + 11 : y(need.high) - 3 },
            need.label,
          ),
        ]
      : []),
    svg('path', { class: 'chart-axis', d: `M4 ${base}H${width - 4}M${x(year)} ${base}v4` }),
    svg('path', { class: 'fan-band', d: bandPath(anchored(plan)) }),
    ...(before.length > 0 ? [svg('path', { class: 'fan-before', d: bandPath(anchored(before)) })] : []),
    svg('path', { class: 'fan-record', d: known(record) }),
    svg('path', { class: 'fan-plan', d: middle(anchored(plan)) }),
    ...(now ? [svg('circle', { class: 'fan-now', cx: x(year), cy: y(now.p50), r: 4 })] : []),
    label(first, 'start'),
    ...(Math.min(x(year) - x(first), x(last) - x(year)) > yearWidth * 1.6 ? [label(year, 'middle')] : []),
    label(last, 'end'),
  ];
  const at = (asked: number): Reading[] => {
    const lived = record.find((point) => point.year === asked);
    const foreseen = plan.find((point) => point.year === asked);
    return [
      ...(lived ? [{ text: format(lived.value), y: y(lived.value), kind: 'a' as const }] : []),
      ...(foreseen
        ? [
            {
              text: `${format(foreseen.p50)} (${format(foreseen.p10)}–${format(foreseen.p90)})`,
              y: y(foreseen.p50),
              kind: 'b' as const,
            },
          ]
        : []),
    ];
  };
  return { elements, years: [...new Set(years)].sort((a, b) => a - b), x, top: 4, bottom: base, at };
}
