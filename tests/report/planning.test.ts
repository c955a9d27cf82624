import { describe, expect, test } from 'vitest';
import { allLevers } from '#core/model';
import { initialLevers, type LeverSettings } from '#core/plan';
import type { Comparison } from '#report/comparison';
import { grainDrawing, grainLine } from '#report/instrument-grain';
import { riverDrawing } from '#report/instrument-river';
import { roadDrawing } from '#report/instrument-road';
import { scissorsDrawing, scissorsLine } from '#report/instrument-scissors';
import { FURTHER_DOSSIERS, INSTRUMENTS, leverWords, shownLevers } from '#report/lever-control';
import { forecastFigure, hungerFigure } from '#report/planning-forecast';
import { grainByRegion, peopleOnTheMove } from '#report/planning-map';
import { posterOf } from '#report/poster';
import { words } from '#report/words';
import { greatTurn, world, yearWith } from '../great-turn';

const en = words('en');
const dossiers = [...INSTRUMENTS, ...FURTHER_DOSSIERS];

function compare(settings: LeverSettings = {}): Comparison {
  return { year: 1928, world, now: yearWith(settings), before: yearWith(), last: undefined, changed: [] };
}

describe('levers', () => {
  const shown = (yearOfPlay: number, all = false, changed: string[] = []) =>
    dossiers
      .flatMap((dossier) => shownLevers(dossier, { yearOfPlay, season: 'winter', all, changed }))
      .map(({ id }) => id);

  test('the first year opens the main ones, each later year more, and the fifth all', () => {
    const counts = [1, 2, 3, 4, 5].map((year) => shown(year).length);
    expect(counts[0]).toBe(allLevers.filter(({ basic }) => basic).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(shown(5))).toEqual(new Set(allLevers.map(({ id }) => id)));
  });

  test('one switch opens all, and a lever that was moved is never out of sight', () => {
    expect(shown(1, true)).toHaveLength(allLevers.length);
    expect(shown(1, false, ['statistics.fear'])).toContain('statistics.fear');
  });

  test('autumn opens what autumn may amend, and nothing else', () => {
    const autumn = dossiers.flatMap((dossier) =>
      shownLevers(dossier, { yearOfPlay: 9, season: 'autumn', all: true, changed: [] }),
    );
    expect(autumn.length).toBeGreaterThan(0);
    expect(autumn.every((lever) => lever.autumn)).toBe(true);
  });

  test('whoever may be harmed by raising a lever is named beside it', () => {
    for (const lever of allLevers) {
      expect('caution' in leverWords(lever, initialLevers(), '1927', en)).toBe(lever.caution === true);
    }
  });
});

describe('instruments', () => {
  test('rows of the grain balance add up to what they say goes', () => {
    const { rows, description } = grainDrawing(compare({ 'procurement.quota': 20 }), en);
    const printed = rows.reduce((all, { text }) => all + Number(text), 0);
    expect(description).toContain(printed.toFixed(1));
  });

  test('without a change nothing is red', () => {
    const { rows } = grainDrawing(compare(), en);
    expect(rows.every(({ change }) => change === 0)).toBe(true);
    expect(scissorsDrawing(compare(), en).changed).toBe(false);
    expect(riverDrawing(compare(), en).branches.some(({ changed }) => changed)).toBe(false);
    expect(roadDrawing(compare(), en).rows.some(({ changed }) => changed)).toBe(false);
    expect(grainLine(compare(), en).before).toBe('');
  });

  test('dearer manufactures open the scissors, and the sack buys less', () => {
    const dear = compare({ 'scissors.manufacturesPrice': 1.5 });
    expect(scissorsDrawing(dear, en).changed).toBe(true);
    expect(Number(scissorsLine(dear, en).value)).toBeGreaterThan(Number(scissorsLine(compare(), en).value));
  });

  test('both banks of the river are the same money', () => {
    const { sources, branches, totalText } = riverDrawing(compare(), en);
    const total = (streams: readonly { text: string }[]) => streams.reduce((all, { text }) => all + Number(text), 0);
    expect(total(sources).toFixed(1)).toBe(totalText);
    expect(total(branches).toFixed(1)).toBe(totalText);
  });
});

test('on the map no region gives more than it reaps, and a quota moves sacks out of the village', () => {
  const regions = grainByRegion(compare({ 'procurement.quota': 25 }));
  for (const { taken, harvest, parts } of regions) {
    expect(taken).toBeLessThanOrEqual(harvest);
    expect(parts.reduce((all, part) => all + part, 0)).toBeCloseTo(harvest, 9);
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
  }
  expect(regions.some(({ moved }) => moved < 0)).toBe(true);
});

test('people set out from villages, and no region sends more than leave it', () => {
  const { leaving, flows } = peopleOnTheMove(compare());
  for (const [r, region] of world.regionIds.entries()) {
    const sent = flows.filter(({ from }) => from === region).reduce((all, { amount }) => all + amount, 0);
    expect(sent).toBeLessThanOrEqual(leaving[r]! + 1e-9);
  }
});

describe('forecast', () => {
  const band = (p50: number) => [{ year: 1928, p10: p50 - 5, p50, p90: p50 + 5 }];
  const outcomes = (food: number, hungerShare: number) => ({
    tapes: 100,
    hungerShare,
    bands: { food_grain_per_villager: band(food), steel: band(5), consumption_per_head: band(1) },
  });
  const foreseen = (before: number, now: number) => ({
    year: 1928,
    now: outcomes(190, now),
    before: outcomes(200, before),
    lived: [],
    world,
  });

  test('a changed figure stands beside what it was', () => {
    const food = forecastFigure('villageFood', foreseen(0, 0), en);
    expect([food.value, food.before]).toEqual(['190', 'was 200']);
    expect(forecastFigure('steel', foreseen(0, 0), en).before).toBe('');
  });

  test('struck squares are tapes that no longer have hunger, never tapes that now have it', () => {
    expect(hungerFigure(foreseen(0.71, 0.38), en)).toMatchObject({ value: '38', beforeKey: 'struck' });
    expect(hungerFigure(foreseen(0.1, 0.38), en)).not.toHaveProperty('beforeKey');
  });
});

test('the poster shows what the record holds and no bar where it holds nothing', () => {
  const { years, above, below } = posterOf(greatTurn, en);
  expect(years).toHaveLength(13);
  expect(above.figures.at(-1)).toEqual({ index: 12, text: '18.3' });
  expect(below.values[years.indexOf(1940)]).toBe(0);
  expect(below.figures.map(({ text }) => text)).toEqual(['34.0', '15.7', '17.5']);
});
