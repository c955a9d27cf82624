import { expect, test } from 'vitest';
import { leadsTo } from '#ui/map-hover';

const page = { left: 500, right: 800, top: 100, bottom: 300 } as DOMRectReadOnly;

test('the way to a page leads straight or aslant to its nearest edge, and not past it or away from it', () => {
  expect(leadsTo(page, [300, 200], [400, 220])).toBe(true);
  expect(leadsTo(page, [300, 400], [380, 380])).toBe(true);
  expect(leadsTo(page, [300, 200], [300, 300])).toBe(false);
  expect(leadsTo(page, [300, 200], [260, 200])).toBe(false);
  // A hand that trembles has not yet turned away.
  expect(leadsTo(page, [300, 200], [299, 203])).toBe(true);
});
