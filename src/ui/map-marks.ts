/** What stands on the ground: region names with their counted marks, sites, towns, flows and the note about borders. */

import { paintFlow, paintFlowMarks } from '#ui/map-flows';
import { type Fit, place } from '#ui/map-geometry';
import { around, type Box, placeBox } from '#ui/map-labels';
import type { MapSite, RegionMapProps } from '#ui/map-props';
import { paintRegions } from '#ui/map-regions';
import { drawMark, fillPath, measureText, type Pen, type Point, strokePath, writeText } from '#ui/pen';
import type { PictogramName } from '#ui/pictograms';
import { font } from '#ui/theme';

/** Below this scale a map is a phone's: short names, no towns, no sites' names. */
const smallScale = 0.5;

export function paintMarks(pen: Pen, props: RegionMapProps, fit: Fit, mapBounds: Box): void {
  const small = fit.scale < smallScale;
  const quiet = props.layer === 'hunger';
  const size = Math.round(Math.min(24, Math.max(11, fit.scale * 24)));
  const taken: Box[] = [...(props.covered ?? [])];
  for (const flow of props.flows ?? []) paintFlow(pen, flow, fit);
  taken.push(...paintRegions(pen, props.regions, fit, { size, small, quiet }));
  if (!quiet) {
    const dots = small ? (props.towns ?? []).slice(0, 1) : (props.towns ?? []);
    for (const { id } of dots) taken.push(paintTownDot(pen, id, fit, small));
    for (const site of props.sites ?? []) paintSite(pen, site, props, fit, small, taken, mapBounds);
    for (const flow of props.flows ?? []) paintFlowMarks(pen, flow, fit, small ? 12 : 18, taken, mapBounds);
    if (!small) for (const town of dots) paintTownName(pen, town, fit, taken, mapBounds);
  }
  paintWords(pen, props, fit, small, mapBounds, taken);
}

function paintTownDot(pen: Pen, id: string, fit: Fit, small: boolean): Box {
  const [x, y] = fit.project(place(id));
  const radius = small ? 2 : 3;
  const dot = new Path2D();
  dot.arc(x, y, radius, 0, Math.PI * 2);
  fillPath(pen, dot, pen.theme.paper);
  strokePath(pen, dot, { colour: pen.theme.ink, width: 1.6 });
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function paintTownName(pen: Pen, town: { id: string; label: string }, fit: Fit, taken: Box[], bounds: Box): void {
  const nameFont = font.text(12);
  const size = { width: measureText(pen, town.label, nameFont), height: 13 };
  const box = placeBox(fit.project(place(town.id)), size, around(size, 6), taken, bounds);
  if (!box) return;
  const halo = [pen.theme.panel, 3] as const;
  writeText(pen, box.x, box.y + 10, town.label, { font: nameFont, fill: pen.theme.ink, halo });
}

/** What a site is drawn as once it works; until then it is scaffolding. */
const finished: Readonly<Record<MapSite['kind'], PictogramName>> = {
  works: 'site3',
  dam: 'dam',
  machine: 'machine',
  tractor: 'tractor',
  power: 'pylon',
  port: 'ship',
  mine: 'coal',
  line: 'loco',
  canal: 'ship',
};

function sitePictogram({ kind, stage }: MapSite): PictogramName {
  if (stage >= 4) return finished[kind];
  return stage < 2 ? 'site1' : 'site2';
}

/** The icon on the site itself, its name to the right or left; then a step away in each direction. */
function besideSite(width: number, icon: number): Point[] {
  const half = icon / 2;
  const steps = [0, icon * 0.8, -icon * 0.8, icon * 1.4, -icon * 1.4];
  return steps.flatMap((across): Point[] =>
    steps.flatMap((down): Point[] => [
      [across - half, down - half],
      [across + half - width, down - half],
    ]),
  );
}

function paintSite(
  pen: Pen,
  site: MapSite,
  props: RegionMapProps,
  fit: Fit,
  small: boolean,
  taken: Box[],
  bounds: Box,
): void {
  const { theme } = pen;
  const leading = props.layer === 'sites';
  if (small && !leading) return;
  const icon = small ? (site.minor ? 10 : 14) : leading && !site.minor ? 22 : leading ? 15 : 20;
  const nameFont = font.text(12, leading && !site.minor ? 700 : 400);
  const words = small ? '' : [site.name, leading ? site.value : undefined].filter(Boolean).join(' ');
  const width = icon + (words ? 4 + measureText(pen, words, nameFont) : 0);
  const point = fit.project(site.at);
  const bare = { width: icon, height: icon };
  const onSite: Point = [-icon / 2, -icon / 2];
  const named = placeBox(point, { width, height: icon }, besideSite(width, icon), taken, bounds);
  const box = named ?? placeBox(point, bare, [onSite, ...around(bare, 4)], taken, bounds);
  if (!box) return;
  // The icon stays at the site's end of its name, whichever side the name went to.
  const mirrored = named !== null && words !== '' && box.x + width / 2 < point[0];
  const iconX = mirrored ? box.x + width - icon : box.x;
  pen.ctx.fillStyle = theme.panel;
  pen.ctx.fillRect(iconX - 1, box.y - 1, icon + 2, icon + 2);
  drawMark(pen, sitePictogram(site), iconX, box.y, icon, 'industry');
  if (!named || !words) return;
  const halo = [theme.panel, 3] as const;
  const fill = leading && !site.minor ? theme.ink : theme.ink2;
  const align = mirrored ? 'right' : 'left';
  const nameX = mirrored ? iconX - 4 : iconX + icon + 4;
  writeText(pen, nameX, box.y + icon / 2 + 4, words, { font: nameFont, fill, halo, align });
}

function paintWords(pen: Pen, props: RegionMapProps, fit: Fit, small: boolean, bounds: Box, taken: Box[]): void {
  const { theme } = pen;
  const style = { font: font.text(12), fill: theme.ink2, halo: [theme.paper, 4] as const };
  const noteY = bounds.y + bounds.height - (props.noteBottom ?? 8);
  writeText(pen, bounds.x + (small ? 8 : 16), noteY, props.note, { ...style, maxWidth: bounds.width - 16 });
  if (!props.eastLabel || small) return;
  const lines = props.eastLabel.split('\n');
  const width = Math.max(...lines.map((line) => measureText(pen, line, style.font)));
  const box = placeBox(fit.project([812, 470]), { width, height: lines.length * 15 }, [[0, 0]], taken, bounds);
  if (box) for (const [index, line] of lines.entries()) writeText(pen, box.x, box.y + 12 + index * 15, line, style);
}
