import { describe, expect, it } from 'vitest';
import { fitCountry, lands, place, railways, regionAt, regionIds } from '#ui/map-geometry';
import { anchors, overlaps, placeBox } from '#ui/map-labels';

describe('the map of the eight regions', () => {
  it('has the regions in their order and the East outside the count', () => {
    expect([...lands.keys()]).toEqual([...regionIds, 'east']);
  });

  it('puts towns into the regions they belonged to', () => {
    expect(regionAt(place('leningrad'))).toBe('northern');
    expect(regionAt(place('moscow'))).toBe('central');
    expect(regionAt(place('kiev'))).toBe('southern');
    expect(regionAt(place('samara'))).toBe('volga');
    expect(regionAt(place('magnitogorsk'))).toBe('ural');
    expect(regionAt(place('novosibirsk'))).toBe('west-siberian');
    expect(regionAt(place('grozny'))).toBe('caucasian');
    expect(regionAt(place('tashkent'))).toBe('turkestan');
  });

  it('counts neither the sea nor the East', () => {
    expect(regionAt([100, 900])).toBeNull();
    expect(regionAt(place('krasnoyarsk'))).toBeNull();
  });

  it('runs the Turksib from Tashkent to Novosibirsk', () => {
    const line = railways.get('turksib')?.points;
    expect(line?.[0]).toEqual(place('tashkent'));
    expect(line?.at(-1)).toEqual(place('novosibirsk'));
  });

  it.each([
    [320, 240],
    [390, 276],
    [934, 576],
    [1200, 700],
  ])('shows every region’s marks in %i × %i', (width, height) => {
    const { project, invert } = fitCountry(width, height);
    for (const id of regionIds) {
      const [x, y] = project(anchors[id].large);
      expect(x >= 0 && x < width && y >= 0 && y < height, id).toBe(true);
    }
    const [x, y] = invert(project([500, 500]));
    expect(x).toBeCloseTo(500);
    expect(y).toBeCloseTo(500);
  });
});

describe('labels on the map', () => {
  const bounds = { x: 0, y: 0, width: 100, height: 100 };
  const size = { width: 20, height: 10 };

  it('take the first place that touches nothing', () => {
    const taken = [{ x: 50, y: 40, width: 30, height: 20 }];
    const box = placeBox([50, 50], size, [[5, -5], [-25, -5]], taken, bounds); // biome-ignore format: two points
    expect(box).toEqual({ x: 25, y: 45, ...size });
    expect(taken).toHaveLength(2);
  });

  it('are left out rather than drawn over another or past the edge', () => {
    expect(placeBox([90, 50], size, [[5, 0]], [], bounds)).toBeNull();
    expect(placeBox([50, 50], size, [[0, 0]], [{ ...bounds }], bounds)).toBeNull();
  });

  it('may touch at an edge', () => {
    expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
  });
});
