/**
 * Whether two pictures show the same room.
 *
 * Another machine smooths letters otherwise, so pixels are not compared but the mean of small squares, in which a letter is a
 * tone of grey. A room is not the same when in some place of it, as large as a button, many squares differ: a panel that moved
 * or went missing fills such a place, and it is as plain on a small picture as on a large one.
 */
import pixelmatch from 'pixelmatch';
import type { Picture } from './png';

const SQUARE = 6; // pixels
const PLACE = 12; // squares
const TONE = 0.1; // of all between black and white, as the eye tells tones apart

/** The largest share of squares that differ in one place, and where that place begins, in pixels. */
export interface Difference {
  readonly share: number;
  readonly x: number;
  readonly y: number;
}

/** Letters set to whole pixels change up to a sixth of a place, a button moved by six pixels nearly a third. */
export const ALIKE = 0.22;

export function difference(one: Picture, other: Picture): Difference {
  if (one.width !== other.width || one.height !== other.height) return { share: 1, x: 0, y: 0 };
  const { width, height, data } = shrunk(one);
  const marked = new Uint8Array(data.length);
  pixelmatch(data, shrunk(other).data, marked, width, height, { threshold: TONE, includeAA: true, diffMask: true });
  const differs = (x: number, y: number) => (marked[4 * (y * width + x) + 3]! > 0 ? 1 : 0);
  let worst: Difference = { share: 0, x: 0, y: 0 };
  for (let y = 0; y + PLACE <= height; y += PLACE / 2) {
    for (let x = 0; x + PLACE <= width; x += PLACE / 2) {
      let count = 0;
      for (let i = 0; i < PLACE * PLACE; i++) count += differs(x + (i % PLACE), y + Math.floor(i / PLACE));
      const share = count / PLACE ** 2;
      if (share > worst.share) worst = { share, x: x * SQUARE, y: y * SQUARE };
    }
  }
  return worst;
}

function shrunk({ width, height, data }: Picture): Picture {
  const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const small = new Uint8Array(4 * columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const sum = [0, 0, 0, 0];
      let count = 0;
      for (let y = row * SQUARE; y < Math.min(height, (row + 1) * SQUARE); y++) {
        for (let x = column * SQUARE; x < Math.min(width, (column + 1) * SQUARE); x++, count++) {
          for (let channel = 0; channel < 4; channel++) sum[channel]! += data[4 * (y * width + x) + channel]!;
        }
      }
      small.set(
        sum.map((part) => Math.round(part / count)),
        4 * (row * columns + column),
      );
    }
  }
  return { width: columns, height: rows, data: small };
}
