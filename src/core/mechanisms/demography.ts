/**
 * Births and deaths.
 *
 *   (E39)  births_r = max(0, n + d − deficit) · P_r;  deaths_r = d · P_r, hunger aside
 *   (E39a) n' = n − decline
 *   (E39b) deficit' = lasting · deficit + b_h · m + b_d · in
 *   (E39c) the same for towns with b_u and d_u
 *
 * The village of 1928 grew by more than 2 % a year and slowly less. Hunger and upheaval hold births back in the year
 * after: the lost births of 1932-34 were of the order of the deaths.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { mapRegions } from '#core/regions';

export const quantities = {
  ruralBirths: { symbol: 'births_r', unit: 'million people/yr', meaning: 'Births in villages', equation: 'E39' },
  ruralNormalDeaths: { symbol: 'deaths_r', unit: 'million people/yr', meaning: 'Deaths in villages, hunger aside', equation: 'E39' },
  urbanBirths: { symbol: 'births_u', unit: 'million people/yr', meaning: 'Births in towns', equation: 'E39c' },
  urbanNormalDeaths: { symbol: 'deaths_u', unit: 'million people/yr', meaning: 'Deaths in towns, hunger aside', equation: 'E39c' },
} as const satisfies Quantities;

export const parameters = {
  ruralDeathRate: { symbol: 'd', unit: '1/yr', meaning: 'Mortality in villages in ordinary years', equation: 'E39', range: [0.01, 0.04] },
  urbanBirthRate: { symbol: 'b_u', unit: '1/yr', meaning: 'Birth rate in towns', equation: 'E39c', range: [0.01, 0.05] },
  urbanDeathRate: { symbol: 'd_u', unit: '1/yr', meaning: 'Mortality in towns in ordinary years', equation: 'E39c', range: [0.008, 0.04] },
  decline: { symbol: 'decline', unit: '1/yr', meaning: 'Yearly fall of the village’s natural increase', equation: 'E39a', range: [0, 0.003] },
  deficitLasts: { symbol: 'lasting', unit: '1/yr', meaning: 'Birth deficit that lasts into the next year', equation: 'E39b', range: [0, 0.9] },
  deficitHunger: { symbol: 'b_h', unit: '1', meaning: 'Births lost per unit of excess mortality', equation: 'E39b', range: [0, 1] },
  deficitDrive: { symbol: 'b_d', unit: '1', meaning: 'Births lost per share of households pushed into collective farms', equation: 'E39b', range: [0, 0.05] },
} as const satisfies Parameters;

export interface Demography {
  readonly ruralBirths: number[];
  readonly ruralNormalDeaths: number[];
  readonly urbanBirths: number[];
  readonly urbanNormalDeaths: number[];
  readonly naturalIncrease: number;
  readonly birthDeficit: number;
}

export function countVitals(economy: Economy, famineRate: number, campaign: number, p: ParameterValues<typeof parameters>): Demography {
  const { naturalIncrease, birthDeficit } = economy.nation;
  return {
    ruralBirths: mapRegions(economy, ({ rural }) => Math.max(0, naturalIncrease + p.ruralDeathRate - birthDeficit) * rural), // (E39)
    ruralNormalDeaths: mapRegions(economy, ({ rural }) => p.ruralDeathRate * rural),
    urbanBirths: mapRegions(economy, ({ urban }) => Math.max(0, p.urbanBirthRate - birthDeficit) * urban), // (E39c)
    urbanNormalDeaths: mapRegions(economy, ({ urban }) => p.urbanDeathRate * urban),
    naturalIncrease: Math.max(0, naturalIncrease - p.decline), // (E39a)
    birthDeficit: p.deficitLasts * birthDeficit + p.deficitHunger * famineRate + p.deficitDrive * campaign, // (E39b)
  };
}
