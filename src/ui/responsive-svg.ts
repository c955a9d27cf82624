/** An SVG drawn at the real size of its box, so that text keeps its size: redrawn when the box changes. */
import { html, setAttributes, svg } from '#ui/element';

export interface ResponsiveSvg {
  readonly element: HTMLElement;
  redraw(): void;
  destroy(): void;
}

export function createResponsiveSvg(
  className: string,
  draw: (size: { readonly width: number; readonly height: number }) => readonly SVGElement[],
): ResponsiveSvg {
  const drawing = svg('svg', { 'aria-hidden': 'true' });
  const element = html('div', { class: className, role: 'img' }, drawing);
  const redraw = () => {
    const width = element.clientWidth;
    const height = element.clientHeight;
    if (width < 1 || height < 1) return;
    setAttributes(drawing, { width, height, viewBox: `0 0 ${width} ${height}` });
    drawing.replaceChildren(...draw({ width, height }));
  };
  const observer = new ResizeObserver(redraw);
  observer.observe(element);
  return { element, redraw, destroy: () => observer.disconnect() };
}
