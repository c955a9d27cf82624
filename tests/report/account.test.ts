import { expect, test } from 'vitest';
import { accountOf, rowAt } from '#report/account';
import { beatsOf } from '#report/beats';
import { markSize } from '#report/mark-size';
import { playPreset } from '../great-turn';

const { years, world } = playPreset('historical');
const of1931 = beatsOf(years[3]!, years[2], world);
const deliveries = of1931.find(({ id }) => id === 'deliveries')!;

test('a mark stands for 1, 2 or 5 of a power of ten, and no row has more marks than can be counted', () => {
  for (let size = 1e-3; size < 1e6; size *= 1.37) {
    const mark = markSize(size, 12);
    expect(size / mark).toBeLessThanOrEqual(12 + 1e-9);
    expect(['1', '2', '5']).toContain(mark.toExponential().replace(/[.e].*/, ''));
  }
});

test('rows of one unit count in the same marks, so that their lengths compare', () => {
  for (const beat of of1931) {
    const { rows } = accountOf(beat, world);
    for (const a of rows) for (const b of rows) if (a.unit === b.unit) expect(a.perMark).toBe(b.perMark);
  }
});

test('a beat ends at the figures it tells, and marks and outlines make the whole', () => {
  for (const row of accountOf(deliveries, world).rows) {
    expect(rowAt(row, 1).value).toBe(row.value);
    const half = rowAt(row, 0.5);
    expect(half.marks + half.missing).toBeCloseTo(Math.max(row.value, row.of ?? 0) / row.perMark);
  }
});

test('what stays for a villager is on the scale of what he needs, from the hunger line to enough', () => {
  const { need } = accountOf(deliveries, world);
  expect(need!.low).toBe(world.parameters.famine.need);
  expect(need!.high).toBe(world.parameters.famine.want);
  expect(need!.value).toBeGreaterThanOrEqual(need!.from);
  expect(need!.value).toBeLessThanOrEqual(need!.to);
});
