/** The record: series, year, value, unit, status, source, note; one row a line, as CSV with quotes. */
import type { Problem } from '#scenario/problem';
import type { HistoryRow } from '#scenario/scenario';

const HEADER = 'series,year,value,unit,status,source,note';

export function parseHistory(text: string, problems: Problem[]): HistoryRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (lines[0] !== HEADER) {
    problems.push({
      code: 'header',
      path: 'history',
      message: `found ${lines[0] ?? 'an empty file'}, expected ${HEADER}`,
    });
    return [];
  }
  return lines.slice(1).map((line, i) => {
    const [series = '', year = '', value = '', unit = '', status = '', source = ''] = cells(line);
    for (const [name, cell] of [
      ['year', year],
      ['value', value],
    ] as const) {
      if (cell === '' || !Number.isFinite(Number(cell))) {
        problems.push({
          code: 'number',
          path: `history/line ${i + 2}/${name}`,
          message: `found “${cell}”, expected a number`,
        });
      }
    }
    return { series, year: Number(year), value: Number(value), unit, status, source };
  });
}

/** The cells of a line of CSV, with or without quotes. */
export function cells(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) found.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return found;
}
