/**
 * Labour: who can work in town, and who is hired.
 *
 *   (E38)  LF = min((LF0 + λ · (P_u − P_u0)) · part, able · P − students) − army, at least λ · P_u / 2
 *   (E38b) inactive = able · P − farmers · P_r − LF − army − students
 *   (E38a) part' = part + join · max(0, 1 − U / U0),  part ≤ part_max
 *   (E22)  hard budget: l such that (1 − a) · (Y/L)^(1/σ) = (1 − a) · w, in closed form with k = K/K0, plant at work (E45c):
 *          l = k · ((w^(σ−1) − (1 − a)) / a)^(σ / (1 − σ)) for σ < 1
 *   (E22b) w = max(w_min, real wage, (1 − soft) · MPL(L_{-1})^ι + soft · real wage):  insiders take their share of what a hand adds
 *   (E22a) L = L_{-1} + hire · (target − L_{-1}), at least (1 − layoff) · L_{-1} while there are hands;  target = soft · full · LF + (1 − soft) · min(LF, l · L0)
 *
 * A firm on a hard budget hires until a further hand adds what he costs; a firm on a soft one hires to meet its target
 * and lets the bank pay (Kornai; Allen 2003). While the village has hands to spare, soft budgets employ them; they also
 * end unemployment, as in 1930. LF0 and λ after the prototype fitted to Allen's workforce.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Based, Economy } from '#core/economy';
import { clamp, pow } from '#core/kernel/math';
import { ces } from '#core/mechanisms/industry';
import { sum } from '#core/regions';

export const quantities = {
  labourForce: { symbol: 'LF', unit: 'million people', meaning: 'People who work or look for work outside agriculture, army aside', equation: 'E38' },
  farmWorkers: { symbol: 'L_f', unit: 'million people', meaning: 'People who work in agriculture', equation: 'E38b' },
  inactive: { symbol: 'inactive', unit: 'million people', meaning: 'People of working age who neither work nor look for work', equation: 'E38b' },
  workers: { symbol: 'L', unit: 'million people', meaning: 'Workers outside agriculture, army aside', equation: 'E22a' },
  unemployed: { symbol: 'U', unit: 'million people', meaning: 'Unemployed', equation: 'E22a' },
  participation: { symbol: 'part', unit: 'index, 1928 = 1', meaning: 'Participation of townspeople in work', equation: 'E38a' },
} as const satisfies Quantities;

export const parameters = {
  openingForce: { symbol: 'LF0', unit: 'million people', meaning: 'Non-farm labour force of the base, army included', equation: 'E38', range: [8, 25] },
  openingWorkers: { symbol: 'L0', unit: 'million people', meaning: 'Non-farm workers of the base, army aside', equation: 'E22', range: [8, 25] },
  marginalForce: { symbol: 'λ', unit: '1', meaning: 'Labour force added by a further townsperson', equation: 'E38', range: [0.3, 0.7] },
  joining: { symbol: 'join', unit: '1/yr', meaning: 'Yearly rise of participation without unemployment', equation: 'E38a', range: [0, 0.1] },
  participationMax: { symbol: 'part_max', unit: 'index, 1928 = 1', meaning: 'Highest participation', equation: 'E38a', range: [1, 1.5] },
  slack: { symbol: 'U0', unit: '1', meaning: 'Unemployment at which nobody further joins', equation: 'E38a', range: [0.02, 0.3] },
  hiring: { symbol: 'hire', unit: '1/yr', meaning: 'Share of the gap to the wished workforce closed in a year', equation: 'E22a', range: [0.1, 1] },
  layoff: { symbol: 'layoff', unit: '1/yr', meaning: 'Share of the workforce that can be dismissed in a year', equation: 'E22a', range: [0.02, 0.5] },
  full: { symbol: 'full', unit: '1', meaning: 'Share of the labour force at work when every vacancy is filled', equation: 'E22a', range: [0.9, 1] },
  insiders: { symbol: 'ι', unit: '1', meaning: 'Elasticity of the wage of those at work to what a hand adds, where the firm must earn it', equation: 'E22b', range: [0, 1] },
  wageFloor: { symbol: 'w_min', unit: 'index, 1928 = 1', meaning: 'Lowest real wage at which people come to work outside the village', equation: 'E22', range: [0.3, 1] },
  workingAge: { symbol: 'able', unit: '1', meaning: 'Share of the population of working age', equation: 'E38b', range: [0.4, 0.7] },
  farmWork: { symbol: 'farmers', unit: '1', meaning: 'Share of villagers who work in agriculture', equation: 'E38b', range: [0.2, 0.6] },
} as const satisfies Parameters;

export const levers = {
  budgetSoftness: {
    symbol: 'soft',
    unit: '1',
    equation: 'E22a',
    range: [0, 1],
    step: 0.05,
    initial: 0.35,
    dossier: 'road',
    basic: true,
    meaning: 'Softness of enterprise budgets: 0 a firm must earn its wages, 1 the bank pays whatever the plan’s target takes.',
  },
} as const satisfies Levers;

export interface Labour {
  readonly labourForce: number;
  readonly farmWorkers: number;
  readonly inactive: number;
  readonly workers: number;
  readonly unemployed: number;
  readonly participation: number;
}

/** (E22) Workers at whom the marginal product equals the wage, over those of the base. */
export function hardBudgetWorkers(capital: number, wage: number, share: number, elasticity: number): number {
  if (Math.abs(elasticity - 1) < 1 / 1000) return capital * pow(wage, -1 / share);
  const left = (pow(wage, elasticity - 1) - (1 - share)) / share;
  return left <= 0 ? 0 : capital * pow(left, elasticity / (1 - elasticity));
}

