/** The written pages: what they link to is there, and nothing that they promise to list is left out. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { library, scenarioOf } from '../great-turn';
import { filesLike, read } from './sources';

const pages = filesLike(/^(README|CHANGELOG|src\/.*|scenarios\/[^/]*\/README)\.md$/);
const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^\w+:/.test(target));

/** The address that a heading has on a page. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

test.each(pages)('%s links to what is there', (page) => {
  const dead = linksIn(read(page)).filter((link) => {
    const [path = '', fragment] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path).replaceAll('\\', '/');
    if (!existsSync(target)) return true;
    if (fragment === undefined) return false;
    return ![...read(target).matchAll(/^#+ (.*)$/gm)].some(([, heading]) => anchor(heading!) === fragment);
  });
  expect(dead).toEqual([]);
});

describe('the README', () => {
  const readme = read('README.md');
  const teacher = read('src/core/README.md');

  test.each(library.ids)('has a row for the scenario %s, with its years and its own plans', (id) => {
    const row = readme
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(`](scenarios/${id}/README.md)`));
    expect(row, 'a row').toBeDefined();
    const { firstYear, lastYear, plans } = scenarioOf(id);
    expect(row).toContain(`${firstYear}-${String(lastYear).slice(2)}`);
    const own = filesLike(/^scenarios\/.*\/plans\/.*\.json$/).filter((path) =>
      path.startsWith(`scenarios/${id}/plans/`),
    );
    expect(
      own.map((path) => path.replace(/^.*\//, '').replace('.json', '')).filter((plan) => !row!.includes(`\`${plan}\``)),
    ).toEqual([]);
    expect(plans.length).toBeGreaterThan(1);
    expect(teacher).toContain(`](../../scenarios/${id}/README.md)`);
  });

  test('names every mechanism in its season, and the teacher’s page tells of each', () => {
    const mechanisms = filesLike(/^src\/core\/mechanisms\//).map((path) =>
      path.replace(/^.*\//, '').replace('.ts', ''),
    );
    const [, page = ''] = readme.split('## The model on a page');
    const part = page.split('\n## ')[0]!;
    expect(mechanisms.filter((name) => !part.includes(`\`${name}\``))).toEqual([]);
    const wrong = part.split('\n').flatMap((line) => {
      const season = line.match(/\]\((src\/core\/seasons\/[\w-]+\.ts)\)/)?.[1];
      if (!season) return [];
      const named = line
        .split('|')
        .at(-2)!
        .match(/`[\w-]+`/g)!
        .map((name) => name.slice(1, -1));
      const used = [...read(season).matchAll(/#core\/mechanisms\/([\w-]+)'/g)].map(([, name]) => name!);
      return named.filter((name) => !used.includes(name)).map((name) => `${season}: ${name}`);
    });
    expect(wrong, 'mechanisms in a season that does not call them').toEqual([]);
    expect(mechanisms.filter((name) => !teacher.includes(`](mechanisms/${name}.ts)`))).toEqual([]);
  });

  test('names pictures that are there, and every room at a desk among them', () => {
    const named = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    const desk = filesLike(/^tests\/e2e\/pictures\/.*-1366x768\.png$/);
    expect(desk.filter((path) => !named.includes(path))).toEqual([]);
  });
});
