/** Whose numbers stand behind an equation: the sources of its own parameters and of the stocks it began with, or, where it has none, those of what enters it. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { BookEntry, EquationBook } from '#report/equation-book';
import { equationsNamed, equationsOfStock, ingredientsOf } from '#report/ingredients';
import type { Provenance, Scenario } from '#scenario/scenario';

/** A parameter’s provenance; where the lens of the run has set it, the lens’s. */
export function provenanceOf({ provenance, lenses }: Scenario, lens: string, id: string): Provenance | undefined {
  const given = provenance[id];
  const change = lenses.find((one) => one.id === lens)?.changes[id];
  return given && change ? { ...given, standing: 'assumed', source: change.source, note: change.note } : given;
}

/** Keys of the bibliography. */
export function sourcesBehind(
  entry: BookEntry,
  book: EquationBook,
  result: YearResult,
  world: World,
  scenario: Scenario,
  asked: ReadonlySet<string> = new Set(),
): string[] {
  const { parameters, quantities, stocks } = ingredientsOf(entry, book, result, world);
  const own = [
    ...parameters.flatMap(({ parameter }) => scenario.provenance[parameter.id]?.source ?? []),
    ...stocks.flatMap(({ stock }) => scenario.stocks[stock.id]?.source ?? []),
  ];
  if (own.length > 0) return [...new Set(own)];
  const path = new Set([...asked, entry.equation]);
  const further = [
    ...quantities.map(({ quantity }) => quantity.equation),
    ...stocks.flatMap(({ stock }) => equationsOfStock(book, stock)),
  ];
  const found = [...new Set(further)]
    .filter((number) => !path.has(number))
    .flatMap((number) => equationsNamed(book, number))
    .flatMap((next) => sourcesBehind(next, book, result, world, scenario, path));
  return [...new Set(found)];
}
