/** The named works and stations as a run has them: how far each is built, what it took this year, when it can be expected. */
import { SECTORS, type Sector } from '#core/economy';
import { sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { TextTable } from '#report/region-table';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

/** Nothing yet; begun; a third of its cost stands; two thirds; in use. */
export type Stage = 0 | 1 | 2 | 3 | 4;
const STEPS = 3;

export interface SiteInRun {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'ru', string>>;
  /** As in the scenario; stations are thermal or hydro. */
  readonly kind: string;
  readonly sector: Sector;
  readonly region: number;
  readonly lon: number;
  readonly lat: number;
  readonly partner?: Readonly<Record<'en' | 'ru', string>>;
  readonly cost: number;
  /** Estimated cost of what stands. */
  readonly stands: number;
  readonly stage: Stage;
  /** At the pace of this year; nothing where none was kept, or where it works. */
  readonly expected?: number;
  /** Sets in place, thousand kW, where it is a station. */
  readonly power?: number;
}

export interface StationInRun {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'ru', string>>;
  readonly kind: 'thermal' | 'hydro';
  readonly region: number;
  readonly lon: number;
  readonly lat: number;
  readonly power: number;
  readonly capacity: number;
}

export function stageOf(stands: number, cost: number): Stage {
  if (stands <= 0) return 0;
  if (stands >= cost) return 4;
  return (1 + Math.min(STEPS - 1, Math.floor((STEPS * stands) / cost))) as Stage;
}

export function sitesIn({ before, after }: YearResult, { sites, stations }: World): SiteInRun[] {
  return sites.map((site, i) => {
    const { id, name, region, lon, lat, cost, partner } = site;
    const stands = after.nation.sites[i]!;
    const built = stands - before.nation.sites[i]!;
    const station = stations.findIndex((one) => one.site === i);
    const kind = stations[station]?.kind ?? site.kind;
    const power = station >= 0 ? after.nation.stations[station]! : undefined;
    // A dam without a set gives no current yet.
    const stage = power === 0 ? (Math.min(3, stageOf(stands, cost)) as Stage) : stageOf(stands, cost);
    const expected = stands < cost && built > 0 ? after.year - 1 + Math.ceil((cost - stands) / built) : undefined;
    return {
      ...{ id, name, kind, sector: SECTORS[site.sector]!, region, lon, lat, cost, stands, stage },
      ...(partner ? { partner } : {}),
      ...(expected === undefined ? {} : { expected }),
      ...(power === undefined ? {} : { power }),
    };
  });
}

/** Stations that are no site of their own, as far as sets are mounted in them. */
export function stationsIn({ after }: YearResult, { stations }: World): StationInRun[] {
  return stations.flatMap(({ id, name, kind, region, lon, lat, capacity, site }, i) => {
    const power = after.nation.stations[i]!;
    return site === undefined && power > 0 ? [{ id, name, kind, region, lon, lat, capacity, power }] : [];
  });
}

/** By region: estimated cost of what stands of its named sites, million roubles of 1928. */
export function standingByRegion({ after }: YearResult, { sites, regionIds }: World): number[] {
  return regionIds.map((_, r) => sum(sites.map(({ region }, i) => (region === r ? after.nation.sites[i]! : 0))));
}

/** Works in use; begun and not in use. */
export function countSites(
  { after }: YearResult,
  { sites }: World,
): { readonly inUse: number; readonly begun: number } {
  const stages = sites.map(({ cost }, i) => stageOf(after.nation.sites[i]!, cost));
  return { inUse: stages.filter((one) => one === 4).length, begun: stages.filter((one) => one > 0 && one < 4).length };
}

/** The same by region. */
export function countSitesByRegion(
  now: YearResult,
  world: World,
): { readonly inUse: number; readonly begun: number }[] {
  const begun = sitesIn(now, world).filter(({ stage }) => stage > 0);
  return world.regionIds.map((_, r) => {
    const own = begun.filter(({ region }) => region === r);
    const inUse = own.filter(({ stage }) => stage === 4).length;
    return { inUse, begun: own.length - inUse };
  });
}

/** The same in words: every site that was begun, then every other station that runs. */
export function sitesTable(now: YearResult, world: World, { t, format, language }: Words): TextTable {
  const roubles = printOf('million roubles of 1928');
  const kilowatts = printOf('thousand kW');
  const regionOf = (region: number) => t(`region.${world.regionIds[region]!}`);
  // What is still being built comes first.
  const sites = sitesIn(now, world)
    .filter(({ stage }) => stage > 0)
    .sort((a, b) => Number(a.stage === 4) - Number(b.stage === 4));
  return {
    heads: ['name', 'region', 'branch', 'partner', 'spent', 'stage', 'expected'].map((head) =>
      t(`sites.column.${head}`),
    ),
    rows: [
      ...sites.map((site) => [
        site.name[language],
        regionOf(site.region),
        t(`sector.${site.sector}`),
        site.partner?.[language] ?? '–',
        t('sites.spentOf', { spent: format.value(site.stands, roubles), cost: format.value(site.cost, roubles) }),
        site.power ? t('sites.power', { power: format.value(site.power, kilowatts) }) : t(`sites.stage.${site.stage}`),
        site.expected === undefined ? '–' : String(site.expected),
      ]),
      ...stationsIn(now, world).map((station) => [
        t('sites.station', { name: station.name[language] }),
        regionOf(station.region),
        t(`sites.kind.${station.kind}`),
        '–',
        '–',
        t('sites.power', { power: format.value(station.power, kilowatts) }),
        '–',
      ]),
    ],
  };
}
