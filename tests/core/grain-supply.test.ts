import { expect, test } from 'vitest';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, yearWith } from '../great-turn';

const p = parameters.supply;
/** A failed harvest from which much is collected. */
const squeeze = {
  'procurement.quota': 35,
  'procurement.revision': 0,
  'collectivisation.pressure': 1,
  'supply.grainExports': 0,
} as const;
const failed = worldOfWeather(0.6);

test('E7 what is collected by force loses more on the way than what is offered', () => {
  const lossOf = (settings: Parameters<typeof yearWith>[0]) => {
    const { supply, procurement } = yearWith(settings).ledger;
    return supply.loss / procurement.total;
  };
  expect(lossOf(squeeze)).toBeGreaterThan(lossOf({ 'procurement.quota': 0 }));
});

test('E13 the state returns its share of deliveries, most of it where grain is short', () => {
  const { supply, procurement } = yearWith(squeeze, { world: failed }).ledger;
  expect(sum(supply.returns)).toBeCloseTo(p.returnShare * procurement.total, 9);
  const even = (p.returnShare * procurement.total * p.returnSpread) / sum(opening.regions.map(({ rural }) => rural));
  supply.returns.forEach((grain, r) => {
    expect(grain).toBeGreaterThanOrEqual(even * opening.regions[r]!.rural * (1 - 1e-9));
  });
});

test('E13a exports wait for the army and the basic ration of towns: a state with nothing exports nothing', () => {
  const bare = openingWith(({ nation }) => {
    nation.grainReserve = 0;
  });
  const greedy = {
    'procurement.quota': 0,
    'marketing.privateTrade': 1,
    'scissors.grainPrice': 0.5,
    'supply.grainExports': 10,
  } as const;
  const { supply } = yearWith(greedy, { before: bare, world: worldOfWeather(0.5) }).ledger;
  expect(supply.exports).toBeLessThan(10);
  const rich = openingWith(({ nation }) => {
    nation.grainReserve = 60;
  });
  expect(yearWith(greedy, { before: rich }).ledger.supply.exports).toBe(10);
});

test('E13b a fuller reserve than planners hold is partly issued as feed', () => {
  const issued = (grainReserve: number) =>
    yearWith(
      {},
      {
        before: openingWith(({ nation }) => {
          nation.grainReserve = grainReserve;
        }),
      },
    ).ledger.supply.surplus;
  expect(issued(60) - issued(50)).toBeCloseTo(p.surplusIssued * 10 * (1 - p.lossStored), 9);
});

test('E15 relief goes only where food is seen to fall below the trigger, and no relief is sent at 0', () => {
  const relief = (trigger: number, world = failed) =>
    yearWith({ ...squeeze, 'supply.relief': trigger }, { world }).ledger.supply.relief;
  expect(sum(relief(0))).toBe(0);
  expect(sum(relief(1))).toBeGreaterThan(0);
  expect(sum(relief(1))).toBeGreaterThan(sum(relief(0.75)));
});

test('E15 a padded crop report hides hunger from the centre', () => {
  const seenThrough = (cropReporting: number) => {
    const before = openingWith(({ nation }) => {
      nation.cropReporting = cropReporting;
      nation.grainReserve = 20;
    });
    return sum(yearWith({ ...squeeze, 'supply.relief': 1 }, { before, world: failed }).ledger.supply.relief);
  };
  expect(seenThrough(1.3)).toBeLessThan(seenThrough(1));
});
