/** The ground of the map: sea, lands, hatching, rivers, borders, railways. Painted on its own sheet, because it rarely changes. */
import { borders, canals, type Fit, type LandId, lands, railways, rivers } from '#ui/map-geometry';
import type { RegionMapProps } from '#ui/map-props';
import { fillPath, type Pen, type Point, strokeLine, strokePath, strokeSmooth } from '#ui/pen';

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
  paintWaterways(pen, props, fit);
  for (const line of borders) strokeLine(pen, line.map(fit.project), { colour: edge, width: 1.6 });
  paintRailways(pen, props, fit);
  if (props.highlight) strokePath(pen, landPath(props.highlight, fit), { colour: theme.ink, width: 2.6 });
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

/** Rivers in slate as the sea is; a canal from the year in which it is begun, dashed until ships pass. */
function paintWaterways(pen: Pen, { layer, lines = {} }: RegionMapProps, { project, scale }: Fit): void {
  if (layer === 'hunger') return;
  const { theme, ctx } = pen;
  const width = Math.min(2.4, Math.max(1.2, scale * 1.7)) * (layer === 'rails' ? 1.3 : 1);
  ctx.save();
  ctx.globalAlpha = layer === 'rails' ? 1 : 0.6;
  for (const course of rivers.values()) strokeSmooth(pen, course.map(project), { colour: theme.slate, width });
  ctx.restore();
  for (const [id, course] of canals) {
    const state = lines[id] ?? 'none';
    if (state === 'none') continue;
    const points = course.map(project);
    strokeSmooth(pen, points, { colour: theme.paper, width: width + 3 });
    const dash = state === 'building' ? { dash: [4, 3] } : {};
    strokeSmooth(pen, points, { colour: theme.line, width: width + 0.6, ...dash });
  }
}

/** A thin line of its own grey; on the map of lines itself as atlases draw it, in black and white by turns. */
function paintRailways(pen: Pen, { layer, lines = {} }: RegionMapProps, { project, scale }: Fit): void {
  if (layer === 'hunger') return;
  const { theme } = pen;
  const leading = layer === 'rails';
  const width = (scale < 0.5 ? 1 : 1.4) * (leading ? 2.4 : 1);
  for (const [id, { points: stops }] of railways) {
    const state = lines[id] ?? 'open';
    if (state === 'none') continue;
    const points = stops.map(project);
    if (state === 'building') strokeLine(pen, points, { colour: theme.ink2, width: width * 1.1, dash: [6, 4] });
    else strokeLine(pen, points, { colour: leading ? theme.ink : theme.line, width });
    if (state === 'open' && leading) strokeLine(pen, points, { colour: theme.panel, width: width * 0.5, dash: [7, 7] });
  }
}
