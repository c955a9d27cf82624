import { describe, expect, test, vi } from 'vitest';
import { fingerprintOf, play } from '#replay/run';
import { startSession } from '#session/session';
import { greatTurn, presetPlan } from '../great-turn';

const start = { seed: '7', lens: 'consensus' };
const begin = () => startSession(greatTurn, start);
const GRAIN = 'scissors.grainPrice';
const QUOTA = 'procurement.quota';

/** Plays whole years as they stand. */
function live(session: ReturnType<typeof begin>, years: number): void {
  for (let i = 0; i < years; i++) {
    session.approvePlan();
    session.approveAutumn();
    session.nextYear();
  }
}

describe('a game', () => {
  test('played by hand is the same, year by year, as the replay of its choices', () => {
    const session = begin();
    session.setLever(GRAIN, 1.3);
    session.approvePlan();
    session.setLever(QUOTA, 9);
    session.approveAutumn();
    session.nextYear();
    session.layPlan({ 'collectivisation.drive': 0.2, 'investment.producerShare': 0.2 });
    live(session, greatTurn.lastYear - greatTurn.firstYear);
    const { state, years } = session.view();
    expect(state.season).toBe('over');
    expect(years.map(fingerprintOf)).toEqual(play(greatTurn, session.choices()).years.map(fingerprintOf));
  });

  test('can be taken up in the middle of a preset plan, and knows nothing of what the preset does later', () => {
    const plans = presetPlan('historical');
    const session = startSession(greatTurn, { ...start, plans, year: 1931 });
    const { years, state } = session.view();
    expect(years.map(fingerprintOf)).toEqual(play(greatTurn, { ...start, plan: plans }, 1930).years.map(fingerprintOf));
    expect(state.plans.map(({ year }) => year)).toEqual([1928, 1929, 1930, 1931]);
    expect(session.view().changed).toContain('trade.machineryImports');
  });

  test('refuses a plan it cannot carry out, and a year that the scenario does not have', () => {
    expect(() => startSession(greatTurn, { ...start, plans: [{ year: 1928, levers: { [QUOTA]: -1 } }] })).toThrow(
      /out of range/,
    );
    expect(() => startSession(greatTurn, { ...start, year: 1950 })).toThrow(/no year 1950/);
  });

  test('does in each season what belongs to it', () => {
    const session = begin();
    expect(() => session.approveAutumn()).toThrow(/belongs to autumn/);
    session.approvePlan();
    expect(() => session.approvePlan()).toThrow(/belongs to winter/);
    session.approveAutumn();
    expect(() => session.setLever(GRAIN, 1.2)).toThrow(/closed/);
  });
});

describe('a lever', () => {
  test('that stands where it stood is in no plan', () => {
    const session = begin();
    session.setLever(GRAIN, 1.2);
    expect(session.view().state.plans).toEqual([{ year: 1928, levers: { [GRAIN]: 1.2 } }]);
    expect(session.view().changed).toEqual([GRAIN]);
    session.resetLever(GRAIN);
    expect(session.view().state.plans).toEqual([]);
    expect(session.view().changed).toEqual([]);
  });

  test('set to what is impossible is refused with its reason, and nothing changes', () => {
    const session = begin();
    const before = session.view();
    expect(session.setLever(GRAIN, 99).map(({ code }) => code)).toEqual(['out-of-range']);
    expect(session.setLever(GRAIN, Number.NaN).map(({ code }) => code)).toEqual(['not-a-number']);
    expect(session.layPlan({ [GRAIN]: 1.5, [QUOTA]: 1000 }).map(({ lever }) => lever)).toEqual([QUOTA]);
    expect(session.view()).toBe(before);
    session.approvePlan();
    expect(session.setLever(GRAIN, 1.2).map(({ code }) => code)).toEqual(['not-autumn']);
  });

  test('amended in autumn holds for its year, and next winter starts from the winter plan', () => {
    const session = begin();
    session.setLever(QUOTA, 8);
    session.approvePlan();
    expect(session.view().before[QUOTA]).toBe(8);
    session.setLever(QUOTA, 12);
    expect(session.view().changed).toEqual([QUOTA]);
    session.approveAutumn();
    session.nextYear();
    expect(session.view().table[QUOTA]).toBe(8);
    expect(session.view().years[0]!.decisions.autumn.procurement.quota).toBe(12);
  });
});

