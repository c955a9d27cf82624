/** What common random numbers are for: a difference between two plans that is not a difference between two skies. */
import { expect } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from './law';
import { type Course, type Model, seriesOf } from './model-under';

const seeds = Array.from({ length: 30 }, (_, i) => String(i + 1));

const variance = (values: readonly number[]) => {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1);
};

/** Variance of the difference of two plans on the same seeds, over that of the same runs paired with the next seed. */
function pairing(one: readonly YearResult[][], other: readonly YearResult[][], id: string): number {
  const total = (years: readonly YearResult[]) => sum(seriesOf(years, id));
  const [first, second] = [one.map(total), other.map(total)];
  const gap = (shift: number) => first.map((value, i) => value - second[(i + shift) % second.length]!);
  return variance(gap(0)) / variance(gap(1));
}

const onEverySeed = (at: Model, preset: string, course: Course = {}) =>
  seeds.map((seed) => at.run(preset, { ...course, seed }));

law({
  id: 'L15',
  source: 'Owen 2013, common random numbers',
  says: 'two plans on one seed meet the same weather, and the variance of their difference is less than half of that on two seeds',
  holds(at) {
    const [historical, nep] = [onEverySeed(at, 'historical'), onEverySeed(at, 'nep-preserved')];
    for (const id of ['harvest', 'industrial_output', 'nonfarm_value_added'])
      expect(pairing(historical, nep, id), `variance of the difference in ${id}`).toBeLessThan(0.5);
    const less = onEverySeed(at, 'historical', {
      bend: (plan) => ({ 'procurement.quota': 0.9 * plan['procurement.quota'] }),
    });
    for (const id of ['gdp', 'consumption', 'excess_deaths'])
      expect(pairing(historical, less, id), `variance for near plans in ${id}`).toBeLessThan(0.5);
    const weather = (years: readonly YearResult[]) => JSON.stringify(years.map(({ ledger }) => ledger.draws.weather));
    expect(nep.map(weather), 'weather').toEqual(historical.map(weather));
  },
  without: [
    { when: 'every plan draws its own luck', luckOfItsOwn: true, breaks: 'variance of the difference in harvest' },
  ],
});
