import { describe, expect, test } from 'vitest';
import { normalCdf } from '#core/kernel/math';
import { meanShortfall } from '#core/mechanisms/famine';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, yearWith } from '../great-turn';

const p = parameters.famine;
const squeeze = {
  'procurement.quota': 40,
  'procurement.revision': 0,
  'collectivisation.pressure': 1,
  'supply.relief': 0,
} as const;
const famineAt = (weather: number, settings: Parameters<typeof yearWith>[0] = squeeze) =>
  yearWith(settings, { world: worldOfWeather(weather) }).ledger.famine;

describe('who is short of food', () => {
  test('E16b an even village starves only by what is missing; one with rich and poor starves in part with enough on average', () => {
    expect(meanShortfall(150, 200, 0.001)).toBeCloseTo(0.25, 6);
    expect(meanShortfall(250, 200, 0.001)).toBeCloseTo(0, 12);
    expect(meanShortfall(200, 200, 0.2)).toBeCloseTo(2 * normalCdf(0.1) - 1, 12);
    expect(meanShortfall(220, 200, 0.2)).toBeGreaterThan(0);
    expect(meanShortfall(0, 200, 0.2)).toBe(1);
  });

  test('E16b less food or more need always leaves more people short', () => {
    for (let food = 20; food < 400; food += 20) {
      expect(meanShortfall(food, 180, 0.15)).toBeGreaterThanOrEqual(meanShortfall(food + 20, 180, 0.15));
      expect(meanShortfall(food, 190, 0.15)).toBeGreaterThanOrEqual(meanShortfall(food, 180, 0.15));
    }
  });
});

describe('a village after the deliveries', () => {
  test('E16 food is eaten before animals are fed beyond their floor, and what is eaten is never more than wanted', () => {
    for (const weather of [1, 0.7, 0.4]) {
      const { eaten, foodPerHead } = famineAt(weather);
      eaten.forEach((grain, r) => {
        expect((1000 * grain) / opening.regions[r]!.rural).toBeCloseTo(foodPerHead[r]!, 9);
      });
      expect(Math.max(...foodPerHead)).toBeLessThanOrEqual(p.want * (1 + 1e-12));
    }
  });

  test('E16a with plenty the village eats, feeds and stores all it can before grain spoils', () => {
    const { eaten, stock, waste, feed } = famineAt(3, { 'procurement.quota': 0 });
    eaten.forEach((grain, r) => {
      expect(grain).toBeCloseTo((p.want * opening.regions[r]!.rural) / 1000, 9);
      expect(stock[r]).toBeCloseTo((p.stockMax * opening.regions[r]!.rural) / 1000, 9);
      expect(feed[r]).toBeGreaterThan(0);
    });
    expect(sum(waste)).toBeGreaterThan(0);
  });

  test('E16c nobody dies of hunger with the harvest and market of 1928, and the rate never passes its limit', () => {
    expect(sum(famineAt(1, {}).famineRate)).toBe(0);
    const rates = [0.8, 0.6, 0.4, 0.1].map((weather) => Math.max(...famineAt(weather).famineRate));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(rates[2]).toBeGreaterThan(0);
    expect(rates[3]).toBeLessThanOrEqual(p.rateMax);
  });

  test('E16c leaving more grain in the village saves lives in the same drought', () => {
    const deaths = (settings: Parameters<typeof yearWith>[0]) =>
      sum(famineAt(0.6, settings).ruralDeaths) + sum(famineAt(0.6, settings).doomed);
    expect(deaths({ ...squeeze, 'procurement.quota': 0, 'collectivisation.pressure': 0 })).toBeLessThan(
      deaths(squeeze),
    );
  });

  test('E16d most of the hunger deaths of a farm year fall in the next spring, and none is lost between the years', () => {
    const before = openingWith(({ regions }) => {
      regions[2]!.doomed = 0.4;
    });
    const { famineRate, ruralDeaths, doomed } = yearWith(squeeze, { before, world: worldOfWeather(0.5) }).ledger.famine;
    const { rural } = opening.regions[2]!;
    expect(famineRate[2]).toBeGreaterThan(0);
    expect(ruralDeaths[2]! + doomed[2]!).toBeCloseTo(0.4 + famineRate[2]! * rural, 9);
    expect(doomed[2]! / (famineRate[2]! * rural)).toBeCloseTo(1 - p.early, 9);
  });

  test('E16e towns that are issued too little lose people as well', () => {
    const hungry = openingWith(({ nation }) => {
      nation.grainReserve = 0;
    });
    const noGrain = { 'procurement.quota': 0, 'marketing.privateTrade': 0, 'scissors.grainPrice': 0.5 } as const;
    const { supply, famine } = yearWith(noGrain, { before: hungry, world: worldOfWeather(0.35) }).ledger;
    expect(supply.townRation).toBeLessThan(p.townNeed);
    expect(sum(famine.urbanDeaths)).toBeGreaterThan(0);
    expect(sum(famineAt(1, {}).urbanDeaths)).toBe(0);
  });
});
