/** The terms of the field: what each means, and where they stand in a text. */
import { allQuantities } from '#core/model';
import { termFacts } from '#report/term-facts';
import type { Words } from '#report/wording';

/** A card in one language. A form is how the term stands in a text; a star is any ending. */
export interface TermWords {
  readonly name: string;
  readonly forms: readonly string[];
  readonly meaning: string;
}

export type TermCatalogue = Readonly<Record<string, TermWords>>;

export interface FoundTerm {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface TermCard {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** Where it is a quantity of the model: in words, and the number by which the book of equations has it. */
  readonly inModel?: { readonly text: string; readonly equation: string };
  readonly sources: readonly string[];
}

export interface TermBook {
  /** By name, in the order of the language. */
  readonly cards: readonly TermCard[];
  /** Every place where a term stands, from the left; the longest form wins. */
  find(text: string): FoundTerm[];
  /** The cards whose name, forms or meaning hold the text. */
  search(text: string): TermCard[];
}

interface Work {
  readonly author: string;
  readonly title: string;
  readonly year?: number;
}

const quantities = new Map(allQuantities.map((quantity) => [quantity.id, quantity]));

export function termBook(catalogue: TermCatalogue, bibliography: unknown, words: Words): TermBook {
  const works = bibliography as Readonly<Record<string, Work>>;
  const find = finder(catalogue);
  const order = new Intl.Collator(words.language);
  const cards = Object.entries(catalogue)
    .map(([id, { name, meaning }]): TermCard => {
      const { quantity, sources = [] } = termFacts[id] ?? {};
      return {
        id,
        name,
        meaning,
        ...(quantity ? { inModel: inModel(quantity, words) } : {}),
        sources: sources.map((key) => cited(works[key]!)),
      };
    })
    .sort((a, b) => order.compare(a.name, b.name));
  return {
    cards,
    find,
    search(text) {
      const wanted = text.trim().toLocaleLowerCase(words.language);
      const holds = ({ id, name, meaning }: TermCard) =>
        [name, meaning, ...catalogue[id]!.forms].some((one) => one.toLocaleLowerCase(words.language).includes(wanted));
      return cards.filter(holds);
    },
  };
}

function inModel(id: string, { t }: Words): { text: string; equation: string } {
  const quantity = quantities.get(id);
  if (!quantity) throw new RangeError(`there is no quantity ${id}`);
  const [mechanism] = id.split('.');
  const { symbol, equation } = quantity;
  const text = t('term.inModel', { symbol, equation, mechanism: t(`mechanism.${mechanism}.name`) });
  return { text, equation };
}

function cited({ author, title, year }: Work): string {
  return [author, title, year].filter(Boolean).join(', ');
}

/** One expression for all forms, the longest first, each a group of its own. */
export function finder(catalogue: TermCatalogue): TermBook['find'] {
  const forms = Object.entries(catalogue)
    .flatMap(([id, term]) => term.forms.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
  const any = forms.map(({ form }) => `(${pattern(form)})`).join('|');
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(expression)].map((match) => {
      const form = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
      return { id: forms[form]!.id, start: match.index, end: match.index + match[0].length };
    });
}

function pattern(form: string): string {
  return form
    .replaceAll(/[.+^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(' ', '\\s+');
}
