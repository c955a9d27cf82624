/** What a run says to a claim: for it, against it, or nothing yet, with the figures that decide. */
import { type LeverId, leverOf, type NamedLever } from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { seriesOf } from '#report/series';
import type { Series } from '#report/series-declaration';
import { ALIASES, type Clause } from '#scenario/chronicle';

/** The years of a run that have been lived, and which it is to have. */
export interface LivedRun {
  readonly years: readonly YearResult[];
  readonly world: World;
  readonly firstYear: number;
  readonly lastYear: number;
}

export type Stance = 'for' | 'against' | 'not yet';

export interface Finding {
  readonly clause: Clause;
  readonly holds: boolean | undefined;
  readonly read: NonNullable<Clause['read']>;
  /** The years that were read; absent where the run has none of them. */
  readonly span?: readonly [from: number, to: number];
  /** What was compared. */
  readonly here?: number;
  /** The values at both ends of the span. */
  readonly ends?: readonly [number, number];
  /** The year of the highest or lowest. */
  readonly at?: number;
}

export interface Verdict {
  readonly stance: Stance;
  readonly findings: readonly Finding[];
}

export type Figure =
  | { readonly lever: NamedLever; readonly of: Series['of'] }
  | { readonly lever?: never; readonly series: Series; readonly of: Series['of'] };

/** A published series by its id, or the setting of a lever at the end of the year. */
export function figureOf(id: string, { regionIds }: World): Figure {
  const lever = leverOf((ALIASES[id] ?? id) as LeverId);
  if (lever) return { lever, of: ({ decisions }) => settingOf(decisions.autumn, lever) };
  const series = seriesOf(regionIds).find((one) => one.id === id);
  if (!series) throw new RangeError(`there is no series or lever ${id}`);
  return { series, of: series.of };
}

function settingOf(pack: object, { mechanism, name }: NamedLever): number {
  return (pack as Record<string, Record<string, number>>)[mechanism]![name]!;
}

export function verdictOf(test: readonly Clause[], run: LivedRun): Verdict {
  const findings = test.map((clause) => findingOf(clause, run));
  const stance = findings.some(({ holds }) => holds === false)
    ? 'against'
    : findings.every(({ holds }) => holds)
      ? 'for'
      : 'not yet';
  return { stance, findings };
}

function findingOf(clause: Clause, run: LivedRun): Finding {
  const { series, against, compare } = clause;
  const turns = compare === 'rises' || compare === 'falls';
  const read = clause.read ?? (turns ? 'times' : 'end');
  const from = Math.max(clause.from ?? run.firstYear, run.firstYear);
  const to = Math.min(clause.to ?? run.lastYear, run.lastYear);
  const lived = run.years.filter(({ year }) => year >= from && year <= to);
  const [first, last] = [lived[0], lived.at(-1)];
  if (!first || !last) return { clause, read, holds: undefined };

  const over = against === undefined ? undefined : figureOf(against, run.world);
  const figure = figureOf(series, run.world);
  const values = lived.map((year) => {
    const value = figure.of(year, run.world);
    const by = over ? over.of(year, run.world) : 1;
    return by === 0 ? Number.NaN : value / by;
  });
  const ends = [values[0]!, values.at(-1)!] as const;
  const known = { clause, read, ends, span: [first.year, last.year] } as const;
  const there = last.year >= to;
  if (read === 'highest' || read === 'lowest') {
    const here = read === 'highest' ? Math.max(...values) : Math.min(...values);
    const at = lived[values.indexOf(here)]?.year;
    const holds = compares(clause, here);
    const settled = Number.isFinite(here) && (there || isFinal(read, compare, holds));
    return { ...known, here, ...(at === undefined ? {} : { at }), holds: settled ? holds : undefined };
  }
  const here = read === 'end' ? ends[1] : growth(ends, last.year - first.year, read);
  // A claim about no year in particular is judged by the years there are; one about a year waits for it.
  const judged = Number.isFinite(here) && (there || clause.to === undefined);
  return { ...known, here, holds: judged ? compares(clause, here) : undefined };
}

/** The highest can only rise and the lowest only fall: some answers do not wait for the last year. */
function isFinal(read: 'highest' | 'lowest', compare: Clause['compare'], holds: boolean): boolean {
  const grows = read === 'highest' ? 'above' : 'below';
  return compare !== 'between' && (compare === grows) === holds;
}

function growth([first, last]: readonly [number, number], years: number, read: 'times' | 'yearly'): number {
  if (years === 0 || !(first > 0)) return Number.NaN;
  const times = last / first;
  return read === 'times' ? times : times ** (1 / years) - 1;
}

function compares({ compare, value = 1, high = value }: Clause, here: number): boolean {
  if (compare === 'between') return here >= value && here <= high;
  return compare === 'rises' || compare === 'above' ? here > value : here < value;
}
