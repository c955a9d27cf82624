/**
 * What enters an equation: the parameters, decisions, results and stocks that its formula or the lines tagged with its number
 * name, each with its value in a year. A name counts only where the mechanism can see it.
 */
import {
  allLevers,
  allParameters,
  allQuantities,
  type NamedLever,
  type NamedParameter,
  type NamedQuantity,
} from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { WORLD_DRAWS } from '#report/causes';
import type { BookEntry, EquationBook } from '#report/equation-book';
import { type Amount, allStocks, type NamedStock, quantityAt, quantityIn, stockIn } from '#report/quantities';

export type Draw = (typeof WORLD_DRAWS)[number];

export interface Ingredients {
  /** What the equation gives. */
  readonly results: readonly NamedQuantity[];
  readonly quantities: readonly { readonly quantity: NamedQuantity; readonly value: Amount | undefined }[];
  readonly stocks: readonly { readonly stock: NamedStock; readonly value: Amount }[];
  readonly levers: readonly { readonly lever: NamedLever; readonly value: number }[];
  /** What the tape brought, besides the weather. */
  readonly draws: readonly { readonly name: Draw; readonly value: number }[];
  readonly parameters: readonly { readonly parameter: NamedParameter; readonly value: Amount }[];
}

/** The equation of that number; of a number that stands for a family (E43 of E43a, E43b) all of it. */
export function equationsNamed({ entries }: EquationBook, number: string): readonly BookEntry[] {
  const exact = entries.filter(({ equation }) => equation === number);
  return exact.length > 0 ? exact : entries.filter(({ equation }) => equation.replace(/[a-z]$/, '') === number);
}

/** Numbers of the equations that close a stock. */
export function equationsOfStock(book: EquationBook, stock: NamedStock): string[] {
  const places = book.stocks[stock.name] ?? [];
  const direct = places.flatMap((place) => quantityAt(place)?.equation ?? []);
  if (direct.length > 0) return [...new Set(direct)];
  // Not declared as a quantity: the equation on whose line it stands.
  const names = places.map((place) => place.replace(/^.*\./, ''));
  const found = book.entries.filter((entry) => entry.names.some((name) => names.includes(name) || name === stock.name));
  return [...new Set(found.map(({ equation }) => equation))].slice(0, MOST);
}
/** A name that stands on more lines than this says nothing of one equation. */
const MOST = 3;

export function ingredientsOf(entry: BookEntry, book: EquationBook, result: YearResult, world: World): Ingredients {
  const { equation, id, text } = entry;
  const named = new Set(entry.names);
  const seen = new Set([id, ...(book.takes[id] ?? [])]);
  const parameters = allParameters.filter(
    (one) => one.mechanism === id && (one.equation === equation || named.has(one.name) || stands(one.symbol, text)),
  );
  const own = ownNames(id);
  const quantities = allQuantities.filter((one) => {
    const [mechanism = '', name = ''] = one.id.split('.');
    if (mechanism === id) return one.equation !== equation && (named.has(name) || stands(one.symbol, text));
    if (own.has(name) || own.has(one.symbol)) return false;
    const alone = seen.has(mechanism) || isAlone(name);
    const called = KNOWN[one.symbol] === one.id ? id !== WITH_ITS_OWN_H : seen.has(mechanism) && one.symbol.length > 1;
    return (alone && named.has(name)) || (called && stands(one.symbol, text));
  });
  const levers = allLevers.filter((one) => {
    if (one.mechanism === id) return one.equation === equation || named.has(one.name) || stands(one.symbol, text);
    const alone = seen.has(one.mechanism) || isAlone(one.name);
    return alone && !own.has(one.name) && named.has(one.name) && stands(one.symbol, text);
  });
  const results = allQuantities.filter((one) => one.equation === equation && one.id.startsWith(`${id}.`));
  const taken = new Set([...quantities, ...results].map((one) => one.id.replace(/^.*\./, '')));
  // What the accounts close from this mechanism’s own results may be called by its name in the formula as well.
  const closedHere = (name: string) => book.stocks[name]?.some((place) => quantityAt(place)?.id.startsWith(`${id}.`));
  const stocks = allStocks.filter(
    ({ name }) =>
      !taken.has(name) &&
      !own.has(name) &&
      ((named.has(name) && !PASSING.has(name)) || (closedHere(name) && (named.has(name) || stands(name, text)))),
  );
  const draws = seen.has('weather') ? WORLD_DRAWS.filter((name) => named.has(name) && !own.has(name)) : [];
  return {
    results,
    quantities: quantities.map((quantity) => ({ quantity, value: quantityIn(result, quantity.id) })),
    stocks: stocks.flatMap((stock) => {
      const value = stockIn(result.before, stock);
      return value === undefined ? [] : [{ stock, value }];
    }),
    levers: levers.map((lever) => ({ lever, value: leverIn(result, lever) })),
    draws: draws.map((name) => ({ name, value: result.ledger.draws[name] })),
    parameters: parameters.map((parameter) => ({ parameter, value: parameterIn(parameter, world) })),
  };
}

/** What a mechanism declares, by name and symbol: in its formulas these mean nothing else. */
function ownNames(id: string): ReadonlySet<string> {
  const own = [...allParameters, ...allLevers].filter(({ mechanism }) => mechanism === id);
  const given = allQuantities.filter((quantity) => quantity.id.startsWith(`${id}.`));
  return new Set([...own.flatMap(({ name, symbol }) => [name, symbol]), ...given.map(({ symbol }) => symbol)]);
}

const nameCount = new Map<string, number>();
for (const name of [
  ...allLevers.map((one) => one.name),
  ...allQuantities.map(({ id }) => id.replace(/^.*\./, '')),
  ...WORLD_DRAWS,
])
  nameCount.set(name, (nameCount.get(name) ?? 0) + 1);
/** Said of one thing in the whole model; a single word may be a passing name of anything. */
const isAlone = (name: string) => nameCount.get(name) === 1 && /[A-Z]/.test(name);

/** Single letters mean many things in many mechanisms; these four are the same in all others than those that declare them. */
const KNOWN: Readonly<Record<string, string>> = {
  Y: 'industry.output',
  H: 'harvest.harvest',
  Q: 'procurement.procurement',
  I: 'investment.investment',
};
/** Its H are the engineers of E24. */
const WITH_ITS_OWN_H = 'coercion';

/** Stocks whose names are passing names of other things as well. */
const PASSING = new Set(['power', 'output', 'idle', 'taught', 'running', 'industry', 'sites', 'stock']);

/** Autumn’s value where it was amended. */
export function leverIn({ decisions }: YearResult, { mechanism, name }: NamedLever): number {
  return (decisions.autumn as unknown as Record<string, Record<string, number>>)[mechanism]![name]!;
}

function parameterIn({ mechanism, name }: NamedParameter, { parameters }: World): Amount {
  return (parameters as unknown as Record<string, Record<string, Amount>>)[mechanism]![name]!;
}

/** Whether a symbol stands in a formula by itself, perhaps with the index of a region or sector, or primed. */
function stands(symbol: string, formula: string): boolean {
  const escaped = symbol.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?:_[a-z]+)?(?![\\p{L}\\p{N}_])`, 'u').test(formula);
}
