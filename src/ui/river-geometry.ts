/** The river's banks: widths stand for roubles, one scale for sources and branches, gaps take what height is left. Pure. */

export interface Stream {
  readonly value: number;
}

export interface PlacedStream {
  /** Top at the outer edge, top at the main stream, and the thickness, in CSS pixels. */
  readonly outer: number;
  readonly inner: number;
  readonly thickness: number;
}

export interface RiverLayout {
  readonly sources: readonly PlacedStream[];
  readonly branches: readonly PlacedStream[];
  readonly top: number;
  readonly thickness: number;
}

/** Room a label needs, so that a thin stream still has a line of its own. */
const lineHeight = 17;

/** The main stream takes about two fifths of the height. */
const mainShare = 0.4;

export function layoutRiver(sources: readonly Stream[], branches: readonly Stream[], height: number): RiverLayout {
  const sum = (streams: readonly Stream[]) => streams.reduce((total, { value }) => total + Math.max(0, value), 0);
  const whole = Math.max(sum(sources), sum(branches), 1e-9);
  // Between streams at least a hair of ground, and in a full-sized drawing four pixels.
  const least = Math.min(4, height / 50);
  const fits = (streams: readonly Stream[]) => (height - streams.length * least) / whole;
  const scale = Math.min((height * mainShare) / whole, fits(sources), fits(branches));
  const thickness = whole * scale;
  const top = (height - thickness) / 2;
  const place = (streams: readonly Stream[]): PlacedStream[] => {
    const slots = streams.map(({ value }) => Math.max(lineHeight, Math.max(0, value) * scale));
    const needed = slots.reduce((total, slot) => total + slot, 0);
    const gap = Math.max(0, (height - needed) / Math.max(1, streams.length));
    const squeeze = Math.min(1, height / Math.max(1, needed));
    let y = gap / 2;
    let inner = top;
    return streams.map(({ value }, index) => {
      const own = Math.max(0, value) * scale;
      const slot = (slots[index] ?? 0) * squeeze;
      const placed = { outer: y + (slot - own) / 2, inner, thickness: own };
      y += slot + gap;
      inner += own;
      return placed;
    });
  };
  return { sources: place(sources), branches: place(branches), top, thickness };
}
