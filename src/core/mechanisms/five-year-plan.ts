/**
 * The five-year plan: goals that are voted once, raised in between, and said to be met.
 *
 *   (E59)  when a variant is adopted: goal_s = multiple_s · reported_{-1};  product goal = multiple_i · product_{-1}
 *   (E59a) raised' = clip(raised · (1 + revision), 0, most);  goals in force = raised' · goal
 *   (E59b) left' = left − 1, or nothing when the plan is declared complete with one year to go
 *   (E59c) fulfilled as reported = prices' / prices when adopted · Σ reported / Σ goal;  sums over fuel, metals, machines
 *   (E59d) fulfilled as made = Σ Y / Σ goal
 *
 * What was voted in April 1929 is measured against what was reported at the end of 1932: heavy industry at 108 per cent in
 * roubles of 1926/27, while steel, pig iron and power stood at six tenths of the optimal variant (Zaleski 1971). The two
 * differ by padded reports and by new machines that were entered at the prices of their first, small series. Goals that
 * were raised in between are aimed at (E58a); it is those voted that a plan is measured by afterwards.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, type Economy, FUEL, MACHINES, METALS, PRODUCTS } from '#core/economy';
import { clamp } from '#core/kernel/math';
import type { Products } from '#core/mechanisms/industry';
import type { Statistics } from '#core/mechanisms/statistics';

export const quantities = {
  goal: { symbol: 'goal', unit: 'million roubles of 1928/yr', meaning: 'What the plan wants reported in its last year, as voted', equation: 'E59' },
  raised: { symbol: 'raised', unit: '1', meaning: 'Goals in force over those voted', equation: 'E59a' },
  left: { symbol: 'left', unit: 'yr', meaning: 'Years of the plan to come, this one among them', equation: 'E59b' },
  reported: { symbol: 'fulfilled', unit: '1', meaning: 'Fulfilment in heavy industry as reported', equation: 'E59c' },
  made: { symbol: 'made', unit: '1', meaning: 'Fulfilment in heavy industry as made', equation: 'E59d' },
} as const satisfies Quantities;

export const parameters = {
  length: { symbol: 'n', unit: 'yr', meaning: 'Years of a plan', equation: 'E59b', range: [2, 10] },
  raisedMost: { symbol: 'most', unit: '1', meaning: 'Goals in force over those voted, at most', equation: 'E59a', range: [1, 5] },
  startPoint: { symbol: 'multiple_1', unit: '1', meaning: 'Goals of the first plan over the year before it, start-point variant', equation: 'E59', range: [0.5, 8], per: 'sector' },
  startPointProducts: { symbol: 'multiple_1i', unit: '1', meaning: 'The same of products', equation: 'E59', range: [0.5, 8], per: 'product' },
  optimal: { symbol: 'multiple_2', unit: '1', meaning: 'Goals of the first plan over the year before it, optimal variant', equation: 'E59', range: [0.5, 8], per: 'sector' },
  optimalProducts: { symbol: 'multiple_2i', unit: '1', meaning: 'The same of products', equation: 'E59', range: [0.5, 8], per: 'product' },
  second: { symbol: 'multiple_3', unit: '1', meaning: 'Goals of the second plan over the year before it', equation: 'E59', range: [0.5, 8], per: 'sector' },
  secondProducts: { symbol: 'multiple_3i', unit: '1', meaning: 'The same of products', equation: 'E59', range: [0.5, 8], per: 'product' },
  third: { symbol: 'multiple_4', unit: '1', meaning: 'Goals of the third plan over the year before it', equation: 'E59', range: [0.5, 8], per: 'sector' },
  thirdProducts: { symbol: 'multiple_4i', unit: '1', meaning: 'The same of products', equation: 'E59', range: [0.5, 8], per: 'product' },
} as const satisfies Parameters;

export const levers = {
  variant: {
    symbol: 'variant',
    unit: '1',
    equation: 'E59',
    range: [0, 4],
    step: 1,
    initial: 0,
    dossier: 'plan',
    basic: true,
    choices: ['none', 'startPoint', 'optimal', 'second', 'third'],
    meaning: 'The five-year plan that is adopted when this is changed: its goals are voted once and hold for five years.',
  },
  revision: {
    symbol: 'revision',
    unit: '1',
    equation: 'E59a',
    range: [-0.3, 1],
    step: 0.05,
    initial: 0,
    dossier: 'plan',
    meaning: 'How far the goals of a plan in force are raised this year.',
  },
  declareEarly: {
    symbol: 'early',
    unit: '1',
    equation: 'E59b',
    range: [0, 1],
    step: 1,
    initial: 0,
    dossier: 'plan',
    choices: ['no', 'yes'],
    meaning: 'Whether a plan that has a year to go is declared complete at the end of this one.',
  },
} as const satisfies Levers;

/** The plan as it stands in a year. */
export interface FiveYearPlan {
  readonly variant: number;
  /** This year among them; none when there is no plan. */
  readonly left: number;
  readonly goals: readonly number[];
  readonly products: readonly number[];
  readonly raised: number;
  /** How far the goals were moved this year, up or down. */
  readonly revised: number;
  /** At what prices heavy industry was reported when the plan was adopted. */
  readonly prices: number;
}

