/** The named works and stations of a scenario, each with its place, years and cost, in the order in which they were begun. */
import { SECTORS } from '#core/economy';
import type { Site, Station } from '#core/places';
import { checkSource, type Reading } from '#scenario/entry';
import { unknownName } from '#scenario/nearest';
import { shown } from '#scenario/problem';
import type { Bilingual } from '#scenario/scenario';

interface PlaceEntry {
  readonly id: string;
  readonly name: Bilingual;
  readonly region: string;
  readonly lon: number;
  readonly lat: number;
  readonly begun: number;
  readonly opened?: number;
  readonly buildYears: number;
  readonly source: string;
}

export interface SiteEntry extends PlaceEntry {
  readonly kind: string;
  readonly sector: string;
  readonly cost: number;
  readonly forced: boolean;
  readonly partner?: Bilingual;
  readonly costSource: string;
}

export interface StationEntry extends PlaceEntry {
  readonly kind: 'thermal' | 'hydro';
  readonly planned: number;
  readonly capacity: number;
  readonly site?: string;
}

/** @param entries whose shape is right */
export function readSites(entries: readonly SiteEntry[], regions: readonly string[], reading: Reading): Site[] {
  checkPlaces(entries, 'sites', regions, reading);
  return entries.map(({ id, name, region, lon, lat, begun, opened, buildYears, kind, sector, cost, forced, partner, costSource }) => {
    const s = SECTORS.indexOf(sector as (typeof SECTORS)[number]);
    if (s < 0) reading.problems.push({ code: 'unknown', path: `sites/${id}/sector`, message: unknownName('sector', sector, SECTORS) });
    checkSource(costSource, `sites/${id}/costSource`, reading);
    const place = { id, name, region: regions.indexOf(region), lon, lat, begun, buildYears, ...(opened === undefined ? {} : { opened }) };
    return { ...place, kind, sector: s, cost, forced, ...(partner ? { partner } : {}) };
  });
}

/** @param entries whose shape is right */
export function readStations(entries: readonly StationEntry[], sites: readonly Site[], regions: readonly string[], reading: Reading): Station[] {
  checkPlaces(entries, 'stations', regions, reading);
  const ids = sites.map(({ id }) => id);
  return entries.map(({ id, name, region, lon, lat, begun, opened, buildYears, kind, planned, capacity, site }) => {
    const at = site === undefined ? -1 : ids.indexOf(site);
    if (site !== undefined && at < 0) reading.problems.push({ code: 'unknown', path: `stations/${id}/site`, message: unknownName('site', site, ids) });
    const place = { id, name, region: regions.indexOf(region), lon, lat, begun, buildYears, ...(opened === undefined ? {} : { opened }) };
    return { ...place, kind, planned, capacity, ...(at < 0 ? {} : { site: at }) };
  });
}

function checkPlaces(entries: readonly PlaceEntry[], root: string, regions: readonly string[], reading: Reading): void {
  const seen = new Set<string>();
  let last = -Infinity;
  for (const { id, region, begun, opened, source } of entries) {
    const path = `${root}/${id}`;
    if (seen.has(id)) reading.problems.push({ code: 'twice', path, message: `found ${shown(id)} a second time, expected each place once` });
    seen.add(id);
    if (!regions.includes(region)) reading.problems.push({ code: 'unknown', path: `${path}/region`, message: unknownName('region', region, regions) });
    if (begun < last) reading.problems.push({ code: 'order', path: `${path}/begun`, message: `found ${begun} after ${last}; expected places in the order in which they were begun` });
    if (opened !== undefined && opened < begun) reading.problems.push({ code: 'year', path: `${path}/opened`, message: `found ${opened}, expected ${begun} or later` });
    last = Math.max(last, begun);
    checkSource(source, `${path}/source`, reading);
  }
}

/** What of each place stands at the opening: a table by their names, where who is not named has nothing, or a list of all. */
export function readStanding(value: unknown, places: readonly { readonly id: string }[], most: readonly number[], path: string, { problems }: Reading): number[] {
  const ids = places.map(({ id }) => id);
  const given = Array.isArray(value) ? Object.fromEntries(value.map((one, i) => [ids[i] ?? i, one])) : value;
  if (typeof given !== 'object' || given === null) {
    problems.push({ code: 'table', path, message: `found ${shown(value)}, expected a table of places` });
    return ids.map(() => 0);
  }
  const table = given as Readonly<Record<string, unknown>>;
  for (const id of Object.keys(table)) if (!ids.includes(id)) problems.push({ code: 'unknown', path: `${path}/${id}`, message: unknownName('place', id, ids) });
  return ids.map((id, i) => {
    const stands = Object.hasOwn(table, id) ? table[id] : 0;
    if (typeof stands === 'number' && stands >= 0 && stands <= most[i]!) return stands;
    problems.push({ code: 'range', path: `${path}/${id}`, message: `found ${shown(stands)}, expected a number from 0 to ${most[i]}` });
    return 0;
  });
}
