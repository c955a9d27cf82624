import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeMarks } from '#ui/whole-marks';

describe('whole marks on the map', () => {
  it('add up to the rounded national total', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        // At exactly half a sack either neighbour is right, and floating sums cannot tell which.
        fc.pre(Math.abs((total % 1) - 0.5) > 1e-6);
        expect(wholeMarks(values).reduce((sum, value) => sum + value, 0)).toBe(Math.round(total));
      }),
    );
  });

  it('never differ from a region’s own figure by a whole sack', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
        for (const [index, mark] of wholeMarks(values).entries()) {
          expect(Math.abs(mark - (values[index] ?? 0))).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('give the last sack to the largest fraction, and to the first region when fractions tie', () => {
    expect(wholeMarks([5.4, 12.3, 0.3])).toEqual([6, 12, 0]);
    expect(wholeMarks([1.5, 1.5, 1])).toEqual([2, 1, 1]);
  });

  it('leave nothing where there is nothing', () => {
    expect(wholeMarks([0, 0, 0])).toEqual([0, 0, 0]);
    expect(wholeMarks([])).toEqual([]);
  });
});
