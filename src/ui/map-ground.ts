/** The ground of the map: sea, lands, hatching, borders, railways. Painted on its own sheet, because it rarely changes. */
import { borders, type Fit, type LandId, lands, railways } from '#ui/map-geometry';
import type { RegionMapProps } from '#ui/map-props';
import { fillPath, type Pen, type Point, strokeLine, strokePath } from '#ui/pen';

export function paintGround(pen: Pen, props: RegionMapProps, fit: Fit): void {
  if (props.layer !== 'hunger') paintSea(pen);
  const { theme } = pen;
  // Under hunger the country recedes: the places named on it are what is read.
  const edge = props.layer === 'hunger' ? theme.line : theme.ink;
  for (const id of lands.keys()) {
    const path = landPath(id, fit);
    fillPath(pen, path, id === 'east' ? theme.paper : theme.panel);
    const shade = props.regions.find((region) => region.id === id)?.shade ?? 0;
    if (shade > 0) paintHatching(pen, path, shade);
    strokePath(pen, path, { colour: edge, width: 1 });
  }
  for (const line of borders) strokeLine(pen, line.map(fit.project), { colour: edge, width: 1.6 });
  paintRailways(pen, props, fit);
  if (props.highlight) strokePath(pen, landPath(props.highlight, fit), { colour: theme.ink, width: 3 });
}

function landPath(id: LandId, { project }: Fit): Path2D {
  const path = new Path2D();
  for (const ring of (lands.get(id) ?? []).flat()) {
    for (const [index, point] of ring.entries()) {
      const [x, y] = project(point);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}

/** Horizontal hatching: the sea and the world abroad are not part of the count. */
function paintSea(pen: Pen): void {
  const { ctx, theme, width, height } = pen;
  ctx.save();
  ctx.globalAlpha = 0.38;
  for (let y = 3.5; y < height; y += 6) {
    const line: Point[] = [
      [0, y],
      [width, y],
    ];
    strokeLine(pen, line, { colour: theme.slate, width: 1 });
  }
  ctx.restore();
}

/** Diagonal hatching over a region, closer together the higher the share. */
function paintHatching(pen: Pen, region: Path2D, shade: number): void {
  const { ctx, theme, width, height } = pen;
  const step = 11 - 6 * Math.min(1, shade);
  ctx.save();
  ctx.clip(region);
  ctx.globalAlpha = 0.55;
  for (let x = -height; x < width; x += step) {
    const line: Point[] = [
      [x, height],
      [x + height, 0],
    ];
    strokeLine(pen, line, { colour: theme.ink2, width: 1 });
  }
  ctx.restore();
}

function paintRailways(pen: Pen, { layer, rails = {} }: RegionMapProps, { project, scale }: Fit): void {
  if (layer === 'hunger') return;
  const { theme } = pen;
  const strong = layer === 'rails' ? 1.5 : 1;
  const width = (scale < 0.5 ? 1.5 : 2) * strong;
  for (const [id, line] of railways) {
    const state = rails[id] ?? 'open';
    if (state === 'none') continue;
    const points = line.map(project);
    if (state === 'open') strokeLine(pen, points, { colour: strong > 1 ? theme.ink2 : theme.slate, width });
    else strokeLine(pen, points, { colour: theme.ink2, width: width * 1.5, dash: [6, 3] });
  }
}
