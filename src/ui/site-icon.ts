/** A works at its stage as an inline SVG, for keys and lists: the same as the map draws (see map-sites.ts). */
import { freshId, svg } from '#ui/element';
import type { MapSite } from '#ui/map-props';
import { finished, siteHeight } from '#ui/map-sites';
import { pictogramPaths } from '#ui/pictograms';

export function siteIcon(kind: MapSite['kind'], stage: number, size = 22): SVGSVGElement {
  const paths = () => pictogramPaths(finished[kind]).map(({ d, rule }) => svg('path', { d, 'fill-rule': rule }));
  const height = siteHeight(stage);
  const frame = { class: 'site-icon', width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  if (height === 1) return svg('svg', frame, ...paths());
  const id = freshId('site');
  const top = 22 - 20 * height;
  const deck = Math.max(0.5, top - 2.4);
  const scaffold = stage < 2 ? '' : `M1.5 22V${deck}M12 22V${deck}M22.5 22V${deck}M0.5 ${deck}H23.5`;
  return svg(
    'svg',
    frame,
    svg('clipPath', { id }, svg('rect', { x: 0, y: top, width: 24, height: 24 - top })),
    svg('g', { opacity: 0.3 }, ...paths()),
    svg('g', { 'clip-path': `url(#${id})` }, ...paths()),
    svg('path', { class: 'site-ground', d: `M0 23H24${scaffold}` }),
  );
}
