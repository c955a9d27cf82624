/**
 * Consumption: what is left for households, in the village and in town.
 *
 *   (E48)  farm goods = VA_f − exported − Δ grain stocks + grain bought abroad
 *   (E48a) marketed = ω_g · (grain marketed / H) + (1 − ω_g) · (m0 + m1 · coll)
 *   (E48b) manufactures and services = Y_B + Y_TR + Y_SO + rest + M_o − upkeep − public + unsold of last year
 *   (E48c) c_village = (farm goods · (1 − marketed) + share · sold) / P_r;  c_town = the rest / P_u
 *   (E48e) unsold = min(goods − sold, store · Y_B): what the shops cannot keep is sold off below its price
 *   (E48d) rel = rel_1928 · (c_town / c_village) / the same in the base
 *
 * Totals, per head and people must all be shown: a famine raises what is left per head of the living (L17).
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, SERVICES, TRANSPORT } from '#core/economy';

export const quantities = {
  farmGoods: { symbol: 'farm goods', unit: 'million roubles of 1928/yr', meaning: 'Farm produce that households consume', equation: 'E48' },
  marketedShare: { symbol: 'marketed', unit: '1', meaning: 'Share of farm produce that leaves the village', equation: 'E48a' },
  manufactures: { symbol: 'goods', unit: 'million roubles of 1928/yr', meaning: 'Manufactures and services offered to households', equation: 'E48b' },
  villagePerHead: { symbol: 'c_village', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per villager', equation: 'E48c' },
  townPerHead: { symbol: 'c_town', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per townsperson', equation: 'E48c' },
  townPremium: { symbol: 'rel', unit: '1', meaning: 'Town consumption per head over village consumption per head', equation: 'E48d' },
} as const satisfies Quantities;

export const parameters = {
  grainValue: { symbol: 'v_g', unit: 'roubles per t', meaning: 'Value of grain in the base', equation: 'E48', range: [30, 120] },
  otherMarketed: { symbol: 'm0', unit: '1', meaning: 'Share of other farm produce marketed by free peasants', equation: 'E48a', range: [0, 0.6] },
  otherMarketedCollective: { symbol: 'm1', unit: '1', meaning: 'What full collectivization adds to it', equation: 'E48a', range: [0, 0.5] },
  publicShare: { symbol: 'public', unit: '1', meaning: 'Share of transport and services that administration, schools and health use', equation: 'E48b', range: [0, 0.5] },
  shopStore: { symbol: 'store', unit: '1', meaning: 'Goods that shops and depots can keep, in shares of a year of light industry', equation: 'E48e', range: [0.05, 1] },
  premiumOpening: { symbol: 'rel_1928', unit: '1', meaning: 'Town over village consumption per head in the base', equation: 'E48d', range: [1, 3] },
  premiumBase: { symbol: 'ratio_0', unit: '1', meaning: 'The model’s own ratio in the base', equation: 'E48d', range: [0.5, 8] },
} as const satisfies Parameters;

export interface Supply {
  readonly farmGoods: number;
  readonly marketedShare: number;
  readonly manufactures: number;
  readonly publicUse: number;
  readonly farmExports: number;
  /** What of them can lie in shops and depots into the next year. */
  readonly storable: number;
}

export function offerGoods(
  flows: {
    readonly farmValueAdded: number;
    readonly output: readonly number[];
    readonly notInvested: number;
    readonly materialsValue: number;
    readonly upkeep: number;
    readonly unsold: number;
    readonly farmExports: number;
    readonly grainTradeVolume: number;
    readonly grainStockChange: number;
    readonly grainMarketedShare: number;
    readonly collectivised: number;
    readonly grainWeight: number;
  },
  p: ParameterValues<typeof parameters>,
): Supply {
  const farmGoods = flows.farmValueAdded - flows.farmExports - flows.grainTradeVolume - p.grainValue * flows.grainStockChange; // (E48)
  const marketedShare = flows.grainWeight * flows.grainMarketedShare + (1 - flows.grainWeight) * (p.otherMarketed + p.otherMarketedCollective * flows.collectivised); // (E48a)
  const publicUse = p.publicShare * (flows.output[TRANSPORT]! + flows.output[SERVICES]!);
  const civil = flows.output[CONSUMER]! + flows.output[TRANSPORT]! + flows.output[SERVICES]! - publicUse;
  const manufactures = Math.max(0, civil + flows.notInvested + flows.materialsValue - flows.upkeep) + flows.unsold; // (E48b)
  return { farmGoods, marketedShare, manufactures, publicUse, farmExports: flows.farmExports, storable: p.shopStore * flows.output[CONSUMER]! };
}

export interface Consumption {
  readonly village: number;
  readonly town: number;
  readonly total: number;
  readonly villagePerHead: number;
  readonly townPerHead: number;
  readonly townPremium: number;
  readonly unsold: number;
}

export function consume(
  { farmGoods, marketedShare, manufactures, storable }: Supply,
  soldShare: number,
  villageShare: number,
  villagers: number,
  townspeople: number,
  p: ParameterValues<typeof parameters>,
): Consumption {
  const unsold = Math.min((1 - soldShare) * manufactures, storable); // (E48e)
  const sold = manufactures - unsold;
  const village = farmGoods * (1 - marketedShare) + villageShare * sold;
  const town = farmGoods * marketedShare + (1 - villageShare) * sold;
  const villagePerHead = village / villagers;
  const townPerHead = town / townspeople; // (E48c)
  return {
    village,
    town,
    total: village + town,
    villagePerHead,
    townPerHead,
    townPremium: (p.premiumOpening * (townPerHead / villagePerHead)) / p.premiumBase, // (E48d)
    unsold,
  };
}
