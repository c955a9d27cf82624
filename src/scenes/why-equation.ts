/** The equation behind a figure: its formula as the model’s source has it, what entered it that year, and whence each number comes. */

import type { BookEntry } from '#report/equation-book';
import { equationsNamed, type Ingredients, ingredientsOf } from '#report/ingredients';
import type { Amount, NamedStock } from '#report/quantities';
import { printOfLever } from '#report/units';
import { provenanceOf } from '#report/why-sources';
import { memberNames, quantityStep, type Step, stockStep, writeAmount } from '#report/why-steps';
import type { Words } from '#report/words';
import type { Papers } from '#scenes/context';
import type { View } from '#session/session';
import { type Child, html } from '#ui/element';

export interface WhyDesk {
  readonly view: View;
  readonly words: Words;
  readonly papers: Papers;
  /** Goes one step down the chain. */
  readonly descend: (step: Step) => void;
}

/** @param folded by their formulas, to be opened one by one */
export function drawEquations(numbers: readonly string[], at: number, desk: WhyDesk, folded = false): HTMLElement[] {
  return numbers
    .flatMap((number) => equationsNamed(desk.papers.book, number))
    .map((entry) => drawEquation(entry, at, desk, folded));
}

function drawEquation(entry: BookEntry, at: number, desk: WhyDesk, folded: boolean): HTMLElement {
  const { view, words, papers } = desk;
  const { t } = words;
  const result = view.years[at]!;
  const inside = ingredientsOf(entry, papers.book, result, view.world);
  const lists = [
    thingList(t('why.equation.gives'), results(inside, at, desk)),
    thingList(t('why.equation.results', { year: result.year }), quantities(inside, at, desk)),
    thingList(t('why.equation.stocks'), stocks(inside, at, desk)),
    thingList(t('why.equation.levers'), levers(inside, desk)),
    thingList(t('why.equation.draws'), draws(inside, desk)),
    thingList(t('why.equation.parameters'), parameters(inside, desk)),
  ];
  const heading = html(
    'h4',
    {},
    t('why.equation.heading', { number: entry.equation, mechanism: t(`mechanism.${entry.id}.name`) }),
  );
  // A long one is moved along its line, also by keyboard.
  const name = heading.textContent ?? '';
  const formula = html(
    'div',
    { class: 'why-formula', role: 'region', 'aria-label': name, tabindex: 0 },
    html('code', { lang: 'en' }, entry.text),
  );
  return folded
    ? html('details', { class: 'why-equation' }, html('summary', {}, heading), formula, ...lists)
    : html('section', { class: 'why-equation' }, heading, formula, ...lists);
}

export interface Thing {
  readonly symbol?: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  /** Status and source, or whose decision it was. */
  readonly note?: Child;
  readonly why?: () => void;
}

export function thingList(
  heading: string,
  things: readonly { readonly thing: Thing; readonly label: string }[],
): Child {
  if (things.length === 0) return undefined;
  return html(
    'div',
    { class: 'why-things' },
    html('h5', {}, heading),
    html('ul', {}, ...things.map(({ thing, label }) => thingRow(thing, label))),
  );
}

function thingRow({ symbol = '', name, value, unit, note, why }: Thing, label: string): HTMLElement {
  return html(
    'li',
    {},
    html('code', {}, symbol),
    html('span', { class: 'why-thing' }, name, note && html('small', {}, note)),
    html('span', { class: 'why-value' }, html('b', {}, value), html('small', {}, ` ${unit}`)),
    why && html('button', { type: 'button', class: 'button', 'aria-label': `${label} ${name}`, onclick: why }, label),
  );
}

/** Every unit of the model has words; what is a pure number has none. */
export const unitWords = (unit: string, { t }: Words) => t(`modelUnit.${unit}`);

const meaningOf = ({ meaning }: { readonly meaning: string }, { papers }: WhyDesk) =>
  papers.meanings[meaning] ?? meaning;

function askable(thing: Thing, { t }: Words) {
  return { thing, label: t('common.why') };
}

function results({ results: found }: Ingredients, at: number, desk: WhyDesk) {
  const told = { ...desk.view, words: desk.words };
  return found.map((quantity) => {
    const { symbol, unit } = quantity;
    const name = meaningOf(quantity, desk);
    const value = writeAmount(valueIn(quantityStep(quantity, name, at, told), at, desk), desk.words);
    return askable({ symbol, name, value, unit: unitWords(unit, desk.words) }, desk.words);
  });
}

