/** Grain and people on the lines of the map: bands as wide as what passes, each direction on its own side, and what arrives. */
import { type Fit, place } from '#ui/map-geometry';
import { around, type Box, placeBox } from '#ui/map-labels';
import type { MapStream } from '#ui/map-props';
import { drawMark, fillPath, measureText, type Pen, type Point, strokePath, writeText } from '#ui/pen';
import { font } from '#ui/theme';

/** Thinner than this no line is seen. */
const thinnest = 1;
/** Shorter than this a stretch has no room for a wedge, CSS pixels. */
const shortest = 44;
/** On a phone’s map every band is so much thinner. */
const onSmall = 0.6;

export function streamWidth(amount: number, perUnit: number, small = false): number {
  return Math.max(thinnest, amount * perUnit * (small ? onSmall : 1));
}

export function paintStream(pen: Pen, { kind, perUnit, stretches }: MapStream, { project }: Fit, small: boolean): void {
  const { ctx, theme } = pen;
  const bands = stretches.map(({ points, amount }) => {
    const width = streamWidth(amount, perUnit, small);
    return { width, points: beside(points.map(project), width / 2 + 1) };
  });
  ctx.save();
  // All edges first, so that no band cuts another in two.
  for (const { points, width } of bands) strokeBand(pen, points, width + 4, theme.panel);
  for (const { points, width } of bands) strokeBand(pen, points, width + 1.4, theme.ink);
  for (const { points, width } of bands) strokeBand(pen, points, width, kind === 'grain' ? theme.ochre : theme.ink2);
  for (const { points, width } of bands) paintHead(pen, points, width);
  ctx.restore();
}

function strokeBand({ ctx }: Pen, points: readonly Point[], width: number, colour: string): void {
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.stroke();
}

/** The same line moved to the right of whoever travels on it, so that two ways on one railway lie side by side. */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map((point, i) => {
    const [ax, ay] = points[Math.max(0, i - 1)] ?? point;
    const [bx, by2] = points[Math.min(points.length - 1, i + 1)] ?? point;
    const length = Math.hypot(bx - ax, by2 - ay) || 1;
    return [point[0] - ((by2 - ay) / length) * by, point[1] + ((bx - ax) / length) * by];
  });
}

/** A wedge in the middle of the longest stretch shows which way it goes. */
function paintHead(pen: Pen, points: readonly Point[], width: number): void {
  let longest = 0;
  let at: readonly [Point, Point] | undefined;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > longest) [longest, at] = [length, [a, b]];
  }
  const size = Math.max(3.4, width / 2 + 1.8);
  if (!at || longest < shortest) return;
  const [a, b] = at;
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const placed = new Path2D();
  const head = new Path2D(`M${size * 1.2} 0L${-size * 0.8} ${-size}L${-size * 0.8} ${size}Z`);
  placed.addPath(head, new DOMMatrix().translate((a[0] + b[0]) / 2, (a[1] + b[1]) / 2).rotate(angle));
  strokePath(pen, placed, { colour: pen.theme.panel, width: 2 });
  fillPath(pen, placed, pen.theme.ink);
}

/** At each end a figure in ink on paper: what comes in, and a ship where it goes abroad. */
export function paintEnds(pen: Pen, stream: MapStream, fit: Fit, small: boolean, taken: Box[], bounds: Box): void {
  const { theme, ctx } = pen;
  const figures = font.figure(12, 600);
  const icon = 15;
  const most = small ? 3 : stream.ends.length;
  for (const { town, text, ship } of stream.ends.slice(0, most)) {
    const width = measureText(pen, text, figures) + 8 + (ship ? icon + 2 : 0);
    const size = { width, height: 17 };
    const [x, y] = fit.project(place(town));
    const box = placeBox([x, y], size, around(size, 7), taken, bounds);
    if (!box) continue;
    ctx.fillStyle = theme.paper;
    ctx.fillRect(box.x, box.y, box.width, box.height);
    const frame = new Path2D();
    frame.rect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
    strokePath(pen, frame, { colour: theme.ink, width: 1 });
    if (ship) drawMark(pen, 'ship', box.x + 3, box.y + 1, icon, 'take');
    writeText(pen, box.x + (ship ? icon + 5 : 4), box.y + 13, text, { font: figures, fill: theme.ink });
  }
}
