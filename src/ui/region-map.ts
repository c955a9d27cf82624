/**
 * The map of the eight regions in a Phaser layer: two sheets (ground, marks) and, in the year, marks that travel. It fits any
 * rectangle from 320 × 240 up; labels keep their size. The pointer is read from the placeholder, so the map needs no input
 * from Phaser; what it says in words also stands in the page as a list, which is the scene's to write.
 */
import { type Drawing, describePlaceholder, glidingProps } from '#ui/drawing';
import { type Fit, fitCountry, type RegionId, regionAt } from '#ui/map-geometry';
import { paintGround } from '#ui/map-ground';
import { paintMarks } from '#ui/map-marks';
import type { MapFlow, RegionMapProps } from '#ui/map-props';
import { type Journey, sendAlong } from '#ui/map-travel';
import type { Placement } from '#ui/placement';
import { createSheet } from '#ui/sheet';

export interface RegionMap extends Drawing<RegionMapProps> {
  /** Sends marks along a line; resolves when the last has arrived. Jumps to the end under reduced motion. */
  send(flow: MapFlow, journey: Journey): Promise<void>;
}

export function createRegionMap(placement: Placement, initial: RegionMapProps): RegionMap {
  const ground = createSheet(placement);
  const marks = createSheet(placement);
  let props = initial;
  let hovered: RegionId | null = null;
  let fit: Fit = fitCountry(placement.width, placement.height, props.insets);
  let groundKey = '';

  const show = (shown: RegionMapProps) => {
    const { width, height, theme, resolution } = placement;
    const { right = 0, top = 0, bottom = 0 } = props.insets ?? {};
    fit = fitCountry(width, height, props.insets);
    const highlight = hovered ?? shown.highlight ?? null;
    const shades = shown.regions.map(({ shade }) => shade ?? 0);
    const key = JSON.stringify([
      width,
      height,
      resolution,
      theme,
      shown.layer,
      shown.rails,
      shades,
      highlight,
      props.insets,
    ]);
    if (key !== groundKey) ground.paint((pen) => paintGround(pen, { ...shown, highlight }, fit));
    groundKey = key;
    const foot = Math.max(0, bottom);
    const bounds = { x: 0, y: Math.max(0, top), width: width - right, height: height - Math.max(0, top) - foot };
    marks.paint((pen) => paintMarks(pen, shown, fit, bounds));
  };

  const gliding = glidingProps(placement, initial, show);
  placement.onLayout(gliding.redraw);
  describePlaceholder(placement.element, props.description);

  const regionUnder = (event: PointerEvent | MouseEvent): RegionId | null => {
    const rect = placement.element.getBoundingClientRect();
    return regionAt(fit.invert([event.clientX - rect.left, event.clientY - rect.top]));
  };
  const hover = (region: RegionId | null) => {
    if (region === hovered) return;
    hovered = region;
    props.onRegion?.(region);
    gliding.redraw();
  };
  const listening = new AbortController();
  const { signal } = listening;
  placement.element.addEventListener('pointermove', (event) => hover(regionUnder(event)), { signal });
  placement.element.addEventListener('pointerleave', () => hover(null), { signal });
  placement.element.addEventListener(
    'click',
    (event) => {
      const region = regionUnder(event);
      if (region) props.onPick?.(region);
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
    destroy() {
      listening.abort();
      gliding.stop();
      ground.destroy();
      marks.destroy();
      placement.destroy();
    },
  };
}
