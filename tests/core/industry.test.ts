import { describe, expect, test } from 'vitest';
import { CONSUMER, FUEL, MACHINES, METALS, SERVICES } from '#core/economy';
import { ces, INPUTS } from '#core/mechanisms/industry';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldWith, yearWith } from '../great-turn';

const p = parameters.industry;

describe('E20 production of capital and labour', () => {
  test('E20 has constant returns, stands at 1 in the base, and makes nothing of one factor alone when they are poor substitutes', () => {
    expect(ces(1, 1, 0.8, 0.4)).toBeCloseTo(1, 12);
    expect(ces(3, 1.5, 0.8, 0.4)).toBeCloseTo(1.5 * ces(2, 1, 0.8, 0.4), 12);
    expect(ces(5, 0, 0.8, 0.4)).toBe(0);
    expect(ces(0, 5, 0.8, 0.4)).toBe(0);
  });

  test('E20 comes to Cobb and Douglas as σ comes to 1, and to fixed proportions as σ comes to 0', () => {
    expect(ces(2, 3, 0.7, 1)).toBeCloseTo(2 ** 0.7 * 3 ** 0.3, 12);
    expect(ces(2, 3, 0.7, 1.002)).toBeCloseTo(2 ** 0.7 * 3 ** 0.3, 3);
    expect(ces(2, 3, 0.7, 0.01)).toBeCloseTo(2, 1);
  });

  test('E20a workers follow the plant, and all of them are somewhere', () => {
    const before = openingWith(({ sectors }) => {
      sectors[MACHINES]!.capital *= 2;
    });
    const { industry, labour } = yearWith({}, { before }).ledger;
    expect(sum(industry.workersBySector)).toBeCloseTo(labour.workers, 9);
    const ratio = (workers: readonly number[]) => workers[MACHINES]! / workers[FUEL]!;
    expect(ratio(industry.workersBySector) / ratio(yearWith().ledger.industry.workersBySector)).toBeCloseTo(
      2 ** p.labourFollows,
      9,
    );
  });
});

describe('E21 bottlenecks', () => {
  const fuelless = openingWith(({ sectors }) => {
    Object.assign(sectors[FUEL]!, { capital: sectors[FUEL]!.capital / 3, stock: 0 });
  });

  test('E21 a third of the mines is less output for everybody who burns coal', () => {
    const [usual, short] = [yearWith().ledger.industry, yearWith({}, { before: fuelless }).ledger.industry];
    short.utilisation.forEach((share, s) => {
      if (s !== FUEL) expect(share).toBeLessThan(usual.utilisation[s]!);
    });
    expect(short.output[FUEL]).toBeLessThan(usual.output[FUEL]! / 2);
  });

  test('E21 with priority the machine works keep their fuel and the cotton mills lose it, but never all of it', () => {
    const [even, ranked] = [0, 1].map(
      (priority) => yearWith({ 'industry.priority': priority }, { before: fuelless }).ledger.industry.utilisation,
    );
    expect(ranked![MACHINES]! / ranked![CONSUMER]!).toBeGreaterThan(even![MACHINES]! / even![CONSUMER]!);
    expect(Math.min(...ranked!)).toBeGreaterThan(0);
  });

  test('E21e who uses little of an input loses little without it', () => {
    const lost = (dependence: number) =>
      yearWith(
        { 'industry.priority': 0 },
        { before: fuelless, world: worldWith({ 'industry.dependence': dependence }) },
      ).ledger.industry.utilisation;
    const [weak, strong] = [lost(1), lost(8)];
    expect(weak[SERVICES]!).toBeGreaterThan(strong[SERVICES]!);
    expect(weak[SERVICES]!).toBeGreaterThan(weak[METALS]!);
  });

  test('E21f works that stood idle come back by a step a year, whatever the inputs', () => {
    const idle = openingWith(({ sectors }) => {
      sectors[METALS]!.running = 0.4;
    });
    const { running } = yearWith({}, { before: idle }).ledger.industry;
    expect(running[METALS]).toBeLessThanOrEqual(0.4 * (1 + p.restart) * (1 + 1e-12));
    expect(running[SERVICES]).toBeGreaterThan(0.8);
  });

  test('E21a nobody uses an input that does not exist, in whatever order the rounds find it', () => {
    for (const priority of [0, 0.5, 1]) {
      const { industry } = yearWith({ 'industry.priority': priority }, { before: fuelless }).ledger;
      INPUTS.forEach((input, i) => {
        const there = industry.output[input]! + fuelless.sectors[input]!.stock;
        expect(sum(industry.inputUse[i]!)).toBeLessThanOrEqual(there * (1 + 1e-9));
      });
    }
  });

  test('E21b output is capacity as far as inputs allow', () => {
    const { output, capacity, utilisation } = yearWith().ledger.industry;
    output.forEach((value, s) => {
      expect(value).toBeCloseTo(capacity[s]! * utilisation[s]!, 9);
    });
  });

  test('E21c without foreign cotton and rubber the consumer goods lose a share, and no more than that share', () => {
    const cotton = (materialImports: number) =>
      yearWith({ 'trade.materialImports': materialImports }).ledger.industry.output[CONSUMER]!;
    expect(cotton(0) / cotton(1000)).toBeLessThan(1);
    expect(cotton(0) / cotton(1000)).toBeGreaterThanOrEqual(1 - p.importLoss - 1e-9);
  });

  test('E21d tonnes of coal and steel follow the output of mines and works by their elasticity', () => {
    const { coal, output } = yearWith({}, { before: fuelless }).ledger.industry;
    expect(coal).toBeCloseTo(p.coal * (output[FUEL]! / p.openingOutput[FUEL]!) ** p.coalExponent, 9);
  });

  test('E20b pressure costs technique only where a reading says so', () => {
    const grown = (loss: number, pressure: number) =>
      yearWith(
        { 'collectivisation.pressure': pressure },
        { world: worldWith({ 'industry.techniqueGrowth': 0.01, 'industry.techniqueLoss': loss }) },
      ).after.nation.technique;
    expect(grown(0, 1)).toBe(grown(0, 0));
    expect(grown(0.02, 0)).toBe(grown(0, 0));
    expect(grown(0.02, 1)).toBeCloseTo(0.99 * opening.nation.technique, 12);
    expect(grown(0.02, 0.5)).toBeGreaterThan(grown(0.02, 1));
  });

  test('E21 technique that grows by itself raises the capacity of the next year', () => {
    const { after } = yearWith({}, { world: worldWith({ 'industry.techniqueGrowth': 0.03 }) });
    expect(after.nation.technique).toBeCloseTo(1.03 * opening.nation.technique, 12);
  });
});
