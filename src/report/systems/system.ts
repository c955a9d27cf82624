/**
 * A system of the period: what it publishes, what people could decide in it, and where on the map it shows. One of them the
 * model does not compute: of that the chronicle tells.
 *
 * Its words are `system.<id>.name`, `.line` (one sentence on what it is) and `.map` (what the map counts).
 */
import type { LeverId } from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { ShownCard, ToldRun } from '#report/chronicle-cards';
import type { Series } from '#report/series-declaration';
import type { Card } from '#scenario/chronicle';

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

/** A year of a run, and the cards that can be told in it. */
export interface Told {
  readonly cards: readonly Card[];
  readonly now: YearResult;
  /** The run up to that year. */
  readonly run: ToldRun;
}

/**
 * A system that no equation computes and nobody decides: cards and the answers of the run are counted. It publishes no series, so
 * that no replay and no comparison depends on the chronicle.
 */
export interface ToldSystem {
  readonly id: string;
  /** Words: `systems.told.<id of the count>`. Undefined where the year tells of nothing of the kind. */
  readonly counts: readonly { readonly id: string; readonly of: (told: Told) => number | undefined }[];
  /** The cards its page shows. */
  readonly shows: (told: Told) => readonly ShownCard[];
  readonly map: { readonly unit: string; readonly of: (told: Told) => readonly number[] };
}
