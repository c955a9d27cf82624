/** The page that says what is met of WCAG 2.2, held to the list of its criteria and to the tests that it names. */
import { expect, test } from 'vitest';
import { filesLike, read } from './sources';

const page = read('src/ui/ACCESSIBILITY.md');

/** https://www.w3.org/TR/WCAG22/, levels A and AA. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A+) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, criterion = '', level = '', standing = '', how = '']) => ({ criterion, level, standing, how }),
);

test('all 55 criteria of levels A and AA stand on the page, each with its standing and how it was checked', () => {
  const expected = Object.entries(CRITERIA).flatMap(([level, list]) => list.split(' ').map((one) => `${one} ${level}`));
  expect(expected).toHaveLength(55);
  expect(rows.map(({ criterion, level }) => `${criterion} ${level}`).toSorted()).toEqual(expected.toSorted());
  for (const { criterion, standing, how } of rows) {
    expect(standing, criterion).toMatch(/^(met|not applicable|not met)$/);
    expect(how.length, criterion).toBeGreaterThan(10);
    // Whatever is said to be met was tried: by a test that is named, by axe in one, or by somebody's hand and eye.
    if (standing === 'met') expect(how, criterion).toMatch(/`(tests|src)\/|by hand|only names on the map/);
  }
});

test('every test that the page names is there', () => {
  const named = [...page.matchAll(/\b(tests\/[\w/.-]+\.ts|src\/[\w/.-]+\.(?:ts|css))\b/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(30);
  const known = new Set(filesLike(/^(tests|src)\/.*\.(ts|css)$/));
  expect([...new Set(named)].filter((path) => !known.has(path))).toEqual([]);
});

test('the README leads there', () => {
  expect(read('README.md')).toContain('](src/ui/ACCESSIBILITY.md)');
});
