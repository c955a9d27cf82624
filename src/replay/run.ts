/** Playing a replay: a scenario, a seed, a lens and a list of plans give a run, year by year, always the same. */
import { fingerprint } from '#core/kernel/fingerprint';
import { packLevers, packWith, type YearPlan } from '#core/plan';
import { numbersOf } from '#core/stocks';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { worldThrough } from '#scenario/lenses';
import type { Scenario } from '#scenario/scenario';

export interface Choices {
  readonly seed: string;
  readonly lens: string;
  readonly plan: readonly YearPlan[];
}

export interface Run {
  readonly scenario: Scenario;
  readonly choices: Choices;
  readonly world: World;
  readonly years: readonly YearResult[];
}

export function worldFor(scenario: Scenario, { seed, lens }: Pick<Choices, 'seed' | 'lens'>): World {
  return worldThrough(scenario, seed, lens);
}

/** Plays up to and including the year `to`. */
export function play(scenario: Scenario, choices: Choices, to = scenario.lastYear): Run {
  const world = worldFor(scenario, choices);
  return { scenario, choices, world, years: playIn(world, scenario, choices.plan, to) };
}

/** The years of a plan in a world that is already there. */
export function playIn(
  world: World,
  { opening, firstYear, lastYear }: Pick<Scenario, 'opening' | 'firstYear' | 'lastYear'>,
  plan: readonly YearPlan[],
  to = lastYear,
): YearResult[] {
  const years: YearResult[] = [];
  const rows = new Map(plan.map((row) => [row.year, row]));
  let economy = opening;
  let winter = packLevers(world.start);
  for (let year = firstYear; year <= to; year++) {
    const row = rows.get(year);
    if (row) winter = packWith(winter, row.levers);
    const autumn = row?.autumn ? packWith(winter, row.autumn) : winter;
    const result = advanceYear(economy, { winter, autumn }, world);
    years.push(result);
    economy = result.after;
  }
  return years;
}

/** The stocks at the end of a year as 32 hexadecimal digits: two runs that agree on it agree on every stock, bit by bit. */
export function fingerprintOf({ after }: YearResult): string {
  return fingerprint(numbersOf(after));
}

/** The same for all the years of a run. */
export function runFingerprint(years: readonly YearResult[]): string {
  return fingerprint(years.flatMap(({ after }) => numbersOf(after)));
}
