/** Money and rations: what is printed, what it buys, and who is fed on cards. */
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const moneyAndRations: System = {
  id: 'money-and-rations',
  series: [
    series(
      'ration_first',
      'kg',
      'Grain for a townsperson of the first list, as last year’s supply was shared',
      'E68',
      ({ ledger }) => ledger.rations.rationFirst,
    ),
    series(
      'ration_rest',
      'kg',
      'Grain for other townspeople, as last year’s supply was shared',
      'E68',
      ({ ledger }) => ledger.rations.rationRest,
    ),
  ],
  figures: [
    'money_in_circulation',
    'emission',
    'bazaar_price_ratio',
    'retail_price',
    'real_wage',
    'ration_first',
    'ration_rest',
  ],
  levers: [
    'money.emissionCeiling',
    'money.wageGrowth',
    'money.mopUp',
    'money.bonds',
    'rations.cards',
    'rations.priority',
  ],
  map: { unit: 'million t', of: ({ ledger }) => ledger.procurement.privateSales },
};
