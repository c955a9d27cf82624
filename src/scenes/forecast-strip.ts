/** The figures of the forecast: village food first, hunger beside it as squares, then what is made and what is used. */
import { type Foreseen, forecastFigure, forecastFigures, hungerFigure } from '#report/planning-forecast';
import type { Words } from '#report/words';
import { createFanChart } from '#ui/fan-chart';
import { createFigureTile } from '#ui/figure-tile';
import { createHungerSquares } from '#ui/hunger-squares';

export function createStrip(into: HTMLElement, first: Foreseen, words: Words, signal: AbortSignal) {
  const fans = forecastFigures.map((id) => {
    const figure = forecastFigure(id, first, words);
    const chart = createFanChart(figure.chart);
    signal.addEventListener('abort', () => chart.destroy());
    return { id, chart, tile: createFigureTile({ ...figure, chart: chart.element }) };
  });
  const figure = hungerFigure(first, words);
  const squares = createHungerSquares(figure.squares);
  const hunger = createFigureTile({ ...figure, chart: squares.element });
  const [food, ...others] = fans.map(({ tile }) => tile.element);
  into.replaceChildren(food!, hunger.element, ...others);
  return {
    update(foreseen: Foreseen) {
      for (const { id, chart, tile } of fans) {
        const now = forecastFigure(id, foreseen, words);
        chart.update(now.chart);
        tile.update({ ...now, chart: chart.element });
      }
      const now = hungerFigure(foreseen, words);
      squares.update(now.squares);
      hunger.update({ ...now, chart: squares.element });
    },
  };
}
