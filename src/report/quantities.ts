/** Where in a year the declared quantities and the stocks are read. */
import { allQuantities, type NamedQuantity } from '#core/model';
import { nationStocks, regionStocks, sectorStocks } from '#core/stocks';
import type { YearResult } from '#core/year';

/** One number, or one for each region, sector or whatever its mechanism counts. */
export type Amount = number | readonly number[];

/** Quantities that the ledger keeps under another name than their mechanism’s and their own. */
const elsewhere: Readonly<Record<string, string>> = {
  'weather.weather': 'draws.weather',
  'aid.taught': 'taught',
  'plan.goal': 'plan.goals',
  'plan.reported': 'planResult.reported',
  'plan.made': 'planResult.made',
  'incentives.incentiveEffort': 'incentives.effort',
  'nep.smallIndustry': 'smallIndustry',
  'power.mounted': 'stations.mounted',
  'power.power': 'stations.power',
  'farm.delivered': 'mechanisation.delivered',
  'sites.scale': 'scale',
  'consumption.farmGoods': 'goods.farmGoods',
  'consumption.marketedShare': 'goods.marketedShare',
  'consumption.manufactures': 'goods.manufactures',
  'currency.melted': 'money.melted',
  'currency.workingCapital': 'workingCapital',
  'settlements.builders': 'forced.builders',
};

const renamed: Readonly<Record<string, string>> = {
  collectivisation: 'campaign',
  credibility: 'belief',
  goods: 'exportGoods',
};

export function placeOf(id: string): string {
  const [mechanism = '', name = ''] = id.split('.');
  return elsewhere[id] ?? `${renamed[mechanism] ?? mechanism}.${name}`;
}

const byPlace = new Map(allQuantities.map((quantity) => [placeOf(quantity.id), quantity]));

/** The quantity that the ledger keeps there, if it is declared. */
export const quantityAt = (place: string): NamedQuantity | undefined => byPlace.get(place);

function inside(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}

/** A table of tables is told as one row of numbers. */
function amount(value: unknown): Amount | undefined {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const flat = value.flat() as unknown[];
  return flat.every((one) => typeof one === 'number') ? flat : undefined;
}

/** Undefined where the year keeps no such figure: of the war after the last year, and of what is used up at once. */
export function quantityIn({ ledger }: YearResult, id: string): Amount | undefined {
  return amount(inside(ledger, placeOf(id)));
}

export type StockKind = 'nation' | 'region' | 'sector';

export interface NamedStock {
  /** `nation.grainReserve` */
  readonly id: string;
  readonly kind: StockKind;
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
}

const declared = { nation: nationStocks, region: regionStocks, sector: sectorStocks } as const;

export const allStocks: readonly NamedStock[] = (['nation', 'region', 'sector'] as const).flatMap((kind) =>
  Object.entries(declared[kind]).map(([name, { unit, meaning }]) => ({
    id: `${kind}.${name}`,
    kind,
    name,
    unit,
    meaning,
  })),
);

/** On the first day of a year, or, of `after`, on its last. */
export function stockIn(economy: YearResult['before'], { kind, name }: NamedStock): Amount | undefined {
  const read = (holder: unknown) => (holder as Record<string, unknown>)[name];
  if (kind === 'nation') return amount(read(economy.nation));
  return amount((kind === 'region' ? economy.regions : economy.sectors).map(read));
}
