/**
 * The map of the eight regions in a Phaser layer: two sheets (ground, marks) and, in the year, marks that travel. It fits any
 * rectangle from 320 × 240 up, whole or enlarged; labels keep their size. The pointer is read from the placeholder, so the map
 * needs no input from Phaser; what it says in words also stands in the page as tables, which are the scene's to write.
 */
import type { Tweens } from 'phaser';
import { blend } from '#ui/blend';
import { type Drawing, describePlaceholder, glidingProps } from '#ui/drawing';
import { type Fit, type LandId, landAt } from '#ui/map-geometry';
import { paintGround } from '#ui/map-ground';
import { paintMarks } from '#ui/map-marks';
import type { MapFlow, RegionMapProps } from '#ui/map-props';
import { type Journey, sendAlong } from '#ui/map-travel';
import { fitView, type MapRoom, type MapView, wholeCountry } from '#ui/map-view';
import type { Point } from '#ui/pen';
import type { Placement } from '#ui/placement';
import { createSheet } from '#ui/sheet';
import { prefersReducedMotion } from '#ui/theme';

export interface RegionMap extends Drawing<RegionMapProps> {
  /** Sends marks along a line; resolves when the last has arrived. Jumps to the end under reduced motion. */
  send(flow: MapFlow, journey: Journey): Promise<void>;
  /** What part is in sight, or will be when the glide ends. */
  view(): MapView;
  /** Shows another part; `glide` moves there, unless the reader prefers less motion. */
  look(view: MapView, options?: { readonly glide?: boolean }): void;
  room(): MapRoom;
  /** Draws the outline of a land that is pointed at by other means than the pointer. */
  point(land: LandId | null): void;
}

const glideMilliseconds = 200;

export function createRegionMap(placement: Placement, initial: RegionMapProps): RegionMap {
  const ground = createSheet(placement);
  const marks = createSheet(placement);
  let props = initial;
  let hovered: LandId | null = null;
  let wanted = wholeCountry;
  let seen = wholeCountry;
  let travel: Tweens.Tween | null = null;
  let frame = 0;
  const room = (): MapRoom => ({ width: placement.width, height: placement.height, insets: props.insets ?? {} });
  let fit: Fit = fitView(room(), seen);
  let groundKey = '';

  const show = (shown: RegionMapProps) => {
    const { width, height, theme, resolution } = placement;
    const { right = 0, top = 0, bottom = 0 } = props.insets ?? {};
    fit = fitView(room(), seen);
    const highlight = hovered ?? shown.highlight ?? null;
    const shades = shown.regions.map(({ shade }) => shade ?? 0);
    const key = JSON.stringify([
      width,
      height,
      resolution,
      theme,
      shown.layer,
      shown.lines,
      seen,
      shades,
      highlight,
      props.insets,
    ]);
    if (key !== groundKey) ground.paint((pen) => paintGround(pen, { ...shown, highlight }, fit));
    groundKey = key;
    const foot = Math.max(0, bottom);
    const bounds = { x: 0, y: Math.max(0, top), width: width - right, height: height - Math.max(0, top) - foot };
    marks.paint((pen) => paintMarks(pen, shown, fit, bounds));
    props.onView?.(fit);
  };

  const gliding = glidingProps(placement, initial, show);
  placement.onLayout(gliding.redraw);
  describePlaceholder(placement.element, props.description);

  const landUnder = (event: PointerEvent | MouseEvent): LandId | null => {
    const rect = placement.element.getBoundingClientRect();
    return landAt(fit.invert([event.clientX - rect.left, event.clientY - rect.top]));
  };
  const outline = (land: LandId | null) => {
    if (land === hovered) return;
    hovered = land;
    gliding.redraw();
  };
  /** Whoever wants to know draws the outline: a page may still be of another land. */
  const hover = (land: LandId | null, at: Point | null) => (props.onRegion ? props.onRegion(land, at) : outline(land));
  /** One drawing a frame, however many times a wheel turns in it. */
  const redrawSoon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      gliding.redraw();
    });
  };
  const look = (next: MapView, glide: boolean) => {
    travel?.remove();
    travel = null;
    const from = seen;
    wanted = next;
    if (!glide || prefersReducedMotion() || placement.width === 0) {
      seen = next;
      redrawSoon();
      return;
    }
    travel = placement.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: glideMilliseconds,
      ease: 'Cubic.easeOut',
      onUpdate: (tween) => {
        seen = blend(from, next, tween.getValue() ?? 1);
        gliding.redraw();
      },
      onComplete: () => {
        travel = null;
        seen = next;
        gliding.redraw();
      },
    });
    placement.wake();
  };
  const listening = new AbortController();
  const { signal } = listening;
  const { element } = placement;
  // A finger does not hover: it taps.
  element.addEventListener(
    'pointermove',
    (event) => event.pointerType === 'mouse' && hover(landUnder(event), [event.clientX, event.clientY]),
    { signal },
  );
  element.addEventListener('pointerleave', () => hover(null, null), { signal });
  element.addEventListener(
    'click',
    (event) => {
      const land = landUnder(event);
      if (land && !event.defaultPrevented) props.onPick?.(land);
    },
    { signal },
  );

  return {
    setProps(next, options) {
      props = next;
      describePlaceholder(placement.element, next.description);
      gliding.setProps(next, options?.animate ?? true);
    },
    send: (flow, journey) => sendAlong(placement, flow, fit, journey),
    view: () => wanted,
    look: (view, options) => look(view, options?.glide ?? false),
    room,
    point: outline,
    destroy() {
      listening.abort();
      cancelAnimationFrame(frame);
      travel?.remove();
      gliding.stop();
      ground.destroy();
      marks.destroy();
      placement.destroy();
    },
  };
}
