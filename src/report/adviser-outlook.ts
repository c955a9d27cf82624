/** What a plan leads to, as an adviser’s card shows it: food, tapes with mass hunger and steel at the horizon, and a band of food. */
import { type Foreseen, forecastFigure } from '#report/planning-forecast';
import type { Words } from '#report/words';

export function adviserOutlook(foreseen: Omit<Foreseen, 'before'>, words: Words) {
  const { t, format } = words;
  const { hungerShare, tapes } = foreseen.now;
  const alone = { ...foreseen, before: foreseen.now };
  const food = forecastFigure('villageFood', alone, words);
  const steel = forecastFigure('steel', alone, words);
  /** The middle at the horizon: year, low, middle, high. */
  const middle = ({ chart }: typeof food) => chart.table.rows.at(-1)?.[2] ?? '';
  const { before: _, table, ...chart } = food.chart;
  const withoutBefore = (cells: readonly string[]) => cells.slice(0, -1);
  return {
    figures: [
      { label: t('advisers.figures.food'), value: middle(food) },
      { label: t('advisers.figures.hunger'), value: format.number(hungerShare * tapes), of: `/${tapes}` },
      { label: t('advisers.figures.steel'), value: middle(steel) },
    ],
    chart: {
      ...chart,
      table: { ...table, heads: withoutBefore(table.heads), rows: table.rows.map(withoutBefore) },
      label: `${food.label}, ${food.unit}`,
    },
  };
}
