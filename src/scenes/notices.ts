/** Notices stand above the room until they are read; news that nobody must act on goes by itself. */
import { html } from '#ui/element';
import { createNotice } from '#ui/notice';

export interface Notices {
  readonly element: HTMLElement;
  show(tone: 'problem' | 'news', title: string, text: string, details: readonly string[], dismissLabel: string): void;
}

const NEWS_STAYS = 8000; // milliseconds

export function createNotices(): Notices {
  const element = html('div', { class: 'notices' });
  return {
    element,
    show(tone, title, text, details, dismissLabel) {
      // The same trouble twice is one notice.
      for (const shown of element.children) if (shown.querySelector('h2')?.textContent === title) shown.remove();
      const notice = createNotice({
        title,
        text,
        details,
        dismissLabel,
        tone: tone === 'problem' ? 'error' : 'information',
        onDismiss: () => notice.destroy(),
      });
      element.append(notice.element);
      if (tone === 'news') window.setTimeout(() => notice.destroy(), NEWS_STAYS);
    },
  };
}
