/** Foreign exchange: exports by good, gold from mines, from museums and from people, and the price of credit. */
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

const GOLD = 'million gold roubles';

export const foreignExchange: System = {
  id: 'foreign-exchange',
  series: [
    series('exports_grain', GOLD, 'Earnings of grain exports', 'E46a', ({ ledger }) => ledger.trade.grainEarnings),
    series(
      'exports_timber',
      GOLD,
      'Earnings of timber',
      'E61b',
      ({ ledger: { draws, exportGoods } }) => draws.timberPrice * exportGoods.timber,
    ),
    series(
      'exports_oil',
      GOLD,
      'Earnings of oil',
      'E61b',
      ({ ledger: { draws, exportGoods } }) => draws.oilPrice * exportGoods.oil,
    ),
    series(
      'exports_produce',
      GOLD,
      'Earnings of butter, eggs, flax and other farm produce',
      'E61b',
      ({ ledger: { draws, exportGoods } }) => draws.producePrice * exportGoods.produce,
    ),
    series('gold_mined', GOLD, 'Gold mined', 'E61g', ({ ledger }) => ledger.trade.goldMined),
    series(
      'torgsin',
      GOLD,
      'Gold and silver that people gave for food',
      'E61c',
      ({ ledger }) => ledger.valuables.bought,
    ),
    series('art_sold', GOLD, 'Works of art sold abroad', 'E61e', ({ ledger }) => ledger.valuables.artSold),
    series('foreign_interest', GOLD, 'Interest paid abroad', 'E61f', ({ ledger }) => ledger.trade.interest),
  ],
  figures: [
    'exports',
    'exports_grain',
    'exports_timber',
    'exports_oil',
    'exports_produce',
    'gold_mined',
    'torgsin',
    'art_sold',
    'foreign_debt',
    'foreign_interest',
    'gold',
  ],
  levers: [
    'trade.otherExports',
    'goods.timber',
    'goods.oil',
    'goods.produce',
    'supply.grainExports',
    'trade.goldSales',
    'valuables.torgsin',
    'valuables.art',
    'trade.borrowing',
  ],
  map: { unit: GOLD, of: ({ ledger }) => byCollection(ledger.trade.grainEarnings, ledger.procurement.procurement) },
};

/** What belongs to a region’s grain, by its share of what was collected. */
export function byCollection(total: number, collected: readonly number[]): number[] {
  const whole = sum(collected);
  return collected.map((tonnes) => (whole > 0 ? (total * tonnes) / whole : 0));
}
