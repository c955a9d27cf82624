/** Lines on which something moves: grain to the towns and ports, people to the sites. Curved, so that two may share their ends. */
import type { Fit } from '#ui/map-geometry';
import type { MapFlow } from '#ui/map-props';
import type { MarkKind } from '#ui/mark-style';
import { fillPath, type Pen, type Point, strokePath } from '#ui/pen';
import type { PictogramName } from '#ui/pictograms';

export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

export function flowCurve({ from, to }: Pick<MapFlow, 'from' | 'to'>, { project }: Fit): Curve {
  const [x0, y0] = project(from);
  const [x1, y1] = project(to);
  const bulge = 0.16;
  return {
    from: [x0, y0],
    bend: [(x0 + x1) / 2 - (y1 - y0) * bulge, (y0 + y1) / 2 + (x1 - x0) * bulge],
    to: [x1, y1],
  };
}

export function pointOnCurve({ from, bend, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  return [mix(from[0], bend[0], to[0]), mix(from[1], bend[1], to[1])];
}

/** What travels on a line of each kind. */
export const traveller: Readonly<Record<MapFlow['kind'], { name: PictogramName; kind: MarkKind }>> = {
  grain: { name: 'sack', kind: 'take' },
  people: { name: 'migrant', kind: 'move' },
  ship: { name: 'ship', kind: 'take' },
};

export function paintFlow(pen: Pen, flow: MapFlow, fit: Fit): void {
  const curve = flowCurve(flow, fit);
  const path = new Path2D();
  path.moveTo(...curve.from);
  path.quadraticCurveTo(...curve.bend, ...curve.to);
  const { theme } = pen;
  if (flow.kind === 'grain') strokePath(pen, path, { colour: theme.ochre, width: flow.width });
  else strokePath(pen, path, { colour: theme.ink2, width: Math.max(1.5, flow.width), dash: [2, 3] });
  if (flow.kind !== 'grain') paintArrowhead(pen, curve);
}

function paintArrowhead(pen: Pen, { bend, to }: Curve): void {
  const angle = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const head = new Path2D('M0 0L-9 -4.5L-9 4.5Z');
  const placed = new Path2D();
  placed.addPath(head, new DOMMatrix().translate(to[0], to[1]).rotate((angle * 180) / Math.PI));
  fillPath(pen, placed, pen.theme.ink2);
}
