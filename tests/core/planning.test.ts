import { describe, expect, test } from 'vitest';
import { CONSUMER, FUEL, MACHINES, METALS } from '#core/economy';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, yearWith } from '../great-turn';

describe('targets', () => {
  const p = parameters.targets;
  const targetsAt = (tautness: number, ratchet = 1, before = opening) =>
    yearWith({ 'targets.tautness': tautness, 'targets.ratchet': ratchet }, { before }).ledger.targets;

  test('E40 with a full ratchet the target is capacity times tautness, and padded reports make it higher', () => {
    const padded = openingWith(({ sectors }) => {
      for (const sector of sectors) sector.padding = 0.2;
    });
    expect(targetsAt(1.1).tautness[0]).toBeCloseTo(1.1, 9);
    expect(targetsAt(1.1, 1, padded).tautness[0]).toBeCloseTo(1.32, 9);
  });

  test('E40a a target that has run away is no longer read', () => {
    const giant = openingWith(({ sectors }) => {
      for (const sector of sectors) sector.target *= 100;
    });
    for (const taut of targetsAt(2, 0, giant).tautness) expect(taut).toBeCloseTo(p.tautnessMax, 9);
  });

  test('E40b a target draws out effort up to a point, and chaos beyond it', () => {
    const response = [0.9, 1, p.bearable, 2].map((tautness) => targetsAt(tautness).response[0]!);
    expect(response[1]).toBeGreaterThan(response[0]!);
    expect(response[2]).toBeGreaterThan(response[1]!);
    expect(response[3]).toBeLessThan(response[2]!);
    expect(response[3]).toBeGreaterThanOrEqual(p.responseMin);
  });

  test('E40c managers who know the ratchet keep a reserve', () => {
    const hidden = 1 - targetsAt(1, 1).response[0]!;
    expect(hidden).toBeCloseTo(p.reserve / (1 + p.patience), 9);
  });
});

describe('what is reported', () => {
  const p = parameters.statistics;
  const missed = { 'targets.tautness': 2, 'targets.ratchet': 1 } as const;

  test('E41 a missed target is padded out of fear, never under full audit', () => {
    const padding = (fear: number, audit: number) =>
      sum(yearWith({ ...missed, 'statistics.fear': fear, 'statistics.audit': audit }).ledger.statistics.padding);
    expect(padding(1, 0)).toBeGreaterThan(padding(0.5, 0));
    expect(padding(1, 1)).toBe(0);
    expect(padding(0, 0)).toBe(0);
  });

  test('E41a a report exceeds the truth by its padding', () => {
    const { statistics, industry } = yearWith({ ...missed, 'statistics.fear': 1, 'statistics.audit': 0 }).ledger;
    statistics.reported.forEach((value, s) => {
      expect(value / industry.output[s]!).toBeCloseTo(1 + statistics.padding[s]!, 12);
    });
  });

  test('E41b new machines at the prices of 1926/27 drive the official index above true growth', () => {
    const shrunk = openingWith(({ sectors }) => {
      sectors[MACHINES]!.output /= 2;
      sectors[MACHINES]!.reported /= 2;
    });
    const { ledger } = yearWith({ 'statistics.fear': 0 }, { before: shrunk });
    const industry = [FUEL, METALS, MACHINES, CONSUMER];
    const now = sum(industry.map((s) => ledger.statistics.reported[s]!));
    const before = sum(industry.map((s) => shrunk.sectors[s]!.reported));
    expect(ledger.statistics.reportedIndex / shrunk.nation.reportedIndex).toBeGreaterThan(now / before);
  });

  test('E42 a crop measured standing in the field is larger in the report, and not in the barn', () => {
    const [barn, standing] = [0, 1].map(
      (choice) => yearWith({ 'statistics.standingCrop': choice, 'statistics.fear': 0 }).ledger,
    );
    expect(standing!.statistics.reportedHarvest / barn!.statistics.reportedHarvest).toBeCloseTo(1 + p.standingCrop, 9);
    expect(standing!.harvest.harvest).toEqual(barn!.harvest.harvest);
  });
});

describe('defence', () => {
  test('E43a arms take their share of heavy industry before anything is invested', () => {
    const [none, half] = [0, 0.5].map((share) => yearWith({ 'defence.share': share }).ledger);
    expect(half!.defence.arms).toBeCloseTo(half!.investment.complexOutput / 2, 6);
    expect(half!.investment.investment).toBeLessThan(none!.investment.investment);
  });

  test('E43b an army costs so much a man, and never more than there is of civil goods', () => {
    expect(yearWith({ 'defence.armedForces': 1 }).ledger.defence.upkeep).toBeCloseTo(parameters.defence.cost, 9);
    const ruined = openingWith(({ sectors }) => {
      for (const sector of sectors) sector.capital /= 1000;
    });
    const { defence, goods } = yearWith(
      { 'defence.armedForces': 5, 'trade.materialImports': 0 },
      { before: ruined },
    ).ledger;
    expect(defence.upkeep).toBeLessThan(5 * parameters.defence.cost);
    expect(goods.manufactures).toBeGreaterThanOrEqual(0);
  });

  test('E43c the published budget shows what it is told to show', () => {
    const { arms, upkeep, published } = yearWith({ 'defence.openness': 0.3 }).ledger.defence;
    expect(published).toBeCloseTo(0.3 * (arms + upkeep), 9);
  });
});

describe('national accounts', () => {
  test('E48 what the village sells abroad or stores is not eaten', () => {
    const [few, many] = [0, 3].map((grainExports) => yearWith({ 'supply.grainExports': grainExports }).ledger);
    const stored = many!.supply.reserve - few!.supply.reserve;
    const { grainValue } = parameters.consumption;
    expect(many!.goods.farmGoods - few!.goods.farmGoods).toBeCloseTo(
      -3 * parameters.trade.grainPrice - grainValue * stored,
      6,
    );
  });

  test('E48a collectivization brings more of the crop to market', () => {
    const share = (collectivised: number) =>
      yearWith(
        { 'procurement.quota': 10 },
        {
          before: openingWith(({ regions }) => {
            for (const region of regions) Object.assign(region, { collectivised });
          }),
        },
      ).ledger;
    expect(share(1).goods.marketedShare).toBeGreaterThan(share(0).goods.marketedShare);
  });

  test('E48b goods that did not sell last year are on the shelf this year', () => {
    const unsold = openingWith(({ nation }) => {
      nation.unsoldGoods = 500;
    });
    expect(
      yearWith({}, { before: unsold }).ledger.goods.manufactures - yearWith().ledger.goods.manufactures,
    ).toBeCloseTo(500 - opening.nation.unsoldGoods, 6);
  });

  test('E48c town and village share what was sold, and nothing besides', () => {
    const { consumption, goods, money } = yearWith().ledger;
    expect(consumption.village + consumption.town).toBeCloseTo(
      goods.farmGoods + money.soldShare * goods.manufactures,
      6,
    );
  });

  test('E48d goods sent to the village narrow the gap between town and village', () => {
    const premium = (villageShare: number) =>
      yearWith({ 'scissors.villageShare': villageShare }).ledger.consumption.townPremium;
    expect(premium(0.6)).toBeLessThan(premium(0.2));
  });

  test('E49 the product is one sum, by what is made, by what it is used for and by whose income it is', () => {
    const { gdp, gdpByUse, gdpByIncome } = yearWith({ 'investment.rate': 0.5, 'supply.grainExports': -2 }).ledger
      .accounts;
    expect(gdpByUse).toBeCloseTo(gdp, 6);
    expect(gdpByIncome).toBeCloseTo(gdp, 6);
  });
});
