/** The forecast of the planning room: the plan on the table, and the plan before the change, under a hundred tapes. */
import { atOnce, type Steps } from '#core/kernel/steps';
import { type LeverTable, packLevers } from '#core/plan';
import {
  type Ensemble,
  ensembleSteps,
  forecastTape,
  forecastTapes,
  knownDraws,
  type Measure,
} from '#counterfactual/ensemble';
import { lensOf, throughLens } from '#scenario/lenses';
import { winterTable } from '#session/game-state';
import type { View } from '#session/session';

export interface ForecastOptions {
  readonly measures: readonly Measure[];
  readonly tapes?: number;
  readonly years?: number;
}

const TAPES = 100;
const YEARS = 5;

/** The plan on the table, held in the years that follow. */
export function forecast(view: View, options: ForecastOptions): Ensemble {
  return forecastOf(view, view.table, options);
}

/** The same without the changes of this season: the dashed line. */
export function forecastBefore(view: View, options: ForecastOptions): Ensemble {
  return forecastOf(view, view.before, options);
}

/** Any other plan for this season, an adviser's for instance. */
export function forecastOf(view: View, table: LeverTable, options: ForecastOptions): Ensemble {
  return atOnce(forecastSteps(view, table, options));
}

/** The same in small steps, so that a page can answer the hand in between. */
export function* forecastSteps(
  view: View,
  table: LeverTable,
  { measures, tapes = TAPES, years = YEARS }: ForecastOptions,
): Steps<Ensemble> {
  const { scenario, world, state, years: lived } = view;
  const economy = lived.at(-1)?.after ?? scenario.opening;
  const inAutumn = state.season === 'autumn';
  // An autumn amendment holds for its own year only; the winter plan goes on.
  const winter = packLevers(inAutumn ? winterTable(state, state.year) : table);
  const first = { winter, autumn: packLevers(table) };
  for (let i = 0; i < tapes; i++) {
    forecastTape(scenario, world, i);
    yield;
  }
  return yield* ensembleSteps({
    world,
    tapes: forecastTapes(scenario, world, tapes),
    economy,
    first,
    held: { winter, autumn: winter },
    years: Math.max(0, Math.min(years, scenario.lastYear - economy.year + 1)),
    abroad: knownDraws(world, inAutumn ? economy.year : Math.max(scenario.firstYear, economy.year - 1)),
    ...(inAutumn ? { known: knownDraws(world, economy.year) } : {}),
    measures,
  });
}

/** The same game read on with another school’s numbers: what was lived, and the tape it is lived on, stay as they are. */
export function readThrough(view: View, lens: string): View {
  const { scenario, world, state } = view;
  if (lens === state.lens) return view;
  return { ...view, world: { ...world, parameters: throughLens(scenario.parameters, lensOf(scenario, lens)) } };
}
