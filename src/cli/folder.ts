/** Reading files for the command line: the scenarios that ship, a scenario folder somewhere else, a file of JSON. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal, refuse } from '#cli/outcome';
import { continuedBy } from '#scenario/continue';
import { baseNamed } from '#scenario/extend';
import { parseJson } from '#scenario/json';
import { type Library, openLibrary, type Texts } from '#scenario/shipped';

const SCENARIOS = resolve(import.meta.dirname, '../../scenarios');
/** What all scenarios share. */
const SHARED = ['bibliography.json', 'lenses.json'] as const;

/** npm runs scripts from the top of the repository; paths are meant from where the caller stands. */
export function fromCaller(path: string): string {
  const start = process.env['npm_lifecycle_event'] === 'sim' ? process.env['INIT_CWD'] : undefined;
  return resolve(start ?? process.cwd(), path);
}

function textsUnder(folder: string, prefix: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) Object.assign(texts, textsUnder(path, `${prefix}${entry.name}/`));
    else if (/\.(json|csv)$/.test(entry.name)) texts[prefix + entry.name] = readFileSync(path, 'utf8');
  }
  return texts;
}

let texts: Texts | undefined;
export function shippedTexts(): Texts {
  texts ??= textsUnder(SCENARIOS, '');
  return texts;
}

let library: Library | undefined;
/** Read anew, after files were written. */
export function libraryNow(): Library {
  return openLibrary(textsUnder(SCENARIOS, ''));
}

export function shippedLibrary(): Library {
  library ??= openLibrary(shippedTexts());
  return library;
}

/** A folder by its path, or by the name of a scenario that ships; with what it shares and extends: in it, beside it, or ours. */
export function scenarioFolder(path: string): { readonly name: string; readonly texts: Texts } {
  const given = fromCaller(path);
  const shipped = join(SCENARIOS, basename(path));
  const folder = existsSync(given) ? given : shipped;
  if (!existsSync(folder))
    refuse(path, 'there is no such folder; expected a scenario folder, such as scenarios/great-turn-1928');
  if (!statSync(folder).isDirectory()) refuse(path, 'found a file, expected a scenario folder');
  const name = basename(folder);
  const texts: Record<string, string> = textsUnder(folder, `${name}/`);
  for (const file of SHARED) {
    const places = [folder, dirname(folder), SCENARIOS].map((place) => join(place, file));
    texts[file] = readFileSync(places.find((place) => existsSync(place))!, 'utf8');
  }
  gather(name, folder, texts);
  return { name, texts };
}

/** Adds the folders that a scenario stands on or goes on from, and theirs: beside it, or ours. */
function gather(name: string, folder: string, texts: Record<string, string>): void {
  const file = parseJson(texts[`${name}/scenario.json`] ?? '', name);
  if (!file.ok) return;
  for (const other of [baseNamed(file.value), continuedBy(file.value)?.run.scenario]) {
    if (!other || !/^[\w-]+$/.test(other) || texts[`${other}/scenario.json`] !== undefined) continue;
    const places = [join(dirname(folder), other), join(SCENARIOS, other)];
    const place = places.find((one) => existsSync(join(one, 'scenario.json')));
    if (!place) continue;
    Object.assign(texts, textsUnder(place, `${other}/`));
    gather(other, place, texts);
  }
}

export function readJson(path: string): unknown {
  const file = fromCaller(path);
  if (!existsSync(file)) refuse(path, 'there is no such file');
  if (!statSync(file).isFile()) refuse(path, 'found a folder, expected a file');
  const json = parseJson(readFileSync(file, 'utf8'), path);
  if (!json.ok) throw new Refusal(json.problems);
  return json.value;
}
