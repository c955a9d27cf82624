import { expect, test } from 'vitest';
import { SERVICES } from '#core/economy';
import { openingWith, parameters, yearWith } from '../great-turn';

const p = parameters.labourLaw;
const s = parameters.strikes;
const usual = yearWith();

test('E63 in the base workers leave as they did, nothing is lost by it, and no day more is worked', () => {
  expect(usual.ledger.labourLaw).toEqual({
    leavers: p.openingLeavers,
    drained: 0,
    hours: 1,
    order: 1,
    wear: 0,
    grudge: 0,
  });
});

test('E63 more leave for want of hands, bread, beds and pay, each by itself', () => {
  const leavers = (bend: Parameters<typeof openingWith>[0]) =>
    yearWith({}, { before: openingWith(bend) }).ledger.labourLaw.leavers / p.openingLeavers - 1;
  expect(leavers(({ nation }) => Object.assign(nation, { unemployed: 0 }))).toBeCloseTo(p.vacancies, 9);
  expect(leavers(({ nation }) => Object.assign(nation, { realWage: 0.9 }))).toBeCloseTo(0.1 * p.wage, 9);
  expect(leavers(({ nation }) => Object.assign(nation, { townRation: nation.townRation / 2 }))).toBeCloseTo(
    p.hunger / 2,
    9,
  );
  expect(
    leavers(({ sectors }) => {
      sectors[SERVICES]!.capital /= 1.2;
    }),
  ).toBeCloseTo(0.2 * p.crowding, 9);
});

test('E63 turnover stays within its bounds, and ties hold part of it', () => {
  const ruin = openingWith(({ nation }) => Object.assign(nation, { unemployed: 0, realWage: 0.01, townRation: 0 }));
  const leavers = (mobility: number) =>
    yearWith({ 'labourLaw.mobility': mobility }, { before: ruin }).ledger.labourLaw.leavers;
  expect(leavers(0)).toBeCloseTo(p.most * p.openingLeavers, 9);
  expect(leavers(1) / leavers(0)).toBeCloseTo(1 - p.held, 9);
});

test('E63b who moves takes along what he learned; nobody has more experience than there are hands', () => {
  const restless = openingWith(({ nation }) => Object.assign(nation, { unemployed: 0 }));
  const known = (mobility: number) =>
    yearWith({ 'labourLaw.mobility': mobility }, { before: restless }).after.sectors.map(
      ({ experienced, workers }) => experienced / workers,
    );
  known(1).forEach((share, i) => {
    expect(share).toBeGreaterThan(known(0)[i]!);
    expect(share).toBeLessThanOrEqual(1);
  });
});

test('E63c the uninterrupted week runs the machines longer, and nobody answers for them', () => {
  const { labourLaw, construction, skills } = yearWith({ 'labourLaw.continuousWeek': 1 }).ledger;
  expect(labourLaw.hours).toBeCloseTo(1 + p.days, 12);
  expect(skills.quality[0]! / usual.ledger.skills.quality[0]!).toBeCloseTo(1 - p.nobody, 9);
  expect(construction.scrapped[0]! / usual.ledger.construction.scrapped[0]!).toBeCloseTo(1 + p.worn, 9);
});

test('E63d who pays for damage spares the machine, and E63e minds it', () => {
  const { ledger, after } = yearWith({ 'labourLaw.liability': 1 });
  expect(ledger.construction.scrapped[0]! / usual.ledger.construction.scrapped[0]!).toBeCloseTo(1 - p.care, 9);
  expect(after.nation.resentment).toBeCloseTo(p.docked, 12);
});

const sullen = (resentment: number, realWage = 1) =>
  openingWith(({ nation }) => Object.assign(nation, { resentment, realWage, fairWage: 1 }));
const striking = (discipline: number, before = sullen(0.5), trials = 0) =>
  yearWith({ 'skills.discipline': discipline, 'coercion.trials': trials }, { before });

test('E67 days are lost as resentment grows, faster than it, and the time lost is not worked', () => {
  const lost = (resentment: number) => striking(0, sullen(resentment)).ledger.strikes.lost;
  expect(lost(0)).toBe(0);
  expect(lost(1)).toBeCloseTo(s.most, 12);
  expect(lost(1) / lost(0.5)).toBeCloseTo(4, 9);
  expect(striking(0, sullen(1)).ledger.skills.effort / striking(0, sullen(0)).ledger.skills.effort).toBeCloseTo(
    1 - s.most,
    9,
  );
});

test('E67a law and police hold strikes down, together more than each', () => {
  const lost = (discipline: number, trials: number) => striking(discipline, sullen(0.5), trials).ledger.strikes.lost;
  expect(lost(1, 0)).toBeCloseTo(lost(0, 0) * (1 - s.hold) ** 2, 12);
  expect(lost(0.5, 0.5)).toBeLessThan(lost(0.5, 0));
  expect(lost(1, 1)).toBeCloseTo(lost(1, 0), 12);
});

test('E67b what may not be shown does not heal; a wage behind what people are used to adds to it', () => {
  const left = (discipline: number) => striking(discipline).after.nation.resentment;
  expect(left(0)).toBeCloseTo(0.5 * (1 - s.heal), 9);
  expect(left(1)).toBeCloseTo(0.5 * (1 - s.heal * (1 - s.hold)), 9);
  expect(striking(0, sullen(0, 0.5)).after.nation.resentment).toBeCloseTo(s.short / 2, 9);
});

test('E44a resentment takes from the consent of workers', () => {
  const consent = (resentment: number) => striking(1, sullen(resentment)).after.nation.moraleWorkers;
  expect(consent(1)).toBeLessThan(consent(0));
});
