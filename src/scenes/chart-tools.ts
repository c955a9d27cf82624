/** The tools of a chart in a room: what its files are called and what stands in them. */
import { MODEL_VERSION } from '#core/model';
import { type ChartFigures, chartCsv, chartFileName, type RunName } from '#report/chart-csv';
import type { RoomContext } from '#scenes/context';
import type { ChartToolsProps } from '#ui/chart-tools';
import { download } from '#ui/download';

export interface ToldChart extends ChartFigures {
  readonly description: string;
  /** Whose figures stand beside those of the run. */
  readonly sources?: readonly string[];
}

export function chartTools(context: RoomContext, chart: ToldChart): ChartToolsProps {
  const { t, language } = context.words();
  const { scenario, state } = context.session().view();
  const { firstYear } = scenario;
  const run: RunName = { scenario: scenario.id, seed: state.seed, lens: state.lens, firstYear, year: state.year };
  const name = chartFileName(run, chart.series);
  const own = t('chart.source', { ...run, scenario: scenario.title[language], version: MODEL_VERSION });
  const others = chart.sources?.length ? ` ${t('common.sources')}: ${chart.sources.join('; ')}.` : '';
  return {
    labels: {
      menu: t('chart.menu', { name: chart.title }),
      table: t('common.asTable'),
      chart: t('chart.drawing'),
      csv: t('chart.csv'),
      png: t('chart.png'),
      close: t('common.close'),
    },
    onCsv: () => download(new Blob([chartCsv(run, chart)], { type: 'text/csv' }), `${name}.csv`),
    onPng: async (draw) => {
      const { title, unit, description } = chart;
      const { chartPicture } = await import('#ui/chart-picture');
      const picture = await chartPicture({ title, unit, description, source: own + others, draw });
      download(picture, `${name}.png`);
    },
  };
}
