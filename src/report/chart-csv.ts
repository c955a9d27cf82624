/** The figures of one chart as comma-separated values: lines that say of which run they are, then one line a year. */
import { MODEL_VERSION } from '#core/model';

/** What a run is called on whatever is taken out of it. */
export interface RunName {
  readonly scenario: string;
  readonly seed: string;
  readonly lens: string;
  readonly firstYear: number;
  /** The last year lived, or the one being planned. */
  readonly year: number;
}

export interface ChartColumn {
  readonly name: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface ChartFigures {
  /** Of the file’s name. */
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly ChartColumn[];
}

/** As spreadsheets read it: quoted where it holds a comma, a quote or a line’s end. */
const cell = (value: string | number): string =>
  typeof value === 'string' && /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);

export function chartCsv(run: RunName, { series, title, unit, columns }: ChartFigures): string {
  const head = [
    ['# scenario', run.scenario],
    ['# seed', run.seed],
    ['# lens', run.lens],
    ['# modelVersion', MODEL_VERSION],
    ['# series', series],
    ['# title', title],
    ['# unit', unit],
  ];
  const years = [...new Set(columns.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = years.map((year) => [
    year,
    ...columns.map(({ points }) => points.find((point) => point.year === year)?.value ?? ''),
  ]);
  const names = columns.map(({ name }) => `${name} [${unit}]`);
  return [...head, ['year', ...names], ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** `pyatiletka-great-turn-1928-historical-consensus-1928-1940-steel` */
export function chartFileName({ scenario, seed, lens, firstYear, year }: RunName, series: string): string {
  return ['pyatiletka', scenario, seed, lens, firstYear, year, series]
    .map((part) => String(part).replace(/[^\p{L}\p{N}_-]+/gu, '-'))
    .join('-');
}
