/** The directions of history: what the historical plan on the historical tape must show before any figure is compared. */
import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { valuesOf } from '#report/series';
import { greatTurn, playPreset, presetPlan } from '../great-turn';

function seriesOf(preset: string) {
  const { years, world } = playPreset(preset);
  const values = years.map((result) => valuesOf(result, world));
  const of = (id: string) => (year: number) => values[year - years[0]!.year]![id]!;
  const yearsOf = (id: string, from = 1928, to = 1940) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).toSorted((a, b) => of(id)(b) - of(id)(a));
  const sum = (id: string) => values.reduce((all, each) => all + each[id]!, 0);
  return {
    of,
    sum,
    highest: (id: string, from?: number, to?: number) => yearsOf(id, from, to)[0]!,
    lowest: (id: string, from?: number, to?: number) => yearsOf(id, from, to).at(-1)!,
  };
}

const history = seriesOf('historical');
const nep = seriesOf('nep-preserved');

describe('what was done', () => {
  test('E1 the harvest of 1928-35 is lowest in 1931-32', () => {
    expect([1931, 1932]).toContain(history.lowest('harvest', 1928, 1935));
  });

  test('E8 herds are about halved by 1933', () => {
    for (const herd of ['horses', 'cattle', 'sheep']) {
      const left = history.of(herd)(1933) / history.of(herd)(1928);
      expect(left, herd).toBeGreaterThan(0.25);
      expect(left, herd).toBeLessThan(0.65);
    }
  });

  test('E13 grain exports peak in 1930-31', () => {
    expect([1930, 1931]).toContain(history.highest('grain_exports'));
    expect(history.of('grain_exports')(1931)).toBeGreaterThan(4);
  });

  test('E37 the towns about double by 1939', () => {
    const grown = history.of('population_urban')(1938) / history.of('population_urban')(1928);
    expect(grown).toBeGreaterThan(1.7);
    expect(grown).toBeLessThan(2.4);
  });

  test('E21 industry is multiplied by 1937, and heavy industry grows faster than light', () => {
    const growth = (id: string) => history.of(id)(1937) / history.of(id)(1928);
    expect(growth('industrial_output')).toBeGreaterThan(1.8);
    expect(growth('group_a_output')).toBeGreaterThan(growth('group_b_output'));
    expect(growth('steel')).toBeGreaterThan(3);
  });

  test('E16 millions die of hunger in 1932-33, most of them in 1933, and hunger of that size does not come again', () => {
    expect(history.highest('excess_deaths')).toBe(1933);
    const famine = history.of('excess_deaths')(1932) + history.of('excess_deaths')(1933);
    expect(famine).toBeGreaterThan(4);
    expect(famine).toBeLessThan(9);
    for (const year of [1928, 1929, 1930, 1935, 1936, 1937, 1938, 1939, 1940])
      expect(history.of('excess_deaths')(year), String(year)).toBeLessThan(0.2 * famine);
  });

  test('E32 bazaar prices run away from state prices by 1932 and come back', () => {
    const ratio = history.of('bazaar_price_ratio');
    expect(ratio(1932)).toBeGreaterThan(2.5 * ratio(1928));
    expect(ratio(1937)).toBeLessThan(ratio(1932) / 2);
  });
});

describe('NEP preserved', () => {
  test('E16 nobody starves by the hundred thousand', () => {
    expect(nep.sum('excess_deaths')).toBeLessThan(0.3);
  });

  test('E37 fewer people move to town', () => {
    expect(nep.of('population_urban')(1939)).toBeLessThan(0.88 * history.of('population_urban')(1939));
  });

  test('E21 industry in 1937 is comparable', () => {
    const ratio = nep.of('nonfarm_value_added')(1937) / history.of('nonfarm_value_added')(1937);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.15);
  });

  test('E25a after 1937 it draws ahead, because nobody is afraid to decide', () => {
    const ahead = (year: number) => nep.of('nonfarm_value_added')(year) / history.of('nonfarm_value_added')(year);
    expect(ahead(1939)).toBeGreaterThan(ahead(1937) + 0.05);
    const calm = presetPlan('historical').map((row) => ({ ...row, levers: { ...row.levers, 'statistics.fear': 0.2 } }));
    const { years } = play(greatTurn, { seed: 'historical', lens: 'consensus', plan: calm });
    const unafraid = years.find(({ year }) => year === 1939)!.ledger.accounts.nonfarmValueAdded;
    expect(nep.of('nonfarm_value_added')(1939) / unafraid).toBeLessThan(ahead(1939) - 0.05);
  });

  test('E8 the herds are kept', () => {
    expect(nep.of('cattle')(1933)).toBeGreaterThan(0.9 * nep.of('cattle')(1928));
  });
});
