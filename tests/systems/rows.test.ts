/** The systems of the period, one by one: each is at work in the model and visible in the game, and this fails where one is not. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { play } from '#replay/run';
import type { ToldRun } from '#report/chronicle-cards';
import { systems } from '#report/systems';
import { culture } from '#report/systems/culture';
import type { System } from '#report/systems/system';
import { LANGUAGES, words } from '#report/words';
import { CARD_SYSTEMS, type Card } from '#scenario/chronicle';
import { read } from '../architecture/sources';
import { cards } from '../cards';
import { scenarioOf } from '../great-turn';
import { idOf, NAMES, type Row, readmeRows } from './readme-rows';

interface Lived extends ToldRun {
  readonly years: readonly YearResult[];
  readonly world: World;
}

/** What was done, from the ruins and from the great turn. */
const done = ['goelro-1921', 'great-turn-1928'].map((id): Lived => {
  const scenario = scenarioOf(id);
  const { plan } = scenario.plans.find((one) => one.id === 'historical')!;
  return { ...scenario, ...play(scenario, { seed: 'historical', lens: 'consensus', plan }) };
});

/** Everything that a row is judged by; a test takes one thing away. */
interface Evidence {
  readonly text: (path: string) => string;
  readonly systems: readonly System[];
  readonly runs: readonly Lived[];
  readonly cards: readonly Card[];
  readonly has: (language: (typeof LANGUAGES)[number], key: string) => boolean;
}

const shipped: Evidence = {
  text: (path) => (existsSync(path) ? read(path) : ''),
  systems,
  runs: done,
  cards,
  has: (language, key) => words(language).has(key),
};

const apart = (values: readonly number[]): boolean => {
  const size = Math.max(...values.map(Math.abs));
  return values.every(Number.isFinite) && size > 0 && Math.max(...values) - Math.min(...values) > 0.01 * size;
};

/** What the chronicle tells is counted like a series: year by year, and by region. */
interface Counted {
  readonly words: readonly string[];
  readonly levers: readonly string[];
  readonly moves: boolean;
  readonly differs: boolean;
}

function counted(system: System, runs: readonly Lived[]): Counted {
  return {
    words: system.series.map(({ id }) => `series.${id}`),
    levers: system.levers,
    moves: runs.some(({ years, world }) => system.series.some(({ of }) => apart(years.map((year) => of(year, world))))),
    differs: runs.some(({ years, world }) => years.some((year) => apart(system.map.of(year, world)))),
  };
}

function told({ runs, cards: all }: Evidence): Counted {
  const years = runs.flatMap((run) =>
    run.years.map((now) => ({
      cards: all,
      now,
      run: { ...run, years: run.years.filter(({ year }) => year <= now.year) },
    })),
  );
  return {
    words: culture.counts.map(({ id }) => `systems.told.${id}`),
    levers: [],
    moves: culture.counts.some(({ of }) => apart(years.map((year) => of(year) ?? 0))),
    differs: years.some((year) => apart(culture.map.of(year))),
  };
}

