import { expect, test } from 'vitest';
import { beatMap } from '#report/beat-map';
import { beatsOf } from '#report/beats';
import { playPreset } from '../great-turn';

const { years, world } = playPreset('historical');
const beats = years.flatMap((now, i) => beatsOf(now, years[i - 1], world));

test('the sacks of the regions add up to those of the country', () => {
  for (const beat of beats.filter(({ id }) => id === 'harvest' || id === 'deliveries')) {
    const { values, perMark } = beatMap(beat, world);
    const marks = values.reduce((all, value) => all + value.marks, 0);
    expect(marks).toBe(Math.round(beat.regions.reduce((all, value) => all + value, 0) / perMark!));
  }
});

test('the widest line is the largest flow, and something travels on every line that is drawn', () => {
  for (const beat of beats) {
    const { lines } = beatMap(beat, world);
    for (const [i, line] of lines.entries()) {
      expect(line.travellers).toBeGreaterThanOrEqual(1);
      if (i > 0) expect(line.width).toBeLessThanOrEqual(lines[i - 1]!.width);
    }
  }
});

test('hunger has no lines, no marks and no values on the map', () => {
  const quiet = beats.filter((beat) => beat.quiet);
  expect(quiet.length).toBeGreaterThan(0);
  for (const beat of quiet)
    expect(beatMap(beat, world)).toMatchObject({ counted: false, perMark: undefined, lines: [] });
});
