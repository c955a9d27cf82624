/** The page's one spoken status: headlines of the year, what a change did. Say little; the last word wins. */
import { html } from '#ui/element';

export interface LiveRegion {
  readonly element: HTMLElement;
  say(text: string): void;
  destroy(): void;
}

/** While a slider moves, only where it comes to rest is spoken. */
const restMilliseconds = 400;

export function createLiveRegion(): LiveRegion {
  const element = html('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' });
  let timer = 0;
  return {
    element,
    say(text) {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        // The same sentence twice is not announced unless the region was emptied in between.
        element.textContent = '';
        element.textContent = text;
      }, restMilliseconds);
    },
    destroy() {
      clearTimeout(timer);
      element.remove();
    },
  };
}
