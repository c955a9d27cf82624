import { describe, expect, test } from 'vitest';
import { CONSUMER } from '#core/economy';
import { openingWith, parameters, worldWith, yearWith } from '../great-turn';

const moneyOf = (settings: Parameters<typeof yearWith>[0], more: Parameters<typeof yearWith>[1] = {}) =>
  yearWith(settings, more).ledger.money;
const flush = openingWith(({ nation }) => {
  nation.householdCash *= 4;
});

describe('money in hand', () => {
  test('E31 what households do not spend, lend or pay in tax stays in their pockets', () => {
    const m = moneyOf({});
    const { nation } = openingWith(() => {});
    expect(m.householdCash).toBeCloseTo(
      nation.householdCash + m.wages + m.farmReceipts + m.transfers - m.retail - m.farmTax - m.bonds,
      6,
    );
  });

  test('E31a people with more cash than they like to hold try to spend part of it', () => {
    const more = 3 * openingWith(() => {}).nation.householdCash;
    expect(moneyOf({}, { before: flush }).spend - moneyOf({}).spend).toBeCloseTo(parameters.money.adjust * more, 6);
  });

  test('E31b with pure rationing the shop sells its list and the rest stays in the pocket; commercial prices take it up', () => {
    const [rationed, commercial] = [0, 1].map((mopUp) => moneyOf({ 'money.mopUp': mopUp }, { before: flush }));
    expect(rationed!.retail).toBeCloseTo(rationed!.list, 6);
    expect(commercial!.retail).toBeCloseTo(commercial!.spend, 6);
    expect(rationed!.householdCash).toBeGreaterThan(commercial!.householdCash);
    expect(rationed!.retailPrice).toBe(1);
  });

  test('E33 enterprises hold cash in proportion to the wages they pay', () => {
    const m = moneyOf({ 'money.wageGrowth': 0.3 });
    expect(m.enterpriseCash / m.wages).toBeCloseTo(parameters.money.enterpriseCash, 12);
  });

  test('E34 what the budget spends beyond its taxes and loans is printed', () => {
    const [few, many] = [0, 0.15].map((bonds) => moneyOf({ 'money.bonds': bonds }));
    expect(many!.bonds).toBeGreaterThan(few!.bonds);
    expect(many!.deficit).toBeLessThan(few!.deficit);
  });

  test('E35 every rouble printed is a rouble more in a pocket or a till', () => {
    const { nation } = openingWith(() => {});
    const m = moneyOf({});
    expect(m.emission).toBeCloseTo(m.deficit + m.credit, 6);
    expect(m.emission).toBeCloseTo(
      m.householdCash + m.enterpriseCash - nation.householdCash - nation.enterpriseCash,
      6,
    );
  });

  test('E35a a ceiling on printing is kept by paying wages late, up to what can be held back', () => {
    const free = moneyOf({ 'money.wageGrowth': 0.5, 'money.emissionCeiling': 8000 });
    const tight = moneyOf({ 'money.wageGrowth': 0.5, 'money.emissionCeiling': 0 });
    expect(free.arrears).toBe(0);
    expect(tight.arrears).toBeGreaterThan(0);
    expect(tight.arrears / (tight.wages + tight.arrears)).toBeLessThanOrEqual(parameters.money.arrearsMax + 1e-12);
    expect(tight.emission).toBeLessThan(free.emission);
  });
});

describe('the shops', () => {
  test('E48e what shops cannot keep is sold off: nothing is eaten that was not made, and no heap outlives a quarter', () => {
    const poor = openingWith(({ nation }) => {
      nation.householdCash /= 10;
    });
    const { consumption, industry, goods } = yearWith({ 'scissors.manufacturesPrice': 3 }, { before: poor }).ledger;
    const store = parameters.consumption.shopStore * industry.output[CONSUMER]!;
    expect(consumption.unsold).toBeCloseTo(store, 6);
    expect(consumption.total + consumption.unsold).toBeCloseTo(goods.manufactures + goods.farmGoods, 6);
  });
});

describe('the bazaar', () => {
  test('E32 money without goods raises bazaar prices, while list prices stand', () => {
    const rationing = { 'money.mopUp': 0 } as const;
    const [usual, more] = [yearWith(rationing), yearWith(rationing, { before: flush })];
    expect(more.ledger.bazaar.bazaarRatio).toBeGreaterThan(usual.ledger.bazaar.bazaarRatio);
    expect(more.ledger.money.retailPrice).toBe(usual.ledger.money.retailPrice);
  });

  test('E32a plots that are forbidden leave the bazaar emptier', () => {
    const supply = (plots: number) => yearWith({ 'collectivisation.plots': plots }).ledger.bazaar.bazaarSupply;
    expect(supply(0)).toBeLessThan(supply(1));
    expect(supply(0)).toBeGreaterThanOrEqual(parameters.bazaar.supplyMin);
  });

  test('E32b wages that grow faster than prices buy more, and a dear bazaar takes part of it back', () => {
    const paid = (weight: number, growth: number) => {
      const { bazaar, money } = yearWith(
        { 'money.wageGrowth': growth, 'money.mopUp': 0 },
        { world: worldWith({ 'bazaar.bazaarWeight': weight }) },
      ).ledger;
      return { wage: bazaar.realWage, found: money.retail / money.spend };
    };
    const [before, after] = [paid(0, 0), paid(0, 0.2)];
    expect(after.wage / after.found / (before.wage / before.found)).toBeCloseTo(1.2, 9);
    expect(paid(0.3, 0.2).wage).toBeLessThan(after.wage);
  });

  test('E32b a wage buys what is found in the shops, and no more', () => {
    const [usual, more] = [yearWith({ 'money.mopUp': 0 }), yearWith({ 'money.mopUp': 0 }, { before: flush })];
    expect(more.ledger.money.retail / more.ledger.money.spend).toBeLessThan(
      usual.ledger.money.retail / usual.ledger.money.spend,
    );
    expect(more.ledger.bazaar.realWage).toBeLessThan(usual.ledger.bazaar.realWage);
  });
});
