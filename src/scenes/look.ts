/** What the parts of the planning room are shown: the game as it is, and the comparison every drawing reads. */
import type { Comparison } from '#report/comparison';
import { previewBefore } from '#session/preview';
import type { View } from '#session/session';

export interface Look {
  readonly view: View;
  readonly comparison: Comparison;
}

/** A part of the room: it is shown the new state, and keeps none. */
export interface Part {
  update(look: Look): void;
}

export function lookAt(view: View): Look {
  const { state, world, preview, years, changed } = view;
  const before = changed.length > 0 ? previewBefore(view) : preview;
  return { view, comparison: { year: state.year, world, now: preview, before, last: years.at(-1), changed } };
}
