import { describe, expect, test } from 'vitest';
import { openingWith, parameters, yearWith } from '../great-turn';

const p = parameters.trusts;
const MONOPOLY = { 'trusts.credit': 2, 'trusts.syndicates': 1 } as const;

describe('E55 trusts', () => {
  test('E55 nobody holds goods back who must pay his workers from what he sells, who competes, or who has a ceiling', () => {
    const holding = (levers: object) => yearWith({ ...MONOPOLY, ...levers }).ledger.trusts.holding;
    expect(holding({})).toBe(1);
    expect(holding({ 'trusts.credit': 1 })).toBe(0);
    expect(holding({ 'trusts.syndicates': 0 })).toBe(0);
    expect(holding({ 'trusts.priceCeiling': 1 })).toBe(0);
    expect(yearWith().ledger.trusts.holding).toBe(0);
  });

  test('E55a full stores bring part of the mark-up down', () => {
    expect(yearWith(MONOPOLY).ledger.trusts.markup).toBeCloseTo(p.markupMax, 12);
    const full = openingWith(({ nation }) => (nation.unsoldGoods = 5000));
    expect(yearWith(MONOPOLY, { before: full }).ledger.trusts.markup).toBeCloseTo(p.markupMax * (1 - p.dump), 12);
  });

  test('E55b the mark-up is in the scissors and in the till', () => {
    const [usual, dear] = [yearWith(), yearWith(MONOPOLY)];
    expect(dear.ledger.scissors.scissors / usual.ledger.scissors.scissors).toBeCloseTo(1 + p.markupMax, 12);
    expect(dear.ledger.money.list).toBeGreaterThan(1.3 * usual.ledger.money.list);
    expect(dear.ledger.money.list).toBeLessThan((1 + p.markupMax) * usual.ledger.money.list);
  });

  test('E55c who can wait sells less and cuts no price', () => {
    const [must, waits] = [yearWith({ 'scissors.manufacturesPrice': 1 + p.markupMax }), yearWith(MONOPOLY)];
    expect(waits.ledger.money.soldShare).toBeLessThan(must.ledger.money.soldShare);
    expect(waits.after.nation.unsoldGoods).toBeGreaterThan(must.after.nation.unsoldGoods * 0.99);
  });

  test('E55 credit held back holds back the lighting of works', () => {
    expect(yearWith({ 'trusts.credit': 0.5 }).ledger.workingCapital).toBe(0.5);
  });
});
