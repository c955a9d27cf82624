/** Statistics: pairs of what was printed and what was so, and the people who could have told the difference. */
import { expect } from 'vitest';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';

const last = (years: readonly YearResult[], id: string) => seriesOf(years, id).at(-1)!;

/** Printed over true, at the end of the run. */
const pairs = (years: readonly YearResult[]) => ({
  padding: 1 + last(years, 'padding'),
  index: last(years, 'reported_industrial_output') / last(years, 'industrial_index'),
  crop: last(years, 'reported_harvest') / last(years, 'harvest'),
  population: seriesOf(years, 'reported_population', 1936, 1936)[0]! / seriesOf(years, 'population', 1936, 1936)[0]!,
  defence: seriesOf(years, 'reported_defence', 1933, 1933)[0]! / seriesOf(years, 'defence_outlays', 1933, 1933)[0]!,
});

/** An office that is free: it audits, keeps those who contradict, counts people every year and grain in the barn. */
const free = (at: Model) =>
  at.run('historical', {
    bend: () => ({
      'statistics.audit': 1,
      'statistics.dissent': 1,
      'statistics.standingCrop': 0,
      'statistics.linkedPrices': 1,
      'statistics.census': 1,
      'defence.openness': 1,
    }),
  });

law({
  id: 'Statistics',
  source: 'Harrison 2000; Davies, Harrison and Wheatcroft 1994',
  says: 'leave the truth in every pair that was printed, and meet it where the office is free',
  holds(at) {
    const printed = pairs(at.run('historical'));
    expect(printed.padding, 'padding').toBeGreaterThan(1.05);
    expect(printed.index, 'index').toBeGreaterThan(1.4);
    expect(printed.crop, 'crop').toBeGreaterThan(1.16 + 0.1);
    expect(printed.population, 'population').toBeGreaterThan(1.02);
    expect(printed.defence, 'defence').toBeLessThan(0.4);
    const told = pairs(free(at));
    expect(told.padding, 'padding when free').toBeCloseTo(1, 9);
    expect(told.index, 'index when free').toBeCloseTo(1, 2);
    // The customary overcount of the harvest is older than the office’s troubles.
    expect(told.crop, 'crop when free').toBeCloseTo(1.16, 9);
    expect(told.population, 'population when free').toBeCloseTo(1, 9);
    expect(told.defence, 'defence when free').toBe(1);
  },
  without: [
    { when: 'nobody pads a report', parameters: { 'statistics.lie': 0 }, breaks: 'padding' },
    { when: 'nobody is afraid', levers: { 'statistics.fear': 0 }, breaks: 'padding' },
    { when: 'new products are counted like old ones', parameters: { 'statistics.newProducts': 0 }, breaks: 'index' },
    {
      when: 'the crop is measured in the barn, and nobody shades it',
      parameters: { 'statistics.standingCrop': 0, 'statistics.cropFear': 0 },
      breaks: 'crop',
    },
    { when: 'the dead are registered', parameters: { 'statistics.hush': 0 }, breaks: 'population' },
    { when: 'the budget is open', levers: { 'defence.openness': 1 }, breaks: 'defence' },
  ],
});

law({
  id: 'An office without critics',
  source: 'Jasny 1972',
  says: 'controls nothing, whatever its powers, and is not made good in a few years',
  holds(at) {
    const powers = { 'statistics.audit': 0.9 };
    const borne = at.run('historical', { bend: () => ({ ...powers, 'statistics.dissent': 1 }) });
    const silenced = at.run('historical', {
      bend: (_, year) => ({ ...powers, 'statistics.dissent': year >= 1929 && year <= 1931 ? 0.1 : 1 }),
    });
    const worth = (years: readonly YearResult[], year: number) =>
      seriesOf(years, 'office_independence', year, year)[0]!;
    expect(worth(silenced, 1931) / worth(borne, 1931), 'silenced').toBeLessThan(0.3);
    expect(seriesOf(silenced, 'padding', 1932, 1932)[0]!, 'padding').toBeGreaterThan(
      2 * seriesOf(borne, 'padding', 1932, 1932)[0]!,
    );
    expect(worth(silenced, 1935) / worth(borne, 1935), 'four years later').toBeLessThan(0.7);
  },
  without: [
    { when: 'they stay whatever is borne', parameters: { 'statistics.leave': 0 }, breaks: 'silenced' },
    { when: 'others are trained in a year', parameters: { 'statistics.train': 1 }, breaks: 'four years later' },
  ],
});
