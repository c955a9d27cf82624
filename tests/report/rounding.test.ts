import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundParts, roundToTotal } from '#report/rounding';

test('printed parts add up to the printed whole, and none is off by more than a step', () => {
  const amounts = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 3 }), (values, digits) => {
      const total = values.reduce((all, value) => all + value, 0);
      const rounded = roundToTotal(values, total, digits);
      const printed = rounded.reduce((all, value) => all + value, 0);
      expect(printed.toFixed(digits)).toBe((Math.round(total * 10 ** digits) / 10 ** digits + 0).toFixed(digits));
      for (const [i, value] of values.entries())
        expect(Math.abs(rounded[i]! - value)).toBeLessThanOrEqual(1.000001 * 10 ** -digits);
    }),
  );
});

test('a decomposition adds up on paper from the printed start to the printed end', () => {
  expect(roundParts(96.96, 92.04, [-2.21, -1.34, -0.94, -0.43], 1)).toEqual([-2.2, -1.4, -1, -0.4]);
});
