import { expect, test } from 'vitest';
import { openingWith, parameters, world, worldWith, yearWith } from '../great-turn';

const p = parameters.trade;
const wishes = {
  'trade.machineryImports': 800,
  'trade.materialImports': 1000,
  'trade.borrowing': 1000,
  'trade.goldSales': 0,
} as const;
const rich = openingWith(({ nation }) => Object.assign(nation, { gold: 5000, foreignReserve: 2000 }));
const poor = openingWith(({ nation }) => Object.assign(nation, { gold: 0, foreignReserve: 0, goldMining: 0 }));

test('E46 claims are met from exports, reserve, credit and gold in that order, and then imports are cut', () => {
  const withReserve = yearWith(wishes, { before: rich }).ledger.trade;
  expect([withReserve.newDebt, withReserve.goldSold]).toEqual([0, 0]);
  expect(withReserve.reserveChange).toBeLessThan(0);

  const withCredit = yearWith(wishes, {
    before: openingWith(({ nation }) => Object.assign(nation, { foreignReserve: 0, gold: 5000 })),
  }).ledger.trade;
  expect(withCredit.newDebt).toBeGreaterThan(0);
  expect(withCredit.goldSold).toBeGreaterThan(0);
  expect(withCredit.machinery).toBeCloseTo(800, 9);

  const withNothing = yearWith({ ...wishes, 'trade.borrowing': 0 }, { before: poor }).ledger.trade;
  expect(withNothing.newDebt).toBe(0);
  expect(withNothing.machinery).toBeLessThan(800);
  expect(withNothing.machinery / 800).toBeCloseTo(withNothing.materials / 1000, 9);
});

test('E46 what exports earn beyond all claims is laid up', () => {
  const { trade } = yearWith({
    'trade.machineryImports': 0,
    'trade.materialImports': 0,
    'skills.foreignExperts': 0,
  }).ledger;
  expect(trade.reserveChange).toBeCloseTo(trade.exports + trade.goldSold - trade.interest - trade.repayment, 6);
});

test('E46a a tonne of grain earns the price of its year', () => {
  const at = (grainExports: number) => yearWith({ 'supply.grainExports': grainExports }).ledger;
  const [none, some] = [at(0), at(2)];
  expect(some.supply.exports).toBe(2);
  expect(some.trade.exports - none.trade.exports).toBeCloseTo(2 * p.grainPrice * world.tape.years[0]!.grainPrice, 6);
});

test('E46b nobody lends when service would pass its limit, and lenders who are frightened lend less', () => {
  const indebted = openingWith(({ nation }) =>
    Object.assign(nation, { foreignDebt: 5000, foreignReserve: 0, gold: 0, goldMining: 0 }),
  );
  expect(yearWith(wishes, { before: indebted }).ledger.trade.machinery).toBe(0);
  const borrowed = (credit: number) => {
    const tape = { ...world.tape, years: world.tape.years.map((year) => ({ ...year, credit })) };
    return yearWith(wishes, { before: poor, world: worldWith({}, { tape }) }).ledger.trade.newDebt;
  };
  expect(borrowed(0)).toBe(0);
  expect(borrowed(0.5)).toBeGreaterThan(0);
  expect(borrowed(1)).toBeGreaterThan(borrowed(0.5));
});

test('E47 when machines are dearer abroad a gold rouble brings fewer of them', () => {
  const value = (importPrice: number) => {
    const tape = { ...world.tape, years: world.tape.years.map((year) => ({ ...year, importPrice })) };
    const { trade } = yearWith({}, { before: rich, world: worldWith({}, { tape }) }).ledger;
    return trade.machineryValue / trade.machinery;
  };
  expect(value(1)).toBeCloseTo(p.machineryWorth, 9);
  expect(value(2)).toBeCloseTo(p.machineryWorth / 2, 9);
});
