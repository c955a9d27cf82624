/** The pictures of the rooms as files: all there, light enough, and compared as they should be. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesLike } from '../architecture/sources';
import { pictures, sizes } from '../e2e/picture-rooms';
import { ALIKE, difference } from './compare';
import { type Picture, readPng, writePng } from './png';

const FOLDER = 'tests/e2e/pictures';
const files = filesLike(/^tests\/e2e\/pictures\//);

test('every room has its picture at every size, and no other lies there', () => {
  const wanted = pictures.flatMap(({ name }) =>
    sizes.map((size) => `${FOLDER}/${name}-${size.width}x${size.height}.png`),
  );
  expect(files).toEqual(wanted.sort());
});

test('the README shows every one', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(files.filter((path) => !readme.includes(`](${path})`))).toEqual([]);
});

test('all of them together weigh less than six megabytes', () => {
  const weight = files.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(weight).toBeLessThan(6_000_000);
});

const kept = readPng(readFileSync(`${FOLDER}/planning-390x844.png`));

test('a picture with few colours is written and read without a loss', () => {
  const again = readPng(writePng(kept));
  expect([again.width, again.height]).toEqual([kept.width, kept.height]);
  expect(Buffer.compare(again.data, kept.data)).toBe(0);
});

test('one with more colours than a palette holds is the same to the eye', () => {
  const tones = {
    ...kept,
    data: kept.data.map((part, i) => (i % 4 === 3 ? part : Math.round(part * (0.9 + (i % 997) / 9970)))),
  };
  expect(difference(tones, readPng(writePng(tones))).share).toBe(0);
});

describe('a picture', () => {
  /** The same with a rectangle of it shown as another place of it is. */
  function changed(take: (x: number, y: number) => [x: number, y: number]): Picture {
    const { width, height, data } = kept;
    const other = Uint8Array.from(data);
    for (let i = 0; i < width * height; i++) {
      const [x, y] = take(i % width, Math.floor(i / width));
      other.set(data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4), 4 * i);
    }
    return { width, height, data: other };
  }
  const bar = (y: number) => y >= kept.height - 72; // what approves the plan, at the foot of a phone

  test('is like itself, and like itself with every letter a little paler', () => {
    expect(difference(kept, kept).share).toBe(0);
    const paler = { ...kept, data: kept.data.map((part) => Math.round(part * 0.94 + 0.06 * 232)) };
    expect(difference(kept, paler).share).toBeLessThan(ALIKE);
  });

  test('is not like one in which the foot is missing or eight pixels higher', () => {
    expect(
      difference(
        kept,
        changed((x, y) => (bar(y) ? [2, kept.height - 2] : [x, y])),
      ).share,
    ).toBeGreaterThan(ALIKE);
    const higher = changed((x, y) => (y >= kept.height - 80 && y < kept.height - 8 ? [x, y + 8] : [x, y]));
    expect(difference(kept, higher).share).toBeGreaterThan(ALIKE);
  });

  test('is not like one of another size', () => {
    const shorter = { ...kept, height: kept.height - 1, data: kept.data.subarray(4 * kept.width) };
    expect(difference(kept, shorter).share).toBe(1);
  });
});
