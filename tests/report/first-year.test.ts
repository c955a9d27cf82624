import { expect, test } from 'vitest';
import { atOnce } from '#core/kernel/steps';
import { packLevers } from '#core/plan';
import { advanceYear } from '#core/year';
import { comparingFirstYear, firstYearWords } from '#report/first-year';
import { seriesNamed } from '#report/headlines';
import { LANGUAGES, words } from '#report/words';
import { startSession } from '#session/session';
import { greatTurn } from '../great-turn';

function played(settings: Readonly<Record<string, number>>) {
  const session = startSession(greatTurn, { seed: 'historical', lens: 'consensus' });
  session.layPlan(settings);
  session.approvePlan();
  session.approveAutumn();
  const { years, table, world } = session.view();
  return { now: years[0]!, table, world, found: atOnce(comparingFirstYear(years[0]!, table, world)) };
}

const moved = { 'supply.grainExports': 1.8, 'scissors.grainPrice': 1.15, 'investment.rate': 0.75 };

test('the year is set beside the same weather with the plan left as it stood', () => {
  const { now, world, found } = played(moved);
  const pack = packLevers(world.start);
  const left = advanceYear(now.before, { winter: pack, autumn: pack }, world);
  expect(left.ledger.draws).toEqual(now.ledger.draws);
  expect(found.levers).toEqual(expect.arrayContaining(Object.keys(moved)));
  expect(found.figures.length).toBeGreaterThan(3);
  for (const { series, from, to } of found.figures) {
    expect(from).toBe(seriesNamed(series).of(left, world));
    expect(to).toBe(seriesNamed(series).of(now, world));
  }
});

test('the causes of a difference are decisions alone, and add up to it', () => {
  for (const { from, to, causes } of played(moved).found.figures) {
    const sum = causes.reduce((all, { value }) => all + value, 0);
    expect(sum).toBeCloseTo(to - from, 6);
    expect(causes.map(({ id }) => id).filter((id) => !['grain', 'scissors', 'investment'].includes(id))).toEqual([]);
  }
});

test('no row of it counts the dead', () => {
  expect(played(moved).found.figures.filter(({ series }) => /death|excess/.test(series))).toEqual([]);
});

test('a year in which nothing was changed has nothing to tell', () => {
  expect(played({}).found).toEqual({ levers: [], figures: [] });
});

test.each(LANGUAGES)('it can be said in %s', (language) => {
  const { found, table, world } = played(moved);
  const { moves, heads, rows } = firstYearWords(found, table, world.start, words(language));
  expect(moves).toHaveLength(3);
  expect(rows.every((row) => row.length === heads.length)).toBe(true);
  expect([...moves, ...rows.flat()].filter((text) => /undefined|NaN|\{\{/.test(text))).toEqual([]);
  expect(rows.filter((row) => row.at(-1) === '')).toEqual([]);
});
