/** The angles of the scissors, in radians above the middle line. Pure. */

/** Points of the index that open a blade fully, unless the scene fixes another scale or the indices need more. */
const ordinaryReach = 80;
const widest = (32 * Math.PI) / 180;
const narrowestHandle = (13 * Math.PI) / 180;

interface Indices {
  readonly reach?: number;
  readonly parity: number;
  readonly manufactures: { readonly index: number; readonly before: number };
  readonly grain: { readonly index: number; readonly before: number };
}

/** One scale for both blades and both years, so that the angles can be compared. */
export function scissorsReach({ reach = ordinaryReach, parity, manufactures, grain }: Indices): number {
  const indices = [manufactures.index, manufactures.before, grain.index, grain.before];
  return Math.max(reach, ...indices.map((index) => Math.abs(index - parity)));
}

/** The tip's height is proportional to the index's distance from parity. */
export function bladeAngle(index: number, parity: number, reach: number): number {
  return Math.asin(((index - parity) / reach) * Math.sin(widest));
}

/** Handles lie opposite their blades, but never so close that the rings touch. */
export function handleAngles(upper: number, lower: number): [number, number] {
  const middle = (upper + lower) / 2;
  const half = Math.max(Math.abs(upper - lower) / 2, narrowestHandle);
  const sign = upper >= lower ? 1 : -1;
  return [middle + half * sign, middle - half * sign];
}

/** Two labels at heights a and b, pushed apart to a distance and kept within limits; the order stays. */
export function keepApart(a: number, b: number, distance: number, top: number, bottom: number): [number, number] {
  const lowerFirst = a > b;
  const [first, last] = lowerFirst ? [b, a] : [a, b];
  const lack = Math.max(0, distance - (last - first)) / 2;
  const high = Math.max(top, Math.min(first - lack, bottom - distance));
  const low = Math.min(bottom, Math.max(last + lack, high + distance));
  return lowerFirst ? [low, high] : [high, low];
}
