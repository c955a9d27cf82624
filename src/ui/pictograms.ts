/**
 * The counting marks of assets/art/pictograms.svg, read once as path data: for canvas drawings as Path2D, for HTML as an
 * inline icon. A mark is one flat colour on a grid of 24 units, and is repeated, never enlarged, to count.
 */

import { svg } from '#ui/element';
import sheet from '../../assets/art/pictograms.svg?raw';

const names = [
  'sack', 'ear', 'peasant', 'worker', 'person', 'pupil', 'soldier', 'migrant', 'engineer', 'horse', 'cow', 'tractor',
  'plough', 'coal', 'ingot', 'pylon', 'dam', 'site1', 'site2', 'site3', 'machine', 'loco', 'wagon', 'ship', 'house',
  'barrack', 'queue', 'ration', 'coin', 'book', 'tank', 'plane', 'why',
] as const; // biome-ignore format: a list of words reads better in rows

export type PictogramName = (typeof names)[number];

export const pictogramNames: readonly PictogramName[] = names;

export interface PictogramPath {
  readonly d: string;
  readonly rule: CanvasFillRule;
}

export const pictogramGrid = 24;

const symbols = new Map<string, readonly PictogramPath[]>(
  [...sheet.matchAll(/<symbol id="([a-z0-9]+)"[^>]*>([\s\S]*?)<\/symbol>/g)].map(([, id = '', body = '']) => [
    id,
    [...body.matchAll(/<path([^>]*) d="([^"]+)"/g)].map(([, attributes = '', d = '']) => ({
      d,
      rule: attributes.includes('evenodd') ? ('evenodd' as const) : ('nonzero' as const),
    })),
  ]),
);

export function pictogramPaths(name: PictogramName): readonly PictogramPath[] {
  const paths = symbols.get(name);
  if (paths === undefined) throw new Error(`assets/art/pictograms.svg has no symbol "${name}"`);
  return paths;
}

const shapes = new Map<PictogramName, readonly { shape: Path2D; rule: CanvasFillRule }[]>();

/** The same paths as Path2D, made on first use (there is no Path2D outside a browser). */
export function pictogramShapes(name: PictogramName): readonly { shape: Path2D; rule: CanvasFillRule }[] {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const made = pictogramPaths(name).map(({ d, rule }) => ({ shape: new Path2D(d), rule }));
  shapes.set(name, made);
  return made;
}

/** An inline icon in the current text colour. It is decoration: the text beside it carries the meaning. */
export function pictogramIcon(name: PictogramName, size = 20): SVGSVGElement {
  const paths = pictogramPaths(name).map(({ d, rule }) => svg('path', { d, 'fill-rule': rule }));
  return svg(
    'svg',
    { class: 'icon', width: size, height: size, viewBox: '0 0 24 24', fill: 'currentColor', 'aria-hidden': 'true' },
    ...paths,
  );
}
