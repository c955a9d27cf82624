/**
 * A bound: what a published series may not do off the beaten track, and why.
 *
 * `near` holds within some 30 % of what was done or of the preserved NEP: there a player lives. `usual` holds there in 98 years of
 * a hundred. `anywhere` holds for every setting of every lever, turned from end to end each winter if need be.
 */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';

export interface Seen {
  readonly values: Readonly<Record<string, number>>;
  readonly result: YearResult;
  readonly world: World;
  /** The highest product of the years before; nothing in the first. */
  readonly peak?: number;
}

export type Range = readonly [low: number, high: number];

export interface Bound {
  readonly what: string;
  /** The series that it bounds; `<id>.*` for those of each region. */
  readonly of: readonly string[];
  /** One number, or one for each region; nothing where there is no year before, or no whole to be a share of. */
  readonly read: (now: Seen, last: Seen | undefined) => number | readonly number[] | undefined;
  readonly usual?: Range;
  readonly near: Range;
  readonly anywhere: Range;
  readonly because: string;
}

export type Rest = Pick<Bound, 'near' | 'anywhere' | 'because'> & { readonly usual?: Range };

/** A ratio to a flow that a plan can bring to nothing has no ceiling of its own; what it is a ratio of has one. */
export const from = (low: number): Range => [low, Number.POSITIVE_INFINITY];

export const rate = (what: string, of: readonly string[], read: Bound['read'], rest: Rest): Bound => ({
  what,
  of,
  read,
  ...rest,
});

export const level = (id: string, rest: Rest): Bound => rate(id, [id], ({ values }) => values[id], rest);

/** Several series that one reason holds. */
export const alike = (ids: readonly string[], near: Range, anywhere: Range, because: string): Bound[] =>
  ids.map((id) => level(id, { near, anywhere, because }));

export const change = (id: string, rest: Rest): Bound =>
  rate(`growth of ${id}`, [id], ({ values }, last) => last && values[id]! / last.values[id]! - 1, rest);

export const share = (id: string, whole: string, rest: Rest): Bound =>
  rate(
    `${id} / ${whole}`,
    [id],
    ({ values }) => (values[whole] === 0 ? undefined : values[id]! / values[whole]!),
    rest,
  );

export const each = (what: string, id: string, read: (seen: Seen, r: number) => number, rest: Rest): Bound =>
  rate(what, [`${id}.*`], (now) => now.world.regionIds.map((_, r) => read(now, r)), rest);

export const villagers = ({ result }: Seen) => result.ledger.villagers;
export const townspeople = ({ result }: Seen) => result.ledger.townspeople;
export const everybody = (seen: Seen) => villagers(seen) + townspeople(seen) + seen.result.ledger.held;

export const within = (value: number, [low, high]: Range) => value >= low && value <= high;
