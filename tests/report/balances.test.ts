import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { grainBalance, investmentRiver, roadToTown, scissorsBlades } from '#report/balances';
import { greatTurn, presetPlan } from '../great-turn';

const runs = ['historical', 'nep-preserved'].map((id) =>
  play(greatTurn, { seed: '11', lens: 'consensus', plan: presetPlan(id) }),
);
const years = runs.flatMap((run) => run.years.map((year) => ({ year, world: run.world })));
const total = (amounts: readonly { value: number }[]) => amounts.reduce((all, { value }) => all + value, 0);

describe('the instruments of a year', () => {
  test.each(years)('E13 and E16: every tonne of grain that came has gone somewhere ($year.year)', ({ year, world }) => {
    const { from, to, total: whole, missing } = grainBalance(year, world);
    expect(total(to)).toBeCloseTo(whole, 9);
    expect(total(from)).toBeCloseTo(whole, 9);
    expect([...from, ...to].filter(({ value }) => value < 0)).toEqual([]);
    expect(missing).toBeGreaterThanOrEqual(0);
  });

  test.each(years)('E26 and E34: the investment river carries as much as flows into it ($year.year)', ({ year }) => {
    const { from, to, total: whole } = investmentRiver(year);
    expect(total(from)).toBeCloseTo(whole, 6);
    expect(total(to)).toBeCloseTo(whole, 6);
    expect([...from, ...to].filter(({ value }) => value < 0)).toEqual([]);
  });

  test.each(years)(
    'E37: those who left the villages are housed, in barracks or without work ($year.year)',
    ({ year }) => {
      const { left, places } = roadToTown(year);
      expect(total(places)).toBeCloseTo(left, 12);
      expect(places.filter(({ value }) => value < 0)).toEqual([]);
    },
  );

  test.each(years)('E36: one blade over the other is the scissors ($year.year)', ({ year }) => {
    const { manufactures, grain, points } = scissorsBlades(year);
    expect(manufactures / grain).toBeCloseTo(year.ledger.scissors.scissors, 12);
    expect(Math.sign(points)).toBe(Math.sign(year.ledger.scissors.scissors - 1));
  });
});
