/**
 * From longitude and latitude to the units of the committed map: an equal-area cone that touches at 47 and 62 degrees, turned
 * about 96 degrees east, scaled and moved as the map was when it was drawn.
 */
import type { Point } from '#ui/pen';

const degrees = Math.PI / 180;
const [south, north, middle] = [47 * degrees, 62 * degrees, 96];
const cone = (Math.sin(south) + Math.sin(north)) / 2;
const reach = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);
const scale = { x: 1138.48, y: 1134.6 } as const;
const origin = { x: 862.23, y: -119.38 } as const;

export function placeAt(lon: number, lat: number): Point {
  const angle = cone * (lon - middle) * degrees;
  const radius = Math.sqrt(reach - 2 * cone * Math.sin(lat * degrees)) / cone;
  return [origin.x + scale.x * radius * Math.sin(angle), origin.y + scale.y * radius * Math.cos(angle)];
}