export interface PlanResult {
  readonly left: number;
  /** The plan ended with this year. */
  readonly closed: boolean;
  readonly reported: number;
  readonly made: number;
  /** What was made of consumer goods over their goal. */
  readonly consumer: number;
  /** What was made of each product over its goal; nought without a plan. */
  readonly products: number[];
}

const HEAVY = [FUEL, METALS, MACHINES] as const;

type P = ParameterValues<typeof parameters>;

/** Multiples by sector and by product, in the order of the lever’s choices after `none`. */
const variantsOf = (p: P) =>
  [
    [p.startPoint, p.startPointProducts],
    [p.optimal, p.optimalProducts],
    [p.second, p.secondProducts],
    [p.third, p.thirdProducts],
  ] as const;

/** @param last products of last year over those of the base */
export function planInForce({ sectors, nation }: Economy, { variant, revision }: LeverValues<typeof levers>, p: P, last: Products): FiveYearPlan {
  const [multiples, productMultiples] = variantsOf(p)[variant - 1] ?? [];
  if (variant !== nation.planVariant) {
    if (!multiples || !productMultiples)
      return { variant: 0, left: 0, goals: nation.planGoals.map(() => 0), products: nation.planProducts.map(() => 0), raised: 1, revised: 0, prices: nation.newPrices };
    return {
      variant,
      left: p.length,
      goals: sectors.map(({ reported }, s) => multiples[s]! * reported), // (E59)
      products: PRODUCTS.map((id, i) => productMultiples[i]! * last[id]),
      raised: 1,
      revised: 0,
      prices: nation.newPrices,
    };
  }
  const { planLeft: left, planGoals: goals, planProducts: products, planPrices: prices } = nation;
  const raised = left > 0 ? clamp(nation.planRaised * (1 + revision), 0, p.raisedMost) : nation.planRaised; // (E59a)
  return { variant, left, goals, products, raised, revised: nation.planRaised > 0 ? Math.abs(raised / nation.planRaised - 1) : 0, prices };
}

/** What the year has done to the plan. A plan that is closed keeps what was said of it. */
export function closePlanYear(
  { nation }: Economy,
  plan: FiveYearPlan,
  output: readonly number[],
  /** Over those of the base. */
  products: Products,
  { reported, newPrices }: Statistics,
  { declareEarly }: LeverValues<typeof levers>,
): PlanResult {
  if (plan.left <= 0)
    return { left: 0, closed: false, reported: plan.variant > 0 ? nation.planReported : 0, made: plan.variant > 0 ? nation.planMade : 0, consumer: 0, products: plan.products.map(() => 0) };
  let goal = 0;
  let said = 0;
  let made = 0;
  for (const s of HEAVY) {
    goal += plan.goals[s]!;
    said += reported[s]!;
    made += output[s]!;
  }
  const left = declareEarly > 0 && plan.left <= 2 ? 0 : Math.max(0, plan.left - 1); // (E59b)
  return {
    left,
    closed: left === 0,
    reported: goal * plan.prices > 0 ? (newPrices * said) / (goal * plan.prices) : 0, // (E59c)
    made: goal > 0 ? made / goal : 0, // (E59d)
    consumer: plan.goals[CONSUMER]! > 0 ? output[CONSUMER]! / plan.goals[CONSUMER]! : 0,
    products: PRODUCTS.map((id, i) => (plan.products[i]! > 0 ? products[id] / plan.products[i]! : 0)),
  };
}
