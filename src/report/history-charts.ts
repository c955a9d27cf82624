/**
 * The run beside the record, year by year. Where those who counted disagree each keeps a mark of his own; the record’s line is
 * the middle that the model is measured by, or what was printed.
 */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Recorded } from '#report/against-history';
import type { YearValue } from '#report/epilogue';
import { industryIndex, seriesNamed } from '#report/headlines';
import type { Reader } from '#report/series-declaration';

export interface Estimate {
  readonly year: number;
  readonly value: number;
  /** As the record names whoever made it; absent where it is what was printed. */
  readonly author?: string;
}

export interface HistoryChart {
  readonly series: string;
  readonly unit: string;
  readonly run: readonly YearValue[];
  readonly record: readonly YearValue[];
  readonly estimates: readonly Estimate[];
  readonly sources: readonly string[];
}

interface Drawn {
  readonly series: string;
  readonly unit: string;
  readonly of: Reader;
  /** The record’s series that is its line, if one is. */
  readonly line?: string;
  /** Whose sources name several estimates of one year. */
  readonly disputed?: string;
  /** The record’s series of what was printed, where that is another. */
  readonly printed?: string;
}

const read = (series: string): Reader => seriesNamed(series).of;

const drawn: readonly Drawn[] = [
  {
    series: 'industrial_output',
    unit: '1928 = 1',
    of: industryIndex,
    line: 'reported_industrial_output',
    disputed: 'industry_multiple',
  },
  {
    series: 'consumption_per_head',
    unit: '1928 = 1',
    of: read('consumption_per_head'),
    disputed: 'consumption_per_head',
  },
  { series: 'real_wage', unit: '1928 = 1', of: read('real_wage'), disputed: 'real_wage' },
  { series: 'harvest', unit: 'million t', of: read('harvest'), line: 'harvest', printed: 'reported_harvest' },
  { series: 'steel', unit: 'million t', of: read('steel'), line: 'steel' },
  { series: 'population', unit: 'million', of: read('population'), line: 'population' },
];

export function historyCharts(
  years: readonly YearResult[],
  history: readonly Recorded[],
  world: World,
): HistoryChart[] {
  const lived = new Set(years.map(({ year }) => year));
  const rowsOf = (id: string | undefined) => history.filter((row) => row.series === id && lived.has(row.year));
  return drawn.flatMap(({ series, unit, of, line, disputed, printed }): HistoryChart[] => {
    const [record, argued, told] = [rowsOf(line), rowsOf(disputed), rowsOf(printed)];
    const estimates: Estimate[] = [
      ...argued.flatMap(estimatesOf),
      ...told.map(({ year, value }) => ({ year, value })),
    ].sort((a, b) => a.year - b.year);
    if (record.length + estimates.length === 0) return [];
    const run = years.map((result) => ({ year: result.year, value: of(result, world) }));
    const sources = [...new Set([...record, ...argued, ...told].map(({ source }) => source))];
    return [{ series, unit, run, record: record.map(({ year, value }) => ({ year, value })), estimates, sources }];
  });
}

/** A name and the figure behind it, or the two figures: “Nutter 1.40”, “Chapman 1963 (0.58 and 0.85)”. */
const NAMED = /(\p{Lu}[^,(;]*?)\s+\(?(\d+\.\d+)(?: and (\d+\.\d+))?\)?/gu;

/** One of several that a row gives in its source, or the row itself where it gives none. */
export function estimatesOf({ year, value, source }: Pick<Recorded, 'year' | 'value' | 'source'>): Estimate[] {
  const found = [...source.matchAll(NAMED)].flatMap(([, author, ...figures]) =>
    figures
      .filter((figure) => figure !== undefined)
      .map((figure) => ({ year, value: Number(figure), author: author!.replace(/^and\s+/, '') })),
  );
  return found.length > 0 ? found : [{ year, value, author: source }];
}
