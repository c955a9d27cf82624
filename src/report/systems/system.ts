/**
 * A system of the period: what it publishes, what people could decide in it, and where on the map it shows.
 *
 * Its words are `system.<id>.name`, `.line` (one sentence on what it is) and `.map` (what the map counts).
 */
import type { LeverId } from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Series } from '#report/series-declaration';

export interface System {
  readonly id: string;
  /** What the system adds to the published series. */
  readonly series: readonly Series[];
  /** The published series that tell of it, its own among them, the most telling first. */
  readonly figures: readonly string[];
  /** What could be decided in it; a system without any is shaped by events of the tape. */
  readonly levers: readonly LeverId[];
  readonly map: {
    readonly unit: string;
    /** By region, in the scenario’s order. */
    readonly of: (result: YearResult, world: World) => readonly number[];
  };
}
