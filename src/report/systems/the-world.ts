/** The world: the slump abroad with its prices and lenders, which no decision at home can move, and the run beside other countries. */
import { series } from '#report/series-declaration';
import { byCollection } from '#report/systems/foreign-exchange';
import type { System } from '#report/systems/system';

const GOLD = 'million gold roubles';

export const theWorld: System = {
  id: 'the-world',
  series: [
    series(
      'gdp_per_head',
      'roubles a year',
      'Gross domestic product per head, in roubles of 1928',
      'E49',
      ({ ledger }) => ledger.accounts.gdp / (ledger.villagers + ledger.townspeople),
    ),
    series(
      'terms_of_trade_abroad',
      'ratio',
      'Machines that a tonne of grain buys abroad, 1929 = 1',
      'E46a',
      ({ ledger }) => ledger.draws.grainPrice / ledger.draws.importPrice,
    ),
  ],
  figures: [
    'terms_of_trade_abroad',
    'gdp_per_head',
    'gdp',
    'group_a_output',
    'steel',
    'machinery_imports',
    'foreign_debt',
  ],
  levers: [],
  map: {
    unit: GOLD,
    of: ({ ledger: { draws, procurement, supply } }, { parameters }) =>
      byCollection(
        Math.max(0, 1 - draws.grainPrice) * parameters.trade.grainPrice * supply.exports,
        procurement.procurement,
      ),
  },
};
