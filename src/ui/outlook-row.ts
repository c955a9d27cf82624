/** The outlook of an instrument: a small band, and beside it this year and the horizon in figures. */
import { html, setText, type Widget } from '#ui/element';
import { createFanChart, type FanChartProps } from '#ui/fan-chart';

export interface OutlookProps {
  /** "Delivered, Mt, over 100 tapes" */
  readonly label: string;
  readonly rows: readonly {
    readonly year: string;
    readonly value: string;
    /** Eight outcomes of ten: "18 to 25". */
    readonly range: string;
    /** "was 22"; empty where the plan changes nothing. */
    readonly before: string;
  }[];
  readonly chart: FanChartProps;
}

export function createOutlook(initial: OutlookProps): Widget<OutlookProps> {
  const chart = createFanChart(initial.chart);
  const label = html('h3');
  const figures = html('div', { class: 'outlook-rows' });
  const element = html('div', { class: 'outlook' }, chart.element, html('div', {}, label, figures));
  let drawn = '';
  const update = (next: OutlookProps) => {
    chart.update(next.chart);
    setText(label, next.label);
    const key = JSON.stringify(next.rows);
    if (key === drawn) return;
    drawn = key;
    figures.replaceChildren(
      ...next.rows.map(({ year, value, range, before }) =>
        html(
          'p',
          { class: before ? 'is-changed' : '' },
          html('span', {}, year),
          html('b', {}, value),
          html('span', {}, range),
          html('span', {}, before),
        ),
      ),
    );
  };
  update(initial);
  return {
    element,
    update,
    destroy() {
      chart.destroy();
      element.remove();
    },
  };
}
