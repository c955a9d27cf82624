import { expect, test } from 'vitest';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, yearWith } from '../great-turn';

const p = parameters.procurement;
const forced = { 'procurement.quota': 40, 'collectivisation.pressure': 0.9 } as const;

test('E12 without a quota or searches the state gets what it is offered, grain for grain', () => {
  const { procurement, marketing } = yearWith({ 'procurement.quota': 0, 'procurement.extraordinary': 0 }).ledger;
  expect(procurement.procurement).toEqual(marketing.toState);
});

test('E12 the heaviest quota takes no more of a harvest than the grip on the village reaches', () => {
  const { procurement, harvest, campaign, marketing } = yearWith(forced).ledger;
  procurement.procurement.forEach((grain, r) => {
    const grip = Math.min(p.gripMax, p.grip + p.gripPressure * 0.9 + p.gripCollective * campaign.collectivised[r]!);
    expect(grain).toBeLessThanOrEqual(Math.max(marketing.toState[r]!, grip * harvest.harvest[r]!) * (1 + 1e-12));
  });
  expect(procurement.total).toBeGreaterThan(yearWith({ 'procurement.quota': 0 }).ledger.procurement.total);
});

test('E12a searches take a share of what was stored, and leave what searchers leave', () => {
  const { procurement, marketing } = yearWith({ 'procurement.extraordinary': 0.5 }).ledger;
  procurement.searched.forEach((grain, r) => {
    const { grain: stock, rural } = opening.regions[r]!;
    expect(grain).toBeCloseTo(p.found * 0.5 * Math.max(0, stock - (p.kept * rural) / 1000), 12);
    expect(procurement.procurement[r]! - grain).toBeCloseTo(marketing.toState[r]!, 12);
  });
});

test('E12b a quota is shared by what regions were expected to spare: where nothing is expected nothing is asked', () => {
  const before = openingWith(({ regions }) => {
    regions[0]!.expectedYield = 0;
  });
  const { quota } = yearWith({ ...forced, 'procurement.revision': 0 }, { before }).ledger.procurement;
  expect(quota[0]).toBe(0);
  expect(sum(quota)).toBeCloseTo(40, 9);
});

test('E14 an unrevised quota asks of a failed harvest what was planned; a revised one follows the crop as it was reported', () => {
  const asked = (revision: number) =>
    sum(
      yearWith({ ...forced, 'procurement.revision': revision }, { world: worldOfWeather(0.5) }).ledger.procurement
        .quota,
    );
  expect(asked(0)).toBeCloseTo(40, 9);
  expect(asked(1)).toBeLessThan(0.75 * 40);
  const padded = openingWith(({ nation }) => {
    nation.cropReporting = 1.3;
  });
  const misled = yearWith({ ...forced, 'procurement.revision': 1 }, { world: worldOfWeather(0.5), before: padded });
  expect(sum(misled.ledger.procurement.quota) / asked(1)).toBeCloseTo(1.3, 9);
});

test('E12c distrust fades by itself when nobody is forced, and is sown by searches', () => {
  const before = openingWith(({ nation }) => {
    nation.distrust = 0.4;
  });
  const quiet = yearWith({ 'procurement.quota': 0 }, { before }).after.nation.distrust;
  expect(quiet).toBeCloseTo(0.4 * p.distrustMemory, 12);
  const searched = yearWith({ 'procurement.quota': 0, 'procurement.extraordinary': 1 }, { before }).after.nation
    .distrust;
  expect(searched).toBeGreaterThan(quiet);
  expect(searched).toBeLessThanOrEqual(p.distrustMax);
});
