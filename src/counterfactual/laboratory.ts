/**
 * The laboratory of the gates: the historical plan and its twin with the village of NEP, run again with one thing held.
 *
 * e is Allen’s: the share of investment goods that goes back into the works that make them, here the lever
 * `investment.producerShare` held through all years (E27). What his model does not know is held in both runs.
 */
import { INVESTMENT_SECTORS } from '#core/economy';
import { ln } from '#core/kernel/math';
import type { LeverSettings, YearPlan } from '#core/plan';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { play, type Run } from '#replay/run';
import { CONSENSUS, HISTORICAL, type Scenario } from '#scenario/scenario';

export interface Laboratory {
  /** The historical plan with this e. */
  readonly collectivised: (e: number) => readonly YearResult[];
  /** The same industry and arms; the village keeps its market, and wages, loans, recruiting and passports are those that go with it. */
  readonly nep: (e: number, always?: LeverSettings) => readonly YearResult[];
  /** The village of NEP with all the arms and the fear of what was done. */
  readonly armedNep: (e: number) => readonly YearResult[];
  readonly historical: (plan?: (plan: readonly YearPlan[]) => readonly YearPlan[]) => readonly YearResult[];
}

export const HIGH = 0.23;
export const LOW = 0.07;
/** Allen’s works never lack fuel or metal. */
const BALANCED = { 'investment.fuelWeight': 2, 'investment.metalsWeight': 1.3 } as const satisfies LeverSettings;
/** What the twins share: his runs know no arms race, no purges, no campaigns in the works and no targets drawn from a goal either. */
export const HELD = {
  ...BALANCED,
  'defence.share': 0.05,
  'statistics.fear': 0.2,
  'coercion.trials': 0,
  'labourLaw.continuousWeek': 0,
  'incentives.records': 0,
  'targets.method': 0,
} as const satisfies LeverSettings;
export const FINAL = 1939;
export const LAST = 1940;
const DISCOUNT = 0.96;
const SLOWER = 0.7;
/** The drive of industry, which Hunter would have slowed: its settings of 1928 are what was usual. */
const DRIVE = [
  'investment.producerShare',
  'investment.rate',
  'construction.starts',
  'targets.tautness',
  'labour.budgetSoftness',
] as const;
const BY_THE_WORKS = { 'targets.method': 0 } as const satisfies LeverSettings;

/** The same plan with some levers held through all its years. */
export function holding(plan: readonly YearPlan[], always: LeverSettings): YearPlan[] {
  return plan.map(({ year, levers, autumn }) => ({
    year,
    levers: { ...levers, ...always },
    ...(autumn ? { autumn } : {}),
  }));
}

/** The same plan with the excess of the industrial drive over its first year cut to seven tenths, and targets set by what the works can make. */
export function slower(plan: readonly YearPlan[]): YearPlan[] {
  const first = plan[0]!.levers;
  return plan.map(({ year, levers, autumn }) => {
    const cut = DRIVE.flatMap((id) => {
      const base = first[id];
      const wish = levers[id];
      return base === undefined || wish === undefined ? [] : [[id, base + SLOWER * (wish - base)] as const];
    });
    return {
      year,
      levers: {
        ...levers,
        ...Object.fromEntries(cut),
        ...(levers['targets.method'] === undefined ? {} : BY_THE_WORKS),
      },
      ...(autumn ? { autumn } : {}),
    };
  });
}

export function laboratory(scenario: Scenario, lens: string = CONSENSUS, seed: string = HISTORICAL): Laboratory {
  const kept = new Map<string, Run>();
  const planOf = (id: string) => scenario.plans.find((plan) => plan.id === id)!.plan;
  const run = (id: string, plan: readonly YearPlan[]) => {
    const key = `${id}/${JSON.stringify(plan)}`;
    const found = kept.get(key) ?? play(scenario, { seed, lens, plan });
    kept.set(key, found);
    return found.years;
  };
  const withShare =
    (id: string) =>
    (e: number, always: LeverSettings = {}) =>
      run(id, holding(planOf(id), { ...HELD, 'investment.producerShare': e, ...always }));
  return {
    collectivised: withShare('historical'),
    nep: withShare('nep-fyp-investment'),
    armedNep: (e) =>
      run('nep-fyp-investment', holding(planOf('nep-fyp-investment'), { ...BALANCED, 'investment.producerShare': e })),
    historical: (change = (plan) => plan) => run('historical', change(planOf('historical'))),
  };
}

export const at = (years: readonly YearResult[], year: number) => years[year - years[0]!.year]!;
export const output = (years: readonly YearResult[], year = FINAL) => at(years, year).ledger.accounts.nonfarmValueAdded;
export const product = (years: readonly YearResult[], year = FINAL) => at(years, year).ledger.accounts.gdp;
/** Capital at the end of the year, as the series has it. */
export const capital = (years: readonly YearResult[], year = FINAL) =>
  sum(at(years, year).after.sectors.map((sector) => sector.capital));
export const workers = (years: readonly YearResult[], year = FINAL) => {
  const { ledger, decisions } = at(years, year);
  return ledger.labour.workers + decisions.winter.defence.armedForces;
};
export const urban = (years: readonly YearResult[], year = FINAL) => at(years, year).ledger.townspeople;
export const consumed = ({ ledger }: YearResult) => ledger.consumption.total;
const perHead = (result: YearResult) =>
  consumed(result) / (result.ledger.villagers + result.ledger.townspeople + result.ledger.held);
/** Share of those who look for work in the towns and find none. */
export const jobless = (years: readonly YearResult[], year = FINAL) =>
  at(years, year).ledger.labour.unemployed / at(years, year).ledger.labour.labourForce;
/** What the works that make investment goods could make, with the men and inputs they have. */
export const usable = (years: readonly YearResult[], year = LAST) =>
  sum(at(years, year).ledger.industry.output.slice(0, INVESTMENT_SECTORS));

/** Least ratio of one run to another over the years of the crisis. */
export function leastRatio(
  one: readonly YearResult[],
  other: readonly YearResult[],
  of: (result: YearResult) => number,
): number {
  return Math.min(...[1930, 1931, 1932, 1933].map((year) => of(at(one, year)) / of(at(other, year))));
}

/** Change of consumption per head in every year that would be worth as much as the first path is over the second (logarithmic utility). */
export function consumptionEquivalent(one: readonly YearResult[], other: readonly YearResult[]): number {
  let weight = 1;
  let weights = 0;
  let total = 0;
  one.forEach((result, i) => {
    total += weight * ln(perHead(result) / perHead(other[i]!));
    weights += weight;
    weight *= DISCOUNT;
  });
  return total / weights;
}
