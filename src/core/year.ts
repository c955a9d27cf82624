/** A year of the economy: what happens in it, then the closing of its accounts. */
import { closeAccounts } from '#core/accounts';
import type { Economy } from '#core/economy';
import { type Ledger, liveThrough } from '#core/ledger';
import type { Decisions } from '#core/plan';
import type { World } from '#core/world';

export interface YearResult {
  readonly year: number;
  readonly before: Economy;
  readonly decisions: Decisions;
  readonly ledger: Ledger;
  readonly after: Economy;
}

/**
 * The year that follows from stocks, decisions and the tape.
 * @throws {ModelError} when an identity does not hold: then we are wrong, not the player.
 */
export function advanceYear(before: Economy, decisions: Decisions, world: World): YearResult {
  const ledger = liveThrough(before, decisions, world);
  return { year: before.year, before, decisions, ledger, after: closeAccounts(before, ledger, decisions, world) };
}
