import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, worldWith, yearWith } from '../great-turn';

const p = parameters.scissors;
/** Land that does not answer the price, so that only the seller does. */
const fixedLand = { 'harvest.areaResponse': 0 };
const salesAt = (grainPrice: number, substitution: number) =>
  sum(
    yearWith(
      { 'scissors.grainPrice': grainPrice },
      { world: worldWith({ ...fixedLand, 'marketing.substitution': substitution }) },
    ).ledger.marketing.sales,
  );

describe('the peasant who sells', () => {
  test('E9 a dearer sack brings more grain when σ_M > 1 and less when σ_M < 1', () => {
    expect(salesAt(1.5, 2.5)).toBeGreaterThan(salesAt(1, 2.5));
    expect(salesAt(1.5, 0.8)).toBeLessThan(salesAt(1, 0.8));
    expect(salesAt(1.5, 1)).toBeCloseTo(salesAt(1, 1), 9);
  });

  test('E9 a bad harvest cuts sales by more than its own share, for the family eats first', () => {
    const at = (weather: number) => yearWith({}, { world: worldOfWeather(weather, worldWith(fixedLand)) }).ledger;
    const [good, bad] = [at(1), at(0.95)];
    const fall = 1 - sum(bad.marketing.sales) / sum(good.marketing.sales);
    expect(fall).toBeGreaterThan(1.5 * (1 - sum(bad.harvest.harvest) / sum(good.harvest.harvest)));
  });

  test('E9 whoever has no more than subsistence sells nothing', () => {
    const { sales } = yearWith({}, { world: worldWith({ 'marketing.subsistence': 10_000 }) }).ledger.marketing;
    expect(sum(sales)).toBe(0);
  });

  test('E9c a private price far above the state’s brings out more grain, as far as the market is open', () => {
    const sold = (bazaarRatio: number, privateTrade: number) =>
      sum(
        yearWith(
          { 'marketing.privateTrade': privateTrade },
          { before: openingWith(({ nation }) => Object.assign(nation, { bazaarRatio })) },
        ).ledger.marketing.sales,
      );
    expect(sold(4, 0.8)).toBeGreaterThan(1.05 * sold(1.35, 0.8));
    expect(sold(4, 0.8)).toBeGreaterThan(sold(4, 0.2));
  });

  test('E9d hungry towns bid the same autumn, where the market is open and a better price brings out more', () => {
    const sold = (bidding: number, settings: Parameters<typeof yearWith>[0] = {}, more = {}) =>
      sum(
        yearWith(settings, { world: worldOfWeather(0.6, worldWith({ ...more, 'marketing.bidding': bidding })) }).ledger
          .marketing.sales,
      );
    expect(sold(1.5)).toBeGreaterThan(1.05 * sold(0));
    expect(sold(1.5, { 'marketing.privateTrade': 0 })).toBe(sold(0, { 'marketing.privateTrade': 0 }));
    expect(sold(1.5, {}, { 'marketing.substitution': 0.8 })).toBe(sold(0, {}, { 'marketing.substitution': 0.8 }));
    const usual = (bidding: number) =>
      sum(yearWith({}, { world: worldWith({ 'marketing.bidding': bidding }) }).ledger.marketing.sales);
    expect(usual(1.5)).toBe(usual(0)); // in an ordinary year nobody has to bid
  });

  test('E10 sellers turn to the state as its price or its pressure rises, and never offer what they do not sell', () => {
    const offered = (settings: Parameters<typeof yearWith>[0]) => {
      const { sales, toState, toMarket } = yearWith(settings).ledger.marketing;
      sales.forEach((amount, r) => {
        expect(toState[r]! + toMarket[r]!).toBeLessThanOrEqual(amount * (1 + 1e-12));
      });
      return sum(toState) / sum(sales);
    };
    const usual = offered({});
    expect(offered({ 'scissors.grainPrice': 1.5 })).toBeGreaterThan(usual);
    expect(offered({ 'collectivisation.pressure': 0.8 })).toBeGreaterThan(usual);
  });

  test('E10a a closed market takes less grain, but never nothing', () => {
    const market = (privateTrade: number) =>
      sum(yearWith({ 'marketing.privateTrade': privateTrade }).ledger.marketing.toMarket);
    expect(market(0)).toBeLessThan(market(1));
    expect(market(0)).toBeGreaterThan(0);
  });
});

describe('the price scissors', () => {
  const scissorsAt = (settings: Parameters<typeof yearWith>[0], before = openingWith(() => {})) =>
    yearWith(settings, { before }).ledger.scissors;

  test('E36 dearer manufactures open the scissors in proportion, and the terms of trade are their mirror', () => {
    const [closed, open] = [scissorsAt({}), scissorsAt({ 'scissors.manufacturesPrice': 2 })];
    expect(open.scissors).toBeCloseTo(2 * closed.scissors, 12);
    expect(closed.scissors).toBe(p.openingScissors);
    expect(open.scissors * open.termsOfTrade).toBeCloseTo(1, 12);
  });

  test('E9a the same goods against twice the money leave the shelf half as full, between its bounds', () => {
    const availability = (money: number) =>
      scissorsAt(
        {},
        openingWith(({ nation }) => {
          nation.villageReceipts *= money;
        }),
      ).availability;
    expect(availability(2)).toBeCloseTo(availability(1.6) * 0.8, 9);
    expect(availability(1000)).toBe(p.availabilityMin);
    expect(availability(0.001)).toBe(p.availabilityMax);
  });

  test('E9b distrust is deducted from the price, and grain that pays worse than flax or meat is worth less', () => {
    const trusting = scissorsAt({}).effectivePrice;
    const wary = scissorsAt(
      {},
      openingWith(({ nation }) => {
        nation.distrust = 0.3;
      }),
    ).effectivePrice;
    expect(wary / trusting).toBeCloseTo(0.7 / (1 - opening.nation.distrust), 9);
    expect(scissorsAt({ 'scissors.otherFarmPrice': 2 }).effectivePrice / trusting).toBeCloseTo(
      0.5 ** p.otherElasticity,
      9,
    );
  });

  test('E11 a contract is worth its advance while private prices are near those of the state, and nothing once they run away', () => {
    const gain = (bazaarRatio: number) => {
      const before = openingWith(({ nation }) => {
        nation.bazaarRatio = bazaarRatio;
        nation.retailPrice = 1;
      });
      return (
        scissorsAt({ 'scissors.contracting': 1 }, before).effectivePrice /
        scissorsAt({ 'scissors.contracting': 0 }, before).effectivePrice
      );
    };
    expect(gain(1)).toBeCloseTo(1 + p.contractGain, 9);
    expect(gain(p.contractBreak)).toBe(1);
    expect(gain(10)).toBe(1);
  });
});
