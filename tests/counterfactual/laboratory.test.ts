/** The laboratory of the gates holds what it says: the twins differ in the village, and in what is asked about. */
import { describe, expect, test } from 'vitest';
import { type Decisions, initialLevers, type LeverTable } from '#core/plan';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import {
  at,
  capital,
  consumptionEquivalent,
  HELD,
  HIGH,
  holding,
  jobless,
  LAST,
  LOW,
  laboratory,
  leastRatio,
  output,
  product,
  slower,
  urban,
  workers,
} from '#counterfactual/laboratory';
import { nationalSeries } from '#report/series';
import { greatTurn, playPreset, presetPlan, world } from '../great-turn';

const bench = laboratory(greatTurn);
const runs = {
  collectivised: bench.collectivised(HIGH),
  nep: bench.nep(HIGH),
  armedNep: bench.armedNep(HIGH),
  historical: bench.historical(),
};

const leverIds = Object.keys(initialLevers()) as (keyof LeverTable)[];
/** A lever in one season of a year, read from what mechanisms are given. */
const setTo = ({ decisions }: YearResult, season: keyof Decisions, id: keyof LeverTable): number => {
  const [mechanism = '', name = ''] = id.split('.');
  return (decisions[season] as unknown as Record<string, Record<string, number>>)[mechanism]![name]!;
};
const everySeason = (years: readonly YearResult[], id: keyof LeverTable) =>
  years.flatMap((year) => [setTo(year, 'winter', id), setTo(year, 'autumn', id)]);
const differing = (one: readonly YearResult[], other: readonly YearResult[]) =>
  leverIds.filter((id) => everySeason(one, id).some((value, i) => value !== everySeason(other, id)[i]));

describe('what is held', () => {
  test('e and what Allen’s runs do not know, in every season of both twins', () => {
    for (const [e, years] of [
      [HIGH, runs.collectivised],
      [HIGH, runs.nep],
      [LOW, bench.collectivised(LOW)],
      [LOW, bench.nep(LOW)],
    ] as const)
      for (const [id, value] of Object.entries({ ...HELD, 'investment.producerShare': e }))
        expect(new Set(everySeason(years, id as keyof LeverTable)), id).toEqual(new Set([value]));
  });

  test('arms race and purges are among what Allen’s runs do not know', () => {
    for (const id of ['defence.share', 'statistics.fear'] as const)
      expect(Math.max(...everySeason(runs.collectivised, id)), id).toBeLessThan(
        Math.max(...everySeason(runs.historical, id)),
      );
    for (const id of ['investment.fuelWeight', 'investment.metalsWeight'] as const)
      expect(everySeason(runs.armedNep, id), id).toEqual(everySeason(runs.nep, id));
  });

  test('the twins are built, armed, manned and frightened alike: they differ in the village, in money and in the way to town', () => {
    const differ = differing(runs.collectivised, runs.nep);
    const where = new Set(differ.filter((id) => id !== 'trade.otherExports').map((id) => id.split('.')[0]));
    for (const mechanism of where)
      expect(
        [
          'collectivisation',
          'distribution',
          'harvest',
          'marketing',
          'migration',
          'money',
          'nep',
          'procurement',
          'rations',
          'scissors',
          'machineStations',
          'statistics',
          'supply',
          'valuables',
        ],
        'where they may differ',
      ).toContain(mechanism);
    expect(differ).toContain('collectivisation.drive');
    expect(differ).not.toContain('statistics.fear');
  });

  test('the twins order the same from abroad, and the village that exports less grain pays with other goods', () => {
    expect(differing(runs.collectivised, runs.nep).filter((id) => id.startsWith('trade.'))).toEqual([
      'trade.otherExports',
    ]);
    const bought = (years: readonly YearResult[]) => sum(years.map(({ ledger }) => ledger.trade.machinery));
    expect(Math.abs(bought(runs.nep) / bought(runs.collectivised) - 1), 'machines that came').toBeLessThan(0.1);
  });

  test('a change of e changes nothing else', () => {
    expect(differing(runs.collectivised, bench.collectivised(LOW))).toEqual(['investment.producerShare']);
    expect(differing(runs.nep, bench.nep(LOW))).toEqual(['investment.producerShare']);
    expect(differing(runs.nep, bench.nep(HIGH, { 'labour.budgetSoftness': 0 }))).toEqual(['labour.budgetSoftness']);
  });

  test('the armed NEP has the arms and the fear of what was done', () => {
    for (const id of ['defence.share', 'defence.armedForces', 'statistics.fear'] as const)
      expect(everySeason(runs.armedNep, id), id).toEqual(everySeason(runs.historical, id));
    expect(everySeason(runs.armedNep, 'defence.share')).not.toEqual(everySeason(runs.nep, 'defence.share'));
    expect(everySeason(runs.armedNep, 'collectivisation.drive')).toEqual(
      everySeason(runs.nep, 'collectivisation.drive'),
    );
  });

  test('all of them meet one tape, and a run asked for twice is made once', () => {
    const luck = (years: readonly YearResult[]) => years.map(({ ledger }) => ledger.draws);
    for (const years of Object.values(runs)) expect(luck(years)).toEqual(luck(runs.historical));
    expect(bench.collectivised(HIGH)).toBe(runs.collectivised);
    expect(runs.historical.at(-1)!.after).toEqual(playPreset('historical').years.at(-1)!.after);
  });

  test('holding leaves other levers, years and autumns as they are', () => {
    const plan = presetPlan('historical');
    const held = holding(plan, { 'investment.rate': 0.5 });
    expect(held.map(({ year, autumn }) => [year, autumn])).toEqual(plan.map(({ year, autumn }) => [year, autumn]));
    plan.forEach(({ levers }, i) => {
      expect(held[i]!.levers).toEqual({ ...levers, 'investment.rate': 0.5 });
    });
  });

  test('a slower drive keeps seven tenths of what went beyond the first year, asks the works for its targets, and keeps all the rest', () => {
    const plan = presetPlan('historical');
    const first = plan[0]!.levers;
    const cut = slower(plan);
    const touched = new Set<string>();
    plan.forEach(({ levers }, i) => {
      for (const [id, wish] of Object.entries(levers) as [keyof LeverTable, number][]) {
        const now = cut[i]!.levers[id]!;
        if (now === wish) continue;
        if (id === 'targets.method') {
          expect(now, 'targets that the works can make').toBe(0);
          continue;
        }
        touched.add(id);
        expect((now - first[id]!) / (wish - first[id]!), `${id} of year ${i}`).toBeCloseTo(0.7, 10);
      }
    });
    expect(cut[0]!.levers).toEqual(first);
    expect(cut.map(({ year, autumn }) => [year, autumn])).toEqual(plan.map(({ year, autumn }) => [year, autumn]));
    for (const id of touched) expect(id).toMatch(/^(investment|construction|targets|labour)\./);
    expect(touched.size).toBeGreaterThan(2);
  });
});

