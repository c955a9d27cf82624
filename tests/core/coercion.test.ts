import { expect, test } from 'vitest';
import { CONSTRUCTION } from '#core/economy';
import { heldIn } from '#core/mechanisms/settlements';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, world, worldWith, yearWith } from '../great-turn';

const p = parameters.coercion;
const q = parameters.settlements;
const usual = yearWith();

test('E65 without trials blame is the fear of E41, and nobody is missing', () => {
  expect(usual.ledger.coercion).toEqual({ blame: 0.2, specialistsLost: 0, daunted: 0 });
});

test('E65 trials add to fear where there is little, and to reports where a target is missed', () => {
  const blame = (fear: number) => yearWith({ 'coercion.trials': 1, 'statistics.fear': fear }).ledger.coercion.blame;
  expect(blame(0)).toBeCloseTo(p.press, 12);
  expect(blame(1)).toBe(1);
  const padding = (trials: number) =>
    sum(yearWith({ 'coercion.trials': trials, 'targets.tautness': 1.6 }).ledger.statistics.padding);
  expect(padding(1)).toBeGreaterThan(padding(0));
});

test('E65a specialists are lost, and E65b the others dare less', () => {
  const { after } = yearWith({ 'coercion.trials': 1 });
  expect(usual.after.nation.specialists - after.nation.specialists).toBeCloseTo(
    p.remove * opening.nation.specialists,
    12,
  );
  expect(usual.after.nation.initiative - after.nation.initiative).toBeCloseTo(p.daunt, 12);
});

test('E65c people are exiled when a campaign meets pressure, not by the one without the other', () => {
  const exiled = (drive: number, pressure: number) =>
    yearWith({ 'collectivisation.drive': drive, 'collectivisation.pressure': pressure }).ledger.settlements.exiled;
  expect(exiled(0.5, q.borne)).toBe(0);
  expect(exiled(0, 1)).toBe(0);
  expect(exiled(0.5, 1)).toBeGreaterThan(0.5);
});

test('E65d trials, pressure and ties each fill the camps', () => {
  const sentenced = (levers: Parameters<typeof yearWith>[0]) => yearWith(levers).ledger.settlements.sentenced;
  const ordinary = sentenced({});
  expect(sentenced({ 'coercion.trials': 1 })).toBeGreaterThan(ordinary + 0.2);
  expect(sentenced({ 'coercion.trials': 0.3 }), 'few trials, few people').toBeLessThan(ordinary + 0.1);
  expect(sentenced({ 'collectivisation.pressure': 1 })).toBeGreaterThan(ordinary + 0.1);
  expect(sentenced({ 'labourLaw.mobility': 1 })).toBeGreaterThan(ordinary + 0.01);
});

test('E65e in the base as many come as go, to one in a hundred', () => {
  expect(heldIn(usual.after) / heldIn(opening)).toBeCloseTo(1, 1);
  expect(Math.abs(heldIn(usual.after) - heldIn(opening))).toBeLessThan(0.0015);
});

const years1930 = { 'collectivisation.drive': 0.5, 'collectivisation.pressure': 0.9, 'coercion.trials': 0.5 };

test('E65e whoever is taken is counted once: no longer in village or town, and not lost', () => {
  const { before, ledger, after } = yearWith(years1930);
  const people = (economy: typeof opening) =>
    sum(economy.regions.map(({ rural, urban }) => rural + urban)) + heldIn(economy);
  const born = sum(ledger.demography.ruralBirths) + sum(ledger.demography.urbanBirths) + ledger.settlements.born;
  const died =
    sum(ledger.demography.ruralNormalDeaths) +
    sum(ledger.demography.urbanNormalDeaths) +
    sum(ledger.famine.ruralDeaths) +
    sum(ledger.famine.urbanDeaths) +
    ledger.settlements.died;
  expect(people(after)).toBeCloseTo(people(before) + born - died, 9);
  expect(sum(after.regions.map(({ settlers }) => settlers))).toBeCloseTo(
    (1 - q.journey) * ledger.settlements.exiled,
    9,
  );
});

test('E65f hunger in the villages reaches those who are held, up to a bound', () => {
  const held = openingWith(({ regions }) => {
    for (const region of regions) region.settlers = 0.2;
  });
  const rate = (doomed: number) => {
    const before = structuredClone(held);
    for (const region of before.regions) region.doomed = doomed * region.rural;
    return yearWith({}, { before }).ledger.settlements.died / heldIn(before);
  };
  expect(rate(0)).toBeCloseTo(parameters.demography.ruralDeathRate + q.hard, 9);
  expect(rate(0.03) - rate(0)).toBeCloseTo(0.03 * q.frail, 3);
  expect(rate(0.5)).toBeCloseTo(q.most, 9);
});

test('E65h what those held beyond the base add to building is about a third of free hands', () => {
  const held = openingWith(({ regions }) => {
    for (const region of regions) region.camps += 0.2;
  });
  const { ledger } = yearWith({}, { before: held });
  const further = q.atWork * parameters.labour.workingAge * (heldIn(held) - heldIn(world.base));
  expect(ledger.forced.builders).toBeCloseTo(q.worth * (1 - q.guards) * further, 9);
  expect(ledger.industry.capacity[CONSTRUCTION]).toBeGreaterThan(
    yearWith({}, { before: held, world: worldWith({ 'settlements.atWork': 0 }) }).ledger.industry.capacity[
      CONSTRUCTION
    ]!,
  );
  expect(usual.ledger.forced.builders).toBe(0);
});

test('E13 those who are held eat what would else be returned to villages', () => {
  const held = openingWith(({ regions }) => {
    for (const region of regions) region.camps += 0.1;
  });
  const { supply } = yearWith({}, { before: held }).ledger;
  expect(supply.held).toBeCloseTo((0.8 * parameters.supply.heldRation) / 1000, 9);
  expect(sum(usual.ledger.supply.returns) - sum(supply.returns)).toBeCloseTo(supply.held, 6);
  expect(usual.ledger.supply.held).toBe(0);
});
