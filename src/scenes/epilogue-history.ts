/** What history did: the run’s curves with the record behind them, its disagreeing estimates as marks, and a table of a few years. */

import { besideHistory } from '#report/against-history';
import { type HistoryChart, historyCharts } from '#report/history-charts';
import { scholarsIn } from '#report/scholars';
import { printOf } from '#report/units';
import { chartTools } from '#scenes/chart-tools';
import type { RoomContext } from '#scenes/context';
import { sourceLine } from '#scenes/source-line';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';
import { createLineChart } from '#ui/line-chart';

/** Ends of famine, recovery and plans, and of the record; a run is compared in those that it lived through. */
const COMPARED_YEARS = [1922, 1925, 1928, 1932, 1937, 1940];

export function createHistory({ years, world, scenario }: View, context: RoomContext): HTMLElement {
  const { t, format } = context.words();
  const compared = COMPARED_YEARS.filter((year) => years.some((lived) => lived.year === year));
  const found = besideHistory(years, scenario.history, world, compared);
  const rows = found.map(({ series, unit, beside }) => {
    const print = printOf(unit);
    const cells = beside.map((one) =>
      one ? `${format.value(one.run, print)} / ${format.value(one.record, print)}` : '–',
    );
    return [`${t(`series.${series}`)}, ${t(`unit.${print.unit}`)}`, ...cells];
  });
  const heads = ['', ...compared.map((year) => t('epilogue.historyHead', { year }))];
  const table = createDataTable({ caption: t('epilogue.historyNote'), heads, rows });
  const charts = historyCharts(years, scenario.history, world);
  const sources = [...new Set([...charts, ...found].flatMap(({ sources: own }) => own))];
  return html(
    'section',
    { class: 'paper history' },
    html('h2', {}, t('epilogue.history')),
    html('p', {}, t('epilogue.historyCharts.intro')),
    html('div', { class: 'chart-grid-of' }, ...charts.map((chart) => drawChart(chart, context))),
    table.element,
    sourceLine(sources, context.words()),
  );
}

function drawChart({ series, unit, run, record, estimates, sources }: HistoryChart, context: RoomContext): HTMLElement {
  const { t, format } = context.words();
  const print = printOf(unit);
  const scaled = (points: typeof run) => points.map(({ year, value }) => ({ year, value: print.times * value }));
  const text = (value: number) => format.number(value, print.digits);
  const title = t(`series.${series}`);
  const unitName = t(`unit.${print.unit}`);
  const [own, line, printed] = [
    t('epilogue.thisRun'),
    t(`epilogue.historyCharts.${series === 'industrial_output' ? 'official' : 'record'}`),
    t('epilogue.historyCharts.printed'),
  ];
  const marks = estimates.map(({ year, value, author }) => ({
    year,
    value: print.times * value,
    label: author === undefined ? printed : scholarsIn(author, context.words()),
    quiet: true as const,
  }));
  const curves = [scaled(run), scaled(record)] as const;
  const last = (points: typeof run) => text(points.at(-1)?.value ?? Number.NaN);
  const description = t('epilogue.historyCharts.say', {
    title,
    unit: unitName,
    end: last(curves[0]),
    count: marks.length,
  });
  const estimatesIn = (year: number) =>
    marks.filter((mark) => mark.year === year).map(({ value, label }) => `${label} ${text(value)}`);
  const authors = [...new Set(marks.map(({ label }) => label))];
  const columns = [
    { name: own, points: curves[0] },
    ...(record.length > 0 ? [{ name: line, points: curves[1] }] : []),
    ...authors.flatMap((author) =>
      columnsOf(
        author,
        marks.filter(({ label }) => label === author),
      ),
    ),
  ];
  return createLineChart({
    title,
    unit: unitName,
    description,
    tools: chartTools(context, { series: `${series}-history`, title, unit: unitName, columns, description, sources }),
    runs: [
      { label: own, style: 'a', points: curves[0], endText: last(curves[0]) },
      ...(record.length > 0 ? [{ label: line, style: 'b' as const, points: curves[1], endText: last(curves[1]) }] : []),
    ],
    marks,
    format: text,
    formatTick: (value) => format.number(value, Number.isInteger(value) ? 0 : 1),
    table: {
      caption: `${title}, ${unitName}`,
      heads: [t('common.year'), own, line, t('epilogue.historyCharts.estimates')],
      rows: curves[0].map(({ year, value }) => {
        const recorded = curves[1].find((point) => point.year === year);
        return [String(year), text(value), recorded ? text(recorded.value) : '–', estimatesIn(year).join('; ') || '–'];
      }),
    },
  }).element;
}

/** Whoever gives two figures for a year has two columns. */
function columnsOf(name: string, marks: readonly { readonly year: number; readonly value: number }[]) {
  const first = marks.filter((mark, i) => marks.findIndex(({ year }) => year === mark.year) === i);
  const second = marks.filter((mark) => !first.includes(mark));
  return [{ name, points: first }, ...(second.length > 0 ? [{ name: `${name} (2)`, points: second }] : [])];
}
