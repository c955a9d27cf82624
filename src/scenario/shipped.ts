/**
 * The scenarios that ship: every folder of scenarios/ with a scenario.json in it.
 *
 * Whoever can read files hands over their texts by path – the page bundles them, the command line reads the disk – so that
 * a new folder is a new scenario and nothing else. A folder is parsed when it is first asked for, and only once.
 */
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
  const ids = Object.keys(texts).flatMap((path) => /^([^/]+)\/scenario\.json$/.exec(path)?.[1] ?? []);
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

/** One folder of texts, with the bibliography that all folders share. */
export function readScenario(texts: Texts, folder: string): Checked<Scenario> {
  const problems: Problem[] = [];
  const textOf = (path: string, file: string): string | undefined => {
    const text = texts[path];
    if (text === undefined) problems.push({ code: 'missing', path: file.replace(/\.\w+$/, ''), message: `there is no file ${file}` });
    return text;
  };
  const jsonOf = (path: string, file: string): unknown => {
    const text = textOf(path, file);
    if (text === undefined) return undefined;
    const json = parseJson(text, file.replace(/\.json$/, ''));
    if (json.ok) return json.value;
    problems.push(...json.problems);
    return undefined;
  };
  const inFolder = (file: string) => jsonOf(`${folder}/${file}`, file);
  const plans = Object.keys(texts).flatMap((path) => (path.startsWith(`${folder}/plans/`) ? (/([^/]+)\.json$/.exec(path)?.[1] ?? []) : []));
  const files = {
    scenario: inFolder('scenario.json'),
    parameters: inFolder('parameters.json'),
    plans: Object.fromEntries(plans.map((id) => [id, inFolder(`plans/${id}.json`)])),
    history: textOf(`${folder}/history.csv`, 'history.csv') ?? '',
    bibliography: jsonOf('bibliography.json', 'bibliography.json'),
  };
  return parseScenario(files, problems);
}
