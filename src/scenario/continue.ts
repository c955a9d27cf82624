/**
 * A scenario that goes on from another one's run: its opening stocks, and where its levers stand, are what that run left.
 *
 * The run is lived again whenever the scenario is read, so that a change of the model changes what follows from it too.
 * Stocks that the scenario gives itself go before.
 */
import { SECTORS } from '#core/economy';
import { decisionsOf, type LeverTable, withSettings, type YearPlan } from '#core/plan';
import { NATION_STOCKS, nationStocks, REGION_STOCKS, regionStocks, SECTOR_STOCKS, sectorStocks } from '#core/stocks';
import { advanceYear } from '#core/year';
import { unknownName } from '#scenario/nearest';
import { type Problem, shown } from '#scenario/problem';
import { type Continued, HISTORICAL, type Scenario, type StockEntry, worldOf } from '#scenario/scenario';

export interface LeftBehind {
  readonly opening: Readonly<Record<string, StockEntry>>;
  readonly start: LeverTable;
}

/** The run and the year named by a scenario file, when the file names any. */
export function continuedBy(file: unknown): { readonly run: Continued; readonly firstYear: number } | undefined {
  const { continues: run, firstYear } = (file ?? {}) as { continues?: Partial<Continued>; firstYear?: unknown };
  if (typeof run?.scenario !== 'string' || typeof run.plan !== 'string' || typeof firstYear !== 'number') return undefined;
  return { run: { scenario: run.scenario, plan: run.plan }, firstYear };
}

/** What the run of `earlier` leaves on the first of January of that year, or why it leaves nothing. */
export function leftBehind(earlier: Scenario, { plan: id }: Continued, year: number): LeftBehind | Problem {
  const preset = earlier.plans.find((plan) => plan.id === id);
  const ids = earlier.plans.map((plan) => plan.id);
  if (!preset) return { code: 'unknown', path: 'scenario/continues/plan', message: unknownName('plan', id, ids) };
  const [first, last] = [earlier.firstYear + 1, earlier.lastYear + 1];
  if (year < first || year > last)
    return { code: 'year', path: 'scenario/firstYear', message: `found ${shown(year)}, expected a year from ${first} to ${last}, which the run of ${earlier.id} reaches` };
  const { plan } = preset;
  const world = worldOf(earlier, HISTORICAL);
  let economy = earlier.opening;
  for (let lived = earlier.firstYear; lived < year; lived++) economy = advanceYear(economy, decisionsOf(plan, earlier.firstYear, lived, earlier.start), world).after;
  const note = `As the run “${id}” of ${earlier.id} leaves it on 1 January ${year}`;
  const entry = (value: unknown, unit: string): StockEntry => ({ value, unit, standing: 'estimated', source: 'own-calibration', note });
  const byRegion = (stock: (typeof REGION_STOCKS)[number]) => Object.fromEntries(earlier.regions.map((region, r) => [region, economy.regions[r]![stock]]));
  const bySector = (stock: (typeof SECTOR_STOCKS)[number]) => Object.fromEntries(SECTORS.map((sector, s) => [sector, economy.sectors[s]![stock]]));
  return {
    opening: Object.fromEntries([
      ...REGION_STOCKS.map((stock) => [`region.${stock}`, entry(byRegion(stock), regionStocks[stock].unit)]),
      ...SECTOR_STOCKS.map((stock) => [`sector.${stock}`, entry(bySector(stock), sectorStocks[stock].unit)]),
      ...NATION_STOCKS.map((stock) => [`nation.${stock}`, entry(economy.nation[stock], nationStocks[stock].unit)]),
    ]),
    start: tableAfter(plan, earlier.start, year),
  };
}

/** The scenario file with the stocks that the run left; what the scenario gives itself goes before, what it inherits does not. */
export function afterRun(scenario: unknown, own: unknown, { opening }: LeftBehind): unknown {
  const given = own as { readonly opening?: object; readonly levers?: object };
  return { ...(scenario as object), opening: { ...opening, ...given.opening }, levers: { ...given.levers } };
}

/** The winter settings in force when the year begins. */
function tableAfter(plan: readonly YearPlan[], start: LeverTable, year: number): LeverTable {
  return plan.filter((row) => row.year < year).reduce((table, { levers }) => withSettings(table, levers), start);
}
