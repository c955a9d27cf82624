/** A region's name, value and counted marks. The name is short on a small map, and where two long names would touch. */
import { type Fit, regionAt } from '#ui/map-geometry';
import { anchors, type Box, overlaps } from '#ui/map-labels';
import type { MapMarkKind, MapRegion } from '#ui/map-props';
import type { MarkKind } from '#ui/mark-style';
import { drawMark, measureText, type Pen, writeText } from '#ui/pen';
import type { PictogramName } from '#ui/pictograms';
import { font } from '#ui/theme';

const marksInRow = 5;
const barLength = 64;
const barHeight = 7;
/** Of a figure’s own line under its name. */
const underName = 13;

const markLook: Readonly<Record<MapMarkKind, readonly [PictogramName, MarkKind]>> = {
  stay: ['sack', 'stay'],
  take: ['sack', 'take'],
  change: ['sack', 'change'],
  missing: ['sack', 'missing'],
  move: ['migrant', 'move'],
  site: ['site2', 'industry'],
};

export interface RegionStyle {
  readonly size: number;
  readonly small: boolean;
  /** A map of hunger: names in plain letters. */
  readonly quiet: boolean;
}

interface Block {
  readonly box: Box;
  readonly text: string;
  readonly textWidth: number;
  readonly kinds: readonly MapMarkKind[];
  readonly pitch: number;
}

/** Paints all regions and returns what they cover. */
export function paintRegions(
  pen: Pen,
  regions: readonly MapRegion[],
  fit: Fit,
  style: RegionStyle,
  covered: readonly Box[],
  bounds: Box,
): Box[] {
  const blocks = regions.map((region) => measureBlock(pen, region, fit, style, style.small));
  const taken: Box[] = [];
  for (const [index, region] of regions.entries()) {
    const full = blocks[index]!;
    // Of two that touch, the one at the left has run too far; and nothing runs under what stands on the map, or out of it.
    const crowded =
      full.box.x + full.box.width > bounds.x + bounds.width ||
      blocks.some((other) => other.box.x > full.box.x && overlaps(other.box, full.box)) ||
      covered.some((other) => overlaps(other, full.box));
    const block = crowded && region.shortLabel ? measureBlock(pen, region, fit, style, true) : full;
    const box = inSight(block.box, region, fit, [...covered, ...taken], bounds);
    if (!box) continue;
    paintBlock(pen, region, { ...block, box }, style);
    taken.push(box);
  }
  return taken;
}

/** Where few pixels decide whether a name stands on its land, this many steps across the map are enough. */
const steps = 14;

/** A name whose own place is out of sight moves to where its land can be seen, or is left out. */
function inSight(box: Box, { id }: MapRegion, fit: Fit, taken: readonly Box[], bounds: Box): Box | null {
  const inside = ({ x, y, width, height }: Box) =>
    x >= bounds.x && y >= bounds.y && x + width <= bounds.x + bounds.width && y + height <= bounds.y + bounds.height;
  if (inside(box)) return box;
  if (fit.scale < enlarged) return { ...box, x: Math.min(box.x, bounds.x + bounds.width - box.width) };
  const places = Array.from({ length: steps * steps }, (_, i) => ({
    ...box,
    x: bounds.x + ((i % steps) / steps) * bounds.width,
    y: bounds.y + (Math.floor(i / steps) / steps) * bounds.height,
  }));
  const onLand = ({ x, y, width, height }: Box) => regionAt(fit.invert([x + width / 2, y + height / 2])) === id;
  const free = places.filter((one) => inside(one) && !taken.some((other) => overlaps(other, one)) && onLand(one));
  const far = ({ x, y }: Box) => Math.hypot(x - box.x, y - box.y);
  return free.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** Below this scale the whole country is in sight, and names stand where they were put, pushed in at the right edge. */
const enlarged = 1.1;

/** On a phone’s map a figure stands where no marks count it. */
function isValued({ value, marks = [] }: MapRegion, { small }: RegionStyle): boolean {
  return Boolean(value) && (!small || marks.every(({ count }) => count === 0));
}

function labelFont({ quiet, small }: RegionStyle): string {
  return quiet ? font.text(small ? 14 : 18) : font.head(small ? 12 : 14);
}

function measureBlock(pen: Pen, region: MapRegion, fit: Fit, style: RegionStyle, short: boolean): Block {
  const [x, y] = fit.project(anchors[region.id][style.small ? 'small' : 'large']);
  const name = short ? (region.shortLabel ?? region.label) : region.label;
  const text = style.quiet ? name : name.toLocaleUpperCase();
  const textWidth = measureText(pen, text, labelFont(style));
  const own = isValued(region, style) ? measureText(pen, region.value ?? '', font.figure(12, 600)) : 0;
  // On a small map the figure has a line of its own.
  const valueWidth = own > 0 && !style.small ? 5 + own : 0;
  const under = own > 0 && style.small ? underName : 0;
  const kinds = (region.marks ?? []).flatMap(({ kind, count }) => Array<MapMarkKind>(Math.round(count)).fill(kind));
  const first = kinds[0];
  const pitch = style.size * (first === undefined || markLook[first][0] === 'sack' ? 0.8 : 1);
  const rows = Math.ceil(kinds.length / marksInRow);
  const bar = region.bar === undefined ? 0 : barLength;
  const width = Math.max(textWidth + valueWidth, under > 0 ? own : 0, Math.min(kinds.length, marksInRow) * pitch, bar);
  return {
    box: { x, y: y - 18, width, height: 20 + under + rows * (style.size + 1) + (bar > 0 ? barHeight + 3 : 0) },
    text,
    textWidth,
    kinds,
    pitch,
  };
}

function paintBlock(pen: Pen, region: MapRegion, block: Block, style: RegionStyle): void {
  const { theme } = pen;
  const { size, small } = style;
  const { x } = block.box;
  const valued = isValued(region, style);
  const base = block.box.y + 13;
  const y = block.box.y + 18 + (valued && small ? underName : 0);
  const halo = [theme.panel, small ? 3 : 4] as const;
  writeText(pen, x, base, block.text, { font: labelFont(style), fill: theme.ink, halo });
  if (valued) {
    const value = { font: font.figure(12, 600), fill: theme.ink2, halo };
    if (small) writeText(pen, x, base + underName, region.value ?? '', value);
    else writeText(pen, x + block.textWidth + 5, base, region.value ?? '', value);
  }
  if (region.bar !== undefined) {
    const length = barLength * (small ? 0.6 : 1);
    pen.ctx.fillStyle = theme.panel;
    pen.ctx.fillRect(x - 1, y, length + 2, barHeight + 2);
    pen.ctx.fillStyle = theme.ink;
    pen.ctx.fillRect(x, y + 1, Math.max(1, length * region.bar), barHeight);
  }
  for (const [index, kind] of block.kinds.entries()) {
    const [name, look] = markLook[kind];
    const column = index % marksInRow;
    const row = Math.floor(index / marksInRow);
    drawMark(pen, name, x + column * block.pitch - (size - block.pitch) / 2, y + row * (size + 1), size, look);
  }
}
