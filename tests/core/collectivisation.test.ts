import { expect, test } from 'vitest';
import { opening, openingWith, parameters, worldWith, yearWith } from '../great-turn';

const p = parameters.collectivisation;
const even = worldWith({ 'collectivisation.speed': opening.regions.map(() => 1) });
const campaign = (drive: number, pressure: number, collectivised = 0, novelty = 0) => {
  const before = openingWith(({ regions }) => {
    for (const region of regions) Object.assign(region, { collectivised, novelty });
  });
  return yearWith({ 'collectivisation.drive': drive, 'collectivisation.pressure': pressure }, { before, world: even })
    .ledger.campaign;
};

test('E19 a campaign brings in nobody twice: it stops where all are in', () => {
  expect(campaign(0.7, 0, 0.9).entered[0]).toBeCloseTo(0.1, 12);
  expect(campaign(0.7, 1, 1).entered[0]).toBe(0);
});

test('E19a pressure from above raises what a village bears, so fewer leave again', () => {
  const left = [0, 0.5, 1].map((pressure) => campaign(0.6, pressure).left[0]!);
  expect(left[0]).toBeGreaterThan(left[1]!);
  expect(left[1]).toBeGreaterThan(left[2]!);
});

test('E19b a campaign that a village bears loses nobody; beyond that ρ leave for each one brought in', () => {
  expect(campaign(p.bearable, 0).left[0]).toBe(0);
  const more = 0.05;
  expect(campaign(p.bearable + more, 0).left[0]).toBeCloseTo(p.retreat * more, 9);
  const { entered, left } = campaign(0.7, 0);
  expect(left[0]).toBeLessThanOrEqual(entered[0]!);
});

test('E19c the share at midsummer is what was there, plus who came, less who left', () => {
  const { entered, left, collectivised } = campaign(0.5, 0.2, 0.1);
  expect(collectivised[0]).toBeCloseTo(0.1 + entered[0]! - left[0]!, 12);
});

test('E19d members settle in at the rate of learning when no one new comes', () => {
  expect(campaign(0, 0, 0.5, 0.4).novelty[0]).toBeCloseTo(0.4 * (1 - p.learning), 12);
});
