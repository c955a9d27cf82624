import { expect, test } from 'vitest';
import { fingerprint, murmur3 } from '#core/kernel/fingerprint';

const bytesOf = (text: string) => new DataView(new TextEncoder().encode(text).buffer);

test.each([
  ['', '00000000000000000000000000000000'],
  ['a', 'a794933c5556b01b5556b01b5556b01b'],
  ['hello', '2b2444a0db91def79adb31b69adb31b6'],
  ['I will not buy this record, it is scratched.', 'a0a9683b25ac5e40d9af2895890dddf5'],
])('the hash of "%s" is the published one', (text, hash) => {
  expect(murmur3(bytesOf(text))).toBe(hash);
});

test('the hash passes the verification of its author over every length up to 255', () => {
  const all = new Uint8Array(256 * 16);
  for (let length = 0; length < 256; length += 1) {
    const key = Uint8Array.from({ length }, (_, i) => i);
    const words = murmur3(new DataView(key.buffer), 256 - length).match(/.{8}/g)!;
    for (const [i, word] of words.entries())
      new DataView(all.buffer).setUint32(length * 16 + i * 4, Number.parseInt(word, 16), true);
  }
  expect(murmur3(new DataView(all.buffer)).slice(0, 8)).toBe('b3ece62a');
});

test('a fingerprint is laid out the same whatever the machine', () => {
  expect(fingerprint([0, 1.5, -1932.25])).toBe('2fb7199d30c6cc0d1ca3b64bbf634f29');
});

test('a fingerprint sees the last bit and the order, and does not see the sign of nothing', () => {
  const base = fingerprint([1, 2, 3]);
  expect(fingerprint([1, 2, 3 + 2 ** -51])).not.toBe(base);
  expect(fingerprint([2, 1, 3])).not.toBe(base);
  expect(fingerprint([1, 2, 3, 0])).not.toBe(base);
  expect(fingerprint(Float64Array.of(1, 2, 3))).toBe(base);
  expect(fingerprint([-0])).toBe(fingerprint([0]));
});

test.each([NaN, Infinity, -Infinity])('an economy with %s in it has no fingerprint', (value) => {
  expect(() => fingerprint([1, value])).toThrow(`Number 1 of the fingerprint is ${value}`);
});
