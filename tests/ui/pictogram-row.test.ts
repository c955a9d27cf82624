import { describe, expect, it } from 'vitest';
import { grainSegments } from '#ui/grain-segments';
import { fitPitch, layoutRow } from '#ui/pictogram-row';
import { pictogramNames, pictogramPaths } from '#ui/pictograms';

const metrics = { pitch: 10, gap: 3 };

describe('a counted row', () => {
  it('repeats one mark for each unit and cuts the remainder', () => {
    const marks = layoutRow([{ count: 2.3, kind: 'stay' }], metrics);
    expect(marks.map(({ x }) => x)).toEqual([0, 10, 20]);
    expect(marks.map(({ share }) => Math.round(share * 100) / 100)).toEqual([1, 1, 0.3]);
  });

  it('stands in groups of five', () => {
    const marks = layoutRow([{ count: 11, kind: 'take' }], metrics);
    expect(marks[4]?.x).toBe(40);
    expect(marks[5]?.x).toBe(53);
    expect(marks[10]?.x).toBe(106);
  });

  it('drops a remainder too thin to see and completes one nearly whole', () => {
    expect(layoutRow([{ count: 3.03, kind: 'take' }], metrics)).toHaveLength(3);
    expect(layoutRow([{ count: 2.98, kind: 'take' }], metrics).map(({ share }) => share)).toEqual([1, 1, 1]);
  });

  it('fits the longest row into its width without enlarging a mark', () => {
    expect(fitPitch(26, 260, 3, 14)).toBeCloseTo((260 - 15) / 26);
    expect(fitPitch(3, 260, 3, 14)).toBe(14);
  });

  it('knows every pictogram it names', () => {
    for (const name of pictogramNames) expect(pictogramPaths(name).length, name).toBeGreaterThan(0);
  });
});

describe('a row of the grain balance', () => {
  const use = { id: 'village', label: '', kind: 'stay', value: 25.1, text: '', beforeText: '' } as const;

  it('shows what the plan left in the village inside the village’s own count', () => {
    expect(grainSegments({ ...use, change: 2.2, missing: 0.5 })).toEqual([
      { count: 25.1 - 2.2, kind: 'stay' },
      { count: 2.2, kind: 'change' },
      { count: 0.5, kind: 'missing' },
    ]);
  });

  it('shows what the plan took out of a row beyond its count, as an outline', () => {
    expect(grainSegments({ ...use, kind: 'take', value: 3, change: -2.2 })).toEqual([
      { count: 3, kind: 'take' },
      { count: 2.2, kind: 'gone' },
    ]);
  });
});
