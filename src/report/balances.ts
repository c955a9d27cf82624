/** The data of the four instruments, read from a year. Both sides of each balance add up to the same. */
import { SECTORS } from '#core/economy';
import { mapRegions, sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';

export interface Amount<Id extends string = string> {
  readonly id: Id;
  readonly value: number;
}

export interface Balance<From extends string, To extends string> {
  readonly from: readonly Amount<From>[];
  readonly to: readonly Amount<To>[];
  readonly total: number;
}

export type GrainSource = 'harvest' | 'imports' | 'gift' | 'fromStocks';
export type GrainUse = 'seed' | 'feed' | 'village' | 'towns' | 'army' | 'export' | 'industry' | 'loss' | 'toStocks';

/** (I3) Where each million tonnes comes from and where it goes; what the village lacks stands beside it, for it is not there. */
export function grainBalance(
  { before, ledger }: YearResult,
  { parameters }: World,
): Balance<GrainSource, GrainUse> & { missing: number } {
  const { harvest, famine, supply, procurement } = ledger;
  const held = before.nation.grainReserve + sum(mapRegions(before, ({ grain }) => grain));
  const grown = supply.reserve + sum(famine.stock) - held;
  const from: Amount<GrainSource>[] = [
    { id: 'harvest', value: sum(harvest.harvest) },
    { id: 'imports', value: supply.imports },
    { id: 'gift', value: supply.gift },
    { id: 'fromStocks', value: Math.max(0, -grown) },
  ];
  const to: Amount<GrainUse>[] = [
    { id: 'seed', value: sum(famine.seedKept) },
    { id: 'feed', value: sum(famine.feed) + supply.surplus },
    { id: 'village', value: sum(famine.eaten) },
    { id: 'towns', value: supply.towns + supply.held + sum(procurement.privateSales) },
    { id: 'army', value: supply.army },
    { id: 'export', value: supply.exports },
    { id: 'industry', value: supply.industry },
    { id: 'loss', value: supply.loss + sum(famine.waste) },
    { id: 'toStocks', value: Math.max(0, grown) },
  ];
  const wanted = (parameters.famine.want * ledger.villagers) / 1000;
  return { from, to, total: sum(from.map(({ value }) => value)), missing: Math.max(0, wanted - sum(famine.eaten)) };
}

export type RiverSource = 'prices' | 'farmTax' | 'bonds' | 'printing' | 'machinery';
export type RiverBranch = (typeof SECTORS)[number] | 'farm' | 'defence';

/**
 * Sources and branches of investment and defence, in roubles of 1928. Imported machinery is counted as it is; what is made
 * at home is laid to the sources of the budget in proportion to the money each brought, since roubles are not labelled.
 */
export function investmentRiver({
  ledger,
  after,
}: YearResult): Balance<RiverSource, RiverBranch> & { unfinished: number; unfinishedYears: number } {
  const { investment, defence, trade, money } = ledger;
  const to: Amount<RiverBranch>[] = [
    ...SECTORS.map((id, s) => ({ id, value: investment.bySector[s]! })),
    { id: 'farm', value: investment.farmInvestment },
    { id: 'defence', value: defence.arms + defence.upkeep },
  ];
  const total = sum(to.map(({ value }) => value));
  const brought = [money.turnoverTax + money.profitTax, money.farmTax, money.bonds, Math.max(0, money.deficit)];
  const home = total - trade.machineryValue;
  const [prices = 0, farmTax = 0, bonds = 0, printing = 0] = brought.map(
    (amount) => (home * amount) / (sum(brought) || 1),
  );
  const from: Amount<RiverSource>[] = [
    { id: 'prices', value: prices },
    { id: 'farmTax', value: farmTax },
    { id: 'bonds', value: bonds },
    { id: 'printing', value: printing },
    { id: 'machinery', value: trade.machineryValue },
  ];
  const unfinished = sum(after.sectors.map((sector) => sector.unfinished));
  return { from, to, total, unfinished, unfinishedYears: unfinished / (investment.investment || 1) };
}

export type RoadPlace = 'housed' | 'barracks' | 'withoutWork';

export interface Road {
  /** Left the villages for towns, less those who went back. */
  readonly left: number;
  /** Where they are; the three add up to those who left. */
  readonly places: readonly Amount<RoadPlace>[];
  readonly turnedAway: number;
}

/** Arrivals without a dwelling share the unemployment of the town; the others of them live in barracks and corners. */
export function roadToTown({ ledger }: YearResult): Road {
  const { migration, labour } = ledger;
  const left = Math.max(0, migration.total);
  const housed = Math.min(left, migration.housed);
  const withoutWork = Math.min(left - housed, (left * labour.unemployed) / labour.labourForce);
  return {
    left,
    places: [
      { id: 'housed', value: housed },
      { id: 'barracks', value: left - housed - withoutWork },
      { id: 'withoutWork', value: withoutWork },
    ],
    turnedAway: sum(migration.turnedAway),
  };
}

export interface Blades {
  /** Both over their common middle, 1913 = 100, as the chart of 1923 drew them; the one over the other is the scissors. */
  readonly manufactures: number;
  readonly grain: number;
  readonly points: number;
  /** What peasants offer of their own will, Mt. */
  readonly offered: number;
  /** Manufactures in village shops over what the village's money asks for. */
  readonly availability: number;
}

export function scissorsBlades({ ledger }: YearResult): Blades {
  const { scissors, availability } = ledger.scissors;
  const manufactures = 100 * Math.sqrt(scissors); // (E36)
  const grain = 100 / Math.sqrt(scissors);
  return { manufactures, grain, points: manufactures - grain, offered: sum(ledger.marketing.sales), availability };
}
