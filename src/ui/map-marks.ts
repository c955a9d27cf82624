/** What stands on the ground: region names with their counted marks, sites, towns, flows and the note about borders. */

import { paintFlow } from '#ui/map-flows';
import { type Fit, place } from '#ui/map-geometry';
import { around, type Box, overlaps, placeBox } from '#ui/map-labels';
import type { RegionMapProps } from '#ui/map-props';
import { paintRegions } from '#ui/map-regions';
import { paintSite } from '#ui/map-sites';
import { paintEnds, paintStream } from '#ui/map-streams';
import { fillPath, measureText, type Pen, strokePath, writeText } from '#ui/pen';
import { font } from '#ui/theme';

/** Below this scale a map is a phone's: short names, no towns, no sites' names. */
const smallScale = 0.5;

/** Towns whose dot stands with or without its name. */
const KNOWN = 6;

/** The first of the list stand on a phone’s map, more on a desk, all where it is enlarged. */
const townsAt = (scale: number) => (scale < smallScale ? 1 : scale < 1.1 ? 9 : Number.POSITIVE_INFINITY);

export function paintMarks(pen: Pen, props: RegionMapProps, fit: Fit, mapBounds: Box): void {
  const small = fit.scale < smallScale;
  const quiet = props.layer === 'hunger';
  const size = Math.round(Math.min(24, Math.max(11, fit.scale * 24)));
  const taken: Box[] = [...(props.covered ?? [])];
  for (const flow of props.flows ?? []) paintFlow(pen, flow, fit);
  if (props.stream) paintStream(pen, props.stream, fit, small);
  taken.push(...paintRegions(pen, props.regions, fit, { size, small, quiet }, taken, mapBounds));
  if (!quiet) {
    const towns = (props.towns ?? []).slice(0, townsAt(fit.scale));
    const known = towns.slice(0, small ? 1 : KNOWN);
    if (props.stream) paintEnds(pen, props.stream, fit, small, taken, mapBounds);
    for (const { id } of known) taken.push(paintTownDot(pen, id, fit, small));
    for (const site of props.sites ?? []) paintSite(pen, site, props, fit, small, taken, mapBounds);
    for (const town of small ? [] : towns) {
      // A dot without a name says nothing, but where the first towns lie every reader can tell.
      const dot = known.includes(town) ? undefined : dotOf(town.id, fit, small);
      if (dot && taken.some((other) => overlaps(dot, other))) continue;
      const named = paintTownName(pen, town, fit, taken, mapBounds);
      if (named && dot) taken.push(paintTownDot(pen, town.id, fit, small));
    }
  }
  paintWords(pen, props, fit, small, mapBounds, taken);
}

function dotOf(id: string, fit: Fit, small: boolean): Box {
  const [x, y] = fit.project(place(id));
  const radius = small ? 2 : 3;
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function paintTownDot(pen: Pen, id: string, fit: Fit, small: boolean): Box {
  const box = dotOf(id, fit, small);
  const dot = new Path2D();
  dot.arc(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, 0, Math.PI * 2);
  fillPath(pen, dot, pen.theme.paper);
  strokePath(pen, dot, { colour: pen.theme.ink, width: 1.6 });
  return box;
}

function paintTownName(pen: Pen, town: { id: string; label: string }, fit: Fit, taken: Box[], bounds: Box): boolean {
  const nameFont = font.text(12);
  const size = { width: measureText(pen, town.label, nameFont), height: 13 };
  const box = placeBox(fit.project(place(town.id)), size, around(size, 6), taken, bounds);
  if (!box) return false;
  const halo = [pen.theme.panel, 3] as const;
  writeText(pen, box.x, box.y + 10, town.label, { font: nameFont, fill: pen.theme.ink, halo });
  return true;
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
