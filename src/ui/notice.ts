/** Something went wrong with a file or a link, not with the game: what, why, and what to do. The run on the table is untouched. */
import { html, type Widget } from '#ui/element';

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** Every problem found, not only the first. */
  readonly details?: readonly string[];
  /** An error interrupts a reader, information waits. */
  readonly tone: 'error' | 'information';
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

export function createNotice(initial: NoticeProps): Widget<NoticeProps> {
  const element = html('section', { class: 'notice' });
  const update = ({ title, text, details = [], tone, dismissLabel, onDismiss }: NoticeProps) => {
    element.setAttribute('role', tone === 'error' ? 'alert' : 'status');
    element.replaceChildren(
      html('h2', {}, title),
      html('p', {}, text),
      details.length > 0 ? html('ul', {}, ...details.map((detail) => html('li', {}, detail))) : '',
      html('button', { type: 'button', class: 'button', onclick: onDismiss }, dismissLabel),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
