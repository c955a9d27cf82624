/** The eve of 1941 as it is printed: bands and fractions, in every school's eyes, and nothing that ranks. */
import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { eveGroups, eveTable } from '#report/eve-of-war';
import { LANGUAGES, words } from '#report/words';
import { eveOfWar, hasEve, WAR_TAPES } from '#session/eve-of-war';
import type { View } from '#session/session';
import { greatTurn, presetPlan } from '../great-turn';

function viewOf(preset: string, to = 1940, seed = 'historical'): View {
  const plan = presetPlan(preset);
  const { years, world } = play(greatTurn, { seed, lens: 'consensus', plan }, to);
  return { scenario: greatTurn, state: { seed, lens: 'consensus', plans: plan }, years, world } as unknown as View;
}

const run = eveOfWar(viewOf('hunter-moderate'));

test('E74 a run has an eve when it has lived through the last year of peace', () => {
  expect(hasEve(viewOf('historical'))).toBe(true);
  expect(hasEve(viewOf('historical', 1937))).toBe(false);
});

test('E74 every school tests both plans, and what was done beside itself differs in nothing', () => {
  expect(run.readings.map(({ lens }) => lens)).toEqual(greatTurn.lenses.map(({ id }) => id));
  for (const { run: own, done } of eveOfWar(viewOf('historical')).readings) expect(own).toEqual(done);
});

test('E73 the lens decides: a slower, balanced drive stands better in Hunter’s eyes than in Allen’s', () => {
  const beside = (lens: string) => {
    const { run: own, done } = run.readings.find((one) => one.lens === lens)!;
    return own.holds.usual - done.holds.usual;
  };
  expect(beside('hunter')).toBeGreaterThan(0);
  expect(beside('allen')).toBeLessThan(0);
});

test('E74e a fraction is a band, from a narrow margin to a wide one', () => {
  for (const { run: own } of run.readings) {
    expect(own.tapes).toBe(WAR_TAPES);
    expect(own.holds.narrow).toBeLessThanOrEqual(own.holds.usual);
    expect(own.holds.usual).toBeLessThanOrEqual(own.holds.wide);
  }
});

test('E74 the same plan on another seed meets other luck, and the record stays the yardstick', () => {
  const [one, other] = [eveOfWar(viewOf('historical')), eveOfWar(viewOf('historical', 1940, '7'))];
  expect(other.own.done.spreads.people).not.toEqual(one.own.done.spreads.people);
  expect(other.own.done.spreads.people.p50).toBeCloseTo(one.own.done.spreads.people.p50, 1);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const groups = eveGroups(run.own, run.readings, greatTurn.lenses, words(language));
  const table = eveTable(groups, words(language));

  test('every band lies on its scale, and the table says all that is drawn', () => {
    for (const { rows, to } of groups)
      for (const { run: own, done } of rows)
        for (const { low, middle, high } of [own, done]) {
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(to);
        }
    expect(table.rows).toHaveLength(groups.reduce((all, { rows }) => all + rows.length, 0));
    for (const row of table.rows) expect(row).toHaveLength(table.heads.length);
    expect(JSON.stringify(table)).not.toMatch(/NaN|undefined|score|rank|winner/i);
  });

  test('the dead of the war are said to be outside, and are no figure of it', () => {
    expect(words(language).t('epilogue.eve.quiet')).toMatch(/26.*27/);
    expect(JSON.stringify(table)).not.toMatch(/death|dead|погиб|умер/i);
  });
});
