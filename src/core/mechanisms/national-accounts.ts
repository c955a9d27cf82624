/**
 * National accounts at the prices of 1928.
 *
 *   (E49)  GDP = VA_f + Σ Y_s                                                   by production
 *   (E49a) GDP = C + public + upkeep + arms + I + Δ stocks + X − M              by use
 *   (E49b) GDP = labour income + property income                                by income
 *
 * The second and third are computed from other flows than the first and must equal it (I13).
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, FUEL, MACHINES, METALS } from '#core/economy';

export const quantities = {
  gdp: { symbol: 'GDP', unit: 'million roubles of 1928/yr', meaning: 'Gross domestic product', equation: 'E49' },
  gdpByUse: { symbol: 'GDP_use', unit: 'million roubles of 1928/yr', meaning: 'The same by use', equation: 'E49a' },
  gdpByIncome: { symbol: 'GDP_inc', unit: 'million roubles of 1928/yr', meaning: 'The same by income', equation: 'E49b' },
  nonfarmValueAdded: { symbol: 'Σ Y', unit: 'million roubles of 1928/yr', meaning: 'Value added outside agriculture', equation: 'E49' },
  industrialOutput: { symbol: 'Y_ind', unit: 'million roubles of 1928/yr', meaning: 'Industrial output: fuel, metals, machines, consumer goods', equation: 'E49' },
} as const satisfies Quantities;

export const parameters = {
  labourShare: { symbol: 'w_l', unit: '1', meaning: 'Share of non-farm value added that is labour income', equation: 'E49b', range: [0.3, 0.9] },
  farmLabourShare: { symbol: 'w_f', unit: '1', meaning: 'Share of farm value added that is labour income', equation: 'E49b', range: [0.5, 1] },
  consumptionBase: { symbol: 'c_0', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per head of the base', equation: 'E49a', range: [50, 400] },
  consumptionBaseVillage: { symbol: 'c_v0', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per villager of the base', equation: 'E49a', range: [30, 400] },
  consumptionBaseTown: { symbol: 'c_t0', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per townsperson of the base', equation: 'E49a', range: [50, 900] },
} as const satisfies Parameters;

export interface NationalAccounts {
  readonly gdp: number;
  readonly gdpByUse: number;
  readonly gdpByIncome: number;
  readonly nonfarmValueAdded: number;
  readonly industrialOutput: number;
  readonly groupA: number;
  readonly groupB: number;
}

export function account(
  farmValueAdded: number,
  output: readonly number[],
  use: {
    readonly consumption: number;
    readonly publicUse: number;
    readonly upkeep: number;
    readonly arms: number;
    readonly investment: number;
    readonly stockChange: number;
    readonly exports: number;
    readonly imports: number;
  },
  p: ParameterValues<typeof parameters>,
): NationalAccounts {
  let nonfarmValueAdded = 0;
  for (const value of output) nonfarmValueAdded += value;
  const labour = p.labourShare * nonfarmValueAdded + p.farmLabourShare * farmValueAdded;
  const property = (1 - p.labourShare) * nonfarmValueAdded + (1 - p.farmLabourShare) * farmValueAdded;
  const groupA = output[FUEL]! + output[METALS]! + output[MACHINES]!;
  return {
    gdp: farmValueAdded + nonfarmValueAdded, // (E49)
    gdpByUse: use.consumption + use.publicUse + use.upkeep + use.arms + use.investment + use.stockChange + use.exports - use.imports, // (E49a)
    gdpByIncome: labour + property, // (E49b)
    nonfarmValueAdded,
    industrialOutput: groupA + output[CONSUMER]!,
    groupA,
    groupB: output[CONSUMER]!,
  };
}
