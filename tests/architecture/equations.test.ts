import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { filesLike, read } from './sources';

const MECHANISMS = /^src\/core\/mechanisms\/.*\.ts$/;

/** E12, whether it is written (E12), (E12a) or E12. */
const numbersIn = (text: string) => [...text.matchAll(/\bE(\d+)[a-z]?\b/g)].map(([, number]) => Number(number));

function headerOf(path: string): string {
  return read(path).match(/^\/\*\*.*?\*\//s)?.[0] ?? '';
}

/** The titles of test(…), test.each(…)(…) and describe(…). */
function titlesIn(source: string): string[] {
  return [...source.matchAll(/(?:\b(?:test|describe)(?:\.\w+)?|\))\(\s*(['"`])((?:(?!\1).)*)\1/g)].map(
    ([, , title]) => title!,
  );
}

test('every equation of the model is named by the title of a test', () => {
  const tagged = new Map<number, string>();
  for (const path of filesLike(/^src\/core\/(?!kernel\/).*\.ts$/))
    for (const number of numbersIn(headerOf(path))) tagged.set(number, tagged.get(number) ?? path);
  expect(tagged.size, 'equations found in headers').toBeGreaterThan(0);

  const named = new Set(
    filesLike(/^tests\/.*\.(test|e2e)\.ts$/).flatMap((path) => titlesIn(read(path)).flatMap(numbersIn)),
  );
  const missing = [...tagged].filter(([number]) => !named.has(number)).sort(([a], [b]) => a - b);
  expect(missing.map(([number, path]) => `E${number} of ${path}`)).toEqual([]);
});

test('every mechanism says its equations in its header and tags them in its body', () => {
  const silent = filesLike(MECHANISMS).filter((path) => {
    const header = headerOf(path);
    const body = read(path).slice(header.length);
    return numbersIn(header).length === 0 || !/\/\/.*\(E\d+/.test(body);
  });
  expect(silent).toEqual([]);
});

interface Node {
  type: string;
  start: number;
  value?: unknown;
  [key: string]: unknown;
}

/** 0, 1, 2 and the conversions of units; everything else is a parameter, with a source. */
const PLAIN = new Set([0, 1, 2, 100, 1000]);

/** The numbers written in the bodies of functions, with the line each stands on. */
function literalsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, inFunction: boolean): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, inFunction);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as Node;
      if (inFunction && node.type === 'Literal' && typeof node.value === 'number' && !PLAIN.has(node.value))
        found.push(`${node.value} on line ${source.slice(0, node.start).split('\n').length}`);
      const inside = inFunction || /Function/.test(node.type);
      for (const child of Object.values(node)) visit(child, inside);
    }
  };
  visit(parseSync('mechanism.ts', source).program, false);
  return found;
}

test('formulas hold no numbers: what is not 0, 1, 2, 100 or 1000 is a declared parameter', () => {
  expect(literalsIn('const a = { range: [0, 5] };\nconst f = (x: number) =>\n  x * 2 + 0.5;')).toEqual([
    '0.5 on line 3',
  ]);
  const found = filesLike(MECHANISMS).flatMap((path) => literalsIn(read(path)).map((literal) => `${path}: ${literal}`));
  expect(found).toEqual([]);
});
