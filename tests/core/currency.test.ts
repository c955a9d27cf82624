import { describe, expect, test } from 'vitest';
import { takenInVillage, workingCapitalOf } from '#core/mechanisms/currency';
import { openingWith, parameters, worldWith, yearWith } from '../great-turn';
import { ruined } from '../ruins';

const p = parameters.currency;

describe('E54 trust in money', () => {
  test('E54 a reform wins a share of what is lost, a treasury that prints loses a share of what is left', () => {
    const before = ruined({ trust: 0.4 });
    const reform = (pace: number) => yearWith({ 'currency.reform': pace }, { before }).after.nation.moneyTrust;
    expect(reform(1)).toBeGreaterThan(0.4);
    expect(reform(1)).toBeLessThanOrEqual(0.4 + p.heal * 0.6);
    expect(reform(0.5)).toBeGreaterThan(reform(0));
    expect(reform(0)).toBeLessThanOrEqual(0.4);
  });

  test('E54a a reform gets nowhere while much is printed that nobody wants, and less far without gold', () => {
    const won = (bend: (before: ReturnType<typeof ruined>) => void, levers = {}) => {
      const before = ruined({ trust: 0.4 });
      bend(before);
      return yearWith(levers, { before }).after.nation.moneyTrust - 0.4;
    };
    const usual = won(() => {});
    expect(won(() => {}, { 'money.wageGrowth': 0.5, 'money.emissionCeiling': 8000 })).toBeLessThan(usual);
    const poor = won(({ nation }) => {
      nation.gold = 0;
      nation.foreignReserve = 20;
    });
    expect(poor).toBeLessThan(usual);
  });

  test('E54b at full trust no cash melts; without it what nobody wants to hold does, and the emission pays for it', () => {
    expect(yearWith().ledger.money.melted).toBe(0);
    const { ledger, before, after } = yearWith({ 'currency.reform': 0 }, { before: ruined({ trust: 0.1 }) });
    const money = (nation: typeof before.nation) => nation.householdCash + nation.enterpriseCash;
    expect(ledger.money.melted).toBeGreaterThan(20);
    expect(money(after.nation) - money(before.nation)).toBeCloseTo(ledger.money.emission - ledger.money.melted, 6);
  });

  test('E54c a rouble that nobody trusts buys less grain', () => {
    expect(takenInVillage(1, p)).toBe(1);
    expect(takenInVillage(0, p)).toBeCloseTo(1 - p.shun, 12);
    const price = (trust: number) =>
      yearWith({}, { before: openingWith(({ nation }) => (nation.moneyTrust = trust)) }).ledger.scissors.effectivePrice;
    expect(price(0.3) / price(1)).toBeCloseTo(1 - p.shun * 0.7, 12);
  });

  test('E54d works that must barter have a fraction of their working capital, and credit on paper does not make up for it', () => {
    expect(workingCapitalOf(1, 1, p)).toBe(1);
    expect(workingCapitalOf(1, 2, p)).toBe(1);
    expect(workingCapitalOf(0, 1, p)).toBeCloseTo(p.barter, 12);
    expect(workingCapitalOf(0.1, 2, p)).toBeLessThan(0.5);
  });

  test('E54 money that fixed prices keep from buying goods does not wear trust away while the press is closed', () => {
    const { ledger, after } = yearWith({ 'money.wageGrowth': 0.5, 'money.mopUp': 0, 'money.emissionCeiling': 8000 });
    expect(ledger.money.emission).toBeGreaterThan(500);
    expect(after.nation.moneyTrust).toBe(1);
    const opened = yearWith({
      'money.wageGrowth': 0.5,
      'money.mopUp': 0,
      'money.emissionCeiling': 8000,
      'currency.reform': 0,
    });
    expect(opened.after.nation.moneyTrust).toBeLessThan(0.95);
  });

  test('E54 trust stays between its least and 1', () => {
    const world = worldWith({ 'currency.flight': 1, 'currency.borne': 0.2 });
    const after = yearWith(
      { 'currency.reform': 0, 'money.wageGrowth': 0.5 },
      { before: ruined({ trust: 0.06 }), world },
    ).after.nation;
    expect(after.moneyTrust).toBeGreaterThanOrEqual(p.trustMin);
  });
});
