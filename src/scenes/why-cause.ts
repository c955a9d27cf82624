/** One cause of a change, taken apart: which decisions, what the tape brought, or which stocks of the year before. */

import { leverOf } from '#core/model';
import { type InheritedId, inheritedStocks } from '#report/causes';
import { leverIn } from '#report/ingredients';
import { type Amount, stockIn } from '#report/quantities';
import { printOfLever } from '#report/units';
import { type CauseStep, memberNames, writeAmount } from '#report/why-steps';
import { drawEquations, stockThing, thingList, type WhyDesk } from '#scenes/why-equation';
import { type Child, html } from '#ui/element';

export function drawCause({ at, group, cause }: CauseStep, desk: WhyDesk): Child[] {
  const { words, view } = desk;
  const { t } = words;
  const year = view.years[at]!.year;
  const lists = { decisions: decided, weather: brought, inherited }[group];
  return [
    html('p', {}, t(`why.causeNote.${group}`, { year, before: year - 1 })),
    ...lists(at, cause, desk),
    html('h4', { class: 'why-through' }, t('why.through')),
    ...drawEquations(cause.equations, at, desk, true),
  ];
}

type Draw = (at: number, cause: CauseStep['cause'], desk: WhyDesk) => Child[];

const decided: Draw = (at, { levers = [] }, { words, view }) => {
  const { t, format } = words;
  const [now, last] = [view.years[at]!, view.years[at - 1]];
  const things = levers.flatMap((id) => {
    const lever = leverOf(id);
    if (!lever) return [];
    const print = printOfLever(lever);
    const before = last ? leverIn(last, lever) : view.scenario.start[id];
    const value = `${format.value(before, print)} → ${format.value(leverIn(now, lever), print)}`;
    const note = t(`lever.${id}.meaning`);
    const name = t(`lever.${id}.name`);
    return [{ thing: { symbol: lever.symbol, name, value, unit: t(`unit.${print.unit}`), note }, label: '' }];
  });
  return [thingList(t('why.moved'), things)];
};

const brought: Draw = (at, { id }, { words, view }) => {
  const { t } = words;
  const [now, last] = [view.years[at]!.ledger.draws, view.years[at - 1]?.ledger.draws];
  const note = t('why.tape', { tape: view.world.tape.name });
  const pair = (a: number | undefined, b: number) =>
    a === undefined ? writeAmount(b, words) : `${writeAmount(a, words)} → ${writeAmount(b, words)}`;
  const row = (name: string, before: number | undefined, value: number) => ({
    thing: { name, value: pair(before, value), unit: '', note },
    label: '',
  });
  if (id === 'weather') {
    const names = memberNames(now.weather.length, view.world, words);
    return [
      thingList(
        t('why.weather'),
        now.weather.map((value, r) => row(names[r]!, last?.weather[r], value)),
      ),
    ];
  }
  const { weather, ...prices } = now;
  const drawn = Object.entries(prices as unknown as Record<string, number>).filter(([name]) => name !== 'year');
  const before = last as unknown as Record<string, number> | undefined;
  return [
    thingList(
      t('why.world'),
      drawn.map(([name, value]) => row(t(`why.draw.${name}`), before?.[name], value)),
    ),
  ];
};

/** More than these say nothing. */
const MOST_STOCKS = 14;

const inherited: Draw = (at, { id }, desk) => {
  const { words, view } = desk;
  const [now, last] = [view.years[at]!.before, view.years[at - 1]!.before];
  const moved = inheritedStocks(id as InheritedId)
    .map((stock) => ({ stock, from: stockIn(last, stock), to: stockIn(now, stock) }))
    .map((one) => ({ ...one, change: changeOf(one.from, one.to) }))
    .filter(({ change }) => change > 0)
    .sort((a, b) => b.change - a.change)
    .slice(0, MOST_STOCKS);
  const things = moved.map(({ stock, from, to }) =>
    stockThing(stock, `${writeAmount(from, words)} → ${writeAmount(to, words)}`, at, desk),
  );
  return [thingList(words.t('why.stocks'), things)];
};

/** The largest change of its members, over what it was. */
function changeOf(from: Amount | undefined, to: Amount | undefined): number {
  const [a, b] = [from, to].map((amount) =>
    amount === undefined ? [] : typeof amount === 'number' ? [amount] : amount,
  );
  const changes = b!.map((value, i) => Math.abs(value - (a![i] ?? 0)) / (Math.abs(a![i] ?? 0) || 1));
  return Math.max(0, ...changes.filter(Number.isFinite));
}
