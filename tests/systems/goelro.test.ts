/** Electrification: current follows the programme, and works stand still without it. */
import { expect, test } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { nationalSeries } from '#report/series';
import { systems } from '#report/systems';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';
import { greatTurn } from '../great-turn';

const system = systems.find(({ id }) => id === 'goelro')!;
const held = (at: Model, programme: number) => at.run('historical', { bend: () => ({ 'power.programme': programme }) });
const last = (years: readonly YearResult[], id: string) => seriesOf(years, id).at(-1)!;

law({
  id: 'S1',
  source: 'GOELRO 1920; Gosplan 1929',
  says: 'without the programme current falls short and industry makes less than it could; with it, it is lit',
  holds(at) {
    const [dark, lit] = [held(at, 0), held(at, 1)];
    expect(last(dark, 'power_capacity'), 'kilowatts').toBeLessThan(0.6 * last(lit, 'power_capacity'));
    expect(last(dark, 'power_lacking'), 'current that is lacking').toBeGreaterThan(0.25);
    expect(last(dark, 'industrial_output'), 'output').toBeLessThan(0.93 * last(lit, 'industrial_output'));
  },
  without: [
    {
      when: 'works do not need current',
      parameters: { 'power.dependence': [0, 0, 0, 0, 0, 0, 0] },
      breaks: 'output',
    },
    { when: 'the programme builds nothing', parameters: { 'power.share': 0 }, breaks: 'kilowatts' },
    { when: 'the lever is held at none', levers: { 'power.programme': 0 }, breaks: 'kilowatts' },
  ],
});

law({
  id: 'S1a',
  source: 'GOELRO 1920, which planned stations with railways',
  says: 'stations whose coal cannot be hauled give less, so a programme without railways falls short',
  holds(at) {
    const running = (transportWeight: number) =>
      at.run('historical', { bend: () => ({ 'investment.transportWeight': transportWeight }) });
    const perKilowatt = (years: readonly YearResult[]) => {
      const { ledger, before } = years.at(-1)!;
      return ledger.power.supply / sum(before.regions.map(({ power }) => power)) ** 1.32;
    };
    expect(perKilowatt(running(0.1)) / perKilowatt(running(0.9)), 'hours').toBeLessThan(0.97);
  },
  without: [{ when: 'boilers need no wagons', parameters: { 'power.haulLoss': 0 }, breaks: 'hours' }],
});

law({
  id: 'S1b',
  source: 'own',
  says: 'twice the programme leaves stations idle, and an idle station is dead capital of fuel and power',
  holds(at) {
    const [once, twice] = [held(at, 1), held(at, 2)];
    const fuel = (years: readonly YearResult[]) => sum(years.map(({ ledger }) => ledger.power.factor[0]!));
    expect(fuel(twice) / fuel(once), 'fuel and power').toBeLessThan(0.99);
  },
  without: [{ when: 'stations cost nothing', parameters: { 'power.dead': 0 }, breaks: 'fuel and power' }],
});

test('electricity of the historical plan is near the record, within a tenth, and kilowatts within a sixth', async () => {
  const { modelUnder } = await import('../behaviour/model-under');
  const years = modelUnder().run('historical');
  const figures = nationalSeries.find(({ id }) => id === 'electricity')!;
  expect(figures.equation).toBe('E50d');
  const electricity = new Map(years.map((year, i) => [year.year, seriesOf(years, 'electricity')[i]!]));
  const misses: string[] = [];
  for (const [year, record] of [
    [1928, 5.01],
    [1932, 13.54],
    [1937, 36.17],
    [1940, 48.31],
  ] as const) {
    const off = electricity.get(year)! / record - 1;
    misses.push(`${year}: ${electricity.get(year)!.toFixed(1)} for ${record} TWh`);
    expect(Math.abs(off), misses.at(-1)!).toBeLessThan(0.1);
  }
  const capacity = seriesOf(years, 'power_capacity');
  for (const [i, record] of [
    [0, 1905],
    [4, 4677],
    [9, 8235],
    [12, 11193],
  ] as const)
    expect(Math.abs(capacity[i]! / record - 1), `capacity of ${1928 + i}`).toBeLessThan(1 / 6);
});

test('the map shows kilowatts by region that add up to those of the country', async () => {
  const { modelUnder } = await import('../behaviour/model-under');
  const year = modelUnder().run('historical').at(-1)!;
  const world = { regionIds: greatTurn.regions } as Parameters<typeof system.map.of>[1];
  expect(sum(system.map.of(year, world))).toBeCloseTo(last([year], 'power_capacity'), 6);
});
