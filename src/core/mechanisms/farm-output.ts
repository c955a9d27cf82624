/**
 * Farm output and mechanization.
 *
 *   (E17)  F = F0 · (ω_g · H / H0 + ω_l · herd / herd0 + ω_o · other / other0)
 *   (E17a) other = area · D^α · A · (1 − dis)
 *   (E17b) VA_f = net · F
 *   (E18)  hp' = (1 − scrap) · hp + delivered;  wanted = price · experience^λ · tractors · I_farm (E62)
 *   (E18a) A' = A · (1 + g_A + g_K · coll · (1 − new))
 *
 * Animals count by their 1928 value. Tractors grow cheaper as the machine industry learns (λ); where they come from is E62.
 * Deliveries go to regions by their land, collective farms first.
 */
import type { Levers, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Based, Economy } from '#core/economy';
import { pow } from '#core/kernel/math';
import type { Campaign } from '#core/mechanisms/collectivisation';
import type { Harvest } from '#core/mechanisms/harvest';
import type { Livestock } from '#core/mechanisms/livestock';
import { dot, mapRegions, shareOut, sum } from '#core/regions';

export const quantities = {
  farmOutput: { symbol: 'F', unit: 'million roubles of 1928/yr', meaning: 'Gross output of agriculture', equation: 'E17' },
  farmValueAdded: { symbol: 'VA_f', unit: 'million roubles of 1928/yr', meaning: 'Value added in agriculture', equation: 'E17b' },
  herdIndex: { symbol: 'herd', unit: 'index, 1928 = 1', meaning: 'Herds at their value of 1928', equation: 'E17' },
  delivered: { symbol: 'delivered', unit: 'thousand hp/yr', meaning: 'Tractors delivered', equation: 'E18' },
} as const satisfies Quantities;

export const parameters = {
  openingOutput: { symbol: 'F0', unit: 'million roubles of 1928/yr', meaning: 'Gross farm output with the harvest and herds of the base', equation: 'E17', range: [5000, 25000] },
  openingHarvest: { symbol: 'H0', unit: 'Mt/yr', meaning: 'Harvest of the base', equation: 'E17', range: [30, 100] },
  grainWeight: { symbol: 'ω_g', unit: '1', meaning: 'Weight of grain in farm output', equation: 'E17', range: [0, 1] },
  herdWeight: { symbol: 'ω_l', unit: '1', meaning: 'Weight of livestock in farm output', equation: 'E17', range: [0, 1] },
  otherWeight: { symbol: 'ω_o', unit: '1', meaning: 'Weight of other crops in farm output', equation: 'E17', range: [0, 1] },
  animalValue: { symbol: 'v', unit: '1', meaning: 'Value of an animal relative to a head of cattle', equation: 'E17', range: [0, 3], per: 'species' },
  valueAddedShare: { symbol: 'net', unit: '1', meaning: 'Value added over gross output', equation: 'E17b', range: [0.5, 1] },
  scrapping: { symbol: 'scrap', unit: '1/yr', meaning: 'Tractor power scrapped in a year', equation: 'E18', range: [0, 0.4] },
  tractorPrice: { symbol: 'price', unit: 'hp per thousand roubles of 1928', meaning: 'Tractor power that a thousand roubles bought in 1928, with its implements', equation: 'E18', range: [0.1, 6] },
  tractorLearning: { symbol: 'λ', unit: '1', meaning: 'Elasticity of tractor power per rouble to the experience of the machine industry', equation: 'E18', range: [0, 0.8] },
} as const satisfies Parameters;

export const levers = {
  tractorShare: {
    symbol: 'tractors',
    unit: '1',
    equation: 'E18',
    range: [0, 0.9],
    step: 0.05,
    initial: 0.3,
    dossier: 'investment',
    meaning: 'Share of farm investment spent on tractors and machine stations; the rest builds barns, drains and breeds.',
  },
} as const satisfies Levers;

export interface FarmOutput {
  readonly farmOutput: number;
  readonly farmValueAdded: number;
  readonly herdIndex: number;
}

export function valueFarmOutput(economy: Economy, { harvest, area, draughtEffect, disruption }: Harvest, { herds }: Livestock, p: ParameterValues<typeof parameters>, { base }: Based): FarmOutput {
  let herd = 0;
  let herdFirst = 0;
  for (let r = 0; r < herds.length; r++) {
    herd += dot(herds[r]!, p.animalValue);
    herdFirst += dot(base.regions[r]!.herds, p.animalValue);
  }
  const { farmTechnique } = economy.nation;
  const other = sum(area.map((land, r) => land * draughtEffect[r]! * farmTechnique * (1 - disruption[r]!))); // (E17a)
  const otherFirst = sum(mapRegions(base, ({ area: land }) => land));
  const farmOutput = p.openingOutput * (p.grainWeight * (sum(harvest) / p.openingHarvest) + p.herdWeight * (herd / herdFirst) + p.otherWeight * (other / otherFirst)); // (E17)
  return { farmOutput, farmValueAdded: p.valueAddedShare * farmOutput, herdIndex: herd / herdFirst }; // (E17b)
}

/** Thousand horsepower for a million roubles. */
export function tractorPower({ nation }: Economy, p: ParameterValues<typeof parameters>): number {
  return p.tractorPrice * pow(Math.max(1, nation.machineExperience), p.tractorLearning); // (E18)
}

export interface Mechanisation {
  readonly tractors: number[];
  readonly delivered: number;
  /** By region, of what was delivered. */
  readonly received: number[];
  readonly farmTechnique: number;
}

export function mechanise(
  economy: Economy,
  { area }: Harvest,
  { collectivised, novelty }: Campaign,
  delivered: number,
  growth: { techniqueGrowth: number; techniqueGrowthMechanised: number },
  p: ParameterValues<typeof parameters>,
): Mechanisation {
  const { farmTechnique } = economy.nation;
  const claims = area.map((land, r) => land * (1 + collectivised[r]!));
  const received = shareOut(delivered, claims);
  const settled =
    dot(
      collectivised.map((share, r) => share * Math.max(0, 1 - novelty[r]!)),
      area,
    ) / sum(area);
  return {
    delivered,
    received,
    tractors: mapRegions(economy, ({ tractors }, r) => (1 - p.scrapping) * tractors + received[r]!), // (E18)
    farmTechnique: farmTechnique * (1 + growth.techniqueGrowth + growth.techniqueGrowthMechanised * settled), // (E18a)
  };
}
