import { describe, expect, test } from 'vitest';
import { allLevers, type LeverId } from '#core/model';
import { initialLevers, withSettings } from '#core/plan';
import { commentOf, stanceOf } from '#report/adviser-comment';
import { lensOfAdviser } from '#report/adviser-lenses';
import { ADVISERS, advise } from '#report/advisers';
import { copied, differences } from '#report/plan-comparison';
import { words } from '#report/words';
import { forecastOf, readThrough } from '#session/forecast';
import { startSession } from '#session/session';
import { greatTurn } from '../great-turn';

const en = words('en');
const before = initialLevers();
const bukharin = advise('bukharin', before, 'winter', 1928);
const asked = allLevers.map(({ id }) => id).filter((id) => bukharin[id] !== undefined && bukharin[id] !== before[id]);
const theirs = withSettings(before, bukharin);

describe('what an adviser says to the plan on the table', () => {
  const say = (table: typeof before) => commentOf(stanceOf(bukharin, before, table), 'His position.', en);

  test('is his position as long as nothing of his is touched', () => {
    expect(say(before)).toBe('His position.');
    expect(say({ ...before, 'defence.share': before['defence.share'] + 0.05 })).toBe('His position.');
  });

  test('changes when his plan is copied, and again when it is edited or added to', () => {
    const laid = say(theirs);
    const id = 'scissors.grainPrice';
    const edited = say({ ...theirs, [id]: before[id] });
    const added = say({ ...theirs, 'defence.share': before['defence.share'] + 0.05 });
    expect(new Set(['His position.', laid, edited, added]).size).toBe(4);
    expect(edited).toContain(en.t(`lever.${id}.short`));
    expect(edited).toContain(`${asked.length - 1} of ${asked.length}`);
    expect(added).toContain(en.t('lever.defence.share.short'));
  });

  test('names what goes the other way', () => {
    const id = 'scissors.grainPrice';
    const stance = stanceOf(bukharin, before, { ...before, [id]: before[id] - 0.2 });
    expect(stance).toMatchObject({ kind: 'against', held: 0, levers: [id] });
  });
});

describe('a plan beside the plan on the table', () => {
  test('differs where a lever stands otherwise, and nowhere else', () => {
    expect(differences(theirs, before, theirs, en)).toEqual([]);
    const rows = differences(theirs, before, before, en);
    expect(rows.map(({ id }) => id)).toEqual(asked);
    for (const { name, table, theirs: his, scale } of rows) {
      expect(name).not.toBe('');
      expect(his).not.toBe(table);
      if (scale) for (const share of Object.values(scale)) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  test('copied, takes the place of whatever lay there', () => {
    const session = startSession(greatTurn, { seed: '3', lens: 'consensus' });
    session.setLever('defence.share', 0.12);
    const { before: start, changed } = session.view();
    expect(session.layPlan(copied(bukharin, start, changed))).toEqual([]);
    expect(session.view().table).toEqual(withSettings(start, bukharin));
    session.undo();
    expect(session.view().changed).toEqual(['defence.share'] satisfies LeverId[]);
  });
});

describe('the school by whose numbers an adviser is read', () => {
  test('is one of ours for every adviser', () => {
    const known = greatTurn.lenses.map(({ id }) => id);
    for (const id of ADVISERS) expect(known, id).toContain(lensOfAdviser[id]);
  });

  test('changes what a plan leads to, and not what was lived', () => {
    const view = startSession(greatTurn, { seed: '3', lens: 'consensus' }).view();
    const read = readThrough(view, lensOfAdviser.strumilin);
    expect(read.world.tape).toBe(view.world.tape);
    expect(read.years).toBe(view.years);
    const options = {
      measures: [{ id: 'gdp', of: ({ ledger }: (typeof view)['preview']) => ledger.accounts.gdp }],
      tapes: 5,
    };
    expect(forecastOf(read, theirs, options).bands).not.toEqual(forecastOf(view, theirs, options).bands);
    expect(readThrough(view, 'consensus')).toBe(view);
  });
});
