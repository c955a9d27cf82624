/** The stocks with which a scenario opens. */
import { type Economy, type NationStocks, PRODUCTS, type RegionStocks, SECTORS, type SectorStocks, SPECIES } from '#core/economy';
import type { Site, Station } from '#core/places';
import { NATION_STOCKS, nationStocks, REGION_STOCKS, regionStocks, SECTOR_STOCKS, sectorStocks } from '#core/stocks';
import { entryOf, type Reading } from '#scenario/entry';
import { unknownName } from '#scenario/nearest';
import { shown } from '#scenario/problem';
import { readStanding } from '#scenario/read-sites';
import { numberAt, numbersAt } from '#scenario/values';

/** Stocks of the nation that are lists. */
const LISTS: Readonly<Partial<Record<keyof NationStocks, { readonly length: number; readonly of: string }>>> = {
  students: { length: 4, of: 'years of study' },
  planGoals: { length: SECTORS.length, of: 'sectors' },
  planProducts: { length: PRODUCTS.length, of: 'products' },
};

/** What stocks are counted by. */
export interface Places {
  readonly regions: readonly string[];
  readonly sites: readonly Site[];
  readonly stations: readonly Station[];
}

type Table = Readonly<Record<string, unknown>>;

export function readOpening(table: Table, year: number, places: Places, reading: Reading): Economy {
  const known = [...REGION_STOCKS.map((id) => `region.${id}`), ...SECTOR_STOCKS.map((id) => `sector.${id}`), ...NATION_STOCKS.map((id) => `nation.${id}`)];
  for (const id of Object.keys(table)) {
    if (!known.includes(id))
      reading.problems.push({
        code: 'unknown',
        path: `scenario/opening/${id}`,
        message: unknownName('stock', id, known),
      });
  }
  return {
    year,
    regions: readRegions(table, places.regions, reading) as unknown as RegionStocks[],
    sectors: readSectors(table, reading) as unknown as SectorStocks[],
    nation: { ...readNation(table, places, reading) } as unknown as NationStocks,
  };
}

const at = (id: string) => `scenario/opening/${id}/value`;

function readRegions(table: Table, regionIds: readonly string[], reading: Reading): Record<string, number | number[]>[] {
  const regions = regionIds.map((): Record<string, number | number[]> => ({}));
  for (const stock of REGION_STOCKS) {
    const id = `region.${stock}`;
    const entry = entryOf(table, id, 'scenario/opening', regionStocks[stock], reading);
    if (!entry) continue;
    const values: readonly (number | number[])[] = stock === 'herds' ? readHerds(entry.value, regionIds, at(id), reading) : numbersAt(entry.value, regionIds, at(id), reading.problems, 0);
    values.forEach((value, r) => {
      regions[r]![stock] = value;
    });
  }
  return regions;
}

function readHerds(value: unknown, regionIds: readonly string[], path: string, { problems }: Reading): number[][] {
  if (typeof value !== 'object' || value === null) {
    problems.push({
      code: 'table',
      path,
      message: `found ${shown(value)}, expected a list of ${SPECIES.join(', ')} for each of ${regionIds.join(', ')}`,
    });
    return [];
  }
  return regionIds.map((region) => {
    const list = (value as Record<string, unknown>)[region];
    if (Array.isArray(list) && list.length === SPECIES.length) return SPECIES.map((species, s) => numberAt(list[s], `${path}/${region}/${species}`, problems, 0));
    problems.push({
      code: 'length',
      path: `${path}/${region}`,
      message: `found ${shown(list)}, expected a list of ${SPECIES.join(', ')}`,
    });
    return [];
  });
}

function readSectors(table: Table, reading: Reading): Record<string, number>[] {
  const sectors = SECTORS.map((): Record<string, number> => ({}));
  for (const stock of SECTOR_STOCKS) {
    const id = `sector.${stock}`;
    const entry = entryOf(table, id, 'scenario/opening', sectorStocks[stock], reading);
    if (!entry) continue;
    numbersAt(entry.value, SECTORS, at(id), reading.problems, 0).forEach((value, s) => {
      sectors[s]![stock] = value;
    });
  }
  return sectors;
}

function readNation(table: Table, { sites, stations }: Places, reading: Reading): Record<string, number | number[]> {
  const nation: Record<string, number | number[]> = {};
  for (const stock of NATION_STOCKS) {
    const id = `nation.${stock}`;
    const entry = entryOf(table, id, 'scenario/opening', nationStocks[stock], reading);
    if (!entry) continue;
    const expected = LISTS[stock];
    if (expected) {
      const list: unknown[] = Array.isArray(entry.value) ? entry.value : [];
      if (list.length !== expected.length)
        reading.problems.push({
          code: 'length',
          path: at(id),
          message: `found ${list.length} ${expected.of}, expected ${expected.length}`,
        });
      nation[stock] = list.map((value, i) => numberAt(value, `${at(id)}/${i}`, reading.problems, 0));
    } else if (stock === 'sites')
      nation[stock] = readStanding(
        entry.value,
        sites,
        sites.map(({ cost }) => cost),
        at(id),
        reading,
      );
    else if (stock === 'stations')
      nation[stock] = readStanding(
        entry.value,
        stations,
        stations.map(({ capacity }) => capacity),
        at(id),
        reading,
      );
    else nation[stock] = numberAt(entry.value, at(id), reading.problems, 0);
  }
  return nation;
}
