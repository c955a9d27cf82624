/**
 * The grain balance: where each million tonnes goes. Ochre sacks stay in the village, ink sacks are taken, red is what the plan
 * on the table moved into a row, red dashes what it moved out, grey dashes what is not there.
 */
import { paintCountTable } from '#ui/count-table';
import { type Described, type Drawing, mountDrawing } from '#ui/drawing';
import { type GrainUse, grainSegments, noticeable } from '#ui/grain-segments';
import type { MarkKind } from '#ui/mark-style';
import { drawMark, measureText, type Pen, writeText } from '#ui/pen';
import type { Placement } from '#ui/placement';
import { font } from '#ui/theme';

export interface GrainBalanceProps extends Described {
  readonly rows: readonly GrainUse[];
  readonly columns: { readonly now: string; readonly before: string };
  readonly legend: Readonly<Record<'stay' | 'take' | 'change' | 'missing', string>>;
}

export function createGrainBalance(placement: Placement, props: GrainBalanceProps): Drawing<GrainBalanceProps> {
  return mountDrawing(placement, props, (pen, { rows, columns, legend }) => {
    paintCountTable(pen, {
      columns,
      mark: { slimness: 1.26, most: 15 },
      paintHead: (_, x, y, width) => paintLegend(pen, { x, y, width }, legend, rows),
      rows: rows.map((row) => ({
        label: row.label,
        pictogram: 'sack',
        segments: grainSegments(row),
        text: row.text,
        beforeText: row.beforeText,
        changed: Math.abs(row.change) > noticeable,
      })),
    });
  });
}

const legendOrder = ['stay', 'take', 'change', 'missing'] as const;

/** The key explains only what the rows hold, so that it fits beside the years in a long language. */
function paintLegend(
  pen: Pen,
  { x: left, y, width }: { x: number; y: number; width: number },
  legend: GrainBalanceProps['legend'],
  rows: readonly GrainUse[],
): void {
  const present = new Set(rows.flatMap(grainSegments).map(({ kind }) => (kind === 'gone' ? 'change' : kind)));
  const kinds = legendOrder.filter((kind) => present.has(kind));
  const style = { font: font.text(12), fill: pen.theme.ink2 };
  const words = kinds.map((kind) => measureText(pen, legend[kind], style.font));
  const needed = words.reduce((sum, word) => sum + word + 14, 0);
  const space = Math.max(2, Math.min(9, (width - needed) / kinds.length));
  let x = left;
  for (const [index, kind] of kinds.entries()) {
    // What does not fit is left out: the drawing's description says it in words.
    if (x + 14 + (words[index] ?? 0) > left + width + 6) return;
    drawMark(pen, 'sack', x - 1, y - 11, 13, kind);
    x += 13 + writeText(pen, x + 13, y, legend[kind], style) + space;
  }
}

/** The folded balance: up to six sacks that stay and six that are taken, in proportion, the last one red if it was moved. */
export function createGrainGauge(placement: Placement, props: GrainBalanceProps): Drawing<GrainBalanceProps> {
  return mountDrawing(placement, props, (pen, { rows }) => {
    const sum = (kind: 'stay' | 'take') =>
      rows.filter((row) => row.kind === kind).reduce((total, { value }) => total + value, 0);
    const total = Math.max(1e-9, sum('stay'), sum('take'));
    const pitch = Math.min(pen.width / 6.5, pen.height * 0.33);
    const size = pitch * 1.22;
    const line = pen.height / 2;
    for (const [row, kind] of (['stay', 'take'] as const).entries()) {
      const count = Math.round((sum(kind) / total) * 6);
      const moved = rows.some((row) => row.kind === kind && row.change > noticeable);
      for (let index = 0; index < count; index += 1) {
        const look: MarkKind = moved && index === count - 1 ? 'change' : kind;
        drawMark(pen, 'sack', index * pitch, row * line + (line - size) / 2, size, look);
      }
    }
  });
}
