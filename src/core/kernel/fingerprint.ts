/**
 * A fingerprint of an economy: 128 bits that change when any bit of any number does.
 *
 * Replays are checked by it year by year, on any machine; so the bytes are laid out little-endian whatever the machine is,
 * and the hash (MurmurHash3_x86_128, Austin Appleby, public domain) uses 32-bit integers only.
 */

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

function scramble(block: number, before: number, by: number, after: number): number {
  return Math.imul(rotate(Math.imul(block, before), by), after);
}

/** Lets every bit of the input reach every bit of the output. */
function avalanche(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex(x: number): string {
  return (x >>> 0).toString(16).padStart(8, '0');
}

/** The bytes' hash as 32 hexadecimal digits. */
export function murmur3(bytes: DataView, seed = 0): string {
  const length = bytes.byteLength;
  const whole = length - (length % 16);
  let h1 = seed;
  let h2 = seed;
  let h3 = seed;
  let h4 = seed;

  for (let at = 0; at < whole; at += 16) {
    h1 = rotate(h1 ^ scramble(bytes.getInt32(at, true), C1, 15, C2), 19) + h2;
    h1 = (Math.imul(h1, 5) + 0x561ccd1b) | 0;
    h2 = rotate(h2 ^ scramble(bytes.getInt32(at + 4, true), C2, 16, C3), 17) + h3;
    h2 = (Math.imul(h2, 5) + 0x0bcaa747) | 0;
    h3 = rotate(h3 ^ scramble(bytes.getInt32(at + 8, true), C3, 17, C4), 15) + h4;
    h3 = (Math.imul(h3, 5) + 0x96cd1c35) | 0;
    h4 = rotate(h4 ^ scramble(bytes.getInt32(at + 12, true), C4, 18, C1), 13) + h1;
    h4 = (Math.imul(h4, 5) + 0x32ac3b17) | 0;
  }

  if (whole < length) {
    const rest = new DataView(new ArrayBuffer(16));
    for (let at = whole; at < length; at += 1) rest.setUint8(at - whole, bytes.getUint8(at));
    h1 ^= scramble(rest.getInt32(0, true), C1, 15, C2);
    h2 ^= scramble(rest.getInt32(4, true), C2, 16, C3);
    h3 ^= scramble(rest.getInt32(8, true), C3, 17, C4);
    h4 ^= scramble(rest.getInt32(12, true), C4, 18, C1);
  }

  h1 ^= length;
  h2 ^= length;
  h3 ^= length;
  h4 ^= length;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = (h2 + h1) | 0;
  h3 = (h3 + h1) | 0;
  h4 = (h4 + h1) | 0;
  h1 = avalanche(h1);
  h2 = avalanche(h2);
  h3 = avalanche(h3);
  h4 = avalanche(h4);
  h1 = (h1 + h2 + h3 + h4) | 0;
  return hex(h1) + hex(h2 + h1) + hex(h3 + h1) + hex(h4 + h1);
}

export function fingerprint(numbers: ArrayLike<number>): string {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 8));
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i]!;
    if (!Number.isFinite(number))
      throw new RangeError(`Number ${i} of the fingerprint is ${number}, expected a finite one`);
    bytes.setFloat64(i * 8, number + 0, true); // −0 + 0 is 0
  }
  return murmur3(bytes);
}
