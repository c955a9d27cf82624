/**
 * A scenario that extends another: what it does not give itself it takes from its base. One base, no chains.
 *
 * Its id, title, question and list of plans are its own; opening stocks and parameters are overridden one by one; everything
 * else (world, tapes, regions, years, record) as a whole. Plans that it lists and has no file for are the base’s.
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
}

type Table = Readonly<Record<string, unknown>>;

const NEVER_INHERITED = ['id', 'title', 'question', 'plans', 'extends'];

const asTable = (value: unknown): Table | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : undefined);

export function baseNamed(scenario: unknown): string | undefined {
  const base = asTable(scenario)?.['extends'];
  return typeof base === 'string' ? base : undefined;
}

/** Why a scenario cannot stand on the one it names. */
export function baseProblems(base: string, scenario: unknown, ids: readonly string[]): Problem[] {
  const path = 'scenario/extends';
  if (!ids.includes(base)) return [{ code: 'unknown', path, message: unknownName('scenario', base, ids) }];
  const further = baseNamed(scenario);
  if (further === undefined) return [];
  const message = `found ${shown(base)}, which itself extends ${shown(further)}; expected a scenario that stands by itself`;
  return [{ code: 'chain', path, message }];
}

export function extend(own: Folder, base: Folder): Folder {
  const scenario = merged(own.scenario, without(base.scenario, NEVER_INHERITED), ['opening']);
  const listed = asTable(scenario)?.['plans'];
  const wanted = Array.isArray(listed) ? Object.entries(base.plans).filter(([id]) => listed.includes(id)) : [];
  return {
    scenario,
    parameters: own.parameters === undefined ? base.parameters : merged(own.parameters, base.parameters, ['parameters']),
    plans: { ...Object.fromEntries(wanted), ...own.plans },
    history: own.history ?? base.history,
  };
}

/** The place of a problem as its reader would find it: in the base’s files where the value was taken from there. */
export function placeIn(own: Folder, base: string, path: string): string {
  const [file = '', first = '', second = ''] = path.split('/');
  const has = (table: unknown, key: string) => Object.hasOwn(asTable(table) ?? {}, key);
  const isOwn = (): boolean => {
    if (file === 'plans') return Object.hasOwn(own.plans, first) || !first;
    if (file === 'history') return own.history !== undefined;
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
