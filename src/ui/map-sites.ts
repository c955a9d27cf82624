/**
 * Works on the map. A works rises: its foundation, then its walls in scaffolding, then the whole of it in use; what is not
 * there yet stands behind it as a shadow.
 */
import type { Fit } from '#ui/map-geometry';
import { around, type Box, placeBox } from '#ui/map-labels';
import type { MapSite, RegionMapProps } from '#ui/map-props';
import { drawMark, measureText, type Pen, type Point, strokeLine, writeText } from '#ui/pen';
import type { PictogramName } from '#ui/pictograms';
import { font } from '#ui/theme';

/** What a site is drawn as once it works; until then it is scaffolding. */
export const finished: Readonly<Record<MapSite['kind'], PictogramName>> = {
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

/** How much of its height stands at each stage; what is half built is no taller for costing more. */
const heights = [0, 0.2, 0.48, 0.76, 1] as const;
const shadow = 0.3;

export function siteHeight(stage: number): number {
  return heights[Math.min(4, Math.max(0, stage))] ?? 1;
}

/** A works at its stage, its top left corner at x, y. */
export function drawSite(
  pen: Pen,
  { kind, stage }: Pick<MapSite, 'kind' | 'stage'>,
  x: number,
  y: number,
  size: number,
) {
  const { ctx, theme } = pen;
  const name = finished[kind];
  const height = siteHeight(stage);
  if (height === 1) {
    drawMark(pen, name, x, y, size, 'industry');
    return;
  }
  ctx.save();
  ctx.globalAlpha = shadow;
  drawMark(pen, name, x, y, size, 'industry');
  ctx.restore();
  const ground = y + size * 0.92;
  const top = ground - size * 0.84 * height;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x - 1, top, size + 2, y + size + 1 - top);
  ctx.clip();
  drawMark(pen, name, x, y, size, 'industry');
  ctx.restore();
  // The foundation in ink, and over standing walls a scaffold one storey higher than they are.
  const line = { colour: theme.ink, width: Math.max(1, size / 16) };
  strokeLine(pen, [[x, ground + 1], [x + size, ground + 1]], { ...line, width: line.width * 1.8 }); // biome-ignore format: two ends
  if (stage < 2) return;
  const deck = Math.max(y, top - size * 0.1);
  for (const across of [0.06, 0.5, 0.94])
    strokeLine(pen, [[x + size * across, ground], [x + size * across, deck - 1]], line); // biome-ignore format: two ends
  strokeLine(pen, [[x, deck], [x + size, deck]], line); // biome-ignore format: two ends
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

export function paintSite(
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
  drawSite(pen, site, iconX, box.y, icon);
  if (!named || !words) return;
  const halo = [theme.panel, 3] as const;
  const fill = leading && !site.minor ? theme.ink : theme.ink2;
  const align = mirrored ? 'right' : 'left';
  const nameX = mirrored ? iconX - 4 : iconX + icon + 4;
  writeText(pen, nameX, box.y + icon / 2 + 4, words, { font: nameFont, fill, halo, align });
}
