import { expect, test } from 'vitest';
import { alternativesOf } from '#report/alternatives';
import { playPreset } from '../great-turn';

const { years, world } = playPreset('historical');
const to1933 = years.filter(({ year }) => year <= 1933);

test('in 1933 other decisions were possible, and the model finds fewer deaths under each', () => {
  const found = alternativesOf(to1933, world);
  expect(found.map(({ id }) => id)).toEqual(['noExports', 'lowerQuota', 'grainBought']);
  for (const { hunger, hungerAsItWas } of found) expect(hunger[1]).toBeLessThanOrEqual(hungerAsItWas[1]);
});

test('none of them was free: grain not exported buys no machines, grain not taken feeds no town', () => {
  const of = Object.fromEntries(alternativesOf(to1933, world).map((one) => [one.id, one]));
  expect(of['noExports']!.machines).toBeLessThanOrEqual(1);
  expect(of['grainBought']!.machines).toBeLessThanOrEqual(of['noExports']!.machines);
  expect(of['lowerQuota']!.townFood).toBeLessThanOrEqual(of['lowerQuota']!.townFoodAsItWas);
});

test('where nothing would differ, nothing is offered', () => {
  const nep = playPreset('nep-preserved');
  expect(alternativesOf(nep.years.slice(0, 1), nep.world).map(({ id }) => id)).not.toContain('lowerQuota');
});
