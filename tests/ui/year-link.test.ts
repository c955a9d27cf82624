import { expect, test } from 'vitest';
import { createYearLink, type LinkedChart, nearestYear, spreadApart, yearByKey } from '#ui/year-link';

function chart(years: readonly number[], name: string) {
  const shown: (number | undefined)[] = [];
  let stands = true;
  const joined: LinkedChart = {
    years,
    show: (year) => shown.push(year),
    say: (year) => `${name} ${year}`,
    stands: () => stands,
  };
  return {
    joined,
    shown,
    takeDown() {
      stands = false;
    },
  };
}

test('a year pointed at in one chart is shown in all that stand, and told by those that have it', () => {
  const link = createYearLink();
  const [a, b, c] = [chart([1928, 1929], 'a'), chart([1929, 1930], 'b'), chart([1930], 'c')];
  for (const { joined } of [a, b, c]) link.join(joined);
  c.takeDown();
  link.show(1929);
  expect([a.shown, b.shown, c.shown]).toEqual([[1929], [1929], []]);
  expect(link.others(a.joined)).toBe('b 1929');
  link.show(1929);
  expect(a.shown).toEqual([1929]);
  link.show(undefined);
  expect(a.shown).toEqual([1929, undefined]);
});

test('a new room begins with no year shown', () => {
  const link = createYearLink();
  const [old, young] = [chart([1928], 'old'), chart([1928], 'young')];
  link.join(old.joined);
  link.show(1928);
  old.takeDown();
  link.join(young.joined);
  expect(link.year).toBe(undefined);
});

test('a place along the axis is the nearest year, whatever years the chart has', () => {
  expect(nearestYear([1928, 1932, 1937], 61, (year) => (year - 1928) * 10)).toBe(1932);
  expect(nearestYear([], 61, () => 0)).toBe(undefined);
});

test('keys lead through the years and stop at the ends', () => {
  const years = [1928, 1929, 1930, 1931, 1932, 1933, 1934];
  const after = (key: string, shown: number) => yearByKey(key, years, shown);
  expect([after('ArrowLeft', 1930), after('ArrowRight', 1930), after('ArrowRight', 1934)]).toEqual([1929, 1931, 1934]);
  expect([after('Home', 1930), after('End', 1930), after('PageUp', 1932), after('PageDown', 1930)]).toEqual([
    1928, 1934, 1934, 1928,
  ]);
  expect(after('a', 1930)).toBe(undefined);
});

test('figures at one year stand apart, in their order, above the floor', () => {
  const placed = spreadApart([50, 52, 51, 98], 14, 10, 100);
  const sorted = [...placed].sort((x, y) => x - y);
  for (const [i, y] of sorted.entries()) if (i > 0) expect(y - sorted[i - 1]!).toBeGreaterThanOrEqual(14);
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
  expect(placed[0]!).toBeLessThan(placed[2]!);
  expect(placed[2]!).toBeLessThan(placed[1]!);
});
