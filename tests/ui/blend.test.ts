import { describe, expect, it } from 'vitest';
import { blend } from '#ui/blend';

describe('props on the way to their new values', () => {
  it('interpolate numbers wherever both states have one', () => {
    const from = { index: 100, rows: [{ value: 2 }, { value: 4 }] };
    const to = { index: 200, rows: [{ value: 4 }, { value: 0 }] };
    expect(blend(from, to, 0.5)).toEqual({ index: 150, rows: [{ value: 3 }, { value: 2 }] });
  });

  it('take words from the new state at once', () => {
    expect(blend({ text: '17.3' }, { text: '25.1' }, 0.1)).toEqual({ text: '25.1' });
  });

  it('do not mix lists of another length', () => {
    expect(blend({ rows: [1, 2] }, { rows: [3] }, 0.5)).toEqual({ rows: [3] });
  });

  it('end exactly at the new state', () => {
    const to = { value: 0.1 + 0.2 };
    expect(blend({ value: 7 }, to, 1)).toBe(to);
  });
});
