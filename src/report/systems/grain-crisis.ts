/** The grain crisis: fear of war, full barns and short deliveries, and what searching them costs later. */
import { mapRegions, sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const grainCrisis: System = {
  id: 'grain-crisis',
  series: [
    series(
      'war_alarm',
      '0-1',
      'Fear of war beyond what people were used to',
      'E57',
      ({ ledger }) => ledger.scare.alarm,
    ),
    series('grain_offered', 'million t', 'Grain the village offered the state of its own will', 'E10', ({ ledger }) =>
      sum(ledger.marketing.toState),
    ),
    series('grain_searched', 'million t', 'Grain taken in searches', 'E12a', ({ ledger }) =>
      sum(ledger.procurement.searched),
    ),
    series(
      'peasant_distrust',
      '0-1',
      'What peasants deduct from a promised price',
      'E12c',
      ({ after }) => after.nation.distrust,
    ),
  ],
  figures: [
    'grain_offered',
    'procurement',
    'grain_searched',
    'grain_stock_peasant',
    'war_alarm',
    'peasant_distrust',
    'goods_availability',
  ],
  levers: [
    'scissors.grainPrice',
    'scissors.villageShare',
    'procurement.extraordinary',
    'procurement.quota',
    'marketing.privateTrade',
    'supply.grainExports',
  ],
  map: {
    unit: '0-1',
    of: ({ ledger, before }) =>
      mapRegions(before, (_, r) => {
        const harvest = ledger.harvest.harvest[r]!;
        return harvest > 0 ? ledger.procurement.procurement[r]! / harvest : 0;
      }),
  },
};
