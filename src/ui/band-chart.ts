/**
 * Bands beside bands: in each row this run and, under it, the other, with their middles, and a diamond for the record. A band
 * of no width is a dot. The drawing is for the eye; whoever uses it puts a table beside it.
 */
import { html, svg, type Widget } from '#ui/element';

export interface Band {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly text: string;
}

export interface BandChartProps {
  readonly heading: string;
  readonly unit: string;
  readonly rows: readonly {
    readonly name: string;
    readonly run: Band;
    readonly done: Band;
    readonly record?: { readonly value: number; readonly text: string };
  }[];
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export function createBandChart(initial: BandChartProps): Widget<BandChartProps> {
  const element = html('figure', { class: 'band-chart' });
  const update = ({ heading, unit, rows, to, ticks }: BandChartProps) => {
    const share = (value: number) => `${((100 * Math.min(value, to)) / to).toFixed(2)}%`;
    const band = (kind: 'run' | 'done', { low, middle, high, text }: Band) => {
      const dot = low === high;
      return html(
        'span',
        { class: `band is-${kind}${dot ? ' is-dot' : ''}`, style: `left:${share(low)};width:${share(high - low)}` },
        dot ? undefined : html('i', { style: `left:${((100 * (middle - low)) / (high - low)).toFixed(1)}%` }),
        html('b', {}, text),
      );
    };
    const lines = () => ticks.map(({ value }) => html('u', { style: `left:${share(value)}` }));
    element.replaceChildren(
      html('figcaption', {}, html('h3', {}, heading), html('small', {}, unit)),
      html(
        'div',
        { class: 'band-rows', 'aria-hidden': 'true' },
        ...rows.map(({ name, run, done, record }) =>
          html(
            'div',
            { class: 'band-row' },
            html('span', { class: 'band-name' }, name),
            html(
              'div',
              { class: 'band-track' },
              ...lines(),
              band('run', run),
              band('done', done),
              record ? recordAt(share(record.value)) : undefined,
            ),
          ),
        ),
        html(
          'div',
          { class: 'band-row' },
          html('span'),
          html(
            'div',
            { class: 'band-axis' },
            ...ticks.map(({ value, text }) => html('span', { style: `left:${share(value)}` }, text)),
          ),
        ),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

function recordAt(left: string): HTMLElement {
  return html('span', { class: 'band-record', style: `left:${left}` }, diamond());
}

function diamond(): SVGElement {
  return svg(
    'svg',
    { viewBox: '-6 -6 12 12', width: 12, height: 12, 'aria-hidden': 'true' },
    svg('path', { d: 'M0-5 5 0 0 5-5 0Z' }),
  );
}

/** The marks by themselves, for a legend. */
export function bandMark(kind: 'run' | 'done' | 'middle' | 'record'): HTMLElement {
  return html(
    'span',
    { class: `band-key is-${kind}`, 'aria-hidden': 'true' },
    kind === 'record' ? diamond() : undefined,
  );
}
