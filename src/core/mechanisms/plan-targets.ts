/**
 * Plan targets: tautness, the ratchet, and what both do to output.
 *
 *   (E40)  T = taut · cap · ((1 + pad) · L + (1 − L) · T_{-1} · (1 + d) / cap)
 *   (E40a) τ = T / cap
 *   (E40b) response = (1 + a · (τ − 1) − b · max(0, τ − τ0)²) · (1 − reserve)
 *   (E40c) reserve = r0 · L / (L + r)
 *
 * A target somewhat above capacity draws out effort, one far above it draws out chaos (Hunter 1961: an inverted U). L is
 * how much of what was reported goes into the next target: managers who know it keep a reserve (Weitzman 1980), and
 * planners who do not use it plan from stale figures. Padded reports make real tautness higher than the planner thinks.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  target: { symbol: 'T', unit: 'million roubles of 1928/yr', meaning: 'Output target of the sector', equation: 'E40' },
  tautness: { symbol: 'τ', unit: '1', meaning: 'Target over capacity', equation: 'E40a' },
  response: { symbol: 'response', unit: '1', meaning: 'Output over capacity because of the target', equation: 'E40b' },
} as const satisfies Quantities;

export const parameters = {
  drift: { symbol: 'd', unit: '1/yr', meaning: 'Growth that planners add to an old target by habit', equation: 'E40', range: [0, 0.3] },
  effort: { symbol: 'a', unit: '1', meaning: 'Output drawn out by a target above capacity', equation: 'E40b', range: [0, 0.5] },
  chaos: { symbol: 'b', unit: '1', meaning: 'Output lost to shortages and storming when targets run away', equation: 'E40b', range: [0, 2] },
  bearable: { symbol: 'τ0', unit: '1', meaning: 'Tautness up to which targets do no harm', equation: 'E40b', range: [1, 1.6] },
  reserve: { symbol: 'r0', unit: '1', meaning: 'Capacity that managers hide at most', equation: 'E40c', range: [0, 0.2] },
  patience: { symbol: 'r', unit: '1', meaning: 'Weight of next year’s target in a manager’s mind', equation: 'E40c', range: [0.1, 2] },
  responseMin: { symbol: 'response_min', unit: '1', meaning: 'Output over capacity in the worst confusion', equation: 'E40b', range: [0.3, 1] },
  tautnessMax: { symbol: 'τ_max', unit: '1', meaning: 'Tautness beyond which a target is no longer read', equation: 'E40a', range: [1.5, 4] },
} as const satisfies Parameters;

export const levers = {
  tautness: {
    symbol: 'taut',
    unit: '1',
    equation: 'E40',
    range: [0.8, 2],
    step: 0.05,
    initial: 1,
    dossier: 'plan',
    basic: true,
    meaning: 'Output targets over what planners believe the works can make.',
  },
  ratchet: {
    symbol: 'L',
    unit: '1',
    equation: 'E40',
    range: [0, 1],
    step: 0.05,
    initial: 0.7,
    dossier: 'plan',
    meaning: 'How much of what was reported last year goes into the next target.',
  },
} as const satisfies Levers;

export interface Targets {
  readonly target: number[];
  readonly tautness: number[];
  readonly response: number[];
}

export function setTargets({ sectors }: Economy, capacity: readonly number[], { tautness, ratchet }: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>): Targets {
  const target = sectors.map(({ target: last, padding }, s) => {
    const learned = ratchet * capacity[s]! * (1 + padding);
    const habit = (1 - ratchet) * last * (1 + p.drift);
    return Math.min(p.tautnessMax * capacity[s]!, tautness * (learned + habit)); // (E40)
  });
  const taut = target.map((wish, s) => wish / capacity[s]!); // (E40a)
  const hidden = (p.reserve * ratchet) / (ratchet + p.patience); // (E40c)
  const response = taut.map((t) => {
    const over = Math.max(0, t - p.bearable);
    return clamp((1 + p.effort * (t - 1) - p.chaos * over * over) * (1 - hidden), p.responseMin, 2); // (E40b)
  });
  return { target, tautness: taut, response };
}
