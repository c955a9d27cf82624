/**
 * The committed map (assets/map) as rings of points in map units (1600 × 1000), how it is fitted into a rectangle, and which
 * region lies under a point. Borders are those of 1928, schematic, good to some tens of kilometres.
 */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { placeAt } from '#ui/map-projection';
import type { Point } from '#ui/pen';
import places from '../../assets/map/places.json';
import topology from '../../assets/map/regions.topo.json';
import waters from '../../assets/map/waterways.json';

export const regionIds = [
  'northern',
  'central',
  'southern',
  'volga',
  'ural',
  'west-siberian',
  'caucasian',
  'turkestan',
] as const;

export type RegionId = (typeof regionIds)[number];
export type LandId = RegionId | 'east';
type Ring = readonly Point[];

const map = topology as unknown as Topology<{ regions: GeometryCollection }>;

/** Each land as a list of polygons, each polygon a list of rings. */
export const lands: ReadonlyMap<LandId, readonly (readonly Ring[])[]> = new Map(
  feature(map, map.objects.regions).features.map(({ id, geometry }) => {
    if (geometry.type !== 'MultiPolygon') throw new Error(`map: ${id} is not a MultiPolygon`);
    return [id as LandId, geometry.coordinates as unknown as Ring[][]];
  }),
);

/** The lines between one land and another, without the coast. */
export const borders = mesh(map, map.objects.regions, (a, b) => a !== b).coordinates as unknown as readonly Ring[];

const towns = places.towns as unknown as Readonly<Record<string, Point>>;

/** A known town in map units. */
export function place(id: string): Point {
  const found = towns[id];
  if (found === undefined) throw new Error(`assets/map/places.json knows no town "${id}"`);
  return found;
}

interface Railway {
  /** Towns by name, and points where the line only bends. */
  readonly stops: readonly (string | Point)[];
  readonly points: readonly Point[];
}

/** Railways by id, in map units. */
export const railways: ReadonlyMap<string, Railway> = new Map(
  Object.entries(places.rails as unknown as Readonly<Record<string, Railway['stops']>>).map(([id, stops]) => [
    id,
    { stops, points: stops.map((stop) => (typeof stop === 'string' ? place(stop) : stop)) },
  ]),
);

const courses = (lines: Readonly<Record<string, readonly (readonly number[])[]>>): ReadonlyMap<string, Ring> =>
  new Map(Object.entries(lines).map(([id, stops]) => [id, stops.map(([lon = 0, lat = 0]) => placeAt(lon, lat))]));

/** Rivers that carried freight, and canals by the id of their site: a few points each, schematic. */
export const rivers = courses(waters.rivers);
export const canals = courses(waters.canals);

export interface Insets {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

export interface Fit {
  readonly scale: number;
  project(point: Point): Point;
  /** From CSS pixels back to map units. */
  invert(point: Point): Point;
}

/** What must be visible: the eight regions with room for the southern labels; the Arctic islands may be cut. */
export const frame = { left: 36, right: 800, top: 182, bottom: 988 } as const;

export function fitCountry(width: number, height: number, insets: Insets = {}): Fit {
  const { left = 0, right = 0, top = 0, bottom = 0 } = insets;
  const roomX = Math.max(1, width - left - right);
  const roomY = Math.max(1, height - top - bottom);
  const scale = Math.min(roomX / (frame.right - frame.left), roomY / (frame.bottom - frame.top));
  const x0 = left + (roomX - (frame.right + frame.left) * scale) / 2;
  const y0 = top + (roomY - (frame.bottom + frame.top) * scale) / 2;
  return {
    scale,
    project: ([x, y]) => [x * scale + x0, y * scale + y0],
    invert: ([x, y]) => [(x - x0) / scale, (y - y0) / scale],
  };
}

/** The region that holds a point in map units, or null over sea, the East and abroad. */
export function regionAt(point: Point): RegionId | null {
  return regionIds.find((id) => landHolds(id, point)) ?? null;
}

/** The same with the East, which is outside the count. */
export function landAt(point: Point): LandId | null {
  return regionAt(point) ?? (landHolds('east', point) ? 'east' : null);
}

function landHolds(id: LandId, point: Point): boolean {
  return (lands.get(id) ?? []).some((polygon) =>
    polygon.reduce((inside, ring) => inside !== ringHolds(ring, point), false),
  );
}

function ringHolds(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const a = ring[i];
    const b = ring[j];
    if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
    if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}
