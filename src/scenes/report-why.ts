/** Why? The waterfall of a row's change, or the same as a plain table. It is computed when it is asked for. */
import type { YearResult } from '#core/year';
import { explain } from '#report/explain';
import type { Series } from '#report/series-declaration';
import { printOf } from '#report/units';
import { type PrintedWhy, printWhy } from '#report/why';
import type { Words } from '#report/words';
import type { RoomContext } from '#scenes/context';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html, setText } from '#ui/element';
import { createWaterfall } from '#ui/waterfall';

export interface WhyPanel {
  readonly element: HTMLElement;
  show(series: Series, label: string): void;
  hide(): void;
}

export function createWhyPanel(
  context: RoomContext,
  { years, world }: Pick<View, 'years' | 'world'>,
  now: YearResult,
  lived: 'lived' | 'planned' = 'lived',
): WhyPanel {
  const words = context.words();
  const last = years.at(-2);
  const element = html('section', { class: 'why-panel', hidden: true, tabindex: -1 });
  return {
    element,
    hide() {
      element.hidden = true;
    },
    show(series, label) {
      const [explanation] = explain(now, last, world, [series]);
      const why = printWhy(explanation!, printOf(series.unit), words);
      const ends = endsOf(now.year, last?.year, lived, words);
      const summary = words.t(last ? 'why.summary' : 'why.summaryFirst', {
        series: label,
        from: why.from.text,
        to: why.to.text,
      });
      element.replaceChildren(...drawWhy(why, ends, summary, label, words));
      element.hidden = false;
      context.live.say(`${words.t('why.heading', { change: why.change })} ${summary}`);
    },
  };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function endsOf(year: number, last: number | undefined, lived: 'lived' | 'planned', { t }: Words): Ends {
  return {
    from: last ? t('why.lastYear', { year: last }) : t('why.base'),
    to: t(lived === 'lived' ? 'why.thisYear' : 'why.planned', { year }),
  };
}

function drawWhy(why: PrintedWhy, ends: Ends, summary: string, label: string, words: Words): HTMLElement[] {
  const { t } = words;
  const column = (name: string) => t(`why.column.${name}`);
  const bars = createWaterfall({
    caption: summary,
    heads: {
      cause: column('cause'),
      reference: column('reference'),
      equation: column('equation'),
      effect: column('effect'),
      group: column('group'),
    },
    from: { ...why.from, label: ends.from },
    to: { ...why.to, label: ends.to },
    causes: why.causes,
    groups: why.groups,
    unit: '',
    formatTick: (value) => words.format.number(value, Number.isInteger(value) ? 0 : Math.max(1, why.places - 1)),
  });
  const table = createDataTable({
    caption: label,
    heads: [column('cause'), column('equation'), column('effect')],
    rows: [
      [ends.from, '', why.from.text],
      ...why.causes.map(({ label: cause, equation, text }) => [cause, equation, text]),
      [ends.to, '', why.to.text],
    ],
  });
  table.element.hidden = true;
  const view = html('button', { type: 'button', class: 'link' }, t('common.asTable'));
  view.addEventListener('click', () => {
    table.element.hidden = !table.element.hidden;
    bars.element.hidden = !table.element.hidden;
    setText(view, t(table.element.hidden ? 'common.asTable' : 'report.barsView'));
  });
  return [
    html(
      'div',
      { class: 'why-head' },
      html('h3', {}, t('why.heading', { change: why.change })),
      html('p', {}, summary),
      view,
    ),
    bars.element,
    table.element,
  ];
}
