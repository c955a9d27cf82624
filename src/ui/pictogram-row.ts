/**
 * A counted row: one mark is one unit, marks stand in groups of five, a remainder is a mark cut at the right, and nothing is
 * ever enlarged. The layout is pure; `drawRow` paints it in a drawing, `rowIcon` in HTML.
 */
import { svg } from '#ui/element';
import type { MarkKind } from '#ui/mark-style';
import { drawMark, type Pen } from '#ui/pen';
import { type PictogramName, pictogramPaths } from '#ui/pictograms';

export interface RowSegment {
  readonly count: number;
  readonly kind: MarkKind;
}

export interface RowMetrics {
  /** Width of one mark and of the extra gap after each fifth. */
  readonly pitch: number;
  readonly gap: number;
}

export interface PlacedMark {
  readonly x: number;
  readonly share: number;
  readonly kind: MarkKind;
}

/** A remainder too thin to see (under a twenty-fifth) is dropped, one nearly whole is drawn whole. */
const thin = 0.04;

export function layoutRow(segments: readonly RowSegment[], { pitch, gap }: RowMetrics): PlacedMark[] {
  const marks: PlacedMark[] = [];
  let x = 0;
  let whole = 0;
  for (const { count, kind } of segments) {
    for (let left = count; left > thin; left -= 1) {
      const share = left > 1 - thin ? 1 : left;
      marks.push({ x, share, kind });
      x += pitch * share;
      if (share < 1) continue;
      whole += 1;
      if (whole % 5 === 0) x += gap;
    }
  }
  return marks;
}

/** The widest pitch, up to `most`, at which this many units fit into a width. */
export function fitPitch(units: number, width: number, gap: number, most: number): number {
  const groups = Math.floor(Math.max(0, units - 1) / 5);
  return Math.max(4, Math.min(most, (width - groups * gap) / Math.max(1, units)));
}

/**
 * Marks lie on a grid of 24 but most are narrower: the sack fills 19 of it, so its pitch is 0.79 of its height.
 * `size` is the height of the mark.
 */
export function drawRow(
  pen: Pen,
  name: PictogramName,
  at: { readonly x: number; readonly y: number },
  segments: readonly RowSegment[],
  metrics: RowMetrics & { readonly size: number },
): void {
  const { size, pitch } = metrics;
  const inset = (size - pitch) / 2;
  pen.ctx.save();
  for (const { x, share, kind } of layoutRow(segments, metrics)) {
    // The cut is measured on the pitch, not on the grid, or a narrow mark would lose its remainder in its own margin.
    const cut = share < 1 ? (inset + pitch * share) / size : 1;
    drawMark(pen, name, at.x + x - inset, at.y, size, kind, cut);
  }
  pen.ctx.restore();
}

/** One mark as an inline SVG for a legend in HTML. */
export function markIcon(name: PictogramName, kind: MarkKind, size = 15): SVGSVGElement {
  const paths = pictogramPaths(name).map(({ d, rule }) => svg('path', { d, 'fill-rule': rule }));
  return svg(
    'svg',
    { class: `mark mark-${kind}`, width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    ...paths,
  );
}
