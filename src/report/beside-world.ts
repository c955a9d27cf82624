/**
 * The run beside other countries of the same years.
 *
 * Other countries are data and answer to nothing in the run. The run is put on their scale where it begins: its first year
 * stands at the record of that year, and goes its own way from there. Tonnes of steel need no such scale.
 */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { YearValue } from '#report/epilogue';
import { seriesNamed } from '#report/headlines';
import { type AbroadRow, type AbroadSeries, COUNTRIES, type Country } from '#scenario/abroad';

export const COMPARED = ['product', 'total', 'steel'] as const;
export type Compared = (typeof COMPARED)[number];

export interface Line {
  readonly country: Country;
  readonly points: readonly YearValue[];
  readonly sources: readonly string[];
}

export interface Beside {
  readonly run: readonly YearValue[];
  /** The countries, and last the record of the run’s own. */
  readonly others: readonly Line[];
}

const seriesOf: Readonly<Record<Compared, AbroadSeries>> = { product: 'gdp_per_head', total: 'gdp', steel: 'steel' };
const THOUSAND = 1000;
const HUNDRED = 100;

/** Nothing when the run’s product cannot be put on the record of the year in which it begins. */
export function besideWorld(
  compared: Compared,
  years: readonly YearResult[],
  world: World,
  rows: readonly AbroadRow[],
): Beside | undefined {
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const lines = COUNTRIES.map((country): Line => {
    const own = rows.filter(
      (row) => row.country === country && row.series === seriesOf[compared] && row.year >= first && row.year <= last,
    );
    return {
      country,
      points: own.map(({ year, value }) => ({ year, value })),
      sources: [...new Set(own.map(({ source }) => source))],
    };
  });
  const start = lines.find(({ country }) => country === 'ussr')!.points.find(({ year }) => year === first);
  if (compared === 'product' && !start) return undefined;
  const read = (id: string) => years.map((result) => ({ year: result.year, value: seriesNamed(id).of(result, world) }));
  if (compared === 'steel') return { run: read('steel'), others: lines.map((line) => scaled(line, 1 / THOUSAND)) };
  if (compared === 'product')
    return {
      run: from((start?.value ?? 0) / THOUSAND, read('gdp_per_head')),
      others: lines.map((line) => scaled(line, 1 / THOUSAND)),
    };
  return {
    run: from(HUNDRED, read('gdp')),
    // A record that begins later has no first year to be counted from.
    others: lines.map((line) => ({
      ...line,
      points: line.points[0]?.year === first ? from(HUNDRED, line.points) : [],
    })),
  };
}

/** The same path, beginning at a value. */
function from(value: number, points: readonly YearValue[]): YearValue[] {
  const first = points[0]?.value ?? 0;
  return points.map((point) => ({ year: point.year, value: first > 0 ? (value * point.value) / first : 0 }));
}

const scaled = (line: Line, by: number): Line => ({
  ...line,
  points: line.points.map(({ year, value }) => ({ year, value: value * by })),
});

/** Mean growth a year between two years, as a share; nothing where one of them is missing. */
export function growthBetween(points: readonly YearValue[], first: number, last: number): number | undefined {
  const at = (year: number) => points.find((point) => point.year === year)?.value;
  const [start, end] = [at(first), at(last)];
  return start && end && last > first ? (end / start) ** (1 / (last - first)) - 1 : undefined;
}

/** Change from one year to another, as a share. */
export function changeBetween(points: readonly YearValue[], first: number, last: number): number | undefined {
  const at = (year: number) => points.find((point) => point.year === year)?.value;
  const [start, end] = [at(first), at(last)];
  return start && end ? end / start - 1 : undefined;
}

export interface Echo {
  /** Heavy industry of the run over that of its first year. */
  readonly times: number;
  readonly claimed: boolean;
}

const STUDIED = { from: 1928, to: 1936 } as const;
/** Heavy industry that planners abroad would have taken for a model: twice what it was. The project’s own reading. */
const WORTH_STUDYING = 2;

/**
 * The five-year plan for the heavy industry of Manchukuo, adopted in 1937 by men who had studied the Soviet plans. It was an
 * echo of what was done; a run that grew little has none. Nothing when the run does not span those years.
 */
export function echoInManchukuo(years: readonly YearResult[], world: World): Echo | undefined {
  const heavy = seriesNamed('group_a_output');
  const [begun, seen] = [STUDIED.from, STUDIED.to].map((at) => years.find(({ year }) => year === at));
  if (!begun || !seen) return undefined;
  const times = heavy.of(seen, world) / heavy.of(begun, world);
  return { times, claimed: times >= WORTH_STUDYING };
}

/** Machines that a tonne of grain buys abroad at the bottom of the slump, over what it bought before it; nothing when the run does not span it. */
export function grainBuysInSlump(years: readonly YearResult[], world: World): number | undefined {
  const terms = seriesNamed('terms_of_trade_abroad');
  const [before, bottom] = [SLUMP.from, SLUMP.to].map((at) => years.find(({ year }) => year === at));
  return before && bottom ? terms.of(bottom, world) / terms.of(before, world) : undefined;
}

export const SLUMP = { from: 1929, to: 1932 } as const;
