import { describe, expect, test } from 'vitest';
import type { YearPlan } from '#core/plan';
import { nationalSeries } from '#report/series';
import { forecast, forecastBefore, forecastOf } from '#session/forecast';
import { otherRoad } from '#session/other-road';
import { startSession } from '#session/session';
import { greatTurn, presetPlan } from '../great-turn';

const measures = nationalSeries.filter(({ id }) => ['harvest', 'food_grain_per_villager', 'steel'].includes(id));
const options = { measures, tapes: 40, years: 4 };
const start = (seed: string, plans: readonly YearPlan[] = [], year = greatTurn.firstYear) =>
  startSession(greatTurn, { seed, lens: 'consensus', plans, year });

describe('the forecast', () => {
  test('E3: is a band around its middle for every year ahead, and as wide as the weather makes it', () => {
    const { bands } = forecast(start('3').view(), options);
    expect(Object.keys(bands).sort()).toEqual(measures.map(({ id }) => id).sort());
    for (const band of Object.values(bands)) {
      expect(band.map(({ year }) => year)).toEqual([1928, 1929, 1930, 1931]);
      for (const { p10, p50, p90 } of band) expect(p10 <= p50 && p50 <= p90).toBe(true);
    }
    for (const { p10, p90 } of bands['harvest']!) expect(p90).toBeGreaterThan(p10);
  });

  test('of the historical tape shows what could have been, not what came', () => {
    const session = start('historical', presetPlan('historical'), 1930);
    const harvests = forecast(session.view(), { ...options, years: 1 }).bands['harvest']![0]!;
    session.approvePlan();
    expect(harvests.p10).not.toBe(harvests.p90);
    const known = forecast(session.view(), { ...options, years: 2 }).bands['harvest']!;
    expect(known[0]!.p10).toBe(known[0]!.p90); // in autumn the harvest is in
    expect(known[0]!.p50).toBeCloseTo(
      session.view().preview.ledger.harvest.harvest.reduce((a, b) => a + b),
      9,
    );
    expect(known[1]!.p90).toBeGreaterThan(known[1]!.p10);
  });

  test('before the change is the forecast as it was, and differs from the one after it', () => {
    const session = start('3');
    const before = forecast(session.view(), options);
    session.setLever('procurement.quota', 25);
    expect(forecastBefore(session.view(), options)).toEqual(before);
    expect(forecast(session.view(), options).bands['food_grain_per_villager']).not.toEqual(
      before.bands['food_grain_per_villager'],
    );
  });

  test('E16: counts more tapes of mass hunger when all grain is taken than when none is', () => {
    const view = start('3', presetPlan('historical'), 1932).view();
    const force = {
      ...view.table,
      'procurement.quota': 45,
      'procurement.revision': 0,
      'supply.relief': 0,
      'supply.grainExports': 10,
    };
    const none = {
      ...view.table,
      'procurement.quota': 0,
      'procurement.extraordinary': 0,
      'supply.relief': 1,
      'supply.grainExports': -5,
    };
    const taken = forecastOf(view, force, options);
    const left = forecastOf(view, none, options);
    expect(taken.hunger).toHaveLength(40);
    expect(taken.hungerShare).toBe(taken.hunger.filter(Boolean).length / 40);
    expect(taken.hungerShare).toBeGreaterThan(left.hungerShare);
  });

  test('ends with the scenario', () => {
    const { bands } = forecast(start('3', [], greatTurn.lastYear).view(), options);
    expect(bands['steel']!.map(({ year }) => year)).toEqual([greatTurn.lastYear]);
  });
});

test('the other road is the preset plan on the same tape', () => {
  const view = start('3').view();
  const road = otherRoad(view, 'nep-preserved', 1930);
  expect(road.map(({ year }) => year)).toEqual([1928, 1929, 1930]);
  expect(road[0]!.ledger.draws).toEqual(view.world.tape.years[0]);
  expect(() => otherRoad(view, 'no such plan')).toThrow(/nep-preserved/);
});
