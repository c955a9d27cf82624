/**
 * The hand on the map: a wheel, two fingers, a drag. One finger scrolls the page up and down as long as the whole country is in
 * sight, and moves the map once it is enlarged. A wheel enlarges where the page has nowhere to scroll, or with Ctrl held, which
 * is also how a touchpad’s pinch arrives.
 */
import { isWhole, panBy, zoomAt } from '#ui/map-view';
import type { Point } from '#ui/pen';
import type { RegionMap } from '#ui/region-map';

/** A pointer that moved less was a tap, CSS pixels. */
const still = 6;
const perWheelPixel = 0.0022;
const pixelsInLine = 24;

export function followHand(element: HTMLElement, map: RegionMap, signal: AbortSignal): void {
  const down = new Map<number, Point>();
  let moved = 0;
  let dragged = false;

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const spread = () => {
    const [a, b] = [...down.values()];
    if (!a || !b) return undefined;
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return { apart: Math.hypot(a[0] - b[0], a[1] - b[1]), middle };
  };
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listen: (event: HTMLElementEventMap[Name]) => void,
    passive = true,
  ) => element.addEventListener(name, listen, { signal, passive });

  on(
    'wheel',
    (event) => {
      const pageScrolls = document.documentElement.scrollHeight > innerHeight + 1;
      if (pageScrolls && !event.ctrlKey) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsInLine : 1);
      // A pinch on a touchpad comes in small steps.
      const steps = Math.max(-120, Math.min(120, pixels * (event.ctrlKey ? 4 : 1)));
      map.look(zoomAt(map.room(), map.view(), Math.exp(-steps * perWheelPixel), at(event)));
    },
    false,
  );
  on('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (down.size === 0) {
      moved = 0;
      dragged = false;
    }
    down.set(event.pointerId, at(event));
  });
  on('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const earlier = spread();
    down.set(event.pointerId, now);
    const later = spread();
    if (earlier && later) {
      dragged = true;
      const [dx, dy] = [later.middle[0] - earlier.middle[0], later.middle[1] - earlier.middle[1]];
      const drawn = zoomAt(map.room(), map.view(), later.apart / Math.max(1, earlier.apart), later.middle);
      map.look(panBy(map.room(), drawn, dx, dy));
      return;
    }
    moved += Math.hypot(now[0] - before[0], now[1] - before[1]);
    if (moved < still || isWhole(map.view())) return;
    if (!dragged) element.setPointerCapture(event.pointerId);
    dragged = true;
    element.classList.add('is-held');
    map.look(panBy(map.room(), map.view(), now[0] - before[0], now[1] - before[1]));
  });
  const up = (event: PointerEvent) => {
    down.delete(event.pointerId);
    element.classList.remove('is-held');
  };
  on('pointerup', up);
  on('pointercancel', up);
  on('pointerleave', up);
  // What ends a drag is no tap.
  element.addEventListener('click', (event) => dragged && event.preventDefault(), { signal, capture: true });
}
