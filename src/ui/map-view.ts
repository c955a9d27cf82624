/**
 * What part of the map is in sight: how many times larger than the whole country, and which point stands in the middle. Pure:
 * a gesture makes a new view out of the old one, and a view never leaves the country behind.
 */
import { type Fit, fitCountry, frame, type Insets } from '#ui/map-geometry';
import type { Point } from '#ui/pen';

export interface MapView {
  /** 1 shows the whole country. */
  readonly zoom: number;
  /** The point in the middle, in map units. */
  readonly middle: Point;
}

/** A rectangle of the page that holds the map. */
export interface MapRoom {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

const [LEAST, MOST] = [1, 6];
const home: Point = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
/** How far past the frame one may look once it is enlarged: to the Arctic, and to the land beyond the count. */
const beyond = { left: 40, right: 140, top: 60, bottom: 30 } as const;

export const wholeCountry: MapView = { zoom: LEAST, middle: home };

export function isWhole({ zoom }: MapView): boolean {
  return zoom <= LEAST + 0.01;
}

export function canEnlarge({ zoom }: MapView): boolean {
  return zoom < MOST - 0.01;
}

export function fitView({ width, height, insets }: MapRoom, { zoom, middle }: MapView): Fit {
  const base = fitCountry(width, height, insets);
  const [mx, my] = base.project(home);
  const scale = base.scale * zoom;
  return {
    scale,
    project: ([x, y]) => [mx + (x - middle[0]) * scale, my + (y - middle[1]) * scale],
    invert: ([x, y]) => [middle[0] + (x - mx) / scale, middle[1] + (y - my) / scale],
  };
}

/** Larger or smaller by a factor, with what lies under a point of the room staying where it is. */
export function zoomAt(room: MapRoom, view: MapView, factor: number, at: Point): MapView {
  const zoom = Math.min(MOST, Math.max(LEAST, view.zoom * factor));
  const held = fitView(room, view).invert(at);
  const { project, scale } = fitView(room, { zoom, middle: view.middle });
  const [x, y] = project(held);
  return within({ zoom, middle: [view.middle[0] + (x - at[0]) / scale, view.middle[1] + (y - at[1]) / scale] });
}

/** The map is dragged by so many pixels. */
export function panBy(room: MapRoom, view: MapView, dx: number, dy: number): MapView {
  const { scale } = fitView(room, view);
  return within({ zoom: view.zoom, middle: [view.middle[0] - dx / scale, view.middle[1] - dy / scale] });
}

/** The same view where the point is in sight, else the point in the middle of it. */
export function bringIntoSight(room: MapRoom, view: MapView, point: Point): MapView {
  const [x, y] = fitView(room, view).project(point);
  const { left = 0, right = 0, top = 0, bottom = 0 } = room.insets;
  const edge = 48;
  const seen =
    x > left + edge && x < room.width - right - edge * 2 && y > top + edge && y < room.height - bottom - edge * 2;
  return seen ? view : within({ zoom: view.zoom, middle: point });
}

function within({ zoom, middle }: MapView): MapView {
  // The larger the map is drawn, the further from its middle one may stand; whole, it stands still.
  const slack = 1 - 1 / zoom;
  const clamp = (value: number, from: number, to: number, at: number) =>
    Math.min(at + (to - at) * slack, Math.max(at - (at - from) * slack, value));
  return {
    zoom,
    middle: [
      clamp(middle[0], frame.left - beyond.left, frame.right + beyond.right, home[0]),
      clamp(middle[1], frame.top - beyond.top, frame.bottom + beyond.bottom, home[1]),
    ],
  };
}
