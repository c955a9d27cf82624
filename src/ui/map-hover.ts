/**
 * Which land is pointed at by a mouse, for a page that stands elsewhere and is to be reached with the same mouse. On the way from
 * a land to its page the hand crosses other lands: they have to wait until it rests, so that the page does not go before it comes.
 */
import type { LandId } from '#ui/map-geometry';
import type { Point } from '#ui/pen';

export interface MapHover {
  /** The mouse moved over the map, at a point of the window, or left it. */
  move(land: LandId | null, at: Point | null): void;
  /** The page was sent away: it comes back for another land, or once this one was left. */
  dismiss(): void;
  stop(): void;
}

/** How long a hand that was on its way to the page stands still before it means what it stands on, milliseconds. */
const rest = 300;
/** Least share of the way that has to lead to the page, and pixels by which any hand trembles. */
const straight = 0.6;
const tremble = 6;

function distance([x, y]: Point, { left, right, top, bottom }: DOMRectReadOnly): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

export function leadsTo(page: DOMRectReadOnly, from: Point, to: Point): boolean {
  const way = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return distance(from, page) - distance(to, page) + tremble >= straight * way;
}

export function createMapHover(page: HTMLElement, show: (land: LandId | null) => void): MapHover {
  let shown: LandId | null = null;
  let dismissed: LandId | undefined;
  /** Where the hand last was on the land that is shown. */
  let from: Point = [0, 0];
  let waiting = 0;
  const change = (land: LandId | null, at: Point | null) => {
    shown = land;
    from = at ?? from;
    show(land);
  };
  // From the page to wherever: what lies there is told by the next move.
  const leave = () => shown && change(null, null);
  page.addEventListener('pointerleave', leave);
  return {
    move(land, at) {
      clearTimeout(waiting);
      if (at && land === dismissed) return;
      dismissed = undefined;
      if (land === shown) from = at ?? from;
      else if (!at && page.matches(':hover')) return;
      else if (at && shown && page.checkVisibility() && leadsTo(page.getBoundingClientRect(), from, at))
        waiting = window.setTimeout(() => change(land, at), rest);
      else change(land, at);
    },
    dismiss() {
      clearTimeout(waiting);
      // On the page, the hand has left the land already.
      dismissed = page.matches(':hover') ? undefined : (shown ?? undefined);
      shown = null;
    },
    stop() {
      clearTimeout(waiting);
      page.removeEventListener('pointerleave', leave);
    },
  };
}
