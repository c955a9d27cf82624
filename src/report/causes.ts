/** The causes among which a year's change is shared: what was decided, what the tape brought, what was inherited. */
import type { Dossier } from '#core/declare';
import type { Economy, NationStocks, RegionStocks, SectorStocks } from '#core/economy';
import { allLevers, type LeverId, type LeverPack, type NamedLever } from '#core/model';
import type { Decisions } from '#core/plan';
import { NATION_STOCKS, REGION_STOCKS, SECTOR_STOCKS } from '#core/stocks';
import type { Draws } from '#core/tape';
import { allStocks, type NamedStock, type StockKind } from '#report/quantities';

export type CauseKind = 'decisions' | 'weather' | 'inherited';

/** What the tape brings besides the weather. */
export const WORLD_DRAWS = [
  'grainPrice',
  'timberPrice',
  'oilPrice',
  'producePrice',
  'exportPrice',
  'importPrice',
  'credit',
  'threat',
] as const;

/** Everything from which a year follows. */
export interface Inputs {
  readonly before: Economy;
  readonly decisions: Decisions;
  readonly draws: Draws;
}

export type InheritedId = 'grainAndHerds' | 'capital' | 'people' | 'moneyAndDebt' | 'villageMemory' | 'statistics';

/** Which inheritance each stock belongs to: what was made together stays together, so that every mixture is a possible economy. */
const regionGroups: Record<keyof RegionStocks, InheritedId> = {
  rural: 'people',
  urban: 'people',
  doomed: 'people',
  grain: 'grainAndHerds',
  area: 'grainAndHerds',
  fallow: 'grainAndHerds',
  herds: 'grainAndHerds',
  tractors: 'capital',
  power: 'capital',
  collectivised: 'villageMemory',
  novelty: 'villageMemory',
  feedRatio: 'grainAndHerds',
  extraction: 'villageMemory',
  expectedYield: 'statistics',
  literacy: 'people',
  schooled: 'people',
  settlers: 'people',
  camps: 'people',
  industry: 'capital',
};
const sectorGroups: Record<keyof SectorStocks, InheritedId> = {
  capital: 'capital',
  unfinished: 'capital',
  backlog: 'capital',
  workers: 'people',
  experienced: 'people',
  output: 'capital',
  reported: 'statistics',
  padding: 'statistics',
  target: 'statistics',
  trend: 'statistics',
  running: 'capital',
  idle: 'capital',
  stock: 'capital',
  taught: 'capital',
};
const nationGroups: Record<keyof NationStocks, InheritedId> = {
  grainReserve: 'grainAndHerds',
  householdCash: 'moneyAndDebt',
  enterpriseCash: 'moneyAndDebt',
  moneyTrust: 'moneyAndDebt',
  foreignDebt: 'moneyAndDebt',
  gold: 'moneyAndDebt',
  foreignReserve: 'moneyAndDebt',
  goldMining: 'moneyAndDebt',
  privateGold: 'moneyAndDebt',
  artLeft: 'moneyAndDebt',
  hunger: 'grainAndHerds',
  technique: 'capital',
  farmTechnique: 'capital',
  specialists: 'people',
  initiative: 'people',
  students: 'people',
  participation: 'people',
  unemployed: 'people',
  moneyWage: 'moneyAndDebt',
  realWage: 'moneyAndDebt',
  fairWage: 'moneyAndDebt',
  resentment: 'people',
  recordsHabit: 'people',
  retailPrice: 'moneyAndDebt',
  bazaarRatio: 'moneyAndDebt',
  villageReceipts: 'moneyAndDebt',
  dwellings: 'people',
  townPremium: 'people',
  townRation: 'people',
  moralePeasants: 'villageMemory',
  moraleWorkers: 'people',
  distrust: 'villageMemory',
  machineExperience: 'capital',
  reportedIndex: 'statistics',
  newPrices: 'statistics',
  planPrices: 'statistics',
  planVariant: 'statistics',
  planLeft: 'statistics',
  planRaised: 'statistics',
  planGoals: 'statistics',
  planProducts: 'statistics',
  planReported: 'statistics',
  planMade: 'statistics',
  credibility: 'statistics',
  critics: 'statistics',
  uncounted: 'statistics',
  cropReporting: 'statistics',
  naturalIncrease: 'people',
  unsoldGoods: 'moneyAndDebt',
  smallIndustry: 'capital',
  threatUsual: 'villageMemory',
  birthDeficit: 'people',
  tanks: 'capital',
  aircraft: 'capital',
  ordnance: 'capital',
  electricity: 'capital',
  electrified: 'capital',
  stations: 'capital',
  sites: 'capital',
};

