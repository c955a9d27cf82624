/**
 * Weapons: what the arms procured (E43a) are, and what is held of them.
 *
 *   (E72)  arms fall into tanks, aircraft, ships by the levers, and guns, rifles and shells with the rest; no more than all
 *   (E72a) cost_k' = cost_k · experience^(−learn) · (1 − aid · experts / (experts + half))
 *   (E72b) made_k = arms_k / cost_k'
 *   (E72c) held_k' = (1 − obsolete_k) · held_k + made_k
 *
 * Experience is that of the machine industry; aid is what foreign designs and engineers save (Christie, Vickers, Wright).
 * A tank here is a piece: the tankette of 1932 and the T-34 of 1940 count alike, as they do in the published stocks.
 * Ships are paid for and not counted: the test of 1941 is one on land.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { NationStocks } from '#core/economy';
import { pow } from '#core/kernel/math';

export const quantities = {
  tanksMade: { symbol: 'made_t', unit: 'thousand/yr', meaning: 'Tanks made', equation: 'E72b' },
  aircraftMade: { symbol: 'made_a', unit: 'thousand/yr', meaning: 'Military aircraft made', equation: 'E72b' },
  ships: { symbol: 'ships', unit: 'million roubles of 1928/yr', meaning: 'Spent on ships', equation: 'E72' },
  ordnanceMade: { symbol: 'guns', unit: 'million roubles of 1928/yr', meaning: 'Guns, rifles and shells made', equation: 'E72' },
  tanks: { symbol: 'held_t', unit: 'thousand', meaning: 'Tanks held', equation: 'E72c' },
  aircraft: { symbol: 'held_a', unit: 'thousand', meaning: 'Military aircraft held', equation: 'E72c' },
  ordnance: { symbol: 'held_g', unit: 'million roubles of 1928', meaning: 'Guns, rifles and shells held', equation: 'E72c' },
} as const satisfies Quantities;

export const parameters = {
  tankCost: { symbol: 'cost_t', unit: 'thousand roubles of 1928', meaning: 'A tank, made with the experience of the base', equation: 'E72a', range: [5, 400] },
  aircraftCost: { symbol: 'cost_a', unit: 'thousand roubles of 1928', meaning: 'An aircraft, made with the experience of the base', equation: 'E72a', range: [5, 400] },
  learning: { symbol: 'learn', unit: '1', meaning: 'Fall of the cost of weapons as the machine industry gains experience: elasticity', equation: 'E72a', range: [0, 0.4] },
  aid: { symbol: 'aid', unit: '1', meaning: 'Part of the cost that foreign designs and engineers can save at most', equation: 'E72a', range: [0, 0.5] },
  aidHalf: { symbol: 'half', unit: 'million gold roubles/yr', meaning: 'Spending on experts and licences that saves half of it', equation: 'E72a', range: [1, 100] },
  tanksObsolete: { symbol: 'obsolete_t', unit: '1/yr', meaning: 'Tanks written off in a year', equation: 'E72c', range: [0, 0.5] },
  aircraftObsolete: { symbol: 'obsolete_a', unit: '1/yr', meaning: 'Aircraft written off in a year', equation: 'E72c', range: [0, 0.6] },
  ordnanceObsolete: { symbol: 'obsolete_g', unit: '1/yr', meaning: 'Guns and shells written off in a year', equation: 'E72c', range: [0, 0.5] },
} as const satisfies Parameters;

export const levers = {
  tanks: {
    symbol: 'tanks',
    unit: '1',
    equation: 'E72',
    range: [0, 0.5],
    step: 0.005,
    initial: 0.01,
    dossier: 'defence',
    meaning: 'Share of arms that is tanks.',
  },
  aircraft: {
    symbol: 'aircraft',
    unit: '1',
    equation: 'E72',
    range: [0, 0.6],
    step: 0.005,
    initial: 0.2,
    dossier: 'defence',
    meaning: 'Share of arms that is aircraft.',
  },
  ships: {
    symbol: 'ships',
    unit: '1',
    equation: 'E72',
    range: [0, 0.4],
    step: 0.01,
    initial: 0.08,
    dossier: 'defence',
    meaning: 'Share of arms that is ships; what is left of arms is guns, rifles and shells.',
  },
} as const satisfies Levers;

export interface Weapons {
  readonly tanksMade: number;
  readonly aircraftMade: number;
  readonly ships: number;
  readonly ordnanceMade: number;
  readonly tanks: number;
  readonly aircraft: number;
  readonly ordnance: number;
}

export function arm(
  held: Pick<NationStocks, 'tanks' | 'aircraft' | 'ordnance' | 'machineExperience'>,
  arms: number,
  foreignExperts: number,
  mix: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Weapons {
  const wanted = mix.tanks + mix.aircraft + mix.ships;
  const fits = wanted > 1 ? 1 / wanted : 1; // (E72)
  const saved = (p.aid * foreignExperts) / (foreignExperts + p.aidHalf);
  const cheaper = pow(Math.max(1, held.machineExperience), -p.learning) * (1 - saved); // (E72a)
  const tanksMade = (arms * mix.tanks * fits) / (p.tankCost * cheaper); // (E72b)
  const aircraftMade = (arms * mix.aircraft * fits) / (p.aircraftCost * cheaper);
  const ships = arms * mix.ships * fits;
  const ordnanceMade = arms * Math.max(0, 1 - wanted * fits);
  return {
    tanksMade,
    aircraftMade,
    ships,
    ordnanceMade,
    tanks: (1 - p.tanksObsolete) * held.tanks + tanksMade, // (E72c)
    aircraft: (1 - p.aircraftObsolete) * held.aircraft + aircraftMade,
    ordnance: (1 - p.ordnanceObsolete) * held.ordnance + ordnanceMade,
  };
}
