/**
 * How a mark is drawn for what it means. Colour is never alone: what stays has an ink outline, what is missing or gone is an
 * outline of dashes.
 */
import type { ColourName, Theme } from '#ui/theme';

export type MarkKind = 'stay' | 'take' | 'change' | 'missing' | 'gone' | 'industry' | 'idle' | 'move';

export interface MarkPaint {
  readonly fill: string | null;
  readonly stroke: string | null;
  /** In units of the mark's own grid of 24. */
  readonly strokeWidth: number;
  readonly dashed: boolean;
}

const paints: Readonly<Record<MarkKind, readonly [ColourName | null, ColourName | null, number, boolean]>> = {
  stay: ['ochre', 'ink', 1.6, false],
  take: ['ink', 'ink', 0.8, false],
  change: ['red', 'red', 0.8, false],
  missing: [null, 'ink2', 1.6, true],
  gone: [null, 'red', 1.8, true],
  industry: ['teal', null, 0, false],
  idle: ['line', null, 0, false],
  move: ['ink2', null, 0, false],
};

export function markPaint(kind: MarkKind, theme: Theme): MarkPaint {
  const [fill, stroke, strokeWidth, dashed] = paints[kind];
  return { fill: fill && theme[fill], stroke: stroke && theme[stroke], strokeWidth, dashed };
}
