/** Whose figures stand above: titles are in the language of their authors' list, which is English. */
import type { Words } from '#report/words';
import { html } from '#ui/element';

export function sourceLine(sources: readonly string[], { t }: Words): HTMLElement {
  const cited = html('cite', { lang: 'en' }, sources.join('; '));
  return html('p', { class: 'measure-key' }, `${t('common.sources')}: `, cited, '.');
}
