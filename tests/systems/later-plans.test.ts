/** The second and third plans: finished works and lower tension, then arms, fear and a standstill. */
import { expect } from 'vitest';
import { CONSUMER } from '#core/economy';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';

/** Growth a year between the ends of two years. */
function growth(years: readonly YearResult[], from: number, to: number): number {
  const [first, last] = [from, to].map((year) => seriesOf(years, 'industrial_output', year, year)[0]!);
  return (last! / first!) ** (1 / (to - from)) - 1;
}

const mean = (values: readonly number[]) => sum(values) / values.length;

law({
  id: 'The later plans',
  source: 'Davies, Harrison and Wheatcroft 1994; Harrison 2000; Katz 1975',
  says: 'bring more growth in 1933-37 than the first, from what the first left unfinished, and in 1938-40 half as much, with arms and fear',
  holds(at) {
    const years = at.run('historical');
    const [first, second, third] = [growth(years, 1928, 1932), growth(years, 1932, 1937), growth(years, 1937, 1940)];
    expect(second / first, 'second over first').toBeGreaterThan(1.3);
    expect(third / second, 'third over second').toBeLessThan(0.7);
  },
  without: [
    {
      when: 'what is begun is finished in the year and no walls are left to inherit',
      parameters: { 'construction.gestation': [1, 1, 1, 1, 1, 1, 1], 'construction.most': 1 },
      breaks: 'second over first',
    },
    {
      when: 'there is neither rearmament nor fear',
      levers: { 'defence.share': 0.05, 'statistics.fear': 0.2 },
      breaks: 'third over second',
    },
  ],
});

law({
  id: 'The second plan',
  source: 'Zaleski 1980; plan voted in January 1934',
  says: 'asks for less at a time than the first in its last years, and wants consumer goods to grow fastest, which they do not',
  holds(at) {
    const years = at.run('historical');
    const asked = (from: number, to: number) => mean(seriesOf(years, 'target_growth', from, to));
    expect(asked(1933, 1936) / asked(1931, 1932), 'tension').toBeLessThan(0.75);
    const { goals } = years.find(({ year }) => year === 1933)!.ledger.plan;
    const wanted = goals.map((goal, s) => goal / years.find(({ year }) => year === 1933)!.before.sectors[s]!.reported);
    expect(wanted[CONSUMER], 'wanted').toBe(Math.max(...wanted));
    const at1937 = (id: string) => seriesOf(years, id, 1937, 1937)[0]!;
    expect(at1937('plan_consumer_goods') / at1937('plan_made'), 'made').toBeLessThan(0.9);
    expect(at1937('plan_reported'), 'said').toBeGreaterThan(1);
  },
  without: [
    {
      when: 'the works are pressed alike in all years',
      levers: { 'targets.method': 0, 'targets.tautness': 1.35 },
      breaks: 'tension',
    },
    { when: 'every plan is the first again', levers: { 'plan.variant': 2 }, breaks: 'wanted' },
    {
      when: 'it is voted with the proportions of the first',
      parameters: { 'plan.second': [2, 2, 2, 2, 1.6, 1.6, 1.5] },
      breaks: 'wanted',
    },
  ],
});
