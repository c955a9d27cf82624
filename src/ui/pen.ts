/**
 * The drawing hand: a canvas context, the theme and the size in CSS pixels, with the few strokes the boards use. Text gets a
 * halo of the ground it lies on, lines get square ends, marks are counted.
 */
import { type MarkKind, markPaint } from '#ui/mark-style';
import { type PictogramName, pictogramGrid, pictogramShapes } from '#ui/pictograms';
import type { Theme } from '#ui/theme';

export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

export interface TextStyle {
  readonly font: string;
  readonly fill: string;
  readonly align?: CanvasTextAlign;
  readonly baseline?: CanvasTextBaseline;
  /** Colour and width of the halo behind the letters. */
  readonly halo?: readonly [string, number];
  /** Shortens the text with an ellipsis, so that a long translation never runs into its neighbour. */
  readonly maxWidth?: number;
}

export function writeText({ ctx }: Pen, x: number, y: number, text: string, style: TextStyle): number {
  ctx.font = style.font;
  ctx.textAlign = style.align ?? 'left';
  ctx.textBaseline = style.baseline ?? 'alphabetic';
  const shown = style.maxWidth === undefined ? text : shorten(ctx, text, style.maxWidth);
  if (style.halo) {
    ctx.lineJoin = 'round';
    ctx.strokeStyle = style.halo[0];
    ctx.lineWidth = style.halo[1];
    ctx.strokeText(shown, x, y);
  }
  ctx.fillStyle = style.fill;
  ctx.fillText(shown, x, y);
  return ctx.measureText(shown).width;
}

function shorten(ctx: CanvasRenderingContext2D, text: string, maxWidth: number): string {
  if (ctx.measureText(text).width <= maxWidth) return text;
  let length = text.length - 1;
  while (length > 1 && ctx.measureText(`${text.slice(0, length)}…`).width > maxWidth) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

export function measureText({ ctx }: Pen, text: string, textFont: string): number {
  ctx.font = textFont;
  return ctx.measureText(text).width;
}

export interface StrokeStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export function strokePath({ ctx }: Pen, path: Path2D, { colour, width, dash }: StrokeStyle): void {
  ctx.lineJoin = 'miter';
  ctx.lineCap = 'butt';
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash ? [...dash] : []);
  ctx.stroke(path);
  ctx.setLineDash([]);
}

export function fillPath({ ctx }: Pen, path: Path2D, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fill(path);
}

export function strokeLine(pen: Pen, points: readonly Point[], style: StrokeStyle): void {
  const path = new Path2D();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  strokePath(pen, path, style);
}

/** A line without corners through the middles of its stretches: a river. */
export function strokeSmooth(pen: Pen, points: readonly Point[], style: StrokeStyle): void {
  const path = new Path2D();
  for (const [index, [x, y]] of points.entries()) {
    const next = points[index + 1];
    if (index === 0) path.moveTo(x, y);
    else if (next) path.quadraticCurveTo(x, y, (x + next[0]) / 2, (y + next[1]) / 2);
    else path.lineTo(x, y);
  }
  strokePath(pen, path, style);
}

/** One mark with its top left corner at x, y; `share` below 1 cuts it at the right, as a remainder. */
export function drawMark(
  pen: Pen,
  name: PictogramName,
  x: number,
  y: number,
  size: number,
  kind: MarkKind,
  share = 1,
): void {
  const { ctx } = pen;
  const { fill, stroke, strokeWidth, dashed } = markPaint(kind, pen.theme);
  ctx.save();
  if (share < 1) {
    ctx.beginPath();
    ctx.rect(x, y - 1, size * share, size + 2);
    ctx.clip();
  }
  ctx.translate(x, y);
  ctx.scale(size / pictogramGrid, size / pictogramGrid);
  if (dashed) ctx.setLineDash([3, 2.4]);
  ctx.lineJoin = 'round';
  for (const { shape, rule } of pictogramShapes(name)) {
    if (stroke !== null) {
      ctx.strokeStyle = stroke;
      ctx.lineWidth = strokeWidth;
      ctx.stroke(shape);
    }
    if (fill !== null) {
      ctx.fillStyle = fill;
      ctx.fill(shape, rule);
    }
    // An outlined mark keeps its outline over its fill, as on the boards.
    if (stroke !== null && fill !== null && fill !== stroke) ctx.stroke(shape);
  }
  ctx.restore();
}
