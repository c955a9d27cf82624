/** Everything a year needs that no decision changes: parameters, the tape, the economy that indices refer to, and where the levers stood before the first year. */
import type { Based } from '#core/economy';
import type { ParameterPack } from '#core/model';
import type { Site, Station } from '#core/places';
import type { LeverTable } from '#core/plan';
import type { Tape } from '#core/tape';

export interface World extends Based {
  readonly regionIds: readonly string[];
  readonly parameters: ParameterPack;
  readonly tape: Tape;
  readonly start: LeverTable;
  /** Named works, in the order in which they were begun. */
  readonly sites: readonly Site[];
  /** Named stations, in the order in which they were begun. */
  readonly stations: readonly Station[];
}
