/** Pictures as files: read with pngjs, written with a palette, which it does not write and which is a third of the size. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8Array;
}

export const readPng = (file: Buffer): Picture => PNG.sync.read(file);

const COLOURS = 128; // rooms are drawn in a dozen inks on paper; the rest is the edges of letters
const COARSE = 3; // bits of each channel that are not told apart when colours are counted

/** The colours that are seen most, and every other as the nearest of them. */
export function writePng({ width, height, data }: Picture): Buffer {
  const { palette, nearest } = paletteOf(data);
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with the filter that it has not
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = nearest(bucketAt(data, 4 * (y * width + x)));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits to a pixel, of a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

function bucketAt(data: Uint8Array, i: number): number {
  const part = (channel: number) => data[i + channel]! >> COARSE;
  return (part(0) << 10) | (part(1) << 5) | part(2);
}

function paletteOf(data: Uint8Array): { palette: Colour[]; nearest(bucket: number): number } {
  const seen = new Map<number, { count: number; sum: [number, number, number] }>();
  for (let i = 0; i < data.length; i += 4) {
    const bucket = bucketAt(data, i);
    const one = seen.get(bucket) ?? { count: 0, sum: [0, 0, 0] };
    one.count += 1;
    for (const channel of [0, 1, 2] as const) one.sum[channel] += data[i + channel]!;
    seen.set(bucket, one);
  }
  const mean = ({ count, sum }: { count: number; sum: readonly number[] }): Colour => {
    const [red, green, blue] = sum.map((part) => Math.round(part / count));
    return [red!, green!, blue!];
  };
  const ranked = [...seen.entries()].sort(([one, a], [other, b]) => b.count - a.count || one - other);
  const palette = ranked.slice(0, COLOURS).map(([, one]) => mean(one));
  const index = new Map(ranked.map(([bucket, one], i) => [bucket, i < COLOURS ? i : nearestOf(palette, mean(one))]));
  return { palette, nearest: (bucket) => index.get(bucket)! };
}

function nearestOf(palette: readonly Colour[], colour: Colour): number {
  const far = palette.map((one) => one.reduce((sum, part, channel) => sum + (part - colour[channel]!) ** 2, 0));
  return far.indexOf(Math.min(...far));
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
