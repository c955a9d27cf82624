import { expect, test } from 'vitest';
import { readScenario } from '#scenario/shipped';
import { firstWords, groupsOf } from '../../src/loading/bundle';
import { indexOf } from '../../src/loading/scenario-index';
import { filesLike, read } from '../architecture/sources';
import { library, scenarioTexts } from '../great-turn';

const texts = Object.fromEntries(
  Object.entries(scenarioTexts).map(([path, text]) => [path.replace(/^.*?scenarios\//, ''), text]),
);
const groups = groupsOf(texts);
const index = indexOf(library);

test('the title is told of every scenario, and of none its parameters', () => {
  expect(index.scenarios.map(({ id }) => id)).toEqual(library.ids);
  for (const listed of index.scenarios) {
    const whole = library.read(listed.id);
    const { folders, ...told } = listed;
    expect(whole.ok && whole.value).toMatchObject(told);
    expect(folders).toContain(listed.id);
  }
  expect(JSON.stringify(index).length, 'characters').toBeLessThan(20_000);
});

test('the poster has both its series over the longest record', () => {
  const { firstYear, lastYear, history } = index.poster;
  expect(firstYear).toBe(Math.min(...index.scenarios.map((scenario) => scenario.firstYear)));
  expect(lastYear).toBeGreaterThan(firstYear + 10);
  for (const series of ['steel', 'horses'])
    expect(history.filter((row) => row.series === series).length, series).toBeGreaterThan(5);
});

test.each(index.scenarios)('the folders named for $id are all that it is read from', ({ id, folders }) => {
  const fetched = Object.assign({}, groups['shared'], ...folders.map((folder) => groups[folder]));
  expect(readScenario(fetched, id)).toEqual(library.read(id));
});

test('a scenario cannot be read without a folder that it stands on', () => {
  const standing = index.scenarios.filter(({ folders }) => folders.length > 1);
  expect(standing.length).toBeGreaterThan(0);
  for (const { id, folders } of standing) {
    for (const missing of folders.filter((folder) => folder !== id)) {
      const left = folders.filter((folder) => folder !== missing).map((folder) => groups[folder]);
      expect(readScenario(Object.assign({}, groups['shared'], ...left), id).ok, `${id} without ${missing}`).toBe(false);
    }
  }
});

/** Keys that a file asks for by their full name. */
const asked = (source: string) => [...source.matchAll(/\bt\(\s*['`]([a-zA-Z.]+)['`]/g)].map(([, key]) => key!);

const at = (catalogue: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((table, name) => (table as Record<string, unknown> | undefined)?.[name], catalogue);

test.each(['en', 'ru'])('the words that come first are all that the house and the title ask for: %s', (language) => {
  const catalogue = JSON.parse(read(`assets/text/${language}.json`));
  const first = firstWords(catalogue);
  const sources = filesLike(/^src\/(scenes\/(house|title-room|door|notices|game-store|settings)|report\/poster)\.ts$/);
  expect(sources.length).toBe(7);
  const keys = sources.flatMap((path) => asked(read(path)));
  expect(keys.length).toBeGreaterThan(15);
  const isThere = (key: string) => at(first, key) !== undefined || at(first, `${key}_other`) !== undefined;
  expect(keys.filter((key) => !isThere(key))).toEqual([]);
  expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(catalogue).length / 5);
});

test('files are gathered here and in no room: what a room globs would come with its code', () => {
  const globs = (path: string) => /import\.meta\.glob|virtual:/.test(read(path));
  expect(filesLike(/^src\/loading\/bundle\.ts$/).filter(globs)).toHaveLength(1);
  expect(filesLike(/^src\/(?!loading\/|main\.ts).*\.ts$/).filter(globs)).toEqual([]);
});
