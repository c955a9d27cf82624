/** A figure in a text or a table that can be asked Why? */
import { html } from '#ui/element';

export interface AskedFigureProps {
  readonly text: string;
  /** “Why: Harvest, as reported”; the figure itself is said after it. */
  readonly label: string;
  readonly onAsk: (opener: HTMLElement) => void;
}

export function createAskedFigure({ text, label, onAsk }: AskedFigureProps): HTMLButtonElement {
  const name = `${label}, ${text}`;
  const button = html('button', { type: 'button', class: 'asked', 'aria-label': name, title: label }, text);
  button.addEventListener('click', () => onAsk(button));
  return button;
}
