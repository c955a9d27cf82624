/** A figure in a text or a table that can be asked Why? */
import { html } from '#ui/element';

export interface AskedFigureProps {
  readonly text: string;
  /** “Why: Harvest, 69.8 Mt” */
  readonly label: string;
  readonly onAsk: (opener: HTMLElement) => void;
}

export function createAskedFigure({ text, label, onAsk }: AskedFigureProps): HTMLButtonElement {
  const button = html('button', { type: 'button', class: 'asked', 'aria-label': label, title: label }, text);
  button.addEventListener('click', () => onAsk(button));
  return button;
}
