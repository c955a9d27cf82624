/** The scenario that ships, as tests meet it: read once, with shorthands for worlds, plans and single years. */
import type { Economy } from '#core/economy';
import type { ParameterPack } from '#core/model';
import { initialLevers, type LeverSettings, packLevers, withSettings } from '#core/plan';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { play } from '#replay/run';
import { CONSENSUS, HISTORICAL, type Scenario, worldOf } from '#scenario/scenario';
import { openLibrary } from '#scenario/shipped';

/** Every text of scenarios/, by its path. */
export const scenarioTexts = import.meta.glob('../scenarios/**/*.{json,csv}', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
export const library = openLibrary(scenarioTexts);

export function scenarioOf(id: string): Scenario {
  const read = library.read(id);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.value;
}

export const greatTurn = scenarioOf('great-turn-1928');
export const world = worldOf(greatTurn, HISTORICAL);
export const { opening, parameters } = greatTurn;

export function presetPlan(id: string) {
  const preset = greatTurn.plans.find((plan) => plan.id === id);
  if (!preset) throw new Error(`there is no preset plan ${id}`);
  return preset.plan;
}

export function playPreset(id: string, seed: string = HISTORICAL) {
  return play(greatTurn, { seed, lens: CONSENSUS, plan: presetPlan(id) });
}

/** Other values for some parameters: `{ 'marketing.substitution': 0.8 }`, or a list for those that are spread. */
export function worldWith(
  values: Readonly<Record<string, number | readonly number[]>>,
  changed: Partial<World> = {},
): World {
  const pack = structuredClone(parameters) as unknown as Record<string, Record<string, unknown>>;
  for (const [id, value] of Object.entries(values)) {
    const [mechanism = '', name = ''] = id.split('.');
    if (pack[mechanism]?.[name] === undefined) throw new Error(`there is no parameter ${id}`);
    pack[mechanism][name] = value;
  }
  return { ...world, parameters: pack as unknown as ParameterPack, ...changed };
}

/** The same world with all weather multiplied. */
export function worldOfWeather(by: number, base: World = world): World {
  const years = base.tape.years.map((each) => ({ ...each, weather: each.weather.map((one) => one * by) }));
  return { ...base, tape: { ...base.tape, years } };
}

export interface Setting {
  readonly autumn?: LeverSettings;
  readonly before?: Economy;
  readonly world?: World;
}

/** One year under some levers; the initial ones, the opening stocks and the record where nothing is said. */
export function yearWith(
  settings: LeverSettings = {},
  { autumn = {}, before = opening, world: where = world }: Setting = {},
): YearResult {
  const table = withSettings(initialLevers(), settings);
  return advanceYear(before, { winter: packLevers(table), autumn: packLevers(withSettings(table, autumn)) }, where);
}

/** The opening economy, bent. */
export function openingWith(bend: (economy: Economy) => void): Economy {
  const economy = structuredClone(opening);
  bend(economy);
  return economy;
}
