/** The scissors crisis: trusts that set their price, goods that nobody buys, a village that does not sell. */
import { mapRegions } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

export const scissorsCrisis: System = {
  id: 'scissors-crisis',
  series: [
    series(
      'trust_markup',
      'ratio',
      'What trusts added to the planned price of manufactures',
      'E55a',
      ({ ledger }) => ledger.trusts.markup,
    ),
    series(
      'unsold_goods',
      'million roubles of 1928',
      'Consumer goods unsold at the end of the year',
      'E48e',
      ({ after }) => after.nation.unsoldGoods,
    ),
    series(
      'money_trust',
      '0-1',
      'Trust in money at the end of the year',
      'E54',
      ({ after }) => after.nation.moneyTrust,
    ),
    series(
      'cash_melted',
      'million roubles',
      'Worth that cash lost as prices ran away',
      'E54b',
      ({ ledger }) => ledger.money.melted,
    ),
  ],
  figures: ['scissors', 'trust_markup', 'unsold_goods', 'terms_of_trade', 'money_trust', 'cash_melted'],
  levers: [
    'scissors.manufacturesPrice',
    'scissors.grainPrice',
    'trusts.credit',
    'trusts.syndicates',
    'trusts.priceCeiling',
    'currency.reform',
  ],
  map: {
    unit: '0-1',
    of: ({ ledger, before }) =>
      mapRegions(before, (_, r) => {
        const harvest = ledger.harvest.harvest[r]!;
        return harvest > 0 ? ledger.marketing.sales[r]! / harvest : 0;
      }),
  },
};
