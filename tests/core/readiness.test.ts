import { expect, test } from 'vitest';
import { MACHINES } from '#core/economy';
import { type Eve, MIDDLING, meetWar, precedentOf } from '#core/mechanisms/front';
import { STRENGTHS, weighed } from '#core/mechanisms/readiness';
import { eveOf, precedentIn, testWar, warTapes } from '#counterfactual/war-test';
import { openingWith, parameters, playPreset, yearWith } from '../great-turn';

const { readiness: weights, front } = parameters;
const { years, world } = playPreset('historical');
const last = years.at(-1)!;
const eve = eveOf(last, world);
const then = precedentIn(last, world);
const middling = (own: Eve) => meetWar(own, then, MIDDLING, weights, front);
const stronger = (by: Partial<Eve['strengths']>): Eve => {
  const strengths = { ...eve.strengths, ...by };
  return { ...eve, strengths: { ...strengths, readiness: weighed(strengths, weights) } };
};

test('E73 readiness is a mean of strengths: all of them doubled double it, and one of them raises it by its weight', () => {
  const even = Object.fromEntries(STRENGTHS.map((k) => [k, 2])) as Parameters<typeof weighed>[0];
  expect(weighed(even, weights)).toBeCloseTo(2, 9);
  expect(weighed({ ...even, arsenal: 8 }, weights)).toBeGreaterThan(2);
  expect(weighed({ ...even, arsenal: 8 }, { ...weights, arsenal: 0 })).toBeCloseTo(2, 9);
  expect(weighed({ ...even, arsenal: 0 }, weights)).toBeGreaterThan(0);
});

test('E73 every strength moves with what it is made of', () => {
  const plain = yearWith().ledger.readiness;
  const bent = (bend: Parameters<typeof openingWith>[0]) =>
    yearWith({}, { before: openingWith(bend) }).ledger.readiness;
  expect(bent(({ nation }) => Object.assign(nation, { tanks: 5 })).arsenal).toBeGreaterThan(plain.arsenal);
  expect(bent(({ sectors }) => Object.assign(sectors[MACHINES]!, { capital: 1500 })).capacity).toBeGreaterThan(
    plain.capacity,
  );
  expect(bent(({ regions }) => Object.assign(regions[4]!, { industry: 900 })).east).toBeGreaterThan(plain.east);
  expect(bent(({ nation }) => Object.assign(nation, { grainReserve: 4 })).food).toBeGreaterThan(plain.food);
  expect(bent(({ nation }) => Object.assign(nation, { moralePeasants: 0.4 })).loyalty).toBeLessThan(plain.loyalty);
  expect(yearWith({ 'statistics.fear': 1 }).ledger.readiness.loyalty).toBeLessThan(plain.loyalty);
});

test('E74 on middling luck what was done meets the record: its front, its losses, its works moved', () => {
  const met = middling(eve);
  expect(met.depth).toBeCloseTo(1, 12);
  expect(met.people).toBeCloseTo(0.42, 1);
  expect(met.movedWorks).toBeCloseTo(front.largeWorks, 6);
  expect(met.bearing).toBeCloseTo(front.margin, 9);
});

test.each(STRENGTHS)('E74 more of %s never makes the front go deeper, nor resistance weaker', (strength) => {
  const [weak, strong] = [middling(eve), middling(stronger({ [strength]: 2 * eve.strengths[strength] }))];
  expect(strong.depth).toBeLessThan(weak.depth);
  expect(strong.people).toBeLessThan(weak.people);
  expect(strong.bearing).toBeGreaterThan(weak.bearing);
});

test('E74a to E74d a deeper front takes more, leaves less time, and what is left can make less', () => {
  const at = (luck: number) => meetWar(eve, then, { ...MIDDLING, front: luck }, weights, front);
  const [near, far] = [at(-1), at(1)];
  for (const what of ['people', 'works', 'coal', 'iron'] as const) expect(far[what]).toBeGreaterThan(near[what]);
  expect(far.moved).toBeLessThan(near.moved);
  expect(far.made).toBeLessThan(near.made);
  for (const luck of [-8, 8]) for (const value of Object.values(at(luck))) expect(Number.isFinite(value)).toBe(true);
});

test('E74c poor railways save fewer works', () => {
  expect(middling(stronger({ rail: eve.strengths.rail / 2 })).moved).toBeLessThan(middling(eve).moved);
});

test('E74 an economy with nothing left is met without a figure that is none', () => {
  const nothing: Eve = {
    ...eve,
    people: eve.people.map(() => 0),
    works: eve.works.map(() => 0),
    coal: eve.coal.map(() => 0),
    iron: eve.iron.map(() => 0),
    heavy: 0,
    strengths: { ...eve.strengths, arsenal: 0, capacity: 0, east: 0, food: 0, rail: 0, loyalty: 0 },
  };
  for (const value of Object.values(middling(nothing))) expect(Number.isFinite(value)).toBe(true);
  for (const value of Object.values(precedentOf(nothing, weights, front))) expect(value).not.toBeNaN();
});

test('E74 two plans meet the same luck: tapes come from the seed alone, and more of them do not change the first', () => {
  const [some, more, others] = [warTapes('a', 1940, 20), warTapes('a', 1940, 40), warTapes('b', 1940, 20)];
  expect(more.slice(0, 20)).toEqual(some);
  expect(others).not.toEqual(some);
  const margins = { narrow: front.margin, wide: front.margin };
  const nep = playPreset('nep-preserved');
  const test = (result: typeof last) => testWar(result, world, then, more, margins);
  expect(test(last)).toEqual(test(last));
  expect(test(nep.years.at(-1)!)).not.toEqual(test(last));
});
