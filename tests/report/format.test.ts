import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, formatter, roughly } from '#report/format';
import { printOf } from '#report/units';

const [en, ru] = [formatter('en'), formatter('ru')];

test('numbers are written as the language writes them, with a true minus and no sign on nought', () => {
  expect(en.number(12345.678, 1)).toBe('12,345.7');
  expect(ru.number(12345.678, 1)).toBe('12\u00a0345,7');
  expect([en.signed(2.04, 1), en.signed(-2.06, 1), en.signed(-0.04, 1), en.signed(0.04, 1)]).toEqual([
    '+2.0',
    '−2.1',
    '0.0',
    '0.0',
  ]);
  expect(en.range(5.5, 6.5, 1)).toBe('5.5–6.5');
  expect(en.range(5.8, 5.8, 1)).toBe('5.8');
  expect(en.value(0.925, printOf('1928 = 1'))).toBe('93');
});

test('what is not a number is a dash', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    expect(en.number(value)).toBe('–');
    expect(ru.signed(value, 2)).toBe('–');
  }
});

test('a figure that is known roughly is said as a range that holds it, in half millions or in tenths', () => {
  expect(roughly(5.9)).toEqual([4.5, 7.5]);
  expect(roughly(0.37)).toEqual([0.2, 0.5]);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 12, noNaN: true }), (millions) => {
      const [low, high] = roughly(millions);
      expect(low <= millions && millions <= high && low < high).toBe(true);
    }),
  );
});

test('a number is taken out of its sentence once: the same figures elsewhere in it stay', () => {
  expect(around('13 of 13 years', '13')).toEqual(['', ' of 13 years']);
  expect(around('1 of 13 years', '1')).toEqual(['', ' of 13 years']);
  expect(around('heavy industry: 3.7 to 1928', '3.7')).toEqual(['heavy industry: ', ' to 1928']);
  expect(around('none', '7')).toEqual(['none', '']);
});
