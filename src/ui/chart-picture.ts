/**
 * A chart as a picture to be taken away: its title, the drawing made anew at the size of a slide, what it shows in a sentence,
 * and where the figures come from. Styles and fonts are carried into it by modern-screenshot, which is fetched when a picture
 * is asked for.
 */
import { html } from '#ui/element';
import type { Size } from '#ui/linked-svg';

export interface ChartPicture {
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly source: string;
  readonly draw: (size: Size) => SVGSVGElement;
}

const DRAWING = { width: 1000, height: 460 } as const;
/** Pixels of the picture for each of the page. */
const SCALE = 2;

export async function chartPicture({ title, unit, description, source, draw }: ChartPicture): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot');
  const sheet = html(
    'div',
    { class: 'chart-print' },
    html('h3', {}, title),
    html('p', { class: 'chart-unit' }, unit),
    draw(DRAWING),
    html('p', {}, description),
    html('p', { class: 'chart-source' }, source),
  );
  // It must stand in the page, so that its styles are known; nobody sees or hears it.
  const box = html('div', { class: 'chart-print-box', 'aria-hidden': 'true' }, sheet);
  document.body.append(box);
  try {
    return await domToBlob(sheet, { scale: SCALE, type: 'image/png' });
  } finally {
    box.remove();
  }
}
