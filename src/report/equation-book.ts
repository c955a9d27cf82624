/**
 * The equations as they stand in the headers of the mechanisms, the paper they are, and what the lines tagged with their numbers
 * name: read from the source itself, so that no copy can fall behind. The page gets them as a module written at its build.
 */
export interface Equation {
  readonly equation: string;
  /** As its file is called. */
  readonly mechanism: string;
  readonly text: string;
}

export interface BookEntry extends Equation {
  /** The id of its mechanism: `scissors` of price-scissors.ts. */
  readonly id: string;
  /** What the lines tagged with it name. */
  readonly names: readonly string[];
}

export interface EquationBook {
  readonly entries: readonly BookEntry[];
  /** Mechanisms by the ids of those whose results they take. */
  readonly takes: Readonly<Record<string, readonly string[]>>;
  /** For each stock, the places of the ledger from which the accounts close it: `supply.reserve`. */
  readonly stocks: Readonly<Record<string, readonly string[]>>;
}

type Sources = Readonly<Record<string, string>>;

const nameOf = (path: string) => path.replace(/^.*[\\/]|\.ts$/g, '');

/** @param sources the text of each mechanism and of the tape, by path */
export function equationsOf(sources: Sources): Equation[] {
  return Object.entries(sources)
    .flatMap(([path, text]) => equationsIn(text, nameOf(path)))
    .sort(byNumber);
}

/** @param model the list of mechanisms; @param accounts the closing of the accounts; both as source */
export function equationBook(sources: Sources, model: string, accounts: string): EquationBook {
  const ids = new Map(
    [...model.matchAll(/import \* as (\w+) from '#core\/(?:mechanisms\/)?([\w-]+)'/g)].map(([, id, file]) => [
      file!,
      id!,
    ]),
  );
  const named = new Map(Object.entries(sources).map(([path, text]) => [nameOf(path), namesByTag(text)]));
  const takes = Object.entries(sources).map(([path, text]) => {
    const files = [...text.matchAll(/from '#core\/(?:mechanisms\/)?([\w-]+)'/g)].map(([, file]) => ids.get(file!));
    return [ids.get(nameOf(path)) ?? nameOf(path), files.filter((id) => id !== undefined)];
  });
  return {
    entries: equationsOf(sources).map((entry) => ({
      ...entry,
      id: ids.get(entry.mechanism) ?? entry.mechanism,
      names: named.get(entry.mechanism)?.get(entry.equation) ?? [],
    })),
    takes: Object.fromEntries(takes),
    stocks: stocksIn(accounts),
  };
}

/** Lines ` *   (E9a)  …` of the first comment; deeper lines without a number go on with the one before. */
export function equationsIn(source: string, mechanism: string): Equation[] {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(source)?.[0] ?? '';
  const found: { equation: string; mechanism: string; text: string }[] = [];
  let open = false;
  for (const line of header.split('\n')) {
    const numbered = /^ \* {3}\((E\d+[a-z]?)\)\s+(.*)$/.exec(line);
    const deeper = /^ \* {9,}(\S.*)$/.exec(line);
    if (numbered) found.push({ equation: numbered[1]!, mechanism, text: numbered[2]! });
    else if (open && deeper)
      found.at(-1)!.text += /[:;]$/.test(found.at(-1)!.text) ? ` ${deeper[1]}` : `; ${deeper[1]}`;
    open = numbered !== null || (open && deeper !== null);
  }
  return found;
}

/** `… // (E1)` → every name on the line. */
function namesByTag(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, code, tags] of source.matchAll(/^(.*?)\/\/(.*\(E\d+.*)$/gm)) {
    const names = [...code!.matchAll(/[a-zA-Z]\w*/g)].map(([name]) => name);
    for (const [tag] of tags!.matchAll(/E\d+[a-z]?/g))
      found.set(tag, [...new Set([...(found.get(tag) ?? []), ...names])]);
  }
  return found;
}

/** `grainReserve: l.supply.reserve,` → the places on its right. */
function stocksIn(accounts: string): Record<string, readonly string[]> {
  const lines = accounts
    .replaceAll(/:\n\s+/g, ': ')
    .replaceAll(/ -\n\s+/g, ' - ')
    .replaceAll(/ \+\n\s+/g, ' + ');
  const found = [...lines.matchAll(/^ {4}(\w+)(?:: (.*))?,.*$/gm)].map(([, stock, sum = '']) => {
    const places = [...sum.matchAll(/\bl\.(\w+(?:\.\w+)?)/g)].map(([, place]) => place!);
    return [stock!, [...new Set(places)]] as const;
  });
  return Object.fromEntries(found.filter(([, places]) => places.length > 0));
}

function byNumber(a: Equation, b: Equation): number {
  const number = ({ equation }: Equation) => Number(/\d+/.exec(equation)![0]);
  return number(a) - number(b) || a.equation.localeCompare(b.equation);
}
