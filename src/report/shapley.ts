/**
 * Sharing a change among its causes.
 *
 * A cause gets the average of what it adds over every order in which the causes can be put in one after another, where
 * causes of one kind (decisions, weather, what was inherited) stay together: Shapley's value for the kinds, and Owen's
 * (1977) within each. The parts add up exactly, and the sum of a kind does not depend on how finely it is divided.
 */

import { atOnce, type Steps } from '#core/kernel/steps';

export interface Kind {
  /** Positions of its causes. */
  readonly causes: readonly number[];
}

/** What the outcome is when the causes of a set, given as a bit mask, are in. One number for each thing explained. */
export type Outcome = (causesIn: number) => readonly number[];

/** [cause][thing explained] */
export function shareChange(kinds: readonly Kind[], outcome: Outcome): number[][] {
  return atOnce(sharingChange(kinds, outcome));
}

/** The same with a pause after every outcome. */
export function* sharingChange(kinds: readonly Kind[], outcome: Outcome): Steps<number[][]> {
  const masks = kinds.map(({ causes }) => causes.reduce((mask, cause) => mask | (1 << cause), 0));
  const seen = new Map<number, readonly number[]>();
  for (const mask of setsOf(kinds, masks)) {
    seen.set(mask, outcome(mask));
    yield;
  }
  const at = (mask: number) => seen.get(mask)!;
  const things = at(0).length;
  const shares: number[][] = kinds.flatMap(({ causes }) => causes).map(() => new Array<number>(things).fill(0));
  for (let k = 0; k < kinds.length; k++) {
    const others = masks.filter((_, other) => other !== k);
    const { causes } = kinds[k]!;
    forEachSubset(others, (outer, outerWeight) => {
      for (let c = 0; c < causes.length; c++) {
        const siblings = causes.filter((_, other) => other !== c).map((cause) => 1 << cause);
        forEachSubset(siblings, (inner, innerWeight) => {
          const without = at(outer | inner);
          const withIt = at(outer | inner | (1 << causes[c]!));
          const share = shares[causes[c]!]!;
          for (let i = 0; i < things; i++)
            share[i] = share[i]! + outerWeight * innerWeight * (withIt[i]! - without[i]!);
        });
      }
    });
  }
  return shares;
}

/** Every set of causes that is met: some of one kind, with all or none of each other. */
function setsOf(kinds: readonly Kind[], masks: readonly number[]): Set<number> {
  const met = new Set([0]);
  for (const [k, { causes }] of kinds.entries()) {
    const members = causes.map((cause) => 1 << cause);
    const others = masks.filter((_, other) => other !== k);
    forEachSubset(others, (outer) => forEachSubset(members, (inner) => met.add(outer | inner)));
  }
  return met;
}

/** Every subset with the share of orders in which exactly it comes before: |S|! (n − |S|)! / (n + 1)! of n others. */
function forEachSubset(members: readonly number[], visit: (union: number, weight: number) => void): void {
  const n = members.length;
  const weights = Array.from({ length: n + 1 }, (_, size) => 1 / ((n + 1) * choose(n, size)));
  for (let subset = 0; subset < 1 << n; subset++) {
    let union = 0;
    let size = 0;
    for (let m = 0; m < n; m++) {
      if ((subset >> m) & 1) {
        union |= members[m]!;
        size += 1;
      }
    }
    visit(union, weights[size]!);
  }
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
