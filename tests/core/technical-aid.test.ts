import { expect, test } from 'vitest';
import { MACHINES, METALS } from '#core/economy';
import { openingWith, parameters, worldWith, yearWith } from '../great-turn';

const p = parameters.aid;
const SPENT = { 'skills.foreignExperts': 60 } as const;

test('E60 in the base all the gold hires engineers, and they help as much as it always did', () => {
  const { aid } = yearWith({ 'skills.foreignExperts': 10 }).ledger;
  expect(aid).toEqual({ engineers: 10, help: 10, drawings: 0, models: 0 });
});

test('E60 engineers leave when fear passes what they bear, and who has left is not paid', () => {
  const paid = (fear: number) => yearWith({ ...SPENT, 'statistics.fear': fear }).ledger;
  expect(paid(p.fearBorne).aid.engineers).toBe(60);
  const afraid = paid(1);
  expect(afraid.aid.engineers).toBeCloseTo(60 * (1 - p.flight * (1 - p.fearBorne)), 9);
  expect(afraid.trade.experts).toBeCloseTo(afraid.aid.engineers, 9);
  expect(paid(1).skills.quality[0]).toBeLessThan(paid(p.fearBorne).skills.quality[0]!);
});

test('E60 shares that ask for more than all the gold are cut back to it', () => {
  const { aid } = yearWith({ ...SPENT, 'aid.licences': 0.8, 'aid.models': 0.8 }).ledger;
  expect(aid.engineers).toBe(0);
  expect(aid.drawings + aid.models).toBeCloseTo(60, 9);
});

test('E60a drawings teach less where there are few engineers to read them', () => {
  const taught = (specialists: number) => {
    const before = openingWith(({ nation }) => Object.assign(nation, { specialists }));
    return yearWith({ ...SPENT, 'aid.licences': 0.8 }, { before }).after.sectors[MACHINES]!.taught;
  };
  expect(taught(0.1)).toBeLessThan(taught(0.5));
});

test('E60b a branch learns by its part of the contracts, never more than all, and forgets when nobody teaches', () => {
  const { after } = yearWith(SPENT);
  const lesson = p.part[METALS]! * 60;
  expect(after.sectors[METALS]!.taught).toBeCloseTo((p.teaching * lesson) / (lesson + p.enough), 9);
  const full = openingWith(({ sectors }) => {
    for (const sector of sectors) sector.taught = 1;
  });
  for (const { taught } of yearWith({ 'skills.foreignExperts': 100 }, { before: full }).after.sectors)
    expect(taught).toBeLessThanOrEqual(1);
  expect(yearWith({ 'skills.foreignExperts': 0 }, { before: full }).after.sectors[METALS]!.taught).toBeCloseTo(
    1 - p.stale,
    9,
  );
});

test('E60b a contract that cannot be paid teaches nothing', () => {
  const broke = openingWith(({ nation }) =>
    Object.assign(nation, { foreignDebt: 5000, foreignReserve: 0, gold: 0, goldMining: 0 }),
  );
  const { ledger, after } = yearWith({ ...SPENT, 'trade.borrowing': 0 }, { before: broke });
  expect(ledger.trade.served).toBe(0);
  expect(after.sectors[MACHINES]!.taught).toBe(0);
});

test('E60c a taught machine industry learns more from the same machines, E60d and its sites are finished sooner', () => {
  const taught = openingWith(({ sectors }) => {
    for (const sector of sectors) sector.taught = 0.5;
  });
  const [plain, helped] = [yearWith(), yearWith({}, { before: taught })];
  expect(helped.after.nation.machineExperience - 1).toBeCloseTo(
    (plain.after.nation.machineExperience - 1) * (1 + p.quicker / 2),
    9,
  );
  expect(helped.ledger.construction.completed[METALS]).toBeGreaterThan(plain.ledger.construction.completed[METALS]!);
  const world = worldWith({ 'aid.quicker': 0, 'aid.shorter': 0 });
  const [off, none] = [yearWith({}, { before: taught, world }), yearWith({}, { world })];
  expect(off.after.nation).toEqual(none.after.nation);
  expect(off.ledger.construction).toEqual(none.ledger.construction);
});
