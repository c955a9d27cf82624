/** What may be heard of a year: nothing at all in a year of mass mortality, else works and rails as loud as industry is large. */
import type { YearResult } from '#core/year';
import { bringsMassHunger, hasMassHunger } from '#scenario/mass-hunger';

/** People die in it, or its harvest leaves too little to live on: from that autumn until the dying is over. */
export function isSilent(result: YearResult): boolean {
  return hasMassHunger(result) || bringsMassHunger(result);
}

/** Industrial output, million roubles of 1928: about what the ruins of 1921 made, and more than the plans of record reach. */
const STILL = 1100;
const LOUDEST = 24_000;

/** From 0 to 1. Each doubling of output is heard as the same step, as the ear has it. */
export function worksHeard(result: YearResult): number {
  if (isSilent(result)) return 0;
  const doublings = Math.log2(result.ledger.accounts.industrialOutput / STILL) / Math.log2(LOUDEST / STILL);
  return Math.min(1, Math.max(0, doublings));
}
