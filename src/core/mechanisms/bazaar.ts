/**
 * The bazaar: where money that found no goods meets food that was not delivered.
 *
 *   (E32)  P_k / P = ratio_0 · (θ · D + unspent + h · overhang) / (θ · D) / supply^η / (1 + m): the mark-up m of trusts is none of food (E55b)
 *   (E32a) supply = ω · private sales / the same in the base + (1 − ω) · plots · herd
 *   (E32b) w = (w_money / w_0) · found / ((1 − b) · P + b · P · (P_k / P) / ratio_0);  found = retail / spending
 *
 * State prices are fixed, so inflation shows here first (Holzman 1960): printing money raises the bazaar ratio and the
 * queue, not the list price (L12).
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { clamp, pow } from '#core/kernel/math';
import type { Money } from '#core/mechanisms/money';

export const quantities = {
  bazaarRatio: { symbol: 'P_k/P', unit: '1', meaning: 'Bazaar prices over state retail prices', equation: 'E32' },
  bazaarSupply: { symbol: 'supply', unit: 'index, 1928 = 1', meaning: 'Food brought to the bazaar', equation: 'E32a' },
  realWage: { symbol: 'w', unit: 'index, 1928 = 1', meaning: 'Real wage at the prices really paid', equation: 'E32b' },
} as const satisfies Quantities;

export const parameters = {
  openingRatio: { symbol: 'ratio_0', unit: '1', meaning: 'Bazaar over state prices in the base', equation: 'E32', range: [0.8, 2.5] },
  bazaarShare: { symbol: 'θ', unit: '1', meaning: 'Share of income spent on the bazaar in the base', equation: 'E32', range: [0.03, 0.4] },
  overhangSpent: { symbol: 'h', unit: '1/yr', meaning: 'Share of unwanted cash that reaches the bazaar in a year', equation: 'E32', range: [0, 1] },
  supplyElasticity: { symbol: 'η', unit: '1', meaning: 'Response of the bazaar price to supply', equation: 'E32', range: [0.2, 2] },
  grainPart: { symbol: 'ω', unit: '1', meaning: 'Weight of grain on the bazaar', equation: 'E32a', range: [0, 1] },
  openingSales: { symbol: 'S_p0', unit: 'Mt/yr', meaning: 'Private grain sales in the base', equation: 'E32a', range: [0.2, 6] },
  supplyMin: { symbol: 'supply_min', unit: '1', meaning: 'Emptiest bazaar', equation: 'E32a', range: [0.02, 0.8] },
  ratioMin: { symbol: 'ratio_min', unit: '1', meaning: 'Lowest ratio', equation: 'E32', range: [0.3, 1] },
  ratioMax: { symbol: 'ratio_max', unit: '1', meaning: 'Highest ratio', equation: 'E32', range: [5, 50] },
  bazaarWeight: { symbol: 'b', unit: '1', meaning: 'Weight of the bazaar in the cost of living of a worker', equation: 'E32b', range: [0, 0.5] },
} as const satisfies Parameters;

export interface Bazaar {
  readonly bazaarRatio: number;
  readonly bazaarSupply: number;
  readonly realWage: number;
}

export function openBazaar(money: Money, openingWage: number, privateSales: number, plots: number, herdIndex: number, markup: number, p: ParameterValues<typeof parameters>): Bazaar {
  const bazaarSupply = Math.max(p.supplyMin, p.grainPart * (privateSales / p.openingSales) + (1 - p.grainPart) * plots * herdIndex); // (E32a)
  const normal = p.bazaarShare * (money.wages + money.farmReceipts + money.transfers);
  const unspent = money.spend - money.retail;
  const pull = (normal + unspent + p.overhangSpent * money.overhang) / normal;
  const bazaarRatio = clamp((p.openingRatio * pull) / pow(bazaarSupply, p.supplyElasticity) / (1 + markup), p.ratioMin, p.ratioMax); // (E32)
  const costOfLiving = money.retailPrice * (1 - p.bazaarWeight + (p.bazaarWeight * bazaarRatio) / p.openingRatio);
  const found = money.spend > 0 ? money.retail / money.spend : 1;
  const paid = (money.moneyWage / openingWage) * (money.wages / (money.wages + money.arrears));
  return { bazaarRatio, bazaarSupply, realWage: (paid * found) / costOfLiving }; // (E32b)
}
