/** The openings of 1921, 1923, 1927 and 1933: what their historical runs come to, and that every programme can be played. */
import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { play } from '#replay/run';
import { nationalSeries } from '#report/series';
import { greatTurn, scenarioOf, world } from '../great-turn';

const run = (scenario: string, id: string, seed = 'historical') => {
  const read = scenarioOf(scenario);
  const { plan } = read.plans.find((preset) => preset.id === id)!;
  return play(read, { seed, lens: 'consensus', plan }).years;
};
const of = (id: string, year: number, years: readonly YearResult[]) =>
  nationalSeries.find((series) => series.id === id)!.of(years.find((result) => result.year === year)!, world);
const deaths = (years: readonly YearResult[], from: number, to: number) =>
  years
    .filter(({ year }) => year >= from && year <= to)
    .reduce((all, { ledger }) => all + sum(ledger.famine.ruralDeaths) + sum(ledger.famine.urbanDeaths), 0);

const OPENINGS = ['goelro-1921', 'scissors-1923', 'grain-crisis-1927', 'second-plan-1933'];
const since1921 = run('goelro-1921', 'historical');

describe('the historical run of 1921', () => {
  test('has a famine of the order that the literature gives it, and no second one before 1928', () => {
    expect(deaths(since1921, 1921, 1923)).toBeGreaterThan(1.5);
    expect(deaths(since1921, 1921, 1923)).toBeLessThan(5);
    expect(deaths(since1921, 1924, 1927)).toBeLessThan(0.2);
  });

  test('starts from a fifth of the industry of 1928 and makes nearly all of it by 1927', () => {
    const whole = of('industrial_output', 1928, since1921);
    expect(of('industrial_output', 1921, since1921) / whole).toBeLessThan(0.25);
    expect(of('industrial_output', 1923, since1921) / whole).toBeLessThan(0.4);
    expect(of('industrial_output', 1927, since1921) / whole).toBeGreaterThan(0.8);
  });

  test('opens the scissors in 1923 and closes them in 1924', () => {
    expect(of('scissors', 1923, since1921)).toBeGreaterThan(2 * of('scissors', 1922, since1921));
    expect(of('scissors', 1924, since1921)).toBeLessThan(1.6);
  });

  test('arrives on 1 January 1928 near the stocks with which the Great Turn opens', () => {
    const { before } = since1921.find(({ year }) => year === 1928)!;
    const near = (here: number, there: number, share: number, what: string) =>
      expect(Math.abs(here / there - 1), `${what}: ${here} for ${there}`).toBeLessThan(share);
    const over = (pick: (region: (typeof before.regions)[number]) => number, share: number, what: string) =>
      near(sum(before.regions.map(pick)), sum(greatTurn.opening.regions.map(pick)), share, what);
    over(({ rural }) => rural, 0.03, 'villagers');
    over(({ urban }) => urban, 0.08, 'townspeople');
    over(({ area }) => area, 0.08, 'sown land');
    over(({ herds }) => herds[0]!, 0.15, 'horses');
    over(({ herds }) => herds[1]!, 0.1, 'cattle');
    const capital = (economy: typeof before) => sum(economy.sectors.map((sector) => sector.capital));
    near(capital(before), capital(greatTurn.opening), 0.05, 'capital');
    near(before.nation.moneyWage, greatTurn.opening.nation.moneyWage, 0.05, 'money wage');
    near(before.nation.realWage, greatTurn.opening.nation.realWage, 0.15, 'real wage');
  });
});

test('whoever leaves the levers where war communism had left them gets neither works nor fields back', () => {
  const read = scenarioOf('goelro-1921');
  const left = play(read, { seed: 'historical', lens: 'consensus', plan: [] }, 1927).years;
  expect(of('industrial_output', 1927, left)).toBeLessThan(of('industrial_output', 1927, since1921) / 1.5);
  expect(of('sown_area', 1927, left)).toBeLessThan(of('sown_area', 1927, since1921));
});

describe.each(OPENINGS)('%s', (id) => {
  const { plans, firstYear } = scenarioOf(id);

  test('has at least three programmes besides each other, with notes, sources and reasons', () => {
    expect(plans.length).toBeGreaterThanOrEqual(3);
    for (const { title, note, sources, plan } of plans) {
      for (const text of [title.en, title.ru, note.en, note.ru]) expect(text.length).toBeGreaterThan(5);
      expect(sources.length).toBeGreaterThan(0);
      expect(plan[0]!.year).toBe(firstYear);
      expect(plan.flatMap(({ because = [] }) => because).length).toBeGreaterThan(0);
    }
  });

  test('can be played to 1940 under every programme, on the record and on other tapes', () => {
    for (const plan of plans)
      for (const seed of ['historical', '1', '2']) {
        const years = run(id, plan.id, seed);
        expect(years.at(-1)!.year).toBe(1940);
        expect(of('gdp', 1940, years) / of('gdp', firstYear, years), `${plan.id} ${seed}`).toBeGreaterThan(1.2);
      }
  });
});

test('prices cut in the spring of 1923 keep the scissors from opening, and the village sells more', () => {
  const [cut, dear] = [run('scissors-1923', 'price-cuts-1923'), run('scissors-1923', 'preobrazhensky-1923')];
  expect(of('scissors', 1923, cut)).toBeLessThan(1.6);
  expect(of('scissors', 1923, dear)).toBeGreaterThan(2);
  const marketed = (years: readonly YearResult[]) =>
    of('grain_marketed', 1924, years) + of('grain_marketed', 1925, years);
  expect(marketed(cut)).toBeGreaterThan(marketed(dear));
});

test('dearer grain in 1927 and 1928 brings the state more of it without a search', () => {
  const [dear, was] = [run('grain-crisis-1927', 'rykov-1928-higher-prices'), run('grain-crisis-1927', 'historical')];
  expect(of('procurement', 1927, dear)).toBeGreaterThan(of('procurement', 1927, was));
});

test('arms before homes leave less to build with, and more tanks', () => {
  const [early, voted] = [run('second-plan-1933', 'early-rearmament'), run('second-plan-1933', 'second-plan-as-voted')];
  expect(early.at(-1)!.after.nation.tanks).toBeGreaterThan(voted.at(-1)!.after.nation.tanks);
  expect(of('consumption_per_head', 1938, early)).toBeLessThan(of('consumption_per_head', 1938, voted));
});
