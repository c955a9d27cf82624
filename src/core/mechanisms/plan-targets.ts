/**
 * Plan targets: tautness, the ratchet, and what both do to output.
 *
 *   (E40)  T = taut · asked;  asked of the works = cap · ((1 + pad) · L + (1 − L) · T_{-1} · (1 + d) / cap)
 *   (E58)  asked of the past (genetic) = reported_{-1} · (1 + damp · (trend − 1))
 *   (E58a) asked of the future (teleological) = reported_{-1} · min(leap, max(1, raised · goal / reported_{-1})^(1 / left))
 *   (E40a) τ = T / cap
 *   (E40b) response = (1 + a · cred · (τ − 1) − b · max(0, τ − τ0)²) · (1 − reserve) · (1 − torn)
 *   (E40c) reserve = r0 · L / (L + r);  L is 1 of the past, of the future 1 − 1 / left as long as there is more than a year (E58b)
 *   (E58c) torn = min(most, k · max(0, spread − borne));  spread = mean |τ / τ̄ − 1|
 *
 * A target somewhat above capacity draws out effort, one far above it draws out chaos (Hunter 1961: an inverted U). L is
 * how much of what was reported goes into the next target: managers who know it keep a reserve (Weitzman 1980), and
 * planners who do not use it plan from stale figures. Padded reports make real tautness higher than the planner thinks.
 *
 * Before 1929 two schools of the Gosplan disagreed on where a target comes from. Groman, Bazarov and Kondratiev drew it from
 * what had grown and was growing more slowly (E58): modest, even between branches, and stale when works come into use.
 * Krzhizhanovsky, Strumilin and Kuibyshev drew it back from the year in which the goal is to be reached (E58a): taut, the
 * tauter the later in the plan, and uneven where some branches lag: steel without coal, walls without machines (E58c). What
 * is reported today raises all of the next genetic target and less of the next teleological one, for the goal stands;
 * in its last year the next plan is in sight (E58b).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { clamp, pow } from '#core/kernel/math';
import type { FiveYearPlan } from '#core/mechanisms/five-year-plan';
import { sum } from '#core/regions';

export const quantities = {
  target: { symbol: 'T', unit: 'million roubles of 1928/yr', meaning: 'Output target of the sector', equation: 'E40' },
  tautness: { symbol: 'τ', unit: '1', meaning: 'Target over capacity', equation: 'E40a' },
  response: { symbol: 'response', unit: '1', meaning: 'Output over capacity because of the target', equation: 'E40b' },
  spread: { symbol: 'spread', unit: '1', meaning: 'How far targets pull the branches apart', equation: 'E58c' },
} as const satisfies Quantities;

export const parameters = {
  drift: { symbol: 'd', unit: '1/yr', meaning: 'Growth that planners add to an old target by habit', equation: 'E40', range: [0, 0.3] },
  effort: { symbol: 'a', unit: '1', meaning: 'Output drawn out by a target above capacity', equation: 'E40b', range: [0, 0.5] },
  chaos: { symbol: 'b', unit: '1', meaning: 'Output lost to shortages and storming when targets run away', equation: 'E40b', range: [0, 2] },
  bearable: { symbol: 'τ0', unit: '1', meaning: 'Tautness up to which targets do no harm', equation: 'E40b', range: [1, 1.6] },
  reserve: { symbol: 'r0', unit: '1', meaning: 'Capacity that managers hide at most', equation: 'E40c', range: [0, 0.2] },
  patience: { symbol: 'r', unit: '1', meaning: 'Weight of next year’s target in a manager’s mind', equation: 'E40c', range: [0.1, 2] },
  responseMin: { symbol: 'response_min', unit: '1', meaning: 'Output over capacity in the worst confusion', equation: 'E40b', range: [0.3, 1] },
  damping: { symbol: 'damp', unit: '1', meaning: 'Share of past growth that a forecast carries on', equation: 'E58', range: [0, 1.2] },
  leap: { symbol: 'leap', unit: '1', meaning: 'Largest multiple of a year’s report that is written into the next year', equation: 'E58a', range: [1.1, 3] },
  unevenness: { symbol: 'k', unit: '1', meaning: 'Output lost for each share by which branches are pulled apart', equation: 'E58c', range: [0, 1] },
  unevenBorne: { symbol: 'borne', unit: '1', meaning: 'Spread of tautness between branches that does no harm', equation: 'E58c', range: [0, 0.5] },
  unevenMost: { symbol: 'most', unit: '1', meaning: 'Output lost at most to uneven targets', equation: 'E58c', range: [0, 0.5] },
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
  method: {
    symbol: 'method',
    unit: '1',
    equation: 'E58',
    range: [0, 2],
    step: 1,
    initial: 0,
    dossier: 'plan',
    basic: true,
    choices: ['works', 'genetic', 'teleological'],
    meaning: 'Where a yearly target comes from: from what the works can make, from the trend of the past, or back from the goals of a five-year plan in force.',
  },
} as const satisfies Levers;

export interface Targets {
  readonly target: number[];
  readonly tautness: number[];
  readonly response: number[];
  /** How far the branches are pulled apart. */
  readonly spread: number;
}

type P = ParameterValues<typeof parameters>;
const GENETIC = 1;
const TELEOLOGICAL = 2;

export function setTargets({ sectors, nation }: Economy, capacity: readonly number[], { left, goals, raised }: FiveYearPlan, { tautness, ratchet, method }: LeverValues<typeof levers>, p: P): Targets {
  // A goal of no plan pulls nothing: then the works are asked, as they always were.
  const from = method === TELEOLOGICAL && left <= 0 ? 0 : method;
  const asked = sectors.map(({ target: last, padding, reported, trend }, s) => {
    if (from === GENETIC) return reported * Math.max(0, 1 + p.damping * (trend - 1)); // (E58)
    if (from === TELEOLOGICAL) return reported > 0 ? reported * Math.min(p.leap, pow(Math.max(1, (raised * goals[s]!) / reported), 1 / left)) : 0; // (E58a)
    const learned = ratchet * capacity[s]! * (1 + padding);
    const habit = (1 - ratchet) * last * (1 + p.drift);
    return learned + habit;
  });
  const target = asked.map((wish, s) => Math.min(p.tautnessMax * capacity[s]!, tautness * wish)); // (E40)
  const taut = target.map((wish, s) => wish / capacity[s]!); // (E40a)
  const returned = from === GENETIC ? 1 : from === TELEOLOGICAL && left > 1 ? 1 - 1 / left : ratchet; // (E58b)
  const hidden = (p.reserve * returned) / (returned + p.patience); // (E40c)
  const spread = spreadOf(taut);
  const torn = Math.min(p.unevenMost, p.unevenness * Math.max(0, spread - p.unevenBorne)); // (E58c)
  const response = taut.map((t) => {
    const over = Math.max(0, t - p.bearable);
    return clamp((1 + p.effort * nation.credibility * (t - 1) - p.chaos * over * over) * (1 - hidden) * (1 - torn), p.responseMin, 2); // (E40b)
  });
  return { target, tautness: taut, response, spread };
}

/** Mean distance of branches from the tautness they have in common. */
function spreadOf(taut: readonly number[]): number {
  const mean = sum(taut) / taut.length;
  let apart = 0;
  if (mean > 0) for (const t of taut) apart += Math.abs(t / mean - 1);
  return apart / taut.length;
}
