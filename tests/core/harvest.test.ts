import { expect, test } from 'vitest';
import { HORSES } from '#core/economy';
import { sum } from '#core/regions';
import { HISTORICAL, recordTape } from '#core/tape';
import { greatTurn, opening, openingWith, parameters, world, worldOfWeather, worldWith, yearWith } from '../great-turn';

const p = parameters.harvest;
const harvestOf = (result: ReturnType<typeof yearWith>) => result.ledger.harvest;

test('E1 half the rain, half the grain: everything else equal, the barn is proportional to the weather', () => {
  const [good, bad] = [harvestOf(yearWith()), harvestOf(yearWith({}, { world: worldOfWeather(0.5) }))];
  bad.harvest.forEach((grain, r) => {
    expect(grain / good.harvest[r]!).toBeCloseTo(0.5, 12);
  });
});

test('E1a a village that lost its horses harvests less, by the draught power to the elasticity α', () => {
  const poor = openingWith(({ regions }) => {
    for (const { herds } of regions) herds[HORSES] = herds[HORSES]! / 2;
  });
  const [with2, with1] = [harvestOf(yearWith()), harvestOf(yearWith({}, { before: poor }))];
  with1.harvest.forEach((grain, r) => {
    const draught = with1.draught[r]! / with2.draught[r]!;
    expect(draught).toBeLessThan(0.8);
    expect(grain / with2.harvest[r]!).toBeCloseTo(draught ** p.draughtElasticity, 9);
  });
});

test('E1a draught power beyond D_max does not help', () => {
  const rich = openingWith(({ regions }) => {
    for (const region of regions) region.tractors *= 1000;
  });
  expect(harvestOf(yearWith({}, { before: rich })).draught).toEqual(opening.regions.map(() => p.draughtMax));
});

test('E2 peasants from whom more was collected than they tolerate bring in less, d3 of the excess', () => {
  const squeezed = openingWith(({ regions }) => {
    for (const region of regions) region.extraction = p.extractionTolerated + 0.2;
  });
  const [free, cut] = [harvestOf(yearWith()), harvestOf(yearWith({}, { before: squeezed }))];
  cut.disruption.forEach((share, r) => {
    expect(share - free.disruption[r]!).toBeCloseTo(0.2 * p.extractionLoss, 12);
  });
});

test('E2 upheaval grows with the campaign and costs d0 of the crop at most', () => {
  const upheaval = [0, 0.3, 0.7].map(
    (drive) => harvestOf(yearWith({ 'collectivisation.drive': drive })).disruption[0]!,
  );
  expect(upheaval[1]).toBeGreaterThan(upheaval[0]!);
  expect(upheaval[2]).toBeGreaterThan(upheaval[1]!);
  expect(upheaval[2]).toBeLessThanOrEqual(p.disruption);
});

test('E3 the record is the tape where the record speaks, and every other seed is average weather within its bounds', () => {
  const { recorded, regions } = greatTurn;
  expect(recordTape(HISTORICAL, recorded, regions, parameters.weather).years).toEqual(recorded);
  const drawn = Array.from(
    { length: 300 },
    (_, i) => recordTape(String(i), recorded, regions, parameters.weather).years,
  ).flat();
  const weather = drawn.flatMap((year) => [...year.weather]);
  const mean = sum(weather) / weather.length;
  expect(Math.abs(mean - 1)).toBeLessThan(0.01);
  expect(Math.min(...weather)).toBeGreaterThanOrEqual(parameters.weather.worst);
  expect(Math.max(...weather)).toBeLessThanOrEqual(parameters.weather.best);
  const spread = Math.sqrt(sum(weather.map((one) => (one - mean) ** 2)) / weather.length);
  expect(spread / parameters.weather.spread).toBeGreaterThan(0.85);
  expect(spread / parameters.weather.spread).toBeLessThan(1.15);
});

test('E4 free peasants answer a hopeless price with less land, no faster than ε allows', () => {
  const { area } = harvestOf(yearWith({ 'scissors.grainPrice': 0.5, 'scissors.manufacturesPrice': 4 }));
  area.forEach((land, r) => {
    const { area: before, collectivised } = opening.regions[r]!;
    expect(land / before - 1).toBeCloseTo((1 - collectivised) * p.areaResponse * p.areaShrink, 3);
  });
});

test('E4 a sowing plan binds collective farms, and single farms only as far as pressure reaches', () => {
  const flat = { 'harvest.sowingPlan': 0.05, 'scissors.grainPrice': 1 } as const;
  const unresponsive = worldWith({ 'harvest.areaResponse': 0 });
  const growth = (pressure: number, collectivised: number) => {
    const before = openingWith(({ regions }) => {
      for (const region of regions) region.collectivised = collectivised;
    });
    const levers = { ...flat, 'collectivisation.pressure': pressure, 'collectivisation.drive': 0 };
    return harvestOf(yearWith(levers, { before, world: unresponsive })).area[0]! / opening.regions[0]!.area - 1;
  };
  expect(growth(0, 0)).toBe(0);
  expect(growth(0.4, 0)).toBeCloseTo(0.02, 12);
  expect(growth(0, 1)).toBeCloseTo(0.05, 12);
});

test('E5 every hectare sown takes its seed', () => {
  const { seed, area } = harvestOf(yearWith());
  seed.forEach((grain, r) => {
    expect(grain).toBeCloseTo(p.seedRate * area[r]!, 12);
  });
});

test('E14 planners move their expected yield part of the way to what was reported', () => {
  const { after, ledger } = yearWith({}, { world: worldOfWeather(0.6) });
  after.regions.forEach(({ expectedYield }, r) => {
    const old = opening.regions[r]!.expectedYield;
    const reported = (ledger.statistics.cropReporting * ledger.harvest.harvest[r]!) / ledger.harvest.area[r]!;
    expect((expectedYield - old) / (reported - old)).toBeCloseTo(p.yieldMemory, 9);
  });
  expect(world.regionIds).toHaveLength(after.regions.length);
});
