import { describe, expect, test } from 'vitest';
import { scareOf } from '#core/mechanisms/war-scare';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, world, yearWith } from '../great-turn';

const p = parameters.scare;

function threatened(threat: number) {
  const years = world.tape.years.map((draws) => ({ ...draws, threat }));
  return { ...world, tape: { ...world.tape, years } };
}

const unused = openingWith(({ nation }) => (nation.threatUsual = 0));

describe('E57 war scare', () => {
  test('E57 is none below the calm, full at the worst, and less when people are used to it', () => {
    const alarm = (threat: number, usual: number) =>
      scareOf({ ...opening.nation, threatUsual: usual }, { ...world.tape.years[0]!, threat }, p).alarm;
    expect(alarm(p.calm, 0)).toBe(0);
    expect(alarm(1, 0)).toBe(1);
    expect(alarm(1, 0.8)).toBeCloseTo(0.2 / (1 - p.calm), 12);
    expect(alarm(0.7, 0.8)).toBe(0);
  });

  test('E57a a danger that lasts becomes usual', () => {
    const { after } = yearWith({}, { before: unused, world: threatened(1) });
    expect(after.nation.threatUsual).toBeCloseTo(p.habit, 12);
  });

  test('E57b households turn cash into goods, and the village finds fewer', () => {
    const [calm, scared] = [0, 1].map((threat) => yearWith({}, { before: unused, world: threatened(threat) }).ledger);
    expect(scared!.scissors.availability).toBeCloseTo(calm!.scissors.availability * (1 - p.swept), 6);
    expect(scared!.money.spend).toBeGreaterThan(calm!.money.spend);
    expect(scared!.money.householdCash).toBeLessThan(calm!.money.householdCash);
  });

  test('E57c free peasants keep grain, collective farms do not decide', () => {
    const kept = (collectivised: number, threat: number) => {
      const before = openingWith(({ nation, regions }) => {
        nation.threatUsual = 0;
        for (const region of regions) region.collectivised = collectivised;
      });
      const { marketing } = yearWith({ 'collectivisation.drive': 0 }, { before, world: threatened(threat) }).ledger;
      return sum(marketing.disposable);
    };
    const free = kept(0, 0) - kept(0, 1);
    expect(free).toBeGreaterThan(0.7 * p.hoard * opening.regions.length);
    expect(kept(1, 0) - kept(1, 1)).toBeLessThan(free / 3);
  });

  test('E57c what is held back is in the barn a year later', () => {
    const stock = (threat: number) =>
      sum(yearWith({}, { before: unused, world: threatened(threat) }).after.regions.map(({ grain }) => grain));
    expect(stock(1)).toBeGreaterThan(stock(0) + 1);
  });
});
