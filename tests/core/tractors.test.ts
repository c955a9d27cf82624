import { expect, test } from 'vitest';
import { MACHINES } from '#core/economy';
import { openingWith, parameters, yearWith } from '../great-turn';

const p = parameters.tractors;
const experienced = openingWith(({ nation }) => Object.assign(nation, { machineExperience: 8 }));

test('E62 in the base farms get the tractors they pay for, as before, nearly all of them from abroad', () => {
  const { tractors } = yearWith().ledger;
  expect(tractors.delivered).toBeCloseTo(tractors.home + tractors.imported, 9);
  expect(tractors.home).toBeLessThan(0.2 * tractors.delivered);
  const unlimited = yearWith({ 'tractors.imports': 200 }).ledger.tractors.delivered;
  expect(tractors.delivered).toBeCloseTo(unlimited, 9);
});

test('E62 works that have learned make them at home, though never of more than their part of machine building', () => {
  const { tractors, industry } = yearWith({}, { before: experienced }).ledger;
  expect(tractors.imported).toBe(0);
  expect(tractors.capacity).toBeGreaterThan(tractors.home);
  const old = openingWith(({ nation }) => Object.assign(nation, { machineExperience: 1000 }));
  const most = yearWith({}, { before: old }).ledger;
  const power = parameters.farm.tractorPrice * 1000 ** parameters.farm.tractorLearning;
  expect(most.tractors.capacity / (p.most * power * most.industry.output[MACHINES]!)).toBeCloseTo(1, 6);
  expect(industry.output[MACHINES]).toBeGreaterThan(0);
});

test('E62a tractors sold abroad are missing in the fields and in investment, and earn gold', () => {
  const [kept, sold] = [
    yearWith({}, { before: experienced }),
    yearWith({ 'tractors.exports': 100 }, { before: experienced }),
  ].map(({ ledger }) => ledger);
  expect(sold!.tractors.sold).toBe(100);
  expect(sold!.trade.exports).toBeGreaterThan(kept!.trade.exports + 5);
  expect(sold!.investment.investment).toBeLessThan(kept!.investment.investment);
  const most = yearWith({ 'tractors.exports': 200 }).ledger.tractors;
  expect(most.sold).toBeCloseTo(most.capacity, 9);
  expect(most.home).toBe(0);
});

test('E62b tractors from abroad need leave, and machinery that is paid for', () => {
  const at = (levers: Parameters<typeof yearWith>[0]) => yearWith(levers).ledger.tractors;
  expect(at({ 'tractors.imports': 0 }).imported).toBe(0);
  const few = at({ 'tractors.imports': 10 });
  expect(few.imported).toBeCloseTo(10 * p.perGold, 9);
  expect(few.importedGold).toBeCloseTo(10, 9);
  expect(at({ 'trade.machineryImports': 0 }).imported).toBe(0);
  expect(at({ 'trade.machineryImports': 0 }).delivered).toBe(at({ 'tractors.imports': 0 }).home);
});
