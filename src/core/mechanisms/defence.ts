/**
 * Defence: arms and upkeep.
 *
 *   (E43a) arms = share · (Y_fuel + Y_metals + Y_machines + Y_construction)
 *   (E43b) upkeep = min(cost · army, civil goods)
 *   (E43c) published = (arms + upkeep) · openness
 *
 * Arms are made of what would otherwise be invested: the same machines and the same steel.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';

export const quantities = {
  arms: { symbol: 'arms', unit: 'million roubles of 1928/yr', meaning: 'Arms procured', equation: 'E43a' },
  upkeep: { symbol: 'upkeep', unit: 'million roubles of 1928/yr', meaning: 'Upkeep of the armed forces', equation: 'E43b' },
  published: { symbol: 'published', unit: 'million roubles of 1928/yr', meaning: 'Defence outlays as published', equation: 'E43c' },
} as const satisfies Quantities;

export const parameters = {
  cost: { symbol: 'cost', unit: 'roubles of 1928/yr per head', meaning: 'Upkeep of a soldier for a year', equation: 'E43b', range: [100, 2000] },
} as const satisfies Parameters;

export const levers = {
  share: {
    symbol: 'share',
    unit: '1',
    equation: 'E43a',
    range: [0, 0.5],
    step: 0.01,
    initial: 0.04,
    dossier: 'defence',
    basic: true,
    meaning: 'Share of the output of heavy industry and building that goes into arms.',
  },
  armedForces: {
    symbol: 'army',
    unit: 'million people',
    equation: 'E43b',
    range: [0.3, 5],
    step: 0.05,
    initial: 0.55,
    dossier: 'defence',
    meaning: 'Men under arms.',
  },
  openness: {
    symbol: 'openness',
    unit: '1',
    equation: 'E43c',
    range: [0.2, 1],
    step: 0.05,
    initial: 1,
    dossier: 'defence',
    meaning: 'Share of true defence outlays that the published budget shows.',
  },
} as const satisfies Levers;

export interface Defence {
  readonly arms: number;
  readonly upkeep: number;
  readonly published: number;
}

export function defend(
  investmentComplex: number,
  /** Goods and services that are neither investment goods nor public: an army cannot use up more than there is. */
  civilGoods: number,
  { share, armedForces, openness }: LeverValues<typeof levers>,
  { cost }: ParameterValues<typeof parameters>,
): Defence {
  const arms = share * investmentComplex; // (E43a)
  const upkeep = Math.min(cost * armedForces, civilGoods); // (E43b)
  return { arms, upkeep, published: openness * (arms + upkeep) }; // (E43c)
}
