/** Other countries in the same years, as they were: one row a figure, of `world.csv`, which all scenarios share. */
import { checkSource, type Reading } from '#scenario/entry';
import { cells } from '#scenario/history';
import { shown } from '#scenario/problem';

export const COUNTRIES = ['germany', 'japan', 'britain', 'usa', 'ussr'] as const;
export type Country = (typeof COUNTRIES)[number];

export const ABROAD_SERIES = ['gdp_per_head', 'gdp', 'steel'] as const;
export type AbroadSeries = (typeof ABROAD_SERIES)[number];

export interface AbroadRow {
  readonly country: Country;
  readonly series: AbroadSeries;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly note: string;
}

const HEADER = 'country,series,year,value,unit,status,source,note';

/** Nothing when there is no such file: then no run stands beside anything. */
export function readAbroad(text: string | undefined, reading: Reading): AbroadRow[] {
  if (text === undefined) return [];
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  if (header !== HEADER) {
    reading.problems.push({ code: 'header', path: 'world', message: `found ${shown(header)}, expected ${HEADER}` });
    return [];
  }
  return lines.map((line, i) => {
    const [country = '', series = '', year = '', value = '', unit = '', status = '', source = '', note = ''] = cells(line);
    const path = `world/line ${i + 2}`;
    const expect = (name: string, found: string, known: readonly string[]) => {
      if (!known.includes(found)) reading.problems.push({ code: 'unknown', path: `${path}/${name}`, message: `found ${shown(found)}, expected one of ${known.join(', ')}` });
    };
    expect('country', country, COUNTRIES);
    expect('series', series, ABROAD_SERIES);
    expect('status', status, ['verified', 'derived', 'recalled']);
    for (const [name, cell] of [
      ['year', year],
      ['value', value],
    ] as const)
      if (cell === '' || !(Number(cell) > 0)) reading.problems.push({ code: 'number', path: `${path}/${name}`, message: `found ${shown(cell)}, expected a number above nought` });
    checkSource(source, `${path}/source`, reading);
    return { country: country as Country, series: series as AbroadSeries, year: Number(year), value: Number(value), unit, status, source, note };
  });
}
