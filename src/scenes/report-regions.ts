/** What the office knew of each region; every figure of it answers Why? */
import type { YearResult } from '#core/year';
import { regionFigures } from '#report/region-table';
import type { RoomContext } from '#scenes/context';
import { createWhyPanel } from '#scenes/report-why';
import type { View } from '#session/session';
import { createAskedTable } from '#ui/asked-table';
import { html } from '#ui/element';

export function createRegions(context: RoomContext, view: View, now: YearResult): HTMLElement {
  const words = context.words();
  const { t } = words;
  const why = createWhyPanel(context, view);
  const { heads, rows } = regionFigures(now, view.world, words);
  const asked = ({ series, label, text }: (typeof rows)[number]['cells'][number]) => ({
    text,
    label: t('report.whyOf', { row: label }),
    onAsk: (opener: HTMLElement) => why.show(series, label, opener),
  });
  return html(
    'section',
    {},
    html('h2', { class: 'office-regions' }, t('report.regions')),
    createAskedTable({
      caption: t('region.note'),
      heads,
      rows: rows.map(({ name, cells }) => ({ name, cells: cells.map(asked) })),
    }),
    why.element,
  );
}
