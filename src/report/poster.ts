/** The title's poster: steel above the line, horses below it, as far as the record of the scenario goes. */
import type { Words } from '#report/words';
import type { HistoryRow } from '#scenario/scenario';

type Row = Pick<HistoryRow, 'series' | 'year' | 'value'>;

/** What is drawn of a record. */
export const POSTER_SERIES = ['steel', 'horses'] as const;

export interface PosterRecord {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly history: readonly Row[];
}

export interface PosterColumn {
  readonly label: string;
  /** Nought, and no bar, where the record says nothing. */
  readonly values: readonly number[];
  readonly figures: readonly { readonly index: number; readonly text: string }[];
}

export function posterOf({ history, firstYear, lastYear }: PosterRecord, { t, format }: Words) {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const column = (series: string, marked: (known: readonly Row[]) => readonly Row[]): PosterColumn => {
    const known = history
      .filter((row) => row.series === series && years.includes(row.year))
      .sort((a, b) => a.year - b.year);
    return {
      label: t(`desk.poster.${series}`),
      values: years.map((year) => known.find((row) => row.year === year)?.value ?? 0),
      figures: [...new Set(marked(known))].map(({ year, value }) => ({
        index: years.indexOf(year),
        text: format.number(value, 1),
      })),
    };
  };
  const ends = (known: readonly Row[]) => [...known.slice(0, 1), ...known.slice(-1)];
  const lowest = (known: readonly Row[]) =>
    known.filter(({ value }) => value === Math.min(...known.map((row) => row.value)));
  const above = column(POSTER_SERIES[0], ends);
  const below = column(POSTER_SERIES[1], (known) => [...known.slice(0, 1), ...lowest(known), ...known.slice(-1)]);
  const cell = (value: number) => (value === 0 ? '–' : format.number(value, 1));
  return {
    description: t('desk.poster.description', { first: firstYear, last: lastYear }),
    years,
    marked: [firstYear, firstYear + Math.floor(years.length / 2), lastYear],
    above,
    below,
    table: {
      caption: t('desk.poster.caption'),
      heads: [t('common.year'), above.label, below.label],
      rows: years.map((year, i) => [String(year), cell(above.values[i]!), cell(below.values[i]!)]),
    },
  };
}