describe('what is measured', () => {
  const read = (id: string, year: number) => nationalSeries.find((one) => one.id === id)!.of(at(runs.nep, year), world);

  test('is what the published series say', () => {
    expect(output(runs.nep)).toBe(read('nonfarm_value_added', 1939));
    expect(output(runs.nep, LAST)).toBe(read('nonfarm_value_added', 1940));
    expect(product(runs.nep)).toBe(read('gdp', 1939));
    expect(capital(runs.nep)).toBeCloseTo(read('nonfarm_capital', 1939), 6);
    expect(workers(runs.nep)).toBe(read('workers_nonfarm', 1939));
    expect(urban(runs.nep), 'of the start of the year').toBeCloseTo(read('population_urban', 1938), 9);
  });

  test('the unemployed are a share of those who work or look for work', () => {
    const { unemployed, labourForce, workers: hands } = at(runs.nep, 1939).ledger.labour;
    expect(jobless(runs.nep)).toBe(unemployed / labourForce);
    expect(unemployed + hands).toBeCloseTo(labourForce, 9);
  });

  /** Thirteen years with this consumption per head, of which everything else is left out. */
  const eating = (of: (year: number) => number): YearResult[] =>
    greatTurn.recorded.map(
      ({ year }) =>
        ({
          year,
          ledger: { consumption: { total: 150 * of(year) }, villagers: 120, townspeople: 30, held: 0 },
        }) as unknown as YearResult,
    );

  test('a path that has a tenth more in every year is worth the logarithm of a tenth more', () => {
    const [usual, more] = [eating(() => 1), eating(() => 1.1)];
    expect(consumptionEquivalent(more, usual)).toBeCloseTo(Math.log(1.1), 12);
    expect(consumptionEquivalent(usual, more)).toBeCloseTo(-Math.log(1.1), 12);
    expect(consumptionEquivalent(usual, usual)).toBe(0);
  });

  test('what is eaten earlier weighs more', () => {
    const [first, last] = [1928, 1940].map((when) => eating((year) => (year === when ? 1.1 : 1)));
    const usual = eating(() => 1);
    const [early, late] = [consumptionEquivalent(first!, usual), consumptionEquivalent(last!, usual)];
    expect(late).toBeGreaterThan(0);
    expect(late / early).toBeCloseTo(0.96 ** 12, 10);
  });

  test('the least favourable year is looked for in 1930-33 only', () => {
    const dip = (when: number) => eating((year) => (year === when ? 0.8 : 1));
    const least = (when: number) =>
      leastRatio(
        dip(when),
        eating(() => 1),
        ({ ledger }) => ledger.consumption.total,
      );
    for (const when of [1930, 1931, 1932, 1933]) expect(least(when), `${when}`).toBeCloseTo(0.8, 12);
    for (const when of [1929, 1934]) expect(least(when), `${when}`).toBe(1);
  });
});

test('another lens is another laboratory', () => {
  const allen = laboratory(greatTurn, 'allen');
  expect(output(allen.nep(HIGH))).not.toBe(output(runs.nep));
});
