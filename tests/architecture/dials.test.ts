/** No hidden dials: the core does not know which year it is, so that nothing in it can have been set for one. */
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { filesLike, read } from './sources';

interface Node {
  type: string;
  start: number;
  value?: unknown;
  name?: unknown;
  [key: string]: unknown;
}

/** Years that the code itself names: as a number, or as text that is nothing but a year. A unit (`roubles of 1928`) is neither. */
function yearsIn(source: string): string[] {
  return found(source, ({ type, value }) => type === 'Literal' && /^19\d\d$/.test(String(value)));
}

/** Places where a name or an entry is the year itself. */
function knowsTheYear(source: string): string[] {
  return found(source, ({ type, name }) => type === 'Identifier' && /^(year|firstYear|lastYear)$/.test(String(name)));
}

/** What the code holds, comments aside, with its line. */
function found(source: string, wanted: (node: Node) => boolean): string[] {
  const places: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      if (typeof node.type === 'string' && wanted(node))
        places.push(`${node.value ?? node.name} on line ${source.slice(0, node.start).split('\n').length}`);
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(parseSync('core.ts', source).program);
  return places;
}

const inFiles = (pattern: RegExp, search: (source: string) => string[]) =>
  filesLike(pattern).flatMap((path) => search(read(path)).map((place) => `${path}: ${place}`));

test('the search sees a year in a condition, in a table and in quotes, and none in a comment, a unit or a longer number', () => {
  expect(yearsIn('const f = (y: number) =>\n  y > 1932 ? 1 : 2;')).toEqual(['1932 on line 2']);
  expect(yearsIn("const t = { 1933: 0.5, '1934': 2 };")).toEqual(['1933 on line 1', '1934 on line 1']);
  expect(yearsIn("// after 1932\nconst unit = 'roubles of 1928'; const n = 19320;")).toEqual([]);
  expect(knowsTheYear('const f = ({ year }: { year: number }) => year;').length).toBeGreaterThan(0);
  expect(knowsTheYear('const aYear = 1; // the year')).toEqual([]);
});

test('the core names no calendar year in its code: what differs from year to year is in scenarios, where all can see it', () => {
  expect(inFiles(/^src\/core\/.*\.ts$/, yearsIn)).toEqual([]);
});

test('no mechanism is told which year it is', () => {
  expect(inFiles(/^src\/core\/mechanisms\/.*\.ts$/, knowsTheYear)).toEqual([]);
});

test('no parameter of a scenario is different from year to year', () => {
  for (const path of filesLike(/^scenarios\/[^/]+\/parameters\.json$|^scenarios\/lenses\.json$/)) {
    const keys: string[] = [];
    JSON.parse(read(path), (key, value: unknown) => {
      if (/^(19\d\d|year)$/.test(key)) keys.push(key);
      return value;
    });
    expect(keys, path).toEqual([]);
  }
});
