/**
 * The scenarios that ship: every folder of scenarios/ with a scenario.json in it.
 *
 * Whoever can read files hands over their texts by path – the page bundles them, the command line reads the disk – so that
 * a new folder is a new scenario and nothing else. A folder is parsed when it is first asked for, and only once. All share
 * one bibliography and one file of lenses.
 */
import { afterRun, continuedBy, leftBehind } from '#scenario/continue';
import { baseNamed, baseProblems, extend, type Folder, placeIn } from '#scenario/extend';
import { parseJson } from '#scenario/json';
import { unknownName } from '#scenario/nearest';
import { parseScenario } from '#scenario/parse';
import type { Checked, Problem } from '#scenario/problem';
import type { Scenario } from '#scenario/scenario';

/** Path from scenarios/ (`great-turn-1928/plans/historical.json`) → text. */
export type Texts = Readonly<Record<string, string>>;

export interface Library {
  readonly ids: readonly string[];
  read(id: string): Checked<Scenario>;
}

/** Paths may start anywhere: what stands before `scenarios/` is dropped. */
export function openLibrary(files: Texts): Library {
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^.*?scenarios\//, ''), text]));
  const ids = foldersIn(texts);
  const parsed = new Map<string, Checked<Scenario>>();
  return {
    ids,
    read(id) {
      if (!ids.includes(id))
        return {
          ok: false,
          problems: [{ code: 'unknown', path: 'scenario', message: unknownName('scenario', id, ids) }],
        };
      const scenario = parsed.get(id) ?? readScenario(texts, id);
      parsed.set(id, scenario);
      return scenario;
    },
  };
}

function foldersIn(texts: Texts): string[] {
  return Object.keys(texts).flatMap((path) => /^([^/]+)\/scenario\.json$/.exec(path)?.[1] ?? []);
}

/** One folder of texts, with what it extends, and with the bibliography and the lenses that all folders share. */
export function readScenario(texts: Texts, id: string): Checked<Scenario> {
  const problems: Problem[] = [];
  const jsonOf = (path: string, file: string): unknown => {
    const text = texts[path];
    if (text === undefined) return undefined;
    const json = parseJson(text, file.replace(/\.json$/, ''));
    if (json.ok) return json.value;
    problems.push(...json.problems);
    return undefined;
  };
  const folder = (name: string): Folder => ({
    scenario: jsonOf(`${name}/scenario.json`, 'scenario.json'),
    parameters: jsonOf(`${name}/parameters.json`, 'parameters.json'),
    plans: Object.fromEntries(plansIn(texts, name).map((plan) => [plan, jsonOf(`${name}/plans/${plan}.json`, `plans/${plan}.json`)])),
    history: texts[`${name}/history.csv`],
    sites: jsonOf(`${name}/sites.json`, 'sites.json'),
    stations: jsonOf(`${name}/stations.json`, 'stations.json'),
    contracts: jsonOf(`${name}/contracts.json`, 'contracts.json'),
  });
  const own = folder(id);
  const stood = onItsBases(id, own, folder, foldersIn(texts));
  if ('problems' in stood) return { ok: false, problems: [...problems, ...stood.problems] };
  const { whole, root } = stood;
  const shared = { bibliography: jsonOf('bibliography.json', 'bibliography.json'), lenses: jsonOf('lenses.json', 'lenses.json') };
  const given = { scenario: whole.scenario, parameters: whole.parameters, sites: whole.sites, stations: whole.stations, history: whole.history, ...shared };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined || problems.some(({ path }) => path === name)) continue;
    problems.push({ code: 'missing', path: name, message: `there is no file ${name}.${name === 'history' ? 'csv' : 'json'}` });
  }
  const continued = continuedBy(whole.scenario);
  const earlier = continued && readEarlier(continued.run.scenario, id, texts);
  if (earlier && !earlier.ok) return { ok: false, problems: [...problems, ...earlier.problems] };
  const left = earlier && leftBehind(earlier.value, continued.run, continued.firstYear);
  if (left && 'code' in left) return { ok: false, problems: [...problems, left] };
  const abroad = texts['world.csv'];
  const files = { ...whole, ...shared, ...(abroad === undefined ? {} : { abroad }), history: whole.history ?? '', ...(root ? { reference: root.scenario } : {}) };
  const parsed = parseScenario(left ? { ...files, scenario: afterRun(whole.scenario, own.scenario, left), start: left.start } : files, problems);
  const base = baseNamed(own.scenario);
  if (parsed.ok || base === undefined) return parsed;
  return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, path: placeIn(own, base, problem.path) })) };
}

/** A folder with everything it takes from what it extends, and the folder at the root of that. */
function onItsBases(id: string, own: Folder, folder: (name: string) => Folder, ids: readonly string[]): { readonly whole: Folder; readonly root?: Folder } | { readonly problems: readonly Problem[] } {
  const chain = [{ id, files: own }];
  for (let base = baseNamed(own.scenario); base !== undefined; base = baseNamed(chain.at(-1)!.files.scenario)) {
    const unfounded = baseProblems(
      base,
      chain.map((one) => one.id),
      ids,
    );
    if (unfounded.length > 0) return { problems: unfounded };
    chain.push({ id: base, files: folder(base) });
  }
  const root = chain.at(-1)!.files;
  const whole = chain.map(({ files }) => files).reduceRight((under, over) => extend(over, under));
  return chain.length > 1 ? { whole, root } : { whole };
}

/** The scenario whose run another one goes on from: it must itself begin somewhere. */
function readEarlier(earlier: string, id: string, texts: Texts): Checked<Scenario> {
  const ids = foldersIn(texts);
  const path = 'scenario/continues/scenario';
  if (!ids.includes(earlier)) return { ok: false, problems: [{ code: 'unknown', path, message: unknownName('scenario', earlier, ids) }] };
  const further = continuedBy(parsedOrNothing(texts[`${earlier}/scenario.json`]));
  if (earlier === id || further)
    return {
      ok: false,
      problems: [
        { code: 'circle', path, message: `found ${earlier}, which itself ${earlier === id ? 'is this one' : `goes on from ${further!.run.scenario}`}; expected a scenario with an opening of its own` },
      ],
    };
  const read = readScenario(texts, earlier);
  return read.ok ? read : { ok: false, problems: read.problems.map((problem) => ({ ...problem, path: `${earlier}/${problem.path}` })) };
}

function parsedOrNothing(text: string | undefined): unknown {
  const json = parseJson(text ?? 'null', '');
  return json.ok ? json.value : undefined;
}

function plansIn(texts: Texts, folder: string): string[] {
  return Object.keys(texts).flatMap((path) => (path.startsWith(`${folder}/plans/`) ? (/([^/]+)\.json$/.exec(path)?.[1] ?? []) : []));
}
