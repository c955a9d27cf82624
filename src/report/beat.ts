/** What a beat of the year says and shows. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Flow } from '#report/flows';
import type { Line } from '#report/words';

export type BeatId =
  | 'winter'
  | 'hunger'
  | 'sowing'
  | 'works'
  | 'harvest'
  | 'deliveries'
  | 'trade'
  | 'building'
  | 'road';

/** A figure beside the text: its words are `figure.<id>`. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  /** Out of how much. */
  readonly of?: number;
  readonly last?: number;
  /** As in `units.ts`. */
  readonly unit: string;
}

export interface Beat {
  readonly id: BeatId;
  /** The series whose change the beat tells; its words are `series.<id>`. */
  readonly about: string;
  /** Last year's value, where there is one. */
  readonly from?: number;
  readonly to: number;
  readonly unit: string;
  readonly text: readonly Line[];
  readonly figures: readonly Figure[];
  /** What the map shows of each region, in the scenario's order. */
  readonly regions: readonly number[];
  /** 0 to 1, hatched: drought, or hunger. */
  readonly shade: readonly number[];
  readonly flows: readonly Flow[];
  /** No sound, no motion, no figure set large; a pause comes first. */
  readonly quiet: boolean;
}

/** What a beat is told from. */
export interface Told {
  readonly now: YearResult;
  readonly last: YearResult | undefined;
  readonly world: World;
}