describe('the preview', () => {
  test('E3: of the winter does not tell the weather that is coming', () => {
    const one = startSession(greatTurn, { ...start, seed: '1' }).view();
    const other = startSession(greatTurn, { ...start, seed: '2' }).view();
    expect(one.preview.ledger.harvest).toEqual(other.preview.ledger.harvest);
    expect(new Set(one.preview.ledger.draws.weather)).toEqual(new Set([1]));
  });

  test('of the autumn is the year that will close', () => {
    const session = begin();
    const autumn = session.approvePlan();
    expect(autumn.ledger.draws.weather).not.toEqual(autumn.ledger.draws.weather.map(() => 1));
    expect(fingerprintOf(session.approveAutumn())).toBe(fingerprintOf(autumn));
    expect(session.view().years.at(-1)).toBe(session.view().preview);
  });

  test('of a lever that moves again and again leaves the years already lived as they are', () => {
    const session = begin();
    live(session, 3);
    const lived = session.view().years;
    for (const price of [1.05, 1.1, 1.15]) session.setLever(GRAIN, price);
    expect(session.view().years).toHaveLength(3);
    session.view().years.forEach((year, i) => {
      expect(year).toBe(lived[i]);
    });
  });
});

describe('undo', () => {
  test('takes back every action in turn, and redo does it again', () => {
    const session = begin();
    const seen = [session.view().state];
    const act = (action: () => void) => {
      action();
      seen.push(session.view().state);
    };
    act(() => session.setLever(GRAIN, 1.2));
    act(() => session.setLever(QUOTA, 5));
    act(() => session.layPlan({ 'money.wageGrowth': 0.1, [GRAIN]: 1.4 }));
    act(() => session.approvePlan());
    act(() => session.setLever(QUOTA, 6));
    act(() => session.approveAutumn());
    act(() => session.nextYear());
    act(() => session.setLever('construction.starts', 0.8));
    act(() => session.branchAt(1928));
    for (const state of seen.slice(0, -1).reverse()) {
      session.undo();
      expect(session.view().state).toEqual(state);
    }
    expect(session.view().canUndo).toBe(false);
    for (const state of seen.slice(1)) {
      session.redo();
      expect(session.view().state).toEqual(state);
    }
    expect(session.view().canRedo).toBe(false);
  });

  test('takes back a slider’s whole movement as one step, and no movement that came to nothing', () => {
    const session = begin();
    session.setLever(QUOTA, 5);
    for (const price of [1.05, 1.1, 1.15]) session.setLever(GRAIN, price);
    session.undo();
    expect(session.view().state.plans).toEqual([{ year: 1928, levers: { [QUOTA]: 5 } }]);
    for (const price of [1.05, 1.1, 1]) session.setLever(GRAIN, price);
    session.undo();
    expect(session.view().state.plans).toEqual([]);
  });

  test('is forgotten forwards when something else is done', () => {
    const session = begin();
    session.setLever(GRAIN, 1.2);
    session.undo();
    session.setLever(QUOTA, 5);
    expect(session.view().canRedo).toBe(false);
    session.redo();
    expect(session.view().state.plans).toEqual([{ year: 1928, levers: { [QUOTA]: 5 } }]);
  });

  test('of a branch brings back the years that were dropped', () => {
    const session = begin();
    session.setLever(GRAIN, 1.2);
    live(session, 4);
    session.setLever(QUOTA, 10);
    const later = session.view();
    session.branchAt(1929);
    expect(session.view().state).toMatchObject({ year: 1929, season: 'winter' });
    expect(session.view().years).toHaveLength(1);
    expect(session.view().table[GRAIN]).toBe(1.2);
    expect(() => session.branchAt(1930)).toThrow(/no year 1930/);
    session.undo();
    expect(session.view().state).toEqual(later.state);
    expect(session.view().years.map(fingerprintOf)).toEqual(later.years.map(fingerprintOf));
  });
});

test('listeners hear of every change once, with the view before it, until they stop', () => {
  const session = begin();
  const listener = vi.fn();
  const stop = session.subscribe(listener);
  const before = session.view();
  session.setLever(GRAIN, 1.2);
  expect(listener.mock.calls).toEqual([[session.view(), before]]);
  session.setLever(GRAIN, 99);
  session.resetLever(QUOTA);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  session.undo();
  expect(listener).toHaveBeenCalledTimes(1);
});
