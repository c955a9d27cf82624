import { describe, expect, test } from 'vitest';
import { atOnce } from '#core/kernel/steps';
import { play } from '#replay/run';
import { causesOfBeats, seriesOf } from '#report/beat-causes';
import { beatsOf } from '#report/beats';
import { words } from '#report/words';
import { hasMassHunger } from '#scenario/mass-hunger';
import { greatTurn, presetPlan } from '../great-turn';

const english = words('en');
const { years, world } = play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan('historical') });

test.each(years.map((now, i) => [now.year, now, i] as const))(
  '%i: causes are those of the figure each part is about',
  (_, now, i) => {
    for (const beat of beatsOf(now, years[i - 1], world).filter(({ quiet }) => !quiet))
      expect(seriesOf(beat).of(now, world), beat.id).toBeCloseTo(beat.to, 9);
  },
);

describe.each([
  [1928, 0],
  [1932, 4],
])('%i', (_, i) => {
  const now = years[i]!;
  const beats = beatsOf(now, years[i - 1], world);
  const causes = atOnce(causesOfBeats(beats, now, years[i - 1], world, english));

  test('what is printed adds up to the change', () => {
    expect(causes.size).toBeGreaterThanOrEqual(8);
    for (const [beat, { change, causes: shown, others }] of causes) {
      const parts = [...shown.map(({ text }) => text), ...(others ? [others] : [])].map(numberOf);
      expect(
        parts.reduce((a, b) => a + b, 0),
        beat,
      ).toBeCloseTo(numberOf(change), 6);
    }
  });

  test('the largest come first, and no more than can be read', () => {
    for (const { causes: shown } of causes.values()) {
      const sizes = shown.map(({ value }) => Math.abs(value));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes.length).toBeLessThanOrEqual(4);
    }
  });
});

test('hunger is not taken apart while the year passes', () => {
  const i = years.findIndex(hasMassHunger);
  const now = years[i]!;
  const beats = beatsOf(now, years[i - 1], world);
  expect(beats.some(({ quiet }) => quiet)).toBe(true);
  const causes = atOnce(causesOfBeats(beats, now, years[i - 1], world, english));
  for (const { id, quiet } of beats) expect(causes.has(id), id).toBe(!quiet);
});

const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''));
