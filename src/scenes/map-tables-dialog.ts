/** The twin of the map in rows: all that its layers show in the year on the table, the one in sight first. */
import type { Comparison } from '#report/comparison';
import { mapTables } from '#report/map-tables';
import type { TextTable } from '#report/region-table';
import type { Words } from '#report/words';
import type { Layer } from '#scenes/planning-room';
import { createDataTable } from '#ui/data-table';
import { createDialog } from '#ui/dialog';
import { html } from '#ui/element';

/** What only the layer of systems knows: the system that is chosen there. */
export type SystemTable = TextTable & { readonly caption: string };

export function openMapTables(
  layer: Layer,
  comparison: Comparison,
  hunger: string | undefined,
  system: SystemTable | undefined,
  words: Words,
): void {
  const { t } = words;
  const tables = mapTables(comparison, words);
  const first = tables.filter((table) => table.layer === layer);
  const rest = tables.filter((table) => table.layer !== layer);
  const ordered = [...(system ? [{ layer: 'systems', ...system }] : []), ...first, ...rest];
  const dialog = createDialog({
    title: t('map.tables.heading', { year: comparison.year }),
    closeLabel: t('common.close'),
    content: [
      html('p', {}, t('map.tables.note')),
      ...(hunger ? [html('p', {}, hunger)] : []),
      ...ordered.flatMap((table) => [
        html('div', { class: `map-table ${table.layer}-table` }, createDataTable(table).element),
        ...(table.layer === 'sites' ? [html('p', { class: 'small-print' }, t('sites.note'))] : []),
      ]),
    ],
    onClose: () => dialog.destroy(),
  });
  document.body.append(dialog.element);
  dialog.open();
}
