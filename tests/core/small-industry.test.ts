import { describe, expect, test } from 'vitest';
import { CONSUMER, FUEL } from '#core/economy';
import { goodsCapacity, keepSmallIndustry } from '#core/mechanisms/small-industry';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, worldWith, yearWith } from '../great-turn';

const p = parameters.nep;

describe('E56 small industry', () => {
  test('E56 closes faster than it opens, and stays where it is tolerated', () => {
    const next = (now: number, tolerated: number) =>
      keepSmallIndustry({ ...opening.nation, smallIndustry: now }, { smallIndustry: tolerated }, p);
    expect(next(1, 1)).toBe(1);
    expect(1 - next(1, 0.5)).toBeCloseTo(p.close * 0.5, 12);
    expect(next(0.5, 1) - 0.5).toBeCloseTo(p.rise * 0.5, 12);
    expect(p.close).toBeGreaterThan(p.rise);
  });

  test('E56a takes with it its share of consumer goods and of nothing else', () => {
    expect(goodsCapacity(1, p)).toBe(1);
    const [usual, closed] = [yearWith(), yearWith({ 'nep.smallIndustry': 0.2 })];
    const ratio = (s: number) => closed.ledger.industry.output[s]! / usual.ledger.industry.output[s]!;
    expect(ratio(CONSUMER)).toBeCloseTo(goodsCapacity(closed.ledger.smallIndustry, p), 1);
    expect(ratio(CONSUMER)).toBeLessThan(0.92);
    expect(ratio(FUEL)).toBeGreaterThan(0.995);
  });
});

describe('E56b tax in kind', () => {
  test('E56b is a share of what is left after seed and bare food, and is gone where nothing is left', () => {
    const { ledger, before } = yearWith({ 'procurement.taxInKind': 0.3 });
    ledger.procurement.tax.forEach((tax, r) => {
      const left =
        ledger.harvest.harvest[r]! -
        ledger.harvest.seed[r]! -
        (parameters.procurement.taxSpared * before.regions[r]!.rural) / 1000;
      expect(tax).toBeCloseTo(0.3 * Math.max(0, left), 9);
    });
    const failed = yearWith({ 'procurement.taxInKind': 0.5 }, { world: worldOfWeather(0.2) });
    expect(sum(failed.ledger.procurement.tax)).toBe(0);
  });

  test('E56b lowers what a village would sell, and is not paid for', () => {
    const [free, taxed] = [yearWith(), yearWith({ 'procurement.taxInKind': 0.2 })];
    expect(sum(taxed.ledger.marketing.sales)).toBeLessThan(sum(free.ledger.marketing.sales));
    expect(taxed.ledger.procurement.total).toBeGreaterThan(free.ledger.procurement.total);
    expect(taxed.ledger.money.farmReceipts).toBeLessThan(free.ledger.money.farmReceipts);
  });
});

describe('E15a relief from abroad', () => {
  const drought = { world: worldOfWeather(0.55) };

  test('E15a feeds the hungry up to what can be brought, and is not bought', () => {
    const [refused, admitted] = [yearWith({}, drought), yearWith({ 'supply.foreignRelief': 1 }, drought)];
    expect(refused.ledger.supply.gift).toBe(0);
    expect(admitted.ledger.supply.gift).toBeCloseTo(parameters.supply.foreignReliefMost, 9);
    expect(admitted.ledger.trade.imports).toBeCloseTo(refused.ledger.trade.imports, 6);
    expect(sum(admitted.ledger.famine.doomed)).toBeLessThan(sum(refused.ledger.famine.doomed));
  });

  test('E15a brings nothing where nobody is hungry', () => {
    expect(yearWith({ 'supply.foreignRelief': 1 }).ledger.supply.gift).toBe(0);
    expect(
      yearWith(
        { 'supply.foreignRelief': 1 },
        { ...drought, world: { ...worldWith({ 'supply.foreignReliefMost': 0 }), tape: drought.world.tape } },
      ).ledger.supply.gift,
    ).toBe(0);
  });

  test('E15a does not ask what the centre believes: a padded report hides no hunger from it', () => {
    const before = openingWith(({ nation }) => (nation.cropReporting = 1.5));
    const { supply } = yearWith({ 'supply.foreignRelief': 1 }, { ...drought, before }).ledger;
    expect(supply.gift).toBeCloseTo(parameters.supply.foreignReliefMost, 9);
  });
});
