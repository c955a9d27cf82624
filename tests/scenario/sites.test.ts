/** Named works and stations: what the reader of a scenario says to those that are wrong. */
import { expect, test } from 'vitest';
import { SECTORS } from '#core/economy';
import { greatTurn } from '../great-turn';
import { json, type Loose, problemsWith } from './bent';

const folder = 'great-turn-1928';
const sites = (bend: (list: Loose[]) => void) => json(`${folder}/sites.json`, (file) => bend(file.sites));
const stations = (bend: (list: Loose[]) => void) => json(`${folder}/stations.json`, (file) => bend(file.stations));
const opening = (bend: (table: Loose) => void) => json(`${folder}/scenario.json`, (file) => bend(file.opening));

test.each<[what: string, problems: () => string[], told: RegExp]>([
  [
    'a site of no branch',
    () =>
      sites((list) => {
        list[0].sector = 'fuelpower';
      }),
    /^sites\/kashira\/sector: .*did you mean “fuelPower”/,
  ],
  [
    'a site in no region',
    () =>
      sites((list) => {
        list[0].region = 'siberia';
      }),
    /^sites\/kashira\/region: /,
  ],
  [
    'a site that is named twice',
    () =>
      sites((list) => {
        list[1].id = list[0].id;
      }),
    /^sites\/kashira: found "kashira" a second time/,
  ],
  [
    'sites out of the order of their start',
    () => sites((list) => list.reverse()),
    /expected places in the order in which they were begun/,
  ],
  [
    'a site that was ready before it was begun',
    () =>
      sites((list) => {
        list[0].opened = 1910;
      }),
    /^sites\/kashira\/opened: found 1910, expected 1919 or later/,
  ],
  [
    'a site whose source nobody has heard of',
    () =>
      sites((list) => {
        list[0].source = 'hearsay';
      }),
    /^sites\/kashira\/source: found the source "hearsay"/,
  ],
  ['a site without a cost', () => sites((list) => delete list[0].cost), /^sites\/sites\/0\/cost: is missing/],
  [
    'a station on a site that is none',
    () =>
      stations((list) => {
        list[0].site = 'kashirka';
      }),
    /^stations\/kashira\/site: .*did you mean “kashira”/,
  ],
  [
    'no file of stations at all',
    () => problemsWith(`${folder}/stations.json`, () => undefined),
    /^stations: there is no file stations\.json/,
  ],
  [
    'a stock of a site that is none',
    () =>
      opening((table) => {
        table['nation.sites'].value.magnitka = 3;
      }),
    /^scenario\/opening\/nation\.sites\/value\/magnitka: /,
  ],
  [
    'more than the whole of a site',
    () =>
      opening((table) => {
        table['nation.sites'].value.dneproges = 300;
      }),
    /^scenario\/opening\/nation\.sites\/value\/dneproges: found 300, expected a number from 0 to 110/,
  ],
])('%s is told', (_, problems, told) => {
  expect(problems().join('\n')).toMatch(told);
});

test('all 53 named works have a branch, a region, a cost and a place within the Union, and every station-site has its station', () => {
  expect(greatTurn.sites).toHaveLength(53);
  for (const { id, sector, region, cost, lon, lat } of greatTurn.sites) {
    expect(SECTORS[sector], id).toBeDefined();
    expect(greatTurn.regions[region], id).toBeDefined();
    expect(cost, id).toBeGreaterThan(0);
    expect(lon > 20 && lon < 170 && lat > 35 && lat < 75, id).toBe(true);
  }
  const named = new Set(greatTurn.stations.map(({ site }) => site));
  for (const [i, { id, kind }] of greatTurn.sites.entries()) expect(named.has(i), id).toBe(kind === 'power');
});
