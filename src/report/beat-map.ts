/** A beat on the map: a value and whole marks for each region, and the few lines worth drawing. */

import type { World } from '#core/world';
import type { Beat, BeatId } from '#report/beat';
import type { Flow } from '#report/flows';
import { markSize } from '#report/mark-size';
import { roundToTotal } from '#report/rounding';

export interface MapValue {
  readonly region: string;
  readonly value: number;
  readonly marks: number;
  readonly shade: number;
}

export interface MapLine extends Flow {
  /** In CSS pixels. */
  readonly width: number;
  /** How many marks set out on it. */
  readonly travellers: number;
}

export interface BeatMap {
  readonly values: readonly MapValue[];
  /** Whether the regions have values at all. */
  readonly counted: boolean;
  /** What one mark stands for; absent where values have no marks. */
  readonly perMark: number | undefined;
  readonly lines: readonly MapLine[];
}

/** Beats whose regional values are counted in marks; in the others they would crowd the map and say nothing more. */
const marked: readonly BeatId[] = ['harvest', 'deliveries', 'road'];
const MOST_MARKS = 10;
const MOST_LINES = 10;
const [THIN, THICK] = [1.5, 7];
const MOST_TRAVELLERS = 9;
/** One traveller on a line, in the units of its flow: Mt, million people, Mt. */
const perTraveller: Readonly<Record<Flow['kind'], number>> = { grain: 0.25, people: 0.05, ship: 0.5 };

export function beatMap({ id, regions, shade, flows }: Beat, { regionIds }: World): BeatMap {
  const largest = Math.max(...regions);
  const perMark = marked.includes(id) && largest > 0 ? markSize(largest, MOST_MARKS) : undefined;
  const marks = perMark ? wholeMarks(regions, perMark) : regions.map(() => 0);
  const drawn = flows.slice(0, MOST_LINES);
  const widest = Math.max(...drawn.map(({ amount }) => amount), 0);
  return {
    values: regionIds.map((region, r) => ({ region, value: regions[r]!, marks: marks[r]!, shade: shade[r]! })),
    counted: largest > 0,
    perMark,
    lines: drawn.map((flow) => ({
      ...flow,
      width: THIN + (THICK - THIN) * (flow.amount / widest),
      travellers: Math.min(MOST_TRAVELLERS, Math.max(1, Math.round(flow.amount / perTraveller[flow.kind]))),
    })),
  };
}

/** Marks that add up to those of the country. */
function wholeMarks(values: readonly number[], perMark: number): number[] {
  const marks = values.map((value) => Math.max(0, value) / perMark);
  return roundToTotal(
    marks,
    marks.reduce((all, mark) => all + mark, 0),
    0,
  );
}
