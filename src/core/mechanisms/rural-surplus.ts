/**
 * Agrarian overpopulation: hands that the land does not need.
 *
 *   (E71)  needed_r = (1 − idle_0) · hands_1928 / area_1928 · area
 *   (E71a) idle = max(0, 1 − needed / hands);  hands = farmers · P_r
 *   (E71b) push = press · max(0, idle − idle_0)
 *
 * Estimates of the surplus of the twenties run from 5 to 20 million people, after the norm of labour per hectare that they
 * assume; idle_0 stands near 9 million workers of 1928. What presses people out is a surplus beyond that of 1928.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Based, Economy } from '#core/economy';
import { mapRegions } from '#core/regions';

export const quantities = {
  idle: { symbol: 'idle', unit: '1', meaning: 'Share of farm hands that the land does not need', equation: 'E71a' },
  surplusHands: { symbol: 'surplus', unit: 'million people', meaning: 'Farm hands that the land does not need', equation: 'E71a' },
  push: { symbol: 'push', unit: '1/yr', meaning: 'Departures that overpopulation adds', equation: 'E71b' },
} as const satisfies Quantities;

export const parameters = {
  idleOpening: { symbol: 'idle_0', unit: '1', meaning: 'Share of farm hands of 1928 that the land did not need', equation: 'E71', range: [0, 0.5] },
  press: { symbol: 'press', unit: '1/yr', meaning: 'Departures when nobody on the land is needed', equation: 'E71b', range: [0, 0.2] },
} as const satisfies Parameters;

export interface RuralSurplus {
  readonly idle: number[];
  readonly surplusHands: number[];
  readonly push: number[];
}

export function countSurplus(economy: Economy, area: readonly number[], farmWork: number, { idleOpening, press }: ParameterValues<typeof parameters>, { base }: Based): RuralSurplus {
  const idle = mapRegions(economy, ({ rural }, r) => {
    const first = base.regions[r]!;
    const needed = ((1 - idleOpening) * first.rural * area[r]!) / first.area; // (E71)
    return rural > 0 ? Math.max(0, 1 - needed / rural) : 0; // (E71a)
  });
  return {
    idle,
    surplusHands: mapRegions(economy, ({ rural }, r) => idle[r]! * farmWork * rural),
    push: idle.map((share) => press * Math.max(0, share - idleOpening)), // (E71b)
  };
}
