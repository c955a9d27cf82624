/** A use of grain as segments of a counted row: what it is, what the plan's hand moved, what is not there. Pure. */
import type { RowSegment } from '#ui/pictogram-row';

export interface GrainUse {
  readonly id: string;
  readonly label: string;
  readonly kind: 'stay' | 'take';
  /** In marks: one sack is one million tonnes. */
  readonly value: number;
  /** How much of the value the plan's hand added (above 0) or took away (below 0). */
  readonly change: number;
  /** What this use lacks. */
  readonly missing?: number;
  readonly text: string;
  readonly beforeText: string;
}

/** Changes smaller than this are rounding, not decisions. */
export const noticeable = 0.05;

export function grainSegments({ kind, value, change, missing = 0 }: GrainUse): RowSegment[] {
  const added = change > noticeable ? Math.min(change, value) : 0;
  const gone = change < -noticeable ? -change : 0;
  const segments: RowSegment[] = [
    { count: value - added, kind },
    { count: added, kind: 'change' },
    { count: gone, kind: 'gone' },
    { count: missing, kind: 'missing' },
  ];
  return segments.filter(({ count }) => count > 0);
}
