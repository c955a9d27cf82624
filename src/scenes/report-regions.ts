/** What the office knew of each region; every figure of it answers Why? */
import type { YearResult } from '#core/year';
import { regionFigures } from '#report/region-table';
import type { RoomContext } from '#scenes/context';
import { createWhyPanel } from '#scenes/report-why';
import type { View } from '#session/session';
import { createAskedFigure } from '#ui/asked-figure';
import { html } from '#ui/element';

export function createRegions(context: RoomContext, view: View, now: YearResult): HTMLElement {
  const words = context.words();
  const { t } = words;
  const why = createWhyPanel(context, view);
  const { heads, rows } = regionFigures(now, view.world, words);
  const cell = ({ series, label, text }: (typeof rows)[number]['cells'][number]) =>
    html(
      'td',
      {},
      createAskedFigure({
        text,
        label: t('report.whyOf', { row: label }),
        onAsk: (opener) => why.show(series, label, opener),
      }),
    );
  return html(
    'section',
    {},
    html('h2', { class: 'office-regions' }, t('report.regions')),
    html(
      'div',
      { class: 'data-table-box', tabindex: 0 },
      html(
        'table',
        { class: 'data-table' },
        html('caption', {}, t('region.note')),
        html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
        html(
          'tbody',
          {},
          ...rows.map(({ name, cells }) => html('tr', {}, html('th', { scope: 'row' }, name), ...cells.map(cell))),
        ),
      ),
    ),
    why.element,
  );
}
