import { expect, test } from 'vitest';
import { normalCdf } from '#core/kernel/math';
import { normalQuantile, standardNormal, stream } from '#core/kernel/random';

const take = (n: number, draw: () => number) => Array.from({ length: n }, draw);

function correlation(a: number[], b: number[]): number {
  const mean = (x: number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: number[], y: number[]) =>
    mean(x.map((_, i) => (x[i]! - (x === a ? meanA : meanB)) * (y[i]! - (y === a ? meanA : meanB))));
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

test('a named stream gives the same luck on every machine and in every version', () => {
  expect(take(3, stream('42', 1932, 'harvest.weather', 'volga'))).toEqual([
    0.11003571981564164, 0.8944804461207241, 0.584799283882603,
  ]);
});

test('no draw depends on which streams were opened before it', () => {
  const names = ['volga', 'ukraine', 'urals'];
  const open = (name: string) => take(4, stream('7', 1930, 'harvest.weather', name));
  const forward = names.map(open);
  const backward = names.toReversed().map(open).toReversed();
  expect(backward).toEqual(forward);
});

test('neighbouring names share no luck', () => {
  const n = 5000;
  const first = (seed: string, year: number, region: string) => stream(seed, year, 'harvest.weather', region)();
  const seeds = Array.from({ length: n }, (_, i) => String(i));
  const here = seeds.map((seed) => first(seed, 1930, 'volga'));
  const neighbours = [
    seeds.map((seed) => first(seed, 1931, 'volga')),
    seeds.map((seed) => first(seed, 1930, 'volgb')),
    seeds.map((seed) => first(`${seed}0`, 1930, 'volga')),
    here.slice(1).concat(here[0]!),
  ];
  for (const other of neighbours) expect(Math.abs(correlation(here, other))).toBeLessThan(4 / Math.sqrt(n));
});

test('repeated digits are different seeds', () => {
  const firsts = ['7', '77', '777', '7777'].map((seed) => stream(seed, 1930, 'a', 'b')());
  expect(new Set(firsts).size).toBe(4);
});

test('standard normal deviates have the moments of a standard normal', () => {
  const n = 200_000;
  const draw = stream('moments', 1928, 'test', 'all');
  const z = take(n, () => standardNormal(draw()));
  const moment = (k: number) => z.reduce((sum, value) => sum + value ** k, 0) / n;
  expect(moment(1)).toBeCloseTo(0, 2);
  expect(moment(2)).toBeCloseTo(1, 2);
  expect(moment(3)).toBeCloseTo(0, 1);
  expect(moment(4)).toBeCloseTo(3, 1);
});

test('the extreme draws are finite and opposite', () => {
  expect(standardNormal(0)).toBeCloseTo(-6.338, 3);
  expect(standardNormal(1 - 1 / 4294967296)).toBeCloseTo(6.338, 3);
});

test('the quantile undoes the distribution', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400536, 15);
  expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301132, 14);
  for (let x = -6; x <= 6; x += 0.01) expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, x > 4 ? 6 : 10);
});
