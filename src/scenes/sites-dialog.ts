/** The map of works in words: every site and station of the year on the table, in rows. */
import type { Comparison } from '#report/comparison';
import { sitesTable } from '#report/sites';
import type { Words } from '#report/words';
import { createDataTable } from '#ui/data-table';
import { createDialog } from '#ui/dialog';
import { html } from '#ui/element';

export function openSitesPage({ now, world, year }: Comparison, words: Words): void {
  const { t } = words;
  const title = t('sites.heading', { year });
  const dialog = createDialog({
    title,
    closeLabel: t('common.close'),
    content: [
      html('p', { class: 'small-print' }, t('sites.note')),
      html(
        'div',
        { class: 'sites-table' },
        createDataTable({ caption: title, ...sitesTable(now, world, words) }).element,
      ),
    ],
    onClose: () => dialog.destroy(),
  });
  document.body.append(dialog.element);
  dialog.open();
}
