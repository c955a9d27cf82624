/** The stocks over the desk: grain in the state’s hands, gold less debt, money printed. */
import type { YearResult } from '#core/year';
import { type Comparison, pastText } from '#report/comparison';
import type { Words } from '#report/words';

const BILLION = 1000; // millions

export function barFigures(comparison: Comparison, words: Words) {
  const { t, format } = words;
  const figure = (
    id: 'reserve' | 'gold' | 'emission',
    pictogram: 'sack' | 'coin' | 'ration',
    of: (result: YearResult) => number,
    digits: number,
  ) => ({
    id,
    pictogram,
    label: t(`desk.bar.${id}`),
    value: format.number(of(comparison.now), digits),
    unit: t(`desk.bar.${id}Unit`),
    before: comparison.last ? pastText(comparison, words, format.number(of(comparison.last), digits)) : '',
  });
  return [
    figure('reserve', 'sack', ({ after }) => after.nation.grainReserve, 1),
    figure('gold', 'coin', ({ after: { nation } }) => nation.gold + nation.foreignReserve - nation.foreignDebt, 0),
    figure('emission', 'ration', ({ ledger }) => ledger.money.emission / BILLION, 1),
  ];
}
