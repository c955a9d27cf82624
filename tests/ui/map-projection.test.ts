import { expect, test } from 'vitest';
import { place } from '#ui/map-geometry';
import { placeAt } from '#ui/map-projection';

test.each([
  ['leningrad', 30.3, 59.94],
  ['moscow', 37.62, 55.75],
  ['baku', 49.87, 40.4],
  ['tashkent', 69.25, 41.3],
  ['krasnoyarsk', 92.87, 56.01],
  ['murmansk', 33.08, 68.97],
] as const)('%s comes out where the committed map has it, within two units of sixteen hundred', (town, lon, lat) => {
  const [x, y] = placeAt(lon, lat);
  expect(Math.hypot(x - place(town)[0], y - place(town)[1])).toBeLessThan(2.1);
});
