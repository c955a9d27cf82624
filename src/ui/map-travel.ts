/** Marks that travel along a flow's line, one after another: the only thing on the map that moves by itself, in the year. */

import { flowCurve, pointOnCurve, traveller } from '#ui/map-flows';
import type { Fit } from '#ui/map-geometry';
import type { MapFlow } from '#ui/map-props';
import { pictogramTexture } from '#ui/pictogram-texture';
import type { Placement } from '#ui/placement';
import { prefersReducedMotion } from '#ui/theme';

export interface Journey {
  /** How many marks set out, evenly spread over `over` milliseconds. */
  readonly marks: number;
  readonly over: number;
  /** How long one mark is on its way, in milliseconds (the boards use 1600 at ordinary speed). */
  readonly each: number;
  /** A mark reached the end: count it in the account beside the map. */
  readonly onArrival?: (arrived: number) => void;
  /** Abort to clear the line at once (the reader skips). */
  readonly signal?: AbortSignal;
}

const markSize = 16;

export function sendAlong(placement: Placement, flow: MapFlow, fit: Fit, journey: Journey): Promise<void> {
  const { marks, over, each, onArrival, signal } = journey;
  if (marks < 1 || prefersReducedMotion() || placement.width === 0 || signal?.aborted) {
    if (!signal?.aborted) onArrival?.(marks);
    return Promise.resolve();
  }
  const { scene, layer, theme, resolution } = placement;
  const curve = flowCurve(flow, fit);
  const key = pictogramTexture(scene, { ...traveller[flow.kind], size: markSize }, theme, resolution);
  let arrived = 0;
  return new Promise((resolve) => {
    const images = Array.from({ length: marks }, () => {
      const image = scene.add
        .image(curve.from[0], curve.from[1], key)
        .setScale(1 / resolution)
        .setVisible(false);
      layer.add(image);
      return image;
    });
    const tweens = images.map((image, index) =>
      scene.tweens.addCounter({
        from: 0,
        to: 1,
        delay: (over / marks) * index,
        duration: each,
        onUpdate: (tween) => {
          image.setVisible(true).setPosition(...pointOnCurve(curve, tween.getValue() ?? 0));
        },
        onComplete: () => {
          image.destroy();
          arrived += 1;
          onArrival?.(arrived);
          if (arrived === marks) resolve();
        },
      }),
    );
    const clear = () => {
      for (const tween of tweens) tween.remove();
      for (const image of images) image.destroy();
      placement.wake();
      resolve();
    };
    signal?.addEventListener('abort', clear, { once: true });
    scene.events.once('shutdown', () => resolve());
    placement.wake();
  });
}