export const inheritedCauses: readonly { readonly id: InheritedId; readonly equations: readonly string[] }[] = [
  { id: 'grainAndHerds', equations: ['E1a', 'E8', 'E16'] },
  { id: 'capital', equations: ['E18', 'E20', 'E28', 'E29'] },
  { id: 'people', equations: ['E23', 'E24', 'E37', 'E39'] },
  { id: 'moneyAndDebt', equations: ['E31', 'E32', 'E46'] },
  { id: 'villageMemory', equations: ['E2', 'E12c', 'E19'] },
  { id: 'statistics', equations: ['E14', 'E40', 'E41', 'E58', 'E59'] },
];

/** The stocks of an inheritance. */
export function inheritedStocks(id: InheritedId): NamedStock[] {
  const groups: Readonly<Record<StockKind, Readonly<Record<string, InheritedId>>>> = {
    region: regionGroups,
    sector: sectorGroups,
    nation: nationGroups,
  };
  return allStocks.filter(({ kind, name }) => groups[kind][name] === id);
}

/** Levers that differ between two years in either season, by dossier, in the order of the model. */
export function changedLevers(from: Decisions, to: Decisions): Map<Dossier, NamedLever[]> {
  const byDossier = new Map<Dossier, NamedLever[]>();
  for (const lever of allLevers) {
    if (
      settingIn(from.winter, lever) === settingIn(to.winter, lever) &&
      settingIn(from.autumn, lever) === settingIn(to.autumn, lever)
    )
      continue;
    byDossier.set(lever.dossier, [...(byDossier.get(lever.dossier) ?? []), lever]);
  }
  return byDossier;
}

type Pack = Record<string, Record<string, number>>;

function settingIn(pack: LeverPack, { mechanism, name }: NamedLever): number {
  return (pack as unknown as Pack)[mechanism]![name]!;
}

/** The decisions of one year with some levers as in another. */
export function mixDecisions(from: Decisions, to: Decisions, taken: ReadonlySet<LeverId>): Decisions {
  const mix = (a: LeverPack, b: LeverPack): LeverPack => {
    const mixed: Pack = {};
    for (const lever of allLevers) {
      const group = mixed[lever.mechanism] ?? {};
      group[lever.name] = settingIn(taken.has(lever.id) ? b : a, lever);
      mixed[lever.mechanism] = group;
    }
    return mixed as unknown as LeverPack;
  };
  return { winter: mix(from.winter, to.winter), autumn: mix(from.autumn, to.autumn) };
}

/** The stocks of one year with some inheritances of another; both years count the same regions. */
export function mixStocks(from: Economy, to: Economy, taken: ReadonlySet<InheritedId>): Economy {
  if (taken.size === 0) return from;
  return {
    // Which works may be begun hangs on the year: it goes with capital.
    year: taken.has('capital') ? to.year : from.year,
    regions: from.regions.map((region, r) => pick(region, to.regions[r]!, REGION_STOCKS, regionGroups, taken)),
    sectors: from.sectors.map((sector, s) => pick(sector, to.sectors[s]!, SECTOR_STOCKS, sectorGroups, taken)),
    nation: pick(from.nation, to.nation, NATION_STOCKS, nationGroups, taken),
  };
}

function pick<T extends object>(
  from: T,
  to: T,
  keys: readonly (keyof T)[],
  groups: Record<keyof T, InheritedId>,
  taken: ReadonlySet<InheritedId>,
): T {
  const mixed: Partial<T> = {};
  for (const key of keys) mixed[key] = (taken.has(groups[key]) ? to : from)[key];
  return mixed as T;
}

/** Whether an inheritance differs at all. */
export function differs(from: Economy, to: Economy, id: InheritedId): boolean {
  const same = <T extends object>(a: T, b: T, groups: Record<keyof T, InheritedId>) =>
    (Object.keys(groups) as (keyof T)[]).every(
      (key) => groups[key] !== id || JSON.stringify(a[key]) === JSON.stringify(b[key]),
    );
  return !(
    from.regions.every((region, r) => same(region, to.regions[r]!, regionGroups)) &&
    from.sectors.every((sector, s) => same(sector, to.sectors[s]!, sectorGroups)) &&
    same(from.nation, to.nation, nationGroups)
  );
}
