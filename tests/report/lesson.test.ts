import { describe, expect, test } from 'vitest';
import { leverOf } from '#core/model';
import { differencesOf, dossiersOpeningIn, lessonsOf, movedLevers, taughtText } from '#report/lesson';
import { INSTRUMENTS, shownLevers } from '#report/lever-control';
import { LANGUAGES, words } from '#report/words';
import { previewBefore, previewOf } from '#session/preview';
import { startSession } from '#session/session';
import { greatTurn, library, scenarioOf } from '../great-turn';

const start = { seed: 'historical', lens: 'consensus' };

describe.each(library.ids)('the first year of %s', (id) => {
  const view = startSession(scenarioOf(id), start).view();

  test('is taught with a lever in each instrument, and every further one is opened before its year', () => {
    const lessons = lessonsOf(view.before);
    expect(lessons.map((lesson) => lesson.id)).toEqual(['grain', 'scissors', 'investment', 'road']);
    expect(lessons.map((lesson) => leverOf(lesson.lever)!.dossier)).toEqual(lessons.map((lesson) => lesson.id));
    const early = { yearOfPlay: 1, season: 'winter', all: false, changed: [] } as const;
    for (const { opens } of lessons) {
      if (!opens) continue;
      const { dossier } = leverOf(opens)!;
      const open = (taught: readonly string[]) =>
        shownLevers(dossier, { ...early, taught }).some((lever) => lever.id === opens);
      expect([open([]), open([opens])], opens).toEqual([false, true]);
    }
  });
});

test('a lesson tells what was moved and what it changed, with the figures of the run', () => {
  const session = startSession(greatTurn, start);
  const from = session.view().table;
  session.setLever('supply.grainExports', 1.3);
  const { table, preview: now, world } = session.view();
  expect(movedLevers(from, table)).toEqual(['supply.grainExports']);
  const before = previewOf(session.view(), from);
  expect(before).toEqual(previewBefore(session.view()));
  const [first] = differencesOf(before, now, world, 3);
  expect(first!.to).toBeCloseTo(now.after.nation.grainReserve, 9);
  expect(taughtText({ from, table, before, now, world }, words('en'))).toMatch(
    /^You moved: Grain exports from 0\.3 to 1\.3 Mt\. Forecast for 1928: .*instead of/,
  );
  for (const language of LANGUAGES)
    expect(taughtText({ from, table, before, now, world }, words(language))).not.toMatch(/undefined|NaN|\{\{/);
});

test('what moves nothing that is printed is said to move nothing', () => {
  const session = startSession(greatTurn, start);
  const from = session.view().table;
  session.setLever('supply.foreignRelief', 1);
  const { table, preview: now, world } = session.view();
  const taught = { from, table, before: previewOf(session.view(), from), now, world };
  expect(taughtText(taught, words('en'))).toContain('Nothing else in the forecast for 1928');
});

test('the dossiers of the next year are named where they open', () => {
  expect(dossiersOpeningIn(2)).toContain('dossier.grain.name');
  expect([2, 3, 4, 5].flatMap(dossiersOpeningIn).length).toBeGreaterThan(INSTRUMENTS.length + 5);
  expect(dossiersOpeningIn(9)).toEqual([]);
});
