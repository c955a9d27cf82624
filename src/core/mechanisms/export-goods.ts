/**
 * Exports other than grain, good by good: what there is to sell and what it fetches.
 *
 *   (E61)  v_g = min(share_g · volume, most_g);  furs, ores and manufactures take what the shares leave
 *   (E61a) most_timber = woods · villagers / villagers of the base;  most_oil = spare_oil · p_oil · oil;  most_produce = spare_food · VA_f
 *   (E61b) X_o = Σ_g p_g · v_g
 *
 * Volumes are at the prices of the base, prices are on the tape. Timber is felled and floated by villagers in winter, oil
 * comes out of what the wells give, butter, eggs and flax out of what farms make. A good that runs short is not replaced by
 * another. What Soviet sales did to world prices is in the recorded prices already; no source gives its size.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Draws } from '#core/tape';

export const quantities = {
  timber: { symbol: 'v_timber', unit: 'million gold roubles/yr', meaning: 'Timber exported, at the prices of the base', equation: 'E61' },
  oil: { symbol: 'v_oil', unit: 'million gold roubles/yr', meaning: 'Oil exported, at the prices of the base', equation: 'E61' },
  produce: { symbol: 'v_produce', unit: 'million gold roubles/yr', meaning: 'Butter, eggs, flax, sugar and other farm produce exported, at the prices of the base', equation: 'E61' },
  earnings: { symbol: 'X_o', unit: 'million gold roubles/yr', meaning: 'Earnings of exports other than grain', equation: 'E61b' },
} as const satisfies Quantities;

export const parameters = {
  woods: { symbol: 'woods', unit: 'million gold roubles/yr', meaning: 'Most timber that the villagers of the base could fell and float for export', equation: 'E61a', range: [50, 800] },
  oilPrice: { symbol: 'p_oil', unit: 'gold roubles per t', meaning: 'Price of exported oil products in the base, per tonne of crude', equation: 'E61a', range: [10, 100] },
  oilSpare: { symbol: 'spare_oil', unit: '1', meaning: 'Most of the oil that can be spared for export', equation: 'E61a', range: [0.1, 1] },
  produceSpare: { symbol: 'spare_food', unit: '1', meaning: 'Most of the value added of farms that can go abroad besides grain', equation: 'E61a', range: [0.01, 0.3] },
} as const satisfies Parameters;

const share = { unit: '1', equation: 'E61', range: [0, 0.6], step: 0.01, dossier: 'trade' } as const;

export const levers = {
  timber: { ...share, symbol: 'share_timber', initial: 0.16, meaning: 'Share of timber in the exports other than grain.' },
  oil: { ...share, symbol: 'share_oil', initial: 0.15, meaning: 'Share of oil in the exports other than grain.' },
  produce: { ...share, symbol: 'share_produce', initial: 0.3, meaning: 'Share of butter, eggs, flax and other farm produce in the exports other than grain.' },
} as const satisfies Levers;

export interface ExportGoods {
  /** Volumes at the prices of the base. */
  readonly timber: number;
  readonly oil: number;
  readonly produce: number;
  readonly rest: number;
  readonly volume: number;
  readonly earnings: number;
}

export interface Sellable {
  /** Villagers over those of the base. */
  readonly villagers: number;
  /** Million tonnes. */
  readonly oil: number;
  readonly farmValueAdded: number;
}

export function sellGoods(wanted: number, { villagers, oil: wells, farmValueAdded }: Sellable, l: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>, draws: Draws): ExportGoods {
  const scale = wanted / Math.max(1, l.timber + l.oil + l.produce);
  const planned = { timber: scale * l.timber, oil: scale * l.oil, produce: scale * l.produce };
  const rest = Math.max(0, wanted - planned.timber - planned.oil - planned.produce);
  const timber = Math.min(planned.timber, p.woods * villagers); // (E61a)
  const oil = Math.min(planned.oil, p.oilSpare * p.oilPrice * wells);
  const produce = Math.min(planned.produce, p.produceSpare * farmValueAdded); // (E61)
  const earnings = draws.timberPrice * timber + draws.oilPrice * oil + draws.producePrice * produce + draws.exportPrice * rest; // (E61b)
  return { timber, oil, produce, rest, volume: timber + oil + produce + rest, earnings };
}
