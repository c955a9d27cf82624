/** One forecast or balance figure: name, value, unit and what it was before the change; a chart may stand under it. */
import { html, setText, svg, type Widget } from '#ui/element';

export interface FigureTileProps {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** "was 179" */
  readonly before?: string;
  /** The key drawn before it: a dashed line as in a chart, or a struck square as in the hundred. */
  readonly beforeKey?: 'dashed' | 'struck';
  readonly chart?: Element;
}

export function createFigureTile(initial: FigureTileProps): Widget<FigureTileProps> {
  const label = html('h3', { class: 'figure-label' });
  const value = html('b');
  const unit = html('span', { class: 'figure-unit' });
  const key = html('span', { class: 'figure-key', 'aria-hidden': 'true' });
  const before = html('span', { class: 'figure-before' });
  const chart = html('div', { class: 'figure-chart' });
  const element = html(
    'article',
    { class: 'figure' },
    label,
    html('p', { class: 'figure-line' }, value, unit, key, before),
    chart,
  );
  let drawnKey: string | undefined;
  const update = (next: FigureTileProps) => {
    setText(label, next.label);
    setText(value, next.value);
    setText(unit, next.unit);
    setText(before, next.before ?? '');
    const wanted = next.before ? next.beforeKey : undefined;
    if (wanted !== drawnKey) key.replaceChildren(...(wanted ? [keyIcon(wanted)] : []));
    drawnKey = wanted;
    if (chart.firstElementChild !== (next.chart ?? null)) chart.replaceChildren(...(next.chart ? [next.chart] : []));
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

function keyIcon(kind: 'dashed' | 'struck'): SVGSVGElement {
  if (kind === 'dashed') {
    return svg('svg', { width: 18, height: 10 }, svg('path', { d: 'M0 5h18', class: 'key-dashed' }));
  }
  return svg('svg', { width: 11, height: 11 }, svg('path', { d: 'M1 1h9v9h-9zM1 10l9-9', class: 'key-struck' }));
}
