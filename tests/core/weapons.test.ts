import { expect, test } from 'vitest';
import { arm } from '#core/mechanisms/weapons';
import { opening, openingWith, parameters, yearWith } from '../great-turn';

const p = parameters.weapons;
const held = opening.nation;
const mix = { tanks: 0.1, aircraft: 0.2, ships: 0.1 };

test('E72 arms become tanks, aircraft, ships, and guns with the rest', () => {
  const { ledger } = yearWith({ 'weapons.tanks': 0.1, 'weapons.aircraft': 0.2, 'weapons.ships': 0.1 });
  expect(ledger.weapons.ships).toBeCloseTo(0.1 * ledger.defence.arms, 9);
  expect(ledger.weapons.ordnanceMade).toBeCloseTo(0.6 * ledger.defence.arms, 9);
  expect(ledger.weapons.tanksMade / ledger.weapons.aircraftMade).toBeCloseTo(
    (0.1 / 0.2) * (p.aircraftCost / p.tankCost),
    9,
  );
});

test('E72 shares that come to more than all are cut down together', () => {
  const { ledger } = yearWith({ 'weapons.tanks': 0.5, 'weapons.aircraft': 0.6, 'weapons.ships': 0.4 });
  expect(ledger.weapons.ships).toBeCloseTo((0.4 / 1.5) * ledger.defence.arms, 9);
  expect(ledger.weapons.ordnanceMade).toBe(0);
});

test('E72a experience and foreign designs make a tank cheaper', () => {
  const made = (machineExperience: number, experts: number) =>
    arm({ ...held, machineExperience }, 1000, experts, mix, p).tanksMade;
  expect(made(1, 0)).toBeCloseTo((1000 * mix.tanks) / p.tankCost, 9);
  expect(made(20, 0)).toBeGreaterThan(made(1, 0));
  expect(made(1, 40)).toBeGreaterThan(made(1, 10));
});

test('E72c what is held grows by what is made and loses what is out of date', () => {
  const { after, ledger } = yearWith();
  expect(after.nation.tanks).toBeCloseTo((1 - p.tanksObsolete) * held.tanks + ledger.weapons.tanksMade, 12);
  expect(after.nation.aircraft).toBeCloseTo((1 - p.aircraftObsolete) * held.aircraft + ledger.weapons.aircraftMade, 12);
  const none = yearWith(
    { 'defence.share': 0 },
    { before: openingWith(({ nation }) => Object.assign(nation, { tanks: 0, aircraft: 0, ordnance: 0 })) },
  );
  expect([none.after.nation.tanks, none.after.nation.aircraft, none.after.nation.ordnance]).toEqual([0, 0, 0]);
  expect(none.ledger.readiness.readiness).toBeGreaterThan(0);
});
