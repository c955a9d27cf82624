/**
 * A scenario that extends another: what it does not give itself it takes from its base, which may extend a further one.
 *
 * Its id, title, question, list of plans and the run it goes on from are its own; opening stocks, parameters and the years of
 * the world are overridden one by one; everything else (tapes, regions, last year, record) as a whole. Plans that it lists
 * and has no file for are the base’s; a plan that `continues` goes on with the base’s years after its own last one.
 */
import { tableIn } from '#scenario/entry';
import { unknownName } from '#scenario/nearest';
import { type Problem, shown } from '#scenario/problem';

/** What a folder holds: JSON already parsed, or nothing where there is no such file. */
export interface Folder {
  readonly scenario: unknown;
  readonly parameters: unknown;
  readonly plans: Readonly<Record<string, unknown>>;
  readonly history: string | undefined;
  readonly sites: unknown;
  readonly stations: unknown;
  readonly contracts?: unknown;
}

type Table = Readonly<Record<string, unknown>>;

const NEVER_INHERITED = ['id', 'title', 'question', 'briefing', 'plans', 'extends', 'continues'];

const asTable = (value: unknown): Table | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : undefined);

export function baseNamed(scenario: unknown): string | undefined {
  const base = asTable(scenario)?.['extends'];
  return typeof base === 'string' ? base : undefined;
}

/** Why a scenario cannot stand on the one it names: there is none, or it stands on itself. */
export function baseProblems(base: string, above: readonly string[], ids: readonly string[]): Problem[] {
  const path = 'scenario/extends';
  if (!ids.includes(base)) return [{ code: 'unknown', path, message: unknownName('scenario', base, ids) }];
  if (!above.includes(base)) return [];
  const message = `found ${shown(base)}, which extends it in turn (${[...above, base].join(' → ')}); expected a scenario that stands by itself in the end`;
  return [{ code: 'circle', path, message }];
}

export function extend(own: Folder, base: Folder): Folder {
  const scenario = spanned(merged(own.scenario, without(base.scenario, NEVER_INHERITED), ['opening', 'levers']), own.scenario, base.scenario);
  const listed = asTable(scenario)?.['plans'];
  const wanted = Array.isArray(listed) ? Object.entries(base.plans).filter(([id]) => listed.includes(id)) : [];
  const lived = (id: string) => asTable(asTable(own.scenario)?.['continues'])?.['plan'] === id;
  return {
    scenario,
    parameters: own.parameters === undefined ? base.parameters : merged(own.parameters, base.parameters, ['parameters']),
    plans: {
      ...Object.fromEntries(wanted.map(([id, plan]) => [id, lived(id) ? fromYear(plan, asTable(scenario)?.['firstYear']) : plan])),
      ...Object.fromEntries(Object.entries(own.plans).map(([id, plan]) => [id, goingOn(plan, base.plans[id])])),
    },
    history: own.history ?? base.history,
    sites: own.sites ?? base.sites,
    stations: own.stations ?? base.stations,
    contracts: own.contracts ?? base.contracts,
  };
}

/** The place of a problem as its reader would find it: in the base’s files where the value was taken from there. */
export function placeIn(own: Folder, base: string, path: string): string {
  const [file = '', first = '', second = ''] = path.split('/');
  const has = (table: unknown, key: string) => Object.hasOwn(asTable(table) ?? {}, key);
  const isOwn = (): boolean => {
    if (file === 'plans') return Object.hasOwn(own.plans, first) || !first;
    if (file === 'history') return own.history !== undefined;
    if (file === 'sites' || file === 'stations') return own[file] !== undefined;
    if (file === 'parameters') return own.parameters !== undefined && (!first || has(tableIn(own.parameters, 'parameters'), first === file ? second : first));
    if (file !== 'scenario' || !first || NEVER_INHERITED.includes(first)) return true;
    return first === 'opening' && second ? has(tableIn(own.scenario, first), second) : has(own.scenario, first);
  };
  return isOwn() ? path : `${base}/${path}`;
}

function without(value: unknown, keys: readonly string[]): unknown {
  const table = asTable(value);
  return table && Object.fromEntries(Object.entries(table).filter(([key]) => !keys.includes(key)));
}

/** What of the base speaks of years, cut to those that the scenario spans; years of the world that it gives itself go before. */
function spanned(scenario: unknown, own: unknown, base: unknown): unknown {
  const whole = asTable(scenario);
  const { firstYear, lastYear } = (whole ?? {}) as { firstYear?: unknown; lastYear?: unknown };
  if (!whole || typeof firstYear !== 'number' || typeof lastYear !== 'number') return scenario;
  const outside = (year: unknown) => Number(year) < firstYear || Number(year) > lastYear;
  const [given, under] = [asTable(own)?.['world'] ?? [], asTable(base)?.['world']];
  const world = Array.isArray(given) && Array.isArray(under) ? [...given, ...under.filter((row) => !outside(yearOf(row)) && !given.some((one) => yearOf(one) === yearOf(row)))] : whole['world'];
  const tapes = asTable(asTable(own)?.['tapes'] === undefined ? whole['tapes'] : undefined);
  const cut = tapes && Object.fromEntries(Object.entries(tapes).map(([id, tape]) => [id, withinYears(tape, outside)]));
  return { ...whole, world: Array.isArray(world) ? world.toSorted((a, b) => Number(yearOf(a)) - Number(yearOf(b))) : world, ...(cut ? { tapes: cut } : {}) };
}

function withinYears(tape: unknown, outside: (year: unknown) => boolean): unknown {
  const table = asTable(tape);
  const [weather, says] = [asTable(table?.['weather']), table?.['says']];
  return {
    ...table,
    ...(weather ? { weather: Object.fromEntries(Object.entries(weather).filter(([year]) => !outside(year))) } : {}),
    ...(Array.isArray(says) ? { says: says.filter((year) => !outside(year)) } : {}),
  };
}

const yearOf = (row: unknown) => asTable(row)?.['year'];

/** A plan, and after its last year those of the base’s plan of the same name, when it says that it goes on. */
function goingOn(plan: unknown, base: unknown): unknown {
  const [own, under] = [asTable(plan), asTable(base)];
  const [rows, further] = [own?.['plan'], under?.['plan']];
  if (own?.['continues'] !== true || !Array.isArray(rows) || !Array.isArray(further)) return plan;
  const last = Math.max(...rows.map((row) => Number(yearOf(row))));
  return { ...own, plan: [...rows, ...further.filter((row) => Number(yearOf(row)) > last)] };
}

/** The plan of the run that a scenario goes on from: what was decided before it begins is where its levers stand. */
function fromYear(plan: unknown, firstYear: unknown): unknown {
  const rows = asTable(plan)?.['plan'];
  return Array.isArray(rows) ? { ...asTable(plan), plan: rows.filter((row) => !(Number(yearOf(row)) < Number(firstYear))) } : plan;
}

/** What both give is the first’s; tables of the named keys are merged entry by entry. What is no table stays what it is. */
function merged(own: unknown, base: unknown, keys: readonly string[]): unknown {
  const [over, under] = [asTable(own), asTable(base)];
  if (!over || !under) return own ?? base;
  const both = keys.flatMap((key): [string, Table][] => {
    const [one, other] = [asTable(over[key]), asTable(under[key])];
    return one && other ? [[key, { ...other, ...one }]] : [];
  });
  return { ...under, ...over, ...Object.fromEntries(both) };
}
