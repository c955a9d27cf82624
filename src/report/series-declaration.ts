/** A series that a run publishes: id, unit, meaning, and where in the year it is read. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';

export interface Series {
  readonly id: string;
  readonly unit: string;
  readonly meaning: string;
  readonly equation: string;
  readonly of: (result: YearResult, world: World) => number;
}

export type Reader = Series['of'];

export const series = (id: string, unit: string, meaning: string, equation: string, of: Reader): Series => ({
  id,
  unit,
  meaning,
  equation,
  of,
});
