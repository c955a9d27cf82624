/**
 * The chain of Why?: from a figure to its equation, from what entered it to what gave that, and from what was inherited to the
 * year before. A step names what is asked; drawing it, and going back, is the room’s.
 */
import { SECTORS } from '#core/economy';
import type { NamedQuantity } from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { CauseKind } from '#report/causes';
import type { EquationBook } from '#report/equation-book';
import type { Cause } from '#report/explain';
import { equationsOfStock } from '#report/ingredients';
import { type Amount, type NamedStock, quantityIn, stockIn } from '#report/quantities';
import type { Series } from '#report/series-declaration';
import { type Print, printOf } from '#report/units';
import type { Words } from '#report/words';

interface Asked {
  readonly label: string;
  /** Position of the year among those lived. */
  readonly at: number;
}

export interface FigureStep extends Asked {
  readonly kind: 'figure';
  readonly series: Series;
  readonly print: Print;
  readonly equations: readonly string[];
  /** Deaths: in words and equations, with no bars. */
  readonly quiet?: true;
}

/** A figure that is one number for each region or sector: one of them is asked for. */
export interface MembersStep extends Asked {
  readonly kind: 'members';
  readonly unit: string;
  readonly equations: readonly string[];
  readonly members: readonly FigureStep[];
}

export interface CauseStep extends Asked {
  readonly kind: 'cause';
  readonly group: CauseKind;
  readonly cause: Cause;
}

export type Step = FigureStep | MembersStep | CauseStep;

export function seriesStep(series: Series, label: string, at: number): FigureStep {
  return { kind: 'figure', label, at, series, print: printOf(series.unit), equations: [series.equation] };
}

type Told = { readonly years: readonly YearResult[]; readonly world: World; readonly words: Words };

export function quantityStep({ id, unit, equation }: NamedQuantity, label: string, at: number, told: Told): Step {
  const read = (result: YearResult) => quantityIn(result, id);
  return stepOf({ id, unit, equations: [equation], read }, label, at, told);
}

/** A stock as it stood at the end of a year. */
export function stockStep(stock: NamedStock, label: string, at: number, told: Told, book: EquationBook): Step {
  const read = ({ after }: YearResult) => stockIn(after, stock);
  return stepOf({ id: stock.id, unit: stock.unit, equations: equationsOfStock(book, stock), read }, label, at, told);
}

interface Thing {
  readonly id: string;
  readonly unit: string;
  readonly equations: readonly string[];
  readonly read: (result: YearResult) => Amount | undefined;
}

function stepOf({ id, unit, equations, read }: Thing, label: string, at: number, { years, world, words }: Told): Step {
  const now = read(years[at]!);
  const figure = (name: string, of: Series['of'], value: number): FigureStep => ({
    kind: 'figure',
    label: name,
    at,
    series: { id, unit, meaning: label, equation: equations[0] ?? '', of },
    print: { unit: 'none', digits: placesFor(value), times: 1 },
    equations,
  });
  if (typeof now === 'number' || now === undefined)
    return figure(label, (result) => read(result) as number, now ?? Number.NaN);
  const names = memberNames(now.length, world, words);
  const members = now.flatMap((value, i) =>
    value === 0 ? [] : [figure(`${label}: ${names[i]!}`, (result) => (read(result) as readonly number[])[i]!, value)],
  );
  return { kind: 'members', label, at, unit, equations, members };
}

/** Regions, sectors, named works, or numbers where a mechanism counts something of its own. */
export function memberNames(count: number, { regionIds, sites, stations }: World, { t, language }: Words): string[] {
  if (count === regionIds.length) return regionIds.map((id) => t(`region.${id}`));
  if (count === SECTORS.length) return SECTORS.map((id) => t(`sector.${id}`));
  const places = [sites, stations].find(({ length }) => length === count);
  if (places) return places.map(({ name }) => name[language]);
  return Array.from({ length: count }, (_, i) => String(i + 1));
}

/** Three figures that count. */
export function placesFor(value: number): number {
  const size = Math.abs(value);
  if (!(size > 0) || size >= 100) return 0;
  return Math.min(4, Math.max(1, 2 - Math.floor(Math.log10(size))));
}

/** One number, or the span of several. */
export function writeAmount(amount: Amount | undefined, { format }: Words): string {
  if (amount === undefined) return '–';
  if (typeof amount === 'number') return format.number(amount, placesFor(amount));
  const [low, high] = [Math.min(...amount), Math.max(...amount)];
  return format.range(low, high, placesFor(Math.max(Math.abs(low), Math.abs(high))));
}