/** What a row has not got. */
function lacks(row: Row, at: Evidence): string[] {
  const id = idOf(row);
  const system = at.systems.find((one) => one.id === id);
  const isTold = id === culture.id;
  if (!system && !isTold) return ['a system in the registry'];
  const found = system ? counted(system, at.runs) : told(at);
  const own = at.cards.filter((card) => card.system === id);
  const keys = [...['name', 'line', 'map'].map((key) => `system.${id}.${key}`), ...found.words];
  const test = at.text(`tests/systems/${id}.test.ts`);
  const happens = own.some(({ kind }) => kind !== 'voice');
  const missing: [string, boolean][] = [
    ['a mechanism', row.mechanisms.length > 0 && row.mechanisms.every(({ path }) => at.text(path) !== '')],
    ['its equations', isTold || row.mechanisms.every((one) => bearsEquations(at.text(one.path), one.equations))],
    ['its page', at.text(row.page) !== ''],
    ['a lever or an event', found.levers.length > 0 || happens],
    ['the levers of its page', [...row.levers].sort().join() === [...found.levers].sort().join()],
    ['a series that moves', found.moves],
    ['regions that differ', found.differs],
    ['two cards', own.length >= 2],
    ...LANGUAGES.map((language): [string, boolean] => [
      `words in ${language}`,
      keys.every((key) => at.has(language, key)),
    ]),
    ['a test of its own', row.test === `tests/systems/${id}.test.ts` && test !== ''],
    [
      'a test with its cause switched off',
      /\bwithout: \[\s*\{/.test(test) || /\btest\(\s*'[^']*\bfails when\b/.test(test),
    ],
  ];
  return missing.filter(([, there]) => !there).map(([what]) => what);
}

/** Each number of the row stands in the header and is tagged below it. */
function bearsEquations(source: string, equations: readonly string[]): boolean {
  const end = source.indexOf('*/');
  const [header, body] = [source.slice(0, end), source.slice(end)];
  const holds = (text: string, equation: string) => new RegExp(`\\(${equation}[a-z]?\\)`).test(text);
  return equations.length > 0 && equations.every((one) => holds(header, one) && holds(body, one));
}

test('the README has a row for every system that was asked for, and for every system there is', () => {
  expect(readmeRows.map(({ name }) => name)).toEqual([...NAMES]);
  expect(readmeRows.map(idOf)).toEqual([...CARD_SYSTEMS]);
  expect([...systems, culture].map(({ id }) => id)).toEqual([...CARD_SYSTEMS]);
});

describe.each(readmeRows.map((row) => [row.name, row] as const))('%s', (_, row) => {
  test('works in the model and is visible in the game', () => {
    expect(lacks(row, shipped)).toEqual([]);
  });
});

describe('a row that lacks something is told so:', () => {
  const row = readmeRows[0]!;
  const id = idOf(row);
  const withSystem = (change: Partial<System>): Evidence => ({
    ...shipped,
    systems: systems.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  const withText = (path: string, text: string): Evidence => ({
    ...shipped,
    text: (asked) => (asked === path ? text : shipped.text(asked)),
  });
  const mechanism = row.mechanisms[0]!;
  const still = systems.find((one) => one.id === id)!;
  test.each<[string, Row, Evidence]>([
    ['a system in the registry', row, { ...shipped, systems: [] }],
    ['a mechanism', { ...row, mechanisms: [] }, shipped],
    ['its equations', { ...row, mechanisms: [{ ...mechanism, equations: ['E1'] }] }, shipped],
    ['its page', row, withText(row.page, '')],
    [
      'a lever or an event',
      { ...row, levers: [] },
      { ...withSystem({ levers: [] }), cards: cards.filter(({ kind }) => kind === 'voice') },
    ],
    ['the levers of its page', { ...row, levers: [] }, shipped],
    ['a series that moves', row, withSystem({ series: still.series.map((one) => ({ ...one, of: () => 1 })) })],
    [
      'regions that differ',
      row,
      withSystem({ map: { ...still.map, of: () => still.map.of(done[0]!.years[0]!, done[0]!.world).map(() => 1) } }),
    ],
    ['two cards', row, { ...shipped, cards: [] }],
    ['words in ru', row, { ...shipped, has: (language, key) => language !== 'ru' && shipped.has(language, key) }],
    ['a test of its own', row, withText(row.test, '')],
    ['a test with its cause switched off', row, withText(row.test, "test('it works', () => {});")],
  ])('%s', (what, bent, at) => {
    expect(lacks(bent, at)).toContain(what);
  });

  test('the cards of culture too', () => {
    const row = readmeRows.at(-1)!;
    const missing = lacks(row, { ...shipped, cards: [] });
    expect(missing).toEqual(
      expect.arrayContaining(['a lever or an event', 'a series that moves', 'regions that differ', 'two cards']),
    );
  });
});
