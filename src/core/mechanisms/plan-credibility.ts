/**
 * Credibility of the plan: how far managers believe what they are told to make.
 *
 *   (E58d) gap = Σ max(0, T − Y) / Σ T
 *   (E58e) cred' = clip(cred + heal · (1 − cred) · max(0, 1 − gap / borne) − lose · max(0, gap − borne) − price · |revised|)
 *
 * A target that is missed by everybody, or that changes while it is being worked for, is a figure among figures: it draws
 * out no effort any more (E40b) and is met on paper (E41). It is read again when targets have been met for some years. That
 * planning of the thirties lived with several plans of differing seriousness at once is Zaleski’s reading (1971, 1980); the
 * sizes are assumptions.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { clamp } from '#core/kernel/math';

export const quantities = {
  gap: { symbol: 'gap', unit: '1', meaning: 'Share of the year’s targets that was not made', equation: 'E58d' },
  credibility: { symbol: 'cred', unit: '1', meaning: 'How far managers believe their targets', equation: 'E58e' },
} as const satisfies Quantities;

export const parameters = {
  heal: { symbol: 'heal', unit: '1/yr', meaning: 'Lost belief that comes back in a year in which every target is met', equation: 'E58e', range: [0, 1] },
  borne: { symbol: 'borne', unit: '1', meaning: 'Share of targets missed that costs no belief', equation: 'E58e', range: [0.02, 0.5] },
  lose: { symbol: 'lose', unit: '1/yr', meaning: 'Belief lost for each share missed beyond that', equation: 'E58e', range: [0, 3] },
  price: { symbol: 'price', unit: '1', meaning: 'Belief lost when the goals of a plan are doubled under way', equation: 'E58e', range: [0, 1] },
} as const satisfies Parameters;

export interface Belief {
  readonly gap: number;
  readonly credibility: number;
}

export function believe(credibility: number, output: readonly number[], target: readonly number[], revised: number, p: ParameterValues<typeof parameters>): Belief {
  let missed = 0;
  let asked = 0;
  for (let s = 0; s < target.length; s++) {
    missed += Math.max(0, target[s]! - output[s]!);
    asked += target[s]!;
  }
  const gap = asked > 0 ? missed / asked : 0; // (E58d)
  const healed = p.heal * (1 - credibility) * Math.max(0, 1 - gap / p.borne);
  return { gap, credibility: clamp(credibility + healed - p.lose * Math.max(0, gap - p.borne) - p.price * revised, 0, 1) }; // (E58e)
}
