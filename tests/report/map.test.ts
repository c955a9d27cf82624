import { describe, expect, test } from 'vitest';
import type { Comparison } from '#report/comparison';
import { matchFlows } from '#report/flows';
import { arrivalsOf, grainFlows, grainGiven, peopleFlows } from '#report/map-flows';
import { foodByRegion, starvingPlaces } from '#report/map-hunger';
import { linesIn } from '#report/map-lines';
import { mapTables } from '#report/map-tables';
import { townIds, townName } from '#report/map-towns';
import { regionDossier, seriesOfRegion } from '#report/region-dossier';
import { words } from '#report/words';
import { hasMassHunger } from '#scenario/mass-hunger';
import { playPreset } from '../great-turn';

const { years, world } = playPreset('historical');
const { regionIds } = world;
const inYear = (year: number): Comparison => {
  const i = years.findIndex((one) => one.year === year);
  const now = years[i]!;
  return { year, world, now, before: now, last: years[i - 1], changed: [] };
};
const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const en = words('en');

describe('flows', () => {
  test('a region serves its own towns first, and nobody gets more than he lacks', () => {
    const flows = matchFlows('grain', ['a', 'b', 'c'], [5, 1, 0], [2, 2, 1], 0);
    expect(flows.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ['a', 'b', 1],
      ['a', 'c', 1],
    ]);
  });

  test('no region sends more grain than it gave, and towns get what they ate', () => {
    for (const now of years) {
      const flows = grainFlows(now, world, 0);
      const given = grainGiven(now);
      for (const [r, region] of regionIds.entries()) {
        const sent = total(flows.filter(({ from }) => from === region).map(({ amount }) => amount));
        expect(sent, `${now.year} ${region}`).toBeLessThanOrEqual(given[r]! + 1e-9);
      }
      const inland = total(flows.filter(({ kind }) => kind === 'grain').map(({ amount }) => amount));
      expect(inland).toBeLessThanOrEqual(now.ledger.supply.towns + total(now.ledger.procurement.privateSales) + 1e-9);
    }
  });

  test('what arrives at the ports is what is exported', () => {
    const { now } = inYear(1930);
    const ships = grainFlows(now, world, 0).filter(({ kind }) => kind === 'ship');
    expect(now.ledger.supply.exports).toBeGreaterThan(1);
    expect(total(arrivalsOf(ships).map(({ amount }) => amount))).toBeCloseTo(now.ledger.supply.exports, 9);
  });

  test('people go to where more arrive than leave', () => {
    const { now } = inYear(1931);
    const flows = peopleFlows(now, world, 0);
    expect(flows.length).toBeGreaterThan(3);
    for (const { to } of flows) {
      const r = regionIds.indexOf(to);
      expect(now.ledger.migration.arrivals[r]).toBeGreaterThan(now.ledger.migration.departures[r]!);
    }
  });
});

describe('lines', () => {
  test('Turksib and the White Sea canal open when they are built in the run', () => {
    const stages = years.map((now) => linesIn(now, world));
    expect(stages[0]!['turksib']).toBe('building');
    expect(stages[0]!['white-sea-canal']).toBe('none');
    expect([stages.at(-1)!['turksib'], stages.at(-1)!['white-sea-canal']]).toEqual(['open', 'open']);
  });

  test('a town bears the name of its year, and every name has words', () => {
    expect([townName('stalingrad', 1924), townName('stalingrad', 1925)]).toEqual([
      'desk.town.tsaritsyn',
      'desk.town.stalingrad',
    ]);
    expect([townName('samara', 1934), townName('samara', 1935)]).toEqual(['desk.town.samara', 'desk.town.kuibyshev']);
    for (const id of townIds)
      for (const year of [1921, 1930, 1940])
        expect(en.t(townName(id, year)), `${id} ${year}`).not.toContain('desk.town');
  });
});

describe('hunger on the map', () => {
  test('names places in years of mass mortality and in no other', () => {
    const hungry = years.filter(hasMassHunger);
    expect(hungry.length).toBeGreaterThan(0);
    for (const now of years) {
      const places = starvingPlaces(inYear(now.year));
      expect(places.length > 0, String(now.year)).toBe(hungry.includes(now));
    }
  });

  test('is hatched, most where people starve, and not where they eat their fill', () => {
    const foods = years.flatMap(({ year }) => foodByRegion(inYear(year)));
    for (const { lack, starves, food, before = food } of foods) {
      expect(lack === 1).toBe(starves);
      if (!starves && food < 0.9 * world.parameters.famine.want) expect(lack).toBeGreaterThan(0);
      if (!starves && Math.min(food, before) >= world.parameters.famine.want) expect(lack).toBe(0);
    }
  });
});

describe('a region’s page', () => {
  test.each(regionIds)('%s: every figure is that of its series, and none counts the dead', (region) => {
    const comparison = inYear(1932);
    const { figures } = regionDossier(region, comparison, en);
    const series = seriesOfRegion(region, regionIds);
    expect(figures.map(({ series: { id } }) => id)).toEqual(series.map(({ id }) => id));
    for (const {
      label,
      now,
      series: { id },
    } of figures) {
      expect(`${label} ${now}`).not.toMatch(/NaN|undefined|map\.|unit\./);
      expect(id).not.toContain('deaths');
    }
  });

  test('lists every works that is begun in the region', () => {
    const { sites } = regionDossier('ural', inYear(1931), en);
    expect(sites.find(({ id }) => id === 'magnitogorsk')).toMatchObject({ name: 'Magnitogorsk combine' });
    expect(sites.every(({ stage }) => stage > 0)).toBe(true);
  });
});

describe('the twin in tables', () => {
  test.each(['en', 'ru'] as const)('has all the map shows, in whole rows and in words (%s)', (language) => {
    for (const year of [1928, 1932, 1940]) {
      const tables = mapTables(inYear(year), words(language));
      expect(tables.map(({ layer }) => layer)).toEqual(['regions', 'grain', 'people', 'sites', 'rails']);
      for (const { heads, rows, caption } of tables) {
        expect(rows.length, caption).toBeGreaterThan(0);
        expect(rows.every((row) => row.length === heads.length && row.every((cell) => cell !== ''))).toBe(true);
        expect(JSON.stringify([caption, heads, rows])).not.toMatch(/NaN|undefined|"(map|desk|unit)\./);
      }
    }
  });

  test('harvests of the regions add up to that of the country', () => {
    const comparison = inYear(1930);
    const [regions] = mapTables(comparison, en);
    const printed = total(regions!.rows.map((row) => Number(row[1])));
    expect(printed).toBeCloseTo(total(comparison.now.ledger.harvest.harvest), 0);
  });
});
