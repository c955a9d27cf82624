/**
 * How far a set of parameters is from what it should reproduce, as a list of residuals in tolerances: calibrated figures,
 * inferred inputs that could not be reached, ratios between counterfactual runs that Allen published, the base year, and a
 * weak pull towards the start. Held-out figures are not among them.
 */

import { type Fitted, withValues } from '#calibration/design';
import { type Inferred, type InferredYear, inferInputs } from '#calibration/infer';
import { PRODUCTS, SECTORS, SPECIES } from '#core/economy';
import type { ParameterPack } from '#core/model';
import type { YearPlan } from '#core/plan';
import { sum } from '#core/regions';
import { HISTORICAL } from '#core/tape';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { at, capital, FINAL, HIGH, LOW, laboratory, output, urban } from '#counterfactual/laboratory';
import type { Scenario } from '#scenario/scenario';
import { compare } from '#validation/compare';
import type { Evidence } from '#validation/evidence';

export interface Residual {
  readonly name: string;
  readonly kind: 'calibrate' | 'input' | 'ratio' | 'base' | 'start';
  readonly value: number;
}

export interface Problem {
  readonly scenario: Scenario;
  readonly evidence: Evidence;
  readonly fitted: readonly Fitted[];
}

/** An input counts as reached within this share of the record. */
const REACHED = 0.03;
/** What it costs to move a parameter through the whole of its limits, in tolerances. */
const PULL = 1;
/** What a run that breaks the model is worth: worse than anything that runs. */
const BROKEN = 1000;

export function membersOf({ regions }: Scenario): (per: string) => readonly string[] {
  return (per) => (per === 'region' ? regions : per === 'sector' ? SECTORS : per === 'product' ? PRODUCTS : SPECIES);
}

export function parametersAt({ scenario, fitted }: Problem, values: readonly number[]): ParameterPack {
  return withValues(scenario.parameters, fitted, values, membersOf(scenario));
}

export function residualsAt(problem: Problem, values: readonly number[]): readonly Residual[] {
  const { scenario, evidence, fitted } = problem;
  const parameters = parametersAt(problem, values);
  const inferred = inferInputs(scenario, parameters, evidence);
  const found: Residual[] = [];
  for (const { history, year, use, z } of compare(inferred.years, inferred.world, evidence, scenario.history)) {
    if (use === 'calibrate') found.push({ name: `${history} ${year}`, kind: use, value: z });
    if (use === 'input' && ['harvest', 'procurement'].includes(history))
      found.push({ name: `${history} ${year}`, kind: use, value: z / REACHED });
  }
  found.push(...ratios(scenario, inferred), ...baseYear(inferred));
  fitted.forEach(({ id, low, high, start }, i) => {
    found.push({ name: id, kind: 'start', value: (PULL * (values[i]! - start)) / (high - low) });
  });
  return found;
}

/** The same, with every residual far off where the model cannot be run at all. */
export function safeResiduals(problem: Problem, values: readonly number[], length?: number): readonly number[] {
  try {
    return residualsAt(problem, values).map(({ value }) => (Number.isFinite(value) ? value : BROKEN));
  } catch (error) {
    if (length === undefined) throw error;
    return new Array<number>(length).fill(BROKEN);
  }
}

/** The first year must be the first year: what is an index of 1928 is 1. */
function baseYear({ years }: Inferred): Residual[] {
  const { ledger } = years[0]!;
  const base = (name: string, value: number, wanted: number, tolerance: number): Residual => ({
    name: `${name} in the first year`,
    kind: 'base',
    value: (value - wanted) / tolerance,
  });
  return [
    base('real wage', ledger.bazaar.realWage, 1, 0.04),
    base('goods in the village', ledger.scissors.availability, 1, 0.05),
    base('town over village consumption', ledger.consumption.townPremium, 1.6, 0.05),
    base('GDP, billion roubles', ledger.accounts.gdp / 1000, 28.6, 0.6),
    base('deliveries', ledger.procurement.total, 10.8, 0.4),
    base('bazaar over state prices', ledger.bazaar.bazaarRatio, 1.35, 0.15),
  ];
}

/** Allen’s published ratios between runs (Farm to Factory, ch. 8), and nobody starving where nothing is taken. */
function ratios(scenario: Scenario, { world, inputs }: Inferred): Residual[] {
  const { collectivised, nep } = laboratory(inferredScenario(scenario, world, inputs));
  const [high, low, free] = [collectivised(HIGH), collectivised(LOW), nep(HIGH)];
  const workers = (run: readonly YearResult[]) => at(run, FINAL).ledger.labour.workers;
  const dead = free.reduce(
    (all, { ledger }) => all + sum(ledger.famine.ruralDeaths) + sum(ledger.famine.urbanDeaths),
    0,
  );
  const ratio = (name: string, value: number, wanted: number, tolerance: number): Residual => ({
    name,
    kind: 'ratio',
    value: (value - wanted) / tolerance,
  });
  return [
    ratio('output, e of .23 over .07', output(high) / output(low), 1.617, 0.05),
    ratio('capital, e of .23 over .07', capital(high) / capital(low), 1.711, 0.06),
    ratio('workers, NEP over collectivised', workers(free) / workers(high), 0.75, 0.02),
    ratio('towns, NEP over collectivised', urban(free) / urban(high), 0.752, 0.012),
    ratio('hunger deaths without the turn, million', dead, 0, 0.15),
  ];
}

/** The scenario as it would be written with these parameters. */
function inferredScenario(scenario: Scenario, world: World, inputs: readonly InferredYear[]): Scenario {
  const inferred = (plan: readonly YearPlan[]): YearPlan[] =>
    plan.map(({ year, levers }, i) => {
      const { sowingPlan, quota } = inputs[i]!;
      return { year, levers: { ...levers, 'harvest.sowingPlan': sowingPlan, 'procurement.quota': quota } };
    });
  return {
    ...scenario,
    parameters: world.parameters,
    recorded: world.tape.years.map((draws, i) => ({ ...draws, year: scenario.firstYear + i })),
    plans: scenario.plans.map((preset) =>
      preset.id === HISTORICAL ? { ...preset, plan: inferred(preset.plan) } : preset,
    ),
  };
}
