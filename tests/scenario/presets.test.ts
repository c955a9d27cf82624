/** The presets: programmes of people who disagreed. They are played on every tape, and come out after their own logic. */
import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { play } from '#replay/run';
import { nationalSeries } from '#report/series';
import { greatTurn, presetPlan, world } from '../great-turn';

const seeds = [
  'historical',
  ...greatTurn.tapes.map(({ id }) => id),
  ...Array.from({ length: 12 }, (_, i) => String(i)),
];
const runOf = (id: string, seed = 'historical') =>
  play(greatTurn, { seed, lens: 'consensus', plan: presetPlan(id) }).years;
const of = (id: string, year: number, years: readonly YearResult[]) =>
  nationalSeries.find((series) => series.id === id)!.of(years[year - 1928]!, world);
const deaths = (years: readonly YearResult[]) =>
  years.reduce((all, { ledger }) => all + sum(ledger.famine.ruralDeaths) + sum(ledger.famine.urbanDeaths), 0);

const PROGRAMMES = [
  'nep-preserved',
  'nep-fyp-investment',
  'bukharin-1926',
  'preobrazhensky-1925',
  'bazarov-groman',
  'april-1929-optimal',
  'hunter-moderate',
];
/** Those that leave the village its market and ask nothing of it that it has not. */
const GENTLE = ['nep-preserved', 'nep-fyp-investment', 'bukharin-1926', 'bazarov-groman', 'hunter-moderate'];

test('the programmes are all there, each with a note in two languages and sources for its choices', () => {
  const ids = greatTurn.plans.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['historical', ...PROGRAMMES]));
  for (const { id, title, note, sources, plan } of greatTurn.plans) {
    for (const text of [title.en, title.ru, note.en, note.ru]) expect(text.length, id).toBeGreaterThan(5);
    expect(sources.length, id).toBeGreaterThan(0);
    expect(plan[0]!.year, id).toBe(1928);
    expect(plan.flatMap(({ because = [] }) => because).length, id).toBeGreaterThan(1);
  }
});

test('a reason names a lever that its year sets', () => {
  for (const { id, plan } of greatTurn.plans.filter((preset) => PROGRAMMES.includes(preset.id))) {
    const set = new Set<string>();
    for (const { year, levers, because = [] } of plan) {
      for (const lever of Object.keys(levers)) set.add(lever);
      for (const { lever } of because) {
        const known = lever.endsWith('.*')
          ? [...set].some((one) => one.startsWith(lever.slice(0, -1)))
          : set.has(lever);
        expect(known, `${id} ${year} ${lever}`).toBe(true);
      }
    }
  }
});

describe.each(PROGRAMMES)('%s', (id) => {
  test('can be played to the end on every tape, and the country lives through it', () => {
    for (const seed of seeds) {
      const years = runOf(id, seed);
      expect(years.at(-1)!.year).toBe(1940);
      expect(of('population', 1940, years), seed).toBeGreaterThan(of('population', 1928, years));
      expect(of('gdp', 1940, years) / of('gdp', 1928, years), seed).toBeGreaterThan(1.2);
    }
  });
});

test('E16 where the village keeps its market nobody starves by the hundred thousand on the record, and by the million on no tape', () => {
  for (const id of GENTLE) {
    expect(deaths(runOf(id)), id).toBeLessThan(0.3);
    for (const seed of seeds) expect(deaths(runOf(id, seed)), `${id} ${seed}`).toBeLessThan(1);
  }
});

test('E36 Preobrazhensky’s village trades worse than Bukharin’s and sells less to the state for it', () => {
  const squeezed = runOf('preobrazhensky-1925');
  const courted = runOf('bukharin-1926');
  for (const year of [1929, 1930]) {
    expect(of('terms_of_trade', year, squeezed)).toBeLessThan(of('terms_of_trade', year, courted));
    expect(of('grain_marketed', year, squeezed)).toBeLessThan(of('grain_marketed', year, courted));
  }
});

test('E27 in 1939 the works that were fed most are largest: Preobrazhensky before Hunter before Bazarov before Bukharin', () => {
  const steel = ['preobrazhensky-1925', 'hunter-moderate', 'bazarov-groman', 'bukharin-1926'].map((id) =>
    of('steel', 1939, runOf(id)),
  );
  expect(steel).toEqual(steel.toSorted((a, b) => b - a));
});

test('E40 the plan of April sets targets far above the works and misses them', () => {
  const years = runOf('april-1929-optimal');
  const { targets } = years[1932 - 1928]!.ledger;
  for (const tautness of targets.tautness) expect(tautness).toBeGreaterThan(1.4);
  expect(of('steel', 1932, years)).toBeLessThan(0.8 * 10.4);
  expect(of('electricity', 1932, years)).toBeLessThan(22);
});

test('E28 Bazarov and Groman leave less unfinished than the plan of April', () => {
  const unfinished = (id: string) => {
    const years = runOf(id);
    return of('unfinished_construction', 1932, years) / of('investment', 1932, years);
  };
  expect(unfinished('bazarov-groman')).toBeLessThan(unfinished('april-1929-optimal'));
});

test('E48 in 1932 people live better on every programme than on what was done', () => {
  const done = of('consumption_per_head', 1932, runOf('historical'));
  for (const id of PROGRAMMES) expect(of('consumption_per_head', 1932, runOf(id)), id).toBeGreaterThan(done);
});
