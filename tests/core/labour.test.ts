import { expect, test } from 'vitest';
import { ces } from '#core/mechanisms/industry';
import { hardBudgetWorkers } from '#core/mechanisms/labour';
import { sum } from '#core/regions';
import { openingWith, parameters, worldWith, yearWith } from '../great-turn';

const p = parameters.labour;

test('E22 a firm on a hard budget hires until a further hand adds what he costs', () => {
  for (const [k, w, a, sigma] of [
    [1.4, 1.1, 0.8, 0.4],
    [2, 0.9, 0.7, 0.6],
    [1, 1, 0.81, 0.4],
    [1.5, 1.3, 0.7, 1],
  ] as const) {
    const l = hardBudgetWorkers(k, w, a, sigma);
    const step = 1e-6;
    const marginal = (ces(k, l + step, a, sigma) - ces(k, l - step, a, sigma)) / (2 * step);
    expect(marginal).toBeCloseTo((1 - a) * w, 6);
  }
});

test('E22 a wage that no further hand can earn employs nobody, and a dearer hand is hired less', () => {
  expect(hardBudgetWorkers(1, 1.2, 0.8, 0.4)).toBeLessThan(hardBudgetWorkers(1, 1, 0.8, 0.4));
  expect(hardBudgetWorkers(1, 50, 0.8, 0.4)).toBe(0);
});

test('E22a soft budgets employ nearly all who look for work, hard ones leave the dear unemployed', () => {
  const at = (softness: number) =>
    yearWith(
      { 'labour.budgetSoftness': softness },
      {
        before: openingWith(({ nation }) => {
          nation.realWage = 1.3;
        }),
      },
    ).ledger.labour;
  const [hard, soft] = [at(0), at(1)];
  expect(soft.unemployed / soft.labourForce).toBeLessThan(hard.unemployed / hard.labourForce);
  expect(soft.workers).toBeLessThanOrEqual(p.full * soft.labourForce * (1 + 1e-12));
});

test('E22b where the firm must earn its wages, those at work take their share of what a hand adds', () => {
  const hired = (insiders: number, budgetSoftness: number) =>
    yearWith(
      { 'labour.budgetSoftness': budgetSoftness },
      {
        world: worldWith({ 'labour.insiders': insiders }),
        before: openingWith(({ sectors }) => {
          for (const sector of sectors) sector.capital *= 1.5;
        }),
      },
    ).ledger.labour.workers;
  expect(hired(0.98, 0)).toBeLessThan(hired(0, 0));
  expect(hired(0.98, 1)).toBe(hired(0, 1));
});

test('E22a a firm dismisses no more than a share of its people in a year', () => {
  const dear = openingWith(({ nation }) => {
    nation.realWage = 30;
  });
  const { workers } = yearWith({ 'labour.budgetSoftness': 0 }, { before: dear }).ledger.labour;
  expect(workers).toBeCloseTo((1 - p.layoff) * sum(dear.sectors.map((sector) => sector.workers)), 9);
});

test('E38 a further million townspeople bring λ million hands, and soldiers are taken from them one for one', () => {
  const steady = worldWith({ 'labour.joining': 0 });
  const force = (townspeople: number, army: number) =>
    yearWith(
      { 'defence.armedForces': army },
      {
        world: steady,
        before: openingWith(({ regions }) => {
          regions[0]!.urban += townspeople;
        }),
      },
    ).ledger.labour;
  expect(force(1, 0.5).labourForce - force(0, 0.5).labourForce).toBeCloseTo(
    p.marginalForce * force(0, 0.5).participation,
    9,
  );
  expect(force(0, 0.5).labourForce - force(0, 1.5).labourForce).toBeCloseTo(1, 9);
});

test('E38a people join while there is work, stop at U0, and never beyond the highest participation', () => {
  const joined = (unemployed: number, participation = 1.05) =>
    yearWith({}, { before: openingWith(({ nation }) => Object.assign(nation, { unemployed, participation })) }).ledger
      .labour.participation;
  expect(joined(0)).toBeCloseTo(1.05 + p.joining, 12);
  expect(joined(1)).toBeLessThan(joined(0));
  expect(joined(0, p.participationMax)).toBe(p.participationMax);
});
