/**
 * Collectivization: households that a campaign brings into collective farms, and those that leave again.
 *
 *   (E19)  in   = min(drive, 1 − coll)
 *   (E19a) bear = bear0 + bear1 · pressure
 *   (E19b) out  = min(in, ρ · max(0, in − bear))
 *   (E19c) coll' = coll + in − out
 *   (E19d) new' = (1 − learn) · new + max(0, in − out)
 *
 * `in` is the gross campaign of the winter and spring: the herds suffer from all of it, the share at mid-year keeps only
 * what stays. In the spring of 1930 half of the households were pushed in and most of those left by August
 * (Davies 1980); what a village bears before it empties the collective farm again rises with pressure from above.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { mapRegions } from '#core/regions';

export const quantities = {
  entered: { symbol: 'in', unit: '1', meaning: 'Share of households brought into collective farms by the campaign', equation: 'E19' },
  left: { symbol: 'out', unit: '1', meaning: 'Share of households that leave collective farms again', equation: 'E19b' },
  collectivised: { symbol: 'coll', unit: '1', meaning: 'Share of households in collective farms at mid-year', equation: 'E19c' },
  novelty: { symbol: 'new', unit: '1', meaning: 'Share of households still new to the collective farm', equation: 'E19d' },
} as const satisfies Quantities;

export const parameters = {
  bearable: { symbol: 'bear0', unit: '1/yr', meaning: 'Campaign that a village bears in a year without pressure', equation: 'E19a', range: [0, 0.5] },
  bearableUnderPressure: { symbol: 'bear1', unit: '1/yr', meaning: 'What full pressure adds to it', equation: 'E19a', range: [0, 0.6] },
  retreat: { symbol: 'ρ', unit: '1', meaning: 'Households that leave for each one brought in beyond that', equation: 'E19b', range: [0, 2] },
  learning: { symbol: 'learn', unit: '1/yr', meaning: 'Share of new members who settle in within a year', equation: 'E19d', range: [0.05, 1] },
  speed: { symbol: 'v', unit: '1', meaning: 'Pace of the campaign in the region over the national pace', equation: 'E19', range: [0, 2], per: 'region' },
} as const satisfies Parameters;

export const levers = {
  drive: {
    symbol: 'drive',
    unit: '1',
    equation: 'E19',
    range: [0, 0.7],
    step: 0.01,
    initial: 0.009,
    dossier: 'village',
    basic: true,
    caution: true,
    meaning: 'Share of all peasant households that the winter and spring campaign is to bring into collective farms this year.',
  },
  pressure: {
    symbol: 'pressure',
    unit: '1',
    equation: 'E19a',
    range: [0, 1],
    step: 0.05,
    initial: 0.1,
    dossier: 'village',
    caution: true,
    meaning: 'Administrative pressure in the village, from persuasion (0) to everything the authorities had in 1930-33 (1).',
  },
  plots: {
    symbol: 'plots',
    unit: '1',
    equation: 'E32',
    range: [0, 1],
    step: 0.05,
    initial: 1,
    dossier: 'village',
    meaning: 'Freedom of households to keep a plot and animals of their own and to sell what they yield on the bazaar.',
  },
} as const satisfies Levers;

export interface Campaign {
  readonly entered: number[];
  readonly left: number[];
  readonly collectivised: number[];
  readonly novelty: number[];
}

export function collectivise(
  economy: Economy,
  { drive, pressure }: LeverValues<typeof levers>,
  { bearable, bearableUnderPressure, retreat, learning, speed }: ParameterValues<typeof parameters>,
): Campaign {
  const bearing = bearable + bearableUnderPressure * pressure; // (E19a)
  const entered = mapRegions(economy, ({ collectivised }, r) => Math.min(drive * speed[r]!, 1 - collectivised)); // (E19)
  const left = entered.map((share) => Math.min(share, retreat * Math.max(0, share - bearing))); // (E19b)
  return {
    entered,
    left,
    collectivised: mapRegions(economy, ({ collectivised }, r) => Math.min(1, collectivised + entered[r]! - left[r]!)), // (E19c)
    novelty: mapRegions(economy, ({ novelty }, r) => (1 - learning) * novelty + Math.max(0, entered[r]! - left[r]!)), // (E19d)
  };
}
