/** One figure against a need: a scale, a hatched stretch for the need, a mark that slides to the figure. */
import { freshId, html, svg, type Widget } from '#ui/element';

export interface NeedScaleProps {
  readonly value: number;
  readonly valueText: string;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  /** "hunger below 178, enough at 245" */
  readonly needText: string;
  /** The scale's words for a screen reader. */
  readonly description: string;
}

const width = 300;

export function createNeedScale(initial: NeedScaleProps): Widget<NeedScaleProps> {
  const element = html('div', { class: 'need-scale', role: 'img' });
  const hatch = freshId('need');
  const update = ({ value, valueText, low, high, from, to, needText, description }: NeedScaleProps) => {
    const at = (figure: number) => ((figure - from) / (to - from)) * width;
    element.setAttribute('aria-label', description);
    const stripe = svg('path', { d: 'M0 6L6 0', class: 'need-stripe' });
    const pattern = svg('pattern', { id: hatch, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, stripe);
    element.replaceChildren(
      svg(
        'svg',
        { viewBox: `-2 0 ${width + 4} 46`, 'aria-hidden': 'true' },
        svg('defs', {}, pattern),
        svg('rect', {
          x: at(low),
          y: 16,
          width: at(high) - at(low),
          height: 14,
          class: 'need-band',
          fill: `url(#${hatch})`,
        }),
        svg('path', { d: `M0 30H${width}`, class: 'chart-axis' }),
        svg('text', { x: at(low), y: 43, class: 'chart-year', 'text-anchor': 'middle' }, Math.round(low)),
        svg('text', { x: at(high), y: 43, class: 'chart-year', 'text-anchor': 'middle' }, Math.round(high)),
        svg(
          'g',
          { class: 'need-mark', style: `transform: translateX(${at(value)}px)` },
          svg('path', { d: 'M0 8V34' }),
          svg('text', { y: 12, x: value < low ? 6 : -6, 'text-anchor': value < low ? 'start' : 'end' }, valueText),
        ),
      ),
      html('span', { class: 'need-words' }, needText),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
