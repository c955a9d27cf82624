/** The road to town: who leaves the villages, and where they are then. One mark is a fixed number of people. */
import { paintCountTable } from '#ui/count-table';
import { type Described, type Drawing, mountDrawing } from '#ui/drawing';
import type { MarkKind } from '#ui/mark-style';
import { drawMark, strokeLine, writeText } from '#ui/pen';
import type { PictogramName } from '#ui/pictograms';
import type { Placement } from '#ui/placement';
import { font } from '#ui/theme';

export interface RoadRow {
  readonly id: string;
  readonly label: string;
  readonly pictogram: PictogramName;
  /** Ink for people on the move, teal for who found a roof, grey for who was turned away. */
  readonly tone: 'ink' | 'teal' | 'grey';
  /** In marks, not in people. */
  readonly value: number;
  readonly text: string;
  readonly beforeText: string;
  readonly changed?: boolean;
}

export interface RoadProps extends Described {
  readonly rows: readonly RoadRow[];
  readonly columns: { readonly now: string; readonly before: string };
  /** "one figure is half a million people" */
  readonly note: string;
}

const tones: Readonly<Record<RoadRow['tone'], MarkKind>> = { ink: 'take', teal: 'industry', grey: 'idle' };

export function createRoad(placement: Placement, props: RoadProps): Drawing<RoadProps> {
  return mountDrawing(placement, props, (pen, { rows, columns, note }) => {
    paintCountTable(pen, {
      columns,
      mark: { slimness: 1.05, most: 18 },
      paintHead: (_, x, y, width) =>
        writeText(pen, x, y, note, { font: font.text(12), fill: pen.theme.ink2, maxWidth: width }),
      rows: rows.map(({ label, pictogram, tone, value, text, beforeText, changed = false }) => ({
        label,
        pictogram,
        segments: [{ count: value, kind: tones[tone] }],
        text,
        beforeText,
        changed,
      })),
    });
  });
}

/** The folded road: walkers and a barrack. */
export function createRoadGauge(placement: Placement, props: RoadProps): Drawing<RoadProps> {
  return mountDrawing(placement, props, (pen) => {
    const { width, height, theme } = pen;
    const size = Math.min(width / 4, height * 0.5);
    const ground = height * 0.86;
    for (const index of [0, 1, 2]) drawMark(pen, 'migrant', index * size * 0.9, ground - size - 2, size, 'take');
    drawMark(pen, 'barrack', width - size * 1.12, ground - size * 1.05 - 1, size * 1.1, 'take');
    strokeLine(
      pen,
      [
        [0, ground],
        [size * 2.75, ground],
      ],
      { colour: theme.ink, width: 2 },
    );
    strokeLine(
      pen,
      [
        [width - size * 1.15, ground],
        [width, ground],
      ],
      { colour: theme.ink, width: 2 },
    );
  });
}
