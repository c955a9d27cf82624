/** What must be known before a plan is approved: a sentence, and more of it folded under. Spoken when it appears or changes. */
import { freshId, html, setText, type Widget } from '#ui/element';

export interface WarningStripProps {
  readonly lead: string;
  readonly more: readonly string[];
}

export interface WarningStrip extends Widget<WarningStripProps | undefined> {
  /** Of the sentence, for what it warns of. */
  readonly id: string;
}

export function createWarningStrip(open: boolean): WarningStrip {
  const id = freshId('warning');
  const lead = html('b', { id, 'aria-live': 'polite' });
  const more = html('p');
  const element = html('details', { class: 'warning', open, hidden: true }, html('summary', {}, lead), more);
  return {
    element,
    id,
    update(now) {
      element.hidden = !now;
      setText(lead, now?.lead ?? '');
      setText(more, now?.more.join(' ') ?? '');
    },
    destroy: () => element.remove(),
  };
}
