/**
 * The end of a run before the war that came: this run and what was done, in the eyes of every school.
 *
 * Each school lives through both plans with its own numbers. Two hundred tapes take a few milliseconds; the lives take
 * longer, so whoever shows it asks once, after the room is open.
 */
import type { Precedent } from '#core/mechanisms/front';
import type { YearResult } from '#core/year';
import { type Margins, precedentIn, testWar, type WarTest, warTapes } from '#counterfactual/war-test';
import { playIn, worldFor } from '#replay/run';
import { HISTORICAL, type Scenario } from '#scenario/scenario';
import type { View } from '#session/session';

/** The last year of peace, and the plan that is what was done. */
const EVE = 1940;
export const WAR_TAPES = 200;
const DONE = 'historical';

export interface Reading {
  readonly lens: string;
  readonly run: WarTest;
  readonly done: WarTest;
}

export interface EveOfWar {
  readonly tapes: number;
  /** The reading that the game is played in. */
  readonly own: Reading;
  readonly readings: readonly Reading[];
}

/** Whether a run has an eve: it has lived through the last year of peace, and what was done can be lived beside it. */
export function hasEve({ scenario, years }: Pick<View, 'scenario' | 'years'>): boolean {
  return years.at(-1)?.year === EVE && scenario.plans.some(({ id }) => id === DONE);
}

interface Done {
  readonly then: Precedent;
  readonly test: WarTest;
}

const lived = new WeakMap<Scenario, Map<string, Done>>();

export function eveOfWar({ scenario, state, years, world }: View): EveOfWar {
  const { seed, lens, plans } = state;
  const tapes = warTapes(seed, EVE, WAR_TAPES);
  const readings = scenario.lenses.map((reading): Reading => {
    const done = whatWasDone(scenario, reading.id, seed);
    const through = reading.id === lens ? world : worldFor(scenario, { seed, lens: reading.id });
    const end = reading.id === lens ? years.at(-1)! : ending(playIn(through, scenario, plans, EVE));
    return { lens: reading.id, run: testWar(end, through, done.then, tapes, marginsOf(scenario)), done: done.test };
  });
  return { tapes: tapes.length, own: readings.find((one) => one.lens === lens)!, readings };
}

/** On the tape of the record whatever the seed; only the luck of the war is that of the seed. */
function whatWasDone(scenario: Scenario, lens: string, seed: string): Done {
  const kept = lived.get(scenario) ?? new Map<string, Done>();
  lived.set(scenario, kept);
  const key = `${lens}/${seed}`;
  const known = kept.get(key);
  if (known) return known;
  const world = worldFor(scenario, { seed: HISTORICAL, lens });
  const { plan } = scenario.plans.find(({ id }) => id === DONE)!;
  const end = ending(playIn(world, scenario, plan, EVE));
  const then = precedentIn(end, world);
  const done = { then, test: testWar(end, world, then, warTapes(seed, EVE, WAR_TAPES), marginsOf(scenario)) };
  kept.set(key, done);
  return done;
}

/** The range that the scenario gives for what nobody can measure. */
function marginsOf({ provenance, parameters }: Scenario): Margins {
  const { margin } = parameters.front;
  const { low = margin, high = margin } = provenance['front.margin'] ?? {};
  return { narrow: low, wide: high };
}

const ending = (years: readonly YearResult[]) => years.at(-1)!;
