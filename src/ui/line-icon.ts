/** The few signs that are not marks: undo, redo, menu, pause, play, next. Decoration beside a word or an aria-label. */
import { svg } from '#ui/element';

const shapes = {
  undo: 'M9 3 3 9l6 6M3 9h11a6 6 0 0 1 0 12H8',
  redo: 'm15 3 6 6-6 6M21 9H10a6 6 0 0 0 0 12h6',
  menu: 'M2 5h20M2 12h20M2 19h20',
  pause: 'M8 4v16M16 4v16',
  play: 'M6 4l13 8-13 8z',
  next: 'M4 12h16M13 5l7 7-7 7',
  sound: 'M3 9v6h4l6 5V4L7 9zM16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13',
  mute: 'M3 9v6h4l6 5V4L7 9zM16 9l6 6M22 9l-6 6',
  /** A letter over the dots that mark a term. */
  terms: 'M6 15 12 3l6 12M8.5 11h7M3 20.5h3M8 20.5h3M13 20.5h3M18 20.5h3',
  close: 'M5 5l14 14M19 5L5 19',
} as const;

export type LineIconName = keyof typeof shapes;

export function lineIcon(name: LineIconName, size = 22): SVGSVGElement {
  const path = svg('path', { d: shapes[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5 });
  return svg('svg', { class: 'icon', width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, path);
}
