import { describe, expect, test } from 'vitest';
import { CONSTRUCTION, INVESTMENT_SECTORS, MACHINES } from '#core/economy';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldWith, yearWith } from '../great-turn';

const heavy = (bySector: readonly number[]) => sum(bySector.slice(0, INVESTMENT_SECTORS));

describe('what is ploughed back', () => {
  test('E26 what heavy industry makes is armed, exported, invested or left to households, to the last rouble', () => {
    const { investment: i, defence, trade } = yearWith({ 'investment.rate': 0.6 }).ledger;
    const disposable = i.complexOutput - defence.arms - i.exported;
    expect(i.investment).toBeCloseTo(0.6 * disposable + trade.machineryValue, 6);
    expect(i.notInvested).toBeCloseTo(0.4 * disposable, 6);
  });

  test('E26 a higher rate invests more now, and leaves households less hardware', () => {
    const [low, high] = [0.5, 0.95].map((rate) => yearWith({ 'investment.rate': rate }).ledger);
    expect(high!.investment.investment).toBeGreaterThan(low!.investment.investment);
    expect(high!.goods.manufactures).toBeLessThan(low!.goods.manufactures);
  });

  test('E26a walls without machines do not get finished: a lopsided mix fits badly', () => {
    const matchAt = (norm: number) =>
      yearWith({}, { world: worldWith({ 'investment.equipmentNorm': norm }) }).ledger.investment.fit;
    const { output } = yearWith().ledger.industry;
    const p = parameters.investment;
    expect(output[MACHINES]! + output[CONSTRUCTION]!).toBeGreaterThan(0);
    const fits = [0.2, 0.3, 0.4, 0.5, 0.6].map(matchAt);
    expect(Math.max(...fits)).toBeLessThanOrEqual(1);
    expect(Math.max(...fits)).toBeGreaterThan(0.97);
    expect(Math.min(...fits)).toBeLessThan(0.95);
    expect(matchAt(p.equipmentNorm)).toBeGreaterThan(0.5);
  });

  test('E27 Feldman’s e sends its share to the works that make investment goods', () => {
    for (const e of [0.05, 0.23, 0.55]) {
      const { bySector, investment, farmInvestment } = yearWith({
        'investment.producerShare': e,
        'investment.farmShare': 0.2,
      }).ledger.investment;
      expect(farmInvestment / investment).toBeCloseTo(0.2, 12);
      expect(heavy(bySector) / (investment - farmInvestment)).toBeCloseTo(e, 12);
    }
  });

  test('E27a weights share money out within a group and never change what the group gets; all at nought share evenly', () => {
    const { bySector } = yearWith({ 'investment.fuelWeight': 3 }).ledger.investment;
    expect(heavy(bySector)).toBeCloseTo(heavy(yearWith().ledger.investment.bySector), 6);
    const none = {
      'investment.consumerWeight': 0,
      'investment.transportWeight': 0,
      'investment.servicesWeight': 0,
    } as const;
    const even = yearWith(none).ledger.investment.bySector.slice(INVESTMENT_SECTORS);
    for (const share of even) expect(share).toBeCloseTo(sum(even) / even.length, 6);
  });
});

describe('what is built', () => {
  const p = parameters.construction;
  const buildingIn = (starts: number, before = opening) =>
    yearWith({ 'construction.starts': starts }, { before }).ledger.construction;

  test('E28 what is started beyond what is paid joins the backlog', () => {
    const { bySector } = yearWith({ 'construction.starts': 2 }).ledger.investment;
    buildingIn(2).backlog.forEach((owed, s) => {
      expect(owed).toBeCloseTo(opening.sectors[s]!.backlog + bySector[s]!, 6);
    });
  });

  test('E28a starting more than can be paid for finishes less and leaves more in unfinished walls', () => {
    const [few, many] = [buildingIn(0.5), buildingIn(2.5)];
    expect(sum(many.completed)).toBeLessThan(sum(few.completed));
    expect(sum(many.unfinished)).toBeGreaterThan(sum(few.unfinished));
  });

  test('E28d a branch that builds far beyond its plant finishes a smaller part of it', () => {
    const share = (crowding: number) => {
      const { completed, unfinished } = yearWith(
        { 'investment.producerShare': 0.55 },
        { world: worldWith({ 'construction.crowding': crowding }) },
      ).ledger.construction;
      return sum(completed.slice(0, INVESTMENT_SECTORS)) / sum(unfinished.slice(0, INVESTMENT_SECTORS));
    };
    expect(share(4)).toBeLessThan(0.9 * share(0));
  });

  test('E28b no more is finished in a year than the largest share of what stands there', () => {
    const { completed } = buildingIn(0.3);
    const { bySector } = yearWith({ 'construction.starts': 0.3 }).ledger.investment;
    completed.forEach((done, s) => {
      expect(done).toBeLessThanOrEqual(p.most * (opening.sectors[s]!.unfinished + bySector[s]!) * (1 + 1e-12));
    });
  });

  test('E28c a rouble spent is in the walls or in use, and nowhere else', () => {
    const { construction: c, investment } = yearWith().ledger;
    opening.sectors.forEach(({ unfinished }, s) => {
      expect(c.unfinished[s]! + c.completed[s]!).toBeCloseTo(unfinished + investment.bySector[s]!, 6);
    });
  });

  test('E29 plant that nobody renews wears out at δ', () => {
    const bare = openingWith(({ sectors }) => {
      for (const sector of sectors) sector.unfinished = 0;
    });
    const { sectors } = yearWith(
      { 'investment.producerShare': 0.05, 'investment.fuelWeight': 0 },
      { before: bare },
    ).after;
    expect(sectors[0]!.capital).toBeCloseTo((1 - p.depreciation) * opening.sectors[0]!.capital, 6);
  });
});
