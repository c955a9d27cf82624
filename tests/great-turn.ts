/** The scenario that ships, as tests meet it: read once, with shorthands for worlds, plans and single years. */
import { initialLevers, type LeverSettings, type LeverTable, packLevers, withSettings } from '#core/plan';
import { drawsOf } from '#core/tape';
import { advanceYear } from '#core/year';
import { play } from '#replay/run';
import { CONSENSUS, HISTORICAL, type Scenario, worldOf } from '#scenario/scenario';
import { openLibrary } from '#scenario/shipped';

/** Every text of scenarios/, by its path. */
export const scenarioTexts = import.meta.glob('../scenarios/**/*.{json,csv}', { query: '?raw', import: 'default', eager: true }) as Record<
  string,
  string
>;
export const library = openLibrary(scenarioTexts);

export function scenarioOf(id: string): Scenario {
  const read = library.read(id);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.value;
}

export const greatTurn = scenarioOf('great-turn-1928');
export const world = worldOf(greatTurn, HISTORICAL);
/** The economy of 1928, the parameters, and what 1928 brought. */
export const { opening, parameters } = greatTurn;
export const draws = drawsOf(world.tape, greatTurn.firstYear);

export function presetPlan(id: string) {
  const preset = greatTurn.plans.find((plan) => plan.id === id);
  if (!preset) throw new Error(`there is no preset plan ${id}`);
  return preset.plan;
}

export function playPreset(id: string, seed: string = HISTORICAL) {
  return play(greatTurn, { seed, lens: CONSENSUS, plan: presetPlan(id) });
}

/** Levers of a winter, the initial ones where nothing is said. */
export function leversWith(settings: LeverSettings = {}) {
  return packLevers(withSettings(initialLevers(), settings));
}

/** The year 1928 under some levers. */
export function yearWith(settings: LeverSettings = {}, autumn: LeverSettings = {}, before = opening) {
  const table: LeverTable = withSettings(initialLevers(), settings);
  return advanceYear(before, { winter: packLevers(table), autumn: packLevers(withSettings(table, autumn)) }, world);
}

/** A copy with nothing shared, to be bent by a test. */
export function copyOf<T>(value: T): T {
  return structuredClone(value);
}
