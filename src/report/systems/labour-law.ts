/** Labour law: who changes his place, what holds him, and what is lost when resentment shows. */
import { series } from '#report/series-declaration';
import { byTown } from '#report/systems/by-town';
import type { System } from '#report/systems/system';

export const labourLaw: System = {
  id: 'labour-law',
  series: [
    series(
      'labour_turnover',
      'ratio',
      'Workers who left their place in the year, over all workers',
      'E63',
      ({ ledger }) => ledger.labourLaw.leavers,
    ),
    series(
      'strike_days',
      'ratio',
      'Working days lost to strikes, for a hundred workers',
      'E67',
      ({ ledger }, { parameters }) => 100 * parameters.strikes.yearDays * ledger.strikes.lost,
    ),
  ],
  figures: ['labour_turnover', 'strike_days', 'resentment', 'consent_workers', 'real_wage'],
  levers: ['labourLaw.mobility', 'labourLaw.liability', 'labourLaw.continuousWeek', 'skills.discipline'],
  map: {
    unit: 'million',
    of: (result) => byTown(result, result.ledger.labourLaw.leavers * result.ledger.labour.workers),
  },
};
