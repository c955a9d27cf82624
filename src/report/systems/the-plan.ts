/** The five-year plan: goals voted once, raised under way, and fulfilled: as reported, as made, and in tonnes. */
import { PRODUCTS } from '#core/economy';
import { type Reader, series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

const product =
  (id: (typeof PRODUCTS)[number]): Reader =>
  ({ ledger }) =>
    ledger.planResult.products[PRODUCTS.indexOf(id)]!;

export const thePlan: System = {
  id: 'the-plan',
  series: [
    series(
      'plan_reported',
      '0-1',
      'Fulfilment of the plan’s goals in heavy industry, as reported in roubles of 1926/27',
      'E59c',
      ({ ledger }) => ledger.planResult.reported,
    ),
    series(
      'plan_made',
      '0-1',
      'The same of what was made, in roubles of 1928',
      'E59d',
      ({ ledger }) => ledger.planResult.made,
    ),
    series('plan_coal', '0-1', 'Coal over the plan’s goal', 'E59d', product('coal')),
    series('plan_oil', '0-1', 'Oil over the plan’s goal', 'E59d', product('oil')),
    series('plan_steel', '0-1', 'Steel over the plan’s goal', 'E59d', product('steel')),
    series('plan_power', '0-1', 'Electricity over the plan’s goal', 'E59d', product('power')),
    series(
      'plan_raised',
      '1928 = 1',
      'Goals in force over those voted, 100 as voted',
      'E59a',
      ({ ledger }) => ledger.plan.raised,
    ),
  ],
  figures: ['plan_reported', 'plan_made', 'plan_steel', 'plan_power', 'plan_coal', 'plan_oil', 'plan_raised'],
  levers: ['plan.variant', 'plan.revision', 'plan.declareEarly', 'industry.priority', 'investment.producerShare'],
  map: {
    unit: '0-1',
    of: ({ ledger }) =>
      ledger.procurement.quota.map((quota, r) => (quota > 0 ? ledger.procurement.procurement[r]! / quota : 0)),
  },
};
