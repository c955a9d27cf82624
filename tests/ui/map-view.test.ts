import { describe, expect, it } from 'vitest';
import { landAt, place, rivers } from '#ui/map-geometry';
import { networkOf, stretchesOf } from '#ui/map-routes';
import { beside } from '#ui/map-streams';
import { bringIntoSight, canEnlarge, fitView, isWhole, panBy, wholeCountry, zoomAt } from '#ui/map-view';
import type { Point } from '#ui/pen';

const room = { width: 934, height: 576, insets: { left: 56, right: 300, bottom: 4 } };

describe('the view of the map', () => {
  it('keeps under the hand what it enlarges', () => {
    const at: Point = [300, 250];
    const held = fitView(room, wholeCountry).invert(at);
    const larger = zoomAt(room, wholeCountry, 2, at);
    const [x, y] = fitView(room, larger).project(held);
    expect(larger.zoom).toBe(2);
    expect(x).toBeCloseTo(at[0]);
    expect(y).toBeCloseTo(at[1]);
  });

  it('is never smaller than the country and comes back to the whole of it', () => {
    const there = zoomAt(room, wholeCountry, 3, [120, 80]);
    const back = zoomAt(room, there, 0.1, [500, 500]);
    expect(back).toEqual(wholeCountry);
    expect(isWhole(back)).toBe(true);
    const most = zoomAt(room, wholeCountry, 1000, [300, 300]);
    expect(canEnlarge(most)).toBe(false);
  });

  it('moves with the hand, and does not leave the country behind', () => {
    const larger = zoomAt(room, wholeCountry, 3, [300, 300]);
    const before = fitView(room, larger).project(place('moscow'));
    const after = fitView(room, panBy(room, larger, -40, 10)).project(place('moscow'));
    expect([after[0] - before[0], after[1] - before[1]].map(Math.round)).toEqual([-40, 10]);
    const far = panBy(room, larger, -1e6, 0);
    expect(landAt(far.middle)).not.toBeNull();
    expect(panBy(room, far, -50, 0)).toEqual(far);
    expect(panBy(room, wholeCountry, 90, 90)).toEqual(wholeCountry);
  });

  it('goes to a point that is out of sight and stays where it can be seen', () => {
    const larger = zoomAt(room, wholeCountry, 4, [250, 200]);
    const { middle } = bringIntoSight(room, larger, place('tashkent'));
    const [x, y] = fitView(room, { zoom: 4, middle }).project(place('tashkent'));
    expect(x > 0 && x < room.width - 300 && y > 0 && y < room.height).toBe(true);
    expect(bringIntoSight(room, larger, larger.middle)).toBe(larger);
  });
});

describe('lines of the map', () => {
  it('leads grain the shortest way and adds up what shares a stretch', () => {
    const network = networkOf([]);
    const carried = [
      { from: 'omsk', to: 'moscow', amount: 2 },
      { from: 'ufa', to: 'moscow', amount: 1 },
    ];
    const stretches = stretchesOf(carried, network);
    const [mx, my] = place('moscow');
    const last = stretches.filter(({ points }) => points.at(-1)?.[0] === mx && points.at(-1)?.[1] === my);
    expect(last.map(({ amount }) => amount)).toEqual([3]);
    expect(stretches[0]!.amount).toBe(3);
    const [ox, oy] = place('omsk');
    expect(stretches.find(({ points }) => points[0]![0] === ox && points[0]![1] === oy)!.amount).toBe(2);
  });

  it('finds a way between any two towns that send or get, also before Turksib', () => {
    const towns = 'vologda leningrad voronezh moscow dnepropetrovsk stalino saratov stalingrad ufa sverdlovsk omsk kuznetsk krasnodar baku frunze tashkent odessa rostov'.split(' '); // biome-ignore format: a list of words reads better in a row
    for (const closed of [[], ['turksib', 'magnitogorsk', 'karaganda', 'kuznetsk']]) {
      const network = networkOf(closed);
      for (const from of towns)
        for (const to of towns)
          if (from !== to)
            expect(stretchesOf([{ from, to, amount: 1 }], network).length, `${from}-${to}`).toBeGreaterThan(0);
    }
  });

  it('keeps two directions apart', () => {
    const line: Point[] = [[0, 0], [10, 0]]; // biome-ignore format: two points
    expect(beside(line, 2)).toEqual([[0, 2], [10, 2]]); // biome-ignore format: two points
    expect(beside(line.toReversed(), 2)).toEqual([[10, -2], [0, -2]]); // biome-ignore format: two points
  });

  it('has rivers where they flow', () => {
    const near = (id: string, town: string) =>
      Math.min(...rivers.get(id)!.map(([x, y]) => Math.hypot(x - place(town)[0], y - place(town)[1])));
    expect(near('volga', 'samara')).toBeLessThan(12);
    expect(near('dnieper', 'kiev')).toBeLessThan(12);
    expect(near('irtysh', 'omsk')).toBeLessThan(12);
    expect(near('ob', 'novosibirsk')).toBeLessThan(12);
  });
});
