import { expect, test } from 'vitest';
import { valuesOf } from '#report/series';
import { CONSENSUS, HISTORICAL } from '#scenario/scenario';
import { replayOf } from '#session/hand-out';
import { createKeeper } from '#session/keep';
import { startSession } from '#session/session';
import { greatTurn, library, presetPlan } from '../great-turn';

const keeper = createKeeper(library);
const game = (year: number, season: 'winter' | 'autumn' | 'report') =>
  startSession(greatTurn, { seed: HISTORICAL, lens: CONSENSUS, plans: presetPlan('historical'), year, season });

test.each([
  [1928, 'winter'],
  [1930, 'autumn'],
  [1932, 'report'],
] as const)('a game saved in %i, %s, goes on where it stood', (year, season) => {
  const { state } = game(year, season).view();
  const opened = keeper.openSave(JSON.parse(JSON.stringify(keeper.save(game(year, season).view()))));
  expect(opened.ok && opened.value.view().state).toEqual(state);
});

test('a link opens at the report of the last year lived, and before the first year at its winter', () => {
  const lived = keeper.openText(`https://example.org/play/#${keeper.link(game(1930, 'report').view())}`);
  expect(lived.ok && lived.value.view().state).toMatchObject({ year: 1930, season: 'report' });
  const fresh = keeper.openText(keeper.link(game(1928, 'winter').view()));
  expect(fresh.ok && fresh.value.view().state).toMatchObject({ year: 1928, season: 'winter' });
  expect(fresh.ok && fresh.value.view().changed.length).toBeGreaterThan(0);
});

test('a replay file opens like its link', () => {
  const view = game(1929, 'report').view();
  const opened = keeper.openText(JSON.stringify(replayOf(view, valuesOf)));
  expect(opened.ok && opened.value.view().state).toEqual(view.state);
});

test('a save whose years come out otherwise is refused, and says what was found and expected', () => {
  const save = { ...keeper.save(game(1930, 'winter').view()), fingerprint: '0'.repeat(32) };
  const opened = keeper.openSave(save);
  expect(opened.ok).toBe(false);
  expect(!opened.ok && opened.problems[0]).toMatchObject({ code: 'fingerprint', path: 'save/fingerprint' });
});

test.each(['', 'p1.abc', '{', '{"format": "a cake"}', '#p2.zzz'])('“%s” is refused with a reason', (text) => {
  const opened = keeper.openText(text);
  expect(!opened.ok && opened.problems.length).toBeGreaterThan(0);
});
