/** The second and third plans: lower tension and finished works, then arms, fear and a standstill. */
import { INDUSTRY } from '#core/mechanisms/statistics';
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const laterPlans: System = {
  id: 'later-plans',
  series: [
    series('industrial_growth', '1/yr', 'Growth of industry in the year, as made', 'E49', ({ before, ledger }) => {
      const last = sum(INDUSTRY.map((s) => before.sectors[s]!.output));
      return last > 0 ? ledger.accounts.industrialOutput / last - 1 : 0;
    }),
    series('works_finished', 'million roubles of 1928', 'Works brought into use', 'E28b', ({ ledger }) =>
      sum(ledger.construction.completed),
    ),
    series(
      'plan_consumer_goods',
      '0-1',
      'Consumer goods over the plan’s goal, as made',
      'E59d',
      ({ ledger }) => ledger.planResult.consumer,
    ),
  ],
  figures: [
    'industrial_growth',
    'works_finished',
    'unfinished_ratio',
    'plan_consumer_goods',
    'defence_share',
    'plan_made',
  ],
  levers: ['plan.variant', 'targets.tautness', 'construction.starts', 'defence.share', 'statistics.fear'],
  map: {
    unit: 'ratio',
    of: ({ after }, { base }) =>
      after.regions.map(({ urban }, r) => (base.regions[r]!.urban > 0 ? urban / base.regions[r]!.urban : 0)),
  },
};
