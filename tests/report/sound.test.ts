import { describe, expect, test } from 'vitest';
import { isSilent, worksHeard } from '#report/sound';
import { playPreset } from '../great-turn';

const { years } = playPreset('historical');
const of = (year: number) => years.find((one) => one.year === year)!;

describe('what is heard of a year', () => {
  test('E16: nothing where people die in great numbers, nor from the harvest that leaves them too little', () => {
    expect(years.filter(isSilent).map(({ year }) => year)).toEqual(expect.arrayContaining([1931, 1932, 1933]));
    for (const year of years.filter(isSilent)) expect(worksHeard(year)).toBe(0);
  });

  test('E49: works and rails are louder the more industry makes', () => {
    const [young, grown, old] = [of(1928), of(1935), of(1940)].map(worksHeard) as [number, number, number];
    expect(young).toBeGreaterThan(0);
    expect(grown).toBeGreaterThan(young);
    expect(old).toBeGreaterThan(grown);
    expect(old).toBeLessThanOrEqual(1);
  });

  test('E49: hardly anything is heard of works in ruins', () => {
    const { ledger, ...rest } = of(1928);
    const ruins = { ...rest, ledger: { ...ledger, accounts: { ...ledger.accounts, industrialOutput: 900 } } };
    expect(worksHeard(ruins)).toBe(0);
  });
});
