/** The figures of the forecast: village food first, hunger beside it as squares, then what is made and what is used. */
import {
  type ForecastFigure,
  type Foreseen,
  forecastFigure,
  forecastFigures,
  hungerFigure,
} from '#report/planning-forecast';
import { chartTools } from '#scenes/chart-tools';
import type { RoomContext } from '#scenes/context';
import { createFanChart } from '#ui/fan-chart';
import { createFigureTile } from '#ui/figure-tile';
import { createHungerSquares } from '#ui/hunger-squares';

export function createStrip(into: HTMLElement, first: Foreseen, context: RoomContext, signal: AbortSignal) {
  const words = context.words();
  const chartOf = (id: ForecastFigure, foreseen: Foreseen) => {
    const { chart, figures } = forecastFigure(id, foreseen, words);
    return { ...chart, tools: chartTools(context, { ...figures, description: chart.description }) };
  };
  const fans = forecastFigures.map((id) => {
    const figure = forecastFigure(id, first, words);
    const chart = createFanChart(chartOf(id, first));
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
        chart.update(chartOf(id, foreseen));
        tile.update({ ...now, chart: chart.element });
      }
      const now = hungerFigure(foreseen, words);
      squares.update(now.squares);
      hunger.update({ ...now, chart: squares.element });
    },
  };
}