export function hire(
  economy: Economy,
  villagers: number,
  townspeople: number,
  armedForces: number,
  plant: readonly number[],
  { budgetSoftness }: LeverValues<typeof levers>,
  production: { capitalShare: number; substitution: number },
  p: ParameterValues<typeof parameters>,
  { base }: Based,
): Labour {
  const { participation, unemployed, realWage, students } = economy.nation;
  let before = 0;
  let capital = 0;
  let capitalFirst = 0;
  let townspeopleFirst = 0;
  for (const sector of economy.sectors) before += sector.workers;
  for (const atWork of plant) capital += atWork;
  for (const sector of base.sectors) capitalFirst += sector.capital;
  for (const region of base.regions) townspeopleFirst += region.urban;
  const jobless = unemployed / (before + unemployed);
  const joined = clamp(participation + p.joining * (1 - jobless / p.slack), 1, p.participationMax); // (E38a)
  const civil = (p.openingForce + p.marginalForce * (townspeople - townspeopleFirst)) * joined - armedForces;
  const able = p.workingAge * (villagers + townspeople) - armedForces - sum(students);
  const labourForce = Math.min(able, Math.max(civil, (p.marginalForce * townspeople) / 2)); // (E38)
  const farmWorkers = Math.min(p.farmWork * villagers, able - labourForce);
  const grown = capital / capitalFirst;
  const manned = before / p.openingWorkers;
  const added = pow(ces(grown, manned, production.capitalShare, production.substitution) / manned, 1 / production.substitution);
  const claimed = (1 - budgetSoftness) * pow(added, p.insiders) + budgetSoftness * realWage;
  const wage = Math.max(p.wageFloor, realWage, claimed); // (E22b)
  const profitable = p.openingWorkers * hardBudgetWorkers(grown, wage, production.capitalShare, production.substitution); // (E22)
  const wished = budgetSoftness * p.full * labourForce + (1 - budgetSoftness) * Math.min(p.full * labourForce, profitable);
  const kept = Math.max((1 - p.layoff) * before, before + p.hiring * (wished - before));
  const workers = Math.min(p.full * labourForce, kept); // (E22a)
  return {
    labourForce,
    farmWorkers,
    inactive: able - labourForce - farmWorkers, // (E38b)
    workers,
    unemployed: labourForce - workers,
    participation: joined,
  };
}
