import { expect, test } from 'vitest';
import { filesLike, read } from './sources';

const LONGEST = 300;
const MEDIAN = 120;

test('a file holds one idea: half are shorter than a screen or two, none is long', () => {
  const lengths = filesLike(/^(src|tests)\/.*\.ts$/).map((path) => ({
    path,
    lines: read(path).trimEnd().split('\n').length,
  }));
  expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});

const TEXT = /\.(ts|mjs|json|md|html|css|csv|grit|svg)$|^(LICENSE|\.gitignore|\.ci\/run)$/;

/** A home folder or a workspace at the root of somebody's disk; an address on the web is not one. */
const MACHINE = /(?<![\w.:/])[/](work|root|home|Users)[/]\w|\b[A-Z]:[\\/]Users\b/;

test('nothing in the repository names a place on somebody’s machine', () => {
  expect(MACHINE.test(`see ${'/home'}/anna/notes`)).toBe(true);
  expect(MACHINE.test('see https://example.org/home/anna and ./work/x')).toBe(false);
  const found = filesLike(TEXT).flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (MACHINE.test(line) ? [`${path}:${i + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

test('the top level holds what the plan of the house names', () => {
  const top = new Set(filesLike(/./).map((path) => path.split('/')[0]!));
  const known = new Set(
    'package.json tsconfig.json vite.config.ts index.html src assets scenarios tests README.md CHANGELOG.md LICENSE biome.json .gitignore .ci'.split(
      ' ',
    ),
  );
  expect([...top].filter((name) => !known.has(name))).toEqual([]);
});
