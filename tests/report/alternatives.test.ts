import { expect, test } from 'vitest';
import { alternativesOf } from '#report/alternatives';
import { playPreset } from '../great-turn';

const { years, world } = playPreset('historical');
const to1933 = years.filter(({ year }) => year <= 1933);
const in1933 = alternativesOf(to1933, world);

test('in 1933 other decisions were possible, and the model finds fewer deaths under each', () => {
  expect(in1933.map(({ id }) => id)).toEqual(['relief', 'noExports', 'lowerQuota', 'foreignRelief']);
  for (const { hunger, hungerAsItWas } of in1933) expect(hunger[1]).toBeLessThan(hungerAsItWas[1]);
});

test('none of them was free: machines, the towns’ grain or the stocks pay for each', () => {
  for (const { id, machines, townFood, townFoodAsItWas, reserve, reserveAsItWas } of in1933) {
    if (id === 'foreignRelief') continue; // a gift: it would have had to be admitted why it was needed
    expect(machines).toBeLessThanOrEqual(1);
    expect(machines < 1 || townFood < townFoodAsItWas || reserve < reserveAsItWas).toBe(true);
  }
});

test('where nothing would differ, nothing is offered', () => {
  const nep = playPreset('nep-preserved');
  expect(alternativesOf(nep.years.slice(0, 1), nep.world).map(({ id }) => id)).not.toContain('lowerQuota');
});
