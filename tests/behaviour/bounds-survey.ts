/** How far every bounded series went over many runs, and in which of them. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { play, type Run } from '#replay/run';
import { nationalSeries } from '#report/series';
import { type Bound, type Range, type Seen, within } from './bound';
import { boundOf, bounds } from './bounds-table';

export type Where = 'near' | 'anywhere';

/** How far a bound's series went, and where; and how often it was unusual. */
export interface Extent {
  low: number;
  high: number;
  lowAt: string;
  highAt: string;
  years: number;
  unusual: number;
}

/** What a year published, each series read only when a bound asks for it: most of the cost of ten thousand plans. */
class Values {
  private readonly result: YearResult;
  private readonly world: World;

  constructor(result: YearResult, world: World) {
    this.result = result;
    this.world = world;
  }

  static {
    for (const { id, of } of nationalSeries)
      Object.defineProperty(Values.prototype, id, {
        get(this: Values) {
          return of(this.result, this.world);
        },
      });
  }
}

export class Survey {
  private readonly extents: ReadonlyMap<Bound, Extent>;

  constructor(only: readonly Bound[] = bounds) {
    this.extents = new Map(
      only.map((bound) => [bound, { low: Infinity, high: -Infinity, lowAt: '', highAt: '', years: 0, unusual: 0 }]),
    );
  }

  /** Plays a run, which throws when an identity does not hold, and notes where it went. */
  add(name: string, ...run: Parameters<typeof play>): void {
    this.note(play(...run), name);
  }

  extentOf(what: string): Extent {
    return this.extents.get(boundOf(what))!;
  }

  /** What went beyond its bounds. */
  beyond(where: Where): string[] {
    return [...this.extents].flatMap(([bound, { low, high, lowAt, highAt }]) => {
      const range: Range = bound[where];
      return [
        ...(low < range[0] ? [`${bound.what} fell to ${low}, below ${range[0]}: ${lowAt}`] : []),
        ...(high > range[1] ? [`${bound.what} rose to ${high}, above ${range[1]}: ${highAt}`] : []),
      ];
    });
  }

  /** What was unusual in a larger share of the years. */
  oftenUnusual(most: number): string[] {
    return [...this.extents]
      .filter(([{ usual }, { unusual, years }]) => usual && unusual > most * years)
      .map(([{ what }]) => what);
  }

  print(where: string): void {
    if (process.env['BOUNDS'] !== 'print') return;
    const rows = [...this.extents].map(([{ what, usual }, { low, high, lowAt, highAt, unusual, years }]) => {
      const often = usual ? `${((100 * unusual) / years).toFixed(2)} % unusual` : '';
      return `${what.padEnd(48)}${low.toPrecision(3).padStart(12)}${high.toPrecision(3).padStart(12)}  ${often}  ${lowAt} | ${highAt}`;
    });
    console.log([where, ...rows].join('\n'));
  }

  private note({ years, world }: Run, name: string): void {
    let last: Seen | undefined;
    for (const result of years) {
      const values = new Values(result, world) as unknown as Seen['values'];
      const peak = last && Math.max(last.peak ?? 0, last.values['gdp']!);
      const now: Seen = { values, result, world, ...(peak !== undefined && { peak }) };
      for (const [bound, extent] of this.extents) {
        const read = bound.read(now, last);
        for (const value of typeof read === 'number' ? [read] : (read ?? [])) {
          if (Number.isNaN(value)) throw new Error(`${bound.what} is not a number in ${name}, ${result.year}`);
          if (value < extent.low) [extent.low, extent.lowAt] = [value, `${name}, ${result.year}`];
          if (value > extent.high) [extent.high, extent.highAt] = [value, `${name}, ${result.year}`];
          extent.years++;
          if (bound.usual && !within(value, bound.usual)) extent.unusual++;
        }
      }
      last = now;
    }
  }
}
