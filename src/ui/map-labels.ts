/**
 * Where words go on the map. Region blocks have fixed anchors; every other label tries a few places around its point and
 * takes the first that touches nothing, or is left out: fewer labels on a small map, never two on top of each other.
 */
import type { RegionId } from '#ui/map-geometry';
import type { Point } from '#ui/pen';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Top left corner of a region's marks in map units: on a large map, and on a small one where marks are relatively wider. */
export const anchors: Readonly<Record<RegionId, { readonly large: Point; readonly small: Point }>> = {
  northern: { large: [462, 375], small: [450, 318] },
  central: { large: [178, 370], small: [215, 385] },
  southern: { large: [54, 478], small: [30, 480] },
  volga: { large: [330, 522], small: [290, 555] },
  ural: { large: [478, 470], small: [480, 455] },
  'west-siberian': { large: [598, 575], small: [585, 600] },
  caucasian: { large: [114, 646], small: [60, 680] },
  turkestan: { large: [430, 800], small: [420, 800] },
};

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * The first candidate that is inside the bounds and free; it is added to what is taken. Candidates are offsets of the box's
 * top left corner from the point.
 */
export function placeBox(
  point: Point,
  size: { readonly width: number; readonly height: number },
  candidates: readonly Point[],
  taken: Box[],
  bounds: Box,
): Box | null {
  for (const [dx, dy] of candidates) {
    const box = { x: point[0] + dx, y: point[1] + dy, ...size };
    const inside =
      box.x >= bounds.x &&
      box.y >= bounds.y &&
      box.x + box.width <= bounds.x + bounds.width &&
      box.y + box.height <= bounds.y + bounds.height;
    if (!inside || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    return box;
  }
  return null;
}

/** Right, left, above and below a point, at a distance. */
export function around({ width, height }: { width: number; height: number }, distance: number): Point[] {
  const near: Point[] = [
    [distance, -height / 2],
    [distance, -height - 1],
    [distance, 1],
    [-distance - width, -height / 2],
    [-width / 2, distance],
    [-width / 2, -distance - height],
    [-distance - width, -height - 1],
    [-distance - width, 1],
  ];
  // A second, wider ring keeps a label near its town when the region's marks stand on it.
  const far: Point[] = [
    [distance * 3, distance * 2],
    [distance * 3, -height - distance * 2],
    [-distance * 3 - width, distance * 2],
    [-width / 2, distance * 4],
    [-width / 2, -distance * 4 - height],
  ];
  return [...near, ...far];
}
