/**
 * A hundred squares, one for each weather-and-world tape: black has mass hunger on it, struck has it no longer under this plan,
 * an outline has none. They do not move, are not summed with anything, and stand beside no gain.
 */
import { html, setAttributes, svg, type Widget } from '#ui/element';

export interface HungerSquaresProps {
  readonly tapes: number;
  /** Tapes with mass hunger under the plan on the table, and under the plan before. */
  readonly now: number;
  readonly before: number;
  readonly description: string;
  readonly columns?: number;
}

const pitch = 10.4;

export function createHungerSquares(initial: HungerSquaresProps): Widget<HungerSquaresProps> {
  const drawing = svg('svg', { class: 'squares', role: 'img' });
  const element = html('div', { class: 'squares-box' }, drawing);
  let drawn = '';
  const update = (next: HungerSquaresProps) => {
    const key = JSON.stringify(next);
    if (key === drawn) return;
    drawn = key;
    const columns = next.columns ?? 20;
    const width = columns * pitch;
    const height = Math.ceil(next.tapes / columns) * pitch;
    setAttributes(drawing, { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-label': next.description });
    drawing.replaceChildren(
      ...Array.from({ length: next.tapes }, (_, index) => {
        const x = (index % columns) * pitch;
        const y = Math.floor(index / columns) * pitch;
        return square(x + 1, y + 1, pitch - 3, index < next.now ? 'has' : index < next.before ? 'averted' : 'none');
      }),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

function square(x: number, y: number, side: number, state: 'has' | 'averted' | 'none'): SVGElement {
  const rect = svg('rect', { x, y, width: side, height: side, class: `square-${state}` });
  if (state !== 'averted') return rect;
  return svg('g', { class: 'square-averted' }, rect, svg('path', { d: `M${x} ${y + side}L${x + side} ${y}` }));
}
