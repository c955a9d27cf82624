/**
 * What moves on the map. The model knows what each region gave and got, not by which line it travelled; so each region is held
 * to serve its own towns first, and what is left over goes to those that lack, in proportion: the least that must have moved.
 */
import { shareOut, sum } from '#core/regions';

export interface Flow {
  readonly kind: 'grain' | 'people' | 'ship';
  /** A region. */
  readonly from: string;
  /** A region, or for ships a port. */
  readonly to: string;
  readonly amount: number;
}

/** Givers to takers, largest first, those too small to be drawn left out. */
export function matchFlows(
  kind: Flow['kind'],
  regionIds: readonly string[],
  given: readonly number[],
  taken: readonly number[],
  least: number,
): Flow[] {
  const over = given.map((amount, r) => Math.max(0, amount - taken[r]!));
  const lack = taken.map((amount, r) => Math.max(0, amount - given[r]!));
  const whole = Math.max(sum(over), sum(lack));
  if (whole <= 0) return [];
  return regionIds
    .flatMap((from, g) => regionIds.map((to, t): Flow => ({ kind, from, to, amount: (over[g]! * lack[t]!) / whole })))
    .filter(({ amount }) => amount > 0 && amount >= least)
    .sort((a, b) => b.amount - a.amount);
}

/** The ports of the grain trade; a region without one sends by the last. */
const ports: Readonly<Record<string, string>> = { southern: 'odessa', caucasian: 'rostov', volga: 'rostov' };
const LAST_PORT = 'leningrad';

export function shipFlows(
  regionIds: readonly string[],
  spared: readonly number[],
  exports: number,
  least: number,
): Flow[] {
  return shareOut(exports, spared)
    .map((amount, r): Flow => ({ kind: 'ship', from: regionIds[r]!, to: ports[regionIds[r]!] ?? LAST_PORT, amount }))
    .filter(({ amount }) => amount > 0 && amount >= least)
    .sort((a, b) => b.amount - a.amount);
}
