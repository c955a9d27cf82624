/** Everything a year needs that no decision changes: parameters, the tape, and the economy the scenario opened with. */
import type { Opened } from '#core/economy';
import type { ParameterPack } from '#core/model';
import type { Tape } from '#core/tape';

export interface World extends Opened {
  readonly regionIds: readonly string[];
  readonly parameters: ParameterPack;
  readonly tape: Tape;
}
