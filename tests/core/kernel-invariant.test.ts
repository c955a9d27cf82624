import { expect, test } from 'vitest';
import { balances, finiteNonNegative, invariant, ModelError } from '#core/kernel/invariant';

const where = { year: 1932, mechanism: 'procurement', quantity: 'state grain stock' };

test('a broken promise names the year, the mechanism, the quantity, the value and what was expected', () => {
  expect(() => finiteNonNegative(-0.3, where)).toThrow(
    '1932 procurement: state grain stock is -0.3, expected a finite amount, 0 or more',
  );
  expect(() => invariant(false, { ...where, value: 7 })).toThrow('1932 procurement: state grain stock is 7');
  try {
    finiteNonNegative(-1, where);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ ...where, value: -1 });
  }
});

test('a kept promise is silent', () => {
  expect(() => invariant(true, { ...where, value: 7 })).not.toThrow();
  expect(() => finiteNonNegative(0, where)).not.toThrow();
  expect(() => balances(60, 60 * (1 + 1e-10), where)).not.toThrow();
  expect(() => balances(0, 0, where)).not.toThrow();
  expect(() => balances(1e-19, 0, where)).not.toThrow();
});

test.each([NaN, Infinity, -1e-300])('a stock cannot be %s', (value) => {
  expect(() => finiteNonNegative(value, where)).toThrow(ModelError);
});

test.each([
  [60, 60.001],
  [0, 1e-3],
  [NaN, NaN],
  [Infinity, Infinity],
])('%s does not balance %s', (left, right) => {
  expect(() => balances(left, right, where)).toThrow(ModelError);
});
