/** Methods of planning: Groman and Bazarov’s trends against Krzhizhanovsky’s and Strumilin’s goals. */
import { expect } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';

const GENETIC = 1;
const TELEOLOGICAL = 2;

/** The historical plan as voted, its yearly targets drawn by one method from 1929 on. */
const drawn = (at: Model, method: number) =>
  at.run('historical', {
    bend: (_, year) =>
      year === 1928
        ? { 'targets.method': 0 }
        : { 'targets.method': method, 'targets.tautness': 1, 'plan.revision': year === 1930 ? 0.5 : 0 },
  });
const mean = (years: readonly YearResult[], id: string) => {
  const values = seriesOf(years, id, 1929, 1932);
  return sum(values) / values.length;
};

law({
  id: 'A teleological plan',
  source: 'Spulber 1964; Zaleski 1971',
  says: 'asks more than a genetic one, pulls the branches further apart, and is believed less when it has been missed',
  holds(at) {
    const [past, future] = [drawn(at, GENETIC), drawn(at, TELEOLOGICAL)];
    expect(mean(future, 'target_growth') - mean(past, 'target_growth'), 'asked').toBeGreaterThan(0.1);
    expect(mean(future, 'target_spread') - mean(past, 'target_spread'), 'apart').toBeGreaterThan(0.005);
    expect(mean(future, 'targets_missed') - mean(past, 'targets_missed'), 'missed').toBeGreaterThan(0.05);
    expect(mean(future, 'padding') - mean(past, 'padding'), 'padded').toBeGreaterThan(0.01);
    const believed = (years: readonly YearResult[]) => seriesOf(years, 'plan_credibility', 1932, 1932)[0]!;
    expect(believed(future) - believed(past), 'believed').toBeLessThan(-0.03);
  },
  without: [
    { when: 'the works are asked in any case', levers: { 'targets.method': 0 }, breaks: 'asked' },
    { when: 'there is no plan to draw a path from', levers: { 'plan.variant': 0 }, breaks: 'asked' },
    { when: 'a missed target is nobody’s fault', levers: { 'statistics.fear': 0 }, breaks: 'padded' },
    {
      when: 'neither a change nor a miss costs belief',
      parameters: { 'credibility.price': 0, 'credibility.lose': 0 },
      breaks: 'believed',
    },
  ],
});

law({
  id: 'A forecast',
  source: 'Spulber 1964, essays of Bazarov and Groman',
  says: 'follows what grew, more slowly, and asks too little of works that come into use',
  holds(at) {
    const past = drawn(at, GENETIC);
    const asked = seriesOf(past, 'target_growth', 1930, 1936);
    const grown = past
      .slice(1, 8)
      .map(
        ({ before, ledger }) =>
          sum(ledger.statistics.reported) / sum(before.sectors.map(({ reported }) => reported)) - 1,
      );
    asked.forEach((growth, i) => {
      expect(growth, 'asked').toBeLessThan(Math.max(grown[i]!, grown[i + 1] ?? 0, 0.12));
    });
    expect(Math.max(...asked) - Math.min(...asked), 'follows').toBeGreaterThan(0.02);
    // The years in which the works of the first plan came into use grew faster than a forecast had it.
    expect(sum(grown.slice(-3)) - sum(asked.slice(-3)), 'behind').toBeGreaterThan(0.03);
  },
  without: [
    {
      when: 'a forecast carries past growth on whole and more',
      parameters: { 'targets.damping': 1.2, 'statistics.memory': 1 },
      breaks: 'asked',
    },
    { when: 'it carries nothing on', parameters: { 'targets.damping': 0 }, breaks: 'follows' },
  ],
});

law({
  id: 'A plan nobody believes',
  source: 'Zaleski 1971, 1980',
  says: 'draws out less effort and more padding',
  holds(at) {
    const levers = { 'targets.tautness': 1.2, 'statistics.fear': 0.5, 'statistics.audit': 0.3 };
    const [read, unread] = [1, 0].map((credibility) => {
      const opening = structuredClone(at.year({}).before);
      opening.nation.credibility = credibility;
      return at.year(levers, { before: opening }).ledger;
    });
    expect(unread!.targets.target, 'the same targets').toEqual(read!.targets.target);
    expect(sum(unread!.industry.output) / sum(read!.industry.output), 'effort').toBeLessThan(0.995);
    expect(sum(unread!.statistics.padding) / sum(read!.statistics.padding), 'padding').toBeGreaterThan(1.3);
  },
  without: [
    { when: 'targets draw out no effort', parameters: { 'targets.effort': 0 }, breaks: 'effort' },
    {
      when: 'reports do not mind whether a plan is believed',
      parameters: { 'statistics.doubt': 0 },
      breaks: 'padding',
    },
  ],
});

law({
  id: 'An uneven plan',
  source: 'Hunter 1961',
  says: 'costs output: branches are pulled apart, and each waits for the other',
  holds(at) {
    const opening = structuredClone(at.year({}).before);
    // The same goals together, and the same with half of the branches pulled up and half let down.
    const planned = (up: number, down: number) => {
      const before = structuredClone(opening);
      Object.assign(before.nation, {
        planVariant: 2,
        planLeft: 3,
        planGoals: before.sectors.map(({ reported }, s) => reported * (s % 2 === 0 ? up : down)),
      });
      return at.year({ 'targets.method': TELEOLOGICAL, 'plan.variant': 2 }, { before }).ledger;
    };
    const [even, uneven] = [planned(1.4, 1.4), planned(2.1, 1)];
    expect(uneven.targets.spread, 'spread').toBeGreaterThan(even.targets.spread + 0.05);
    const torn = uneven.targets.response.map((response, s) => response / even.targets.response[s]!);
    expect(Math.min(...torn), 'torn').toBeLessThan(0.985);
  },
  without: [{ when: 'branches do without one another', parameters: { 'targets.unevenness': 0 }, breaks: 'torn' }],
});
