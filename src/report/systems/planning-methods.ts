/** Methods of planning: targets drawn from trends or from goals, how taut and how even they are, and who believes them. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const planningMethods: System = {
  id: 'planning-methods',
  series: [
    series(
      'target_growth',
      '1/yr',
      'What the year’s targets ask over what was reported of the last year',
      'E58',
      ({ before, ledger }) => {
        const reported = sum(before.sectors.map(({ reported: last }) => last));
        return reported > 0 ? sum(ledger.targets.target) / reported - 1 : 0;
      },
    ),
    series(
      'target_spread',
      '0-1',
      'How far targets pull the branches apart',
      'E58c',
      ({ ledger }) => ledger.targets.spread,
    ),
    series(
      'targets_missed',
      '0-1',
      'Share of the year’s targets that was not made',
      'E58d',
      ({ ledger }) => ledger.belief.gap,
    ),
    series(
      'plan_credibility',
      '0-1',
      'How far managers believe their targets',
      'E58e',
      ({ after }) => after.nation.credibility,
    ),
  ],
  figures: ['plan_credibility', 'target_growth', 'targets_missed', 'target_spread', 'industrial_output'],
  levers: ['targets.method', 'targets.tautness', 'targets.ratchet'],
  map: {
    unit: 'ratio',
    of: ({ before, ledger }) =>
      before.regions.map(({ expectedYield }, r) => {
        const crop = ledger.harvest.harvest[r]!;
        return crop > 0 ? (expectedYield * ledger.harvest.area[r]!) / crop : 0;
      }),
  },
};