function valueIn(step: Step, at: number, { view }: WhyDesk): Amount | undefined {
  const read = (one: Step) => (one.kind === 'figure' ? one.series.of(view.years[at]!, view.world) : Number.NaN);
  if (step.kind === 'members') return step.members.map(read);
  return read(step);
}

function quantities({ quantities: found }: Ingredients, at: number, desk: WhyDesk) {
  const told = { ...desk.view, words: desk.words };
  return found.map(({ quantity, value }) => {
    const { symbol, unit } = quantity;
    const name = meaningOf(quantity, desk);
    const descend = () => desk.descend(quantityStep(quantity, name, at, told));
    const thing = { symbol, name, value: writeAmount(value, desk.words), unit: unitWords(unit, desk.words) };
    return askable(value === undefined ? thing : { ...thing, why: descend }, desk.words);
  });
}

function stocks({ stocks: found }: Ingredients, at: number, desk: WhyDesk) {
  return found.map(({ stock, value }) => stockThing(stock, writeAmount(value, desk.words), at, desk));
}

/** A stock on the first day of a year: the result of the year before, or what the scenario opens with and its source. */
export function stockThing(stock: NamedStock, value: string, at: number, desk: WhyDesk) {
  const { view, words, papers } = desk;
  const name = meaningOf(stock, desk);
  const thing = { name, value, unit: unitWords(stock.unit, words) };
  if (at === 0) {
    const opening = view.scenario.stocks[stock.id];
    return askable({ ...thing, note: opening && cite(opening.standing, opening.source, desk) }, words);
  }
  const step = stockStep(stock, name, at - 1, { ...view, words }, papers.book);
  const why = step.kind !== 'cause' && step.equations.length > 0 ? { why: () => desk.descend(step) } : {};
  return { thing: { ...thing, ...why }, label: words.t('why.inYear', { year: view.years[at - 1]!.year }) };
}

function levers({ levers: found }: Ingredients, { words }: WhyDesk) {
  const { t, format } = words;
  return found.map(({ lever, value }) => {
    const print = printOfLever(lever);
    return askable(
      {
        symbol: lever.symbol,
        name: t(`lever.${lever.id}.name`),
        value: format.value(value, print),
        unit: t(`unit.${print.unit}`),
        note: t('why.equation.decided'),
      },
      words,
    );
  });
}

function draws({ draws: found }: Ingredients, { words, view }: WhyDesk) {
  return found.map(({ name, value }) =>
    askable(
      {
        name: words.t(`why.draw.${name}`),
        value: writeAmount(value, words),
        unit: '',
        note: words.t('why.tape', { tape: view.world.tape.name }),
      },
      words,
    ),
  );
}

function parameters({ parameters: found }: Ingredients, desk: WhyDesk) {
  const { view, words } = desk;
  return found.map(({ parameter, value }) => {
    const { id, symbol, unit } = parameter;
    const given = provenanceOf(view.scenario, view.state.lens, id);
    const span =
      given?.low === undefined || given.high === undefined ? '' : ` (${writeAmount([given.low, given.high], words)})`;
    const note = html(
      'span',
      {},
      given && cite(given.standing, given.source, desk),
      typeof value !== 'number' && membersOf(value, desk),
    );
    const amount = writeAmount(value, words) + span;
    return askable(
      { symbol, name: meaningOf(parameter, desk), value: amount, unit: unitWords(unit, words), note },
      words,
    );
  });
}

function membersOf(values: readonly number[], { words, view }: WhyDesk): HTMLElement {
  const names = memberNames(values.length, view.world, words);
  const each = values.map((value, i) => `${names[i]!} ${writeAmount(value, words)}`);
  return html('details', {}, html('summary', {}, words.t('why.each')), each.join('; '));
}

/** “estimated: Allen, R. C. (1997), Agricultural marketing…” */
function cite(standing: string, source: string, { words: { t }, papers }: WhyDesk): HTMLElement {
  const work = papers.bibliography[source];
  const cited = work ? `${work.author}${work.year ? ` (${work.year})` : ''}, ${work.title}` : source;
  return html('span', {}, `${t(`standing.${standing}`)}: `, html('cite', { lang: 'en' }, cited), '. ');
}
