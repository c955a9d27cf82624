/** Long work in slices of some milliseconds, with room between them for the hand, the drawings and the next frame. */

import type { Steps } from '#core/kernel/steps';

const SLICE = 6; // milliseconds, of the sixteen of a frame

/** @returns what comes of the work; it never comes once the signal has been given */
export function inSlices<T>(work: Steps<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const slice = () => {
      if (signal.aborted) return;
      const began = performance.now();
      try {
        do {
          const step = work.next();
          if (step.done) return resolve(step.value);
        } while (performance.now() - began < SLICE);
      } catch (reason) {
        return reject(reason);
      }
      setTimeout(slice);
    };
    setTimeout(slice);
  });
}
