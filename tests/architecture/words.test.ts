import { expect, test } from 'vitest';
import { allParameters, allQuantities, mechanisms } from '#core/model';
import { allStocks } from '#report/quantities';
import { filesLike, read } from './sources';

type Catalogue = { [key: string]: string | Catalogue };

/** A catalogue as its full keys and their words. */
function flatten(catalogue: Catalogue, prefix = ''): [key: string, words: string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const languages = filesLike(/^assets\/text\/\w+\.json$/).map((path) => ({
  path,
  words: new Map(flatten(JSON.parse(read(path)) as Catalogue)),
}));

/** Languages differ in their plurals (one, few, many, other), and in nothing else. */
const withoutPlurals = (keys: Iterable<string>) =>
  new Set([...keys].map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')));

interface Declared {
  levers?: Record<string, unknown>;
  parameters?: Record<string, unknown>;
}

function wanted(): string[] {
  return Object.entries(mechanisms as Record<string, Declared>).flatMap(
    ([mechanism, { levers = {}, parameters = {} }]) => [
      ...Object.keys(levers).flatMap((lever) => [
        `lever.${mechanism}.${lever}.name`,
        `lever.${mechanism}.${lever}.meaning`,
      ]),
      ...(Object.keys(parameters).length > 0 ? [`mechanism.${mechanism}.name`] : []),
    ],
  );
}

test('every lever and every mechanism has words in every language', () => {
  const keys = wanted();
  expect(keys.filter((key) => key.startsWith('lever.')).length, 'levers declared').toBeGreaterThan(0);
  const missing = languages.flatMap(({ path, words }) =>
    keys.filter((key) => !words.get(key)?.trim()).map((key) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test('every language says the same things', () => {
  expect(languages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['assets/text/en.json', 'assets/text/ru.json']),
  );
  const everything = withoutPlurals(languages.flatMap(({ words }) => [...words.keys()]));
  const missing = languages.flatMap(({ path, words }) => {
    const said = withoutPlurals(words.keys());
    return [...everything].filter((key) => !said.has(key)).map((key) => `${path}: ${key}`);
  });
  expect(missing).toEqual([]);
});

test('every language fills the same blanks', () => {
  const blanks = (text: string) =>
    [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name!))].sort().join(' ');
  const [first, ...others] = languages;
  const differing = others.flatMap(({ path, words }) =>
    [...words].flatMap(([key, text]) => {
      const original = first!.words.get(key);
      return original === undefined || blanks(original) === blanks(text) ? [] : [`${path}: ${key}`];
    }),
  );
  expect(differing).toEqual([]);
});

test('whatever the model declares has its meaning in every language but its own', () => {
  const declared = new Set([...allQuantities, ...allParameters, ...allStocks].map(({ meaning }) => meaning));
  const others = filesLike(/^assets\/text\/meanings\/\w+\.json$/);
  expect(others).toEqual(
    languages.map(({ path }) => path.replace('text/', 'text/meanings/')).filter((path) => !/en\.json$/.test(path)),
  );
  for (const path of others) {
    const said = JSON.parse(read(path)) as Record<string, string>;
    expect(
      [...declared].filter((meaning) => !said[meaning]?.trim()),
      path,
    ).toEqual([]);
    expect(
      Object.keys(said).filter((meaning) => !declared.has(meaning)),
      path,
    ).toEqual([]);
  }
});

test('every unit of the model has words', () => {
  const units = [...allQuantities, ...allParameters, ...allStocks].map(({ unit }) => `modelUnit.${unit}`);
  expect([...new Set(units)].filter((key) => languages.some(({ words }) => !words.has(key)))).toEqual([]);
});

test('whatever is counted has every plural of the language', () => {
  const counted = new Set(
    languages.flatMap(({ words }) =>
      [...words.keys()].flatMap((key) => /^(.*)_(?:one|few|many)$/.exec(key)?.[1] ?? []),
    ),
  );
  expect(counted.size).toBeGreaterThan(3);
  const missing = languages.flatMap(({ path, words }) => {
    const language = path.replace(/^.*\/|\.json$/g, '');
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    return [...counted].flatMap((key) =>
      pluralCategories.filter((form) => !words.has(`${key}_${form}`)).map((form) => `${path}: ${key}_${form}`),
    );
  });
  expect(missing).toEqual([]);
});
