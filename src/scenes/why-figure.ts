/** A figure asked Why?: the waterfall of its change, or the same as a plain table. */
import type { Explanation } from '#report/explain';
import { type PrintedWhy, printWhy } from '#report/why';
import type { FigureStep, Step } from '#report/why-steps';
import type { Words } from '#report/words';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html, setText } from '#ui/element';
import { createWaterfall } from '#ui/waterfall';

export interface DrawnFigure {
  readonly heading: string;
  readonly summary: string;
  readonly parts: readonly HTMLElement[];
}

export function drawFigure(
  step: FigureStep,
  explanation: Explanation,
  { years, state }: View,
  words: Words,
  descend: (step: Step) => void,
): DrawnFigure {
  const { t } = words;
  const [now, last] = [years[step.at]!, years[step.at - 1]];
  // What lies on the table is not yet known: the map asks of it what the report asks of a year that was lived.
  const planned = now.year === state.year && (state.season === 'winter' || state.season === 'autumn');
  const why = printWhy(explanation, step.print, words);
  const summary = t(last ? 'why.summary' : 'why.summaryFirst', {
    series: step.label,
    from: why.from.text,
    to: why.to.text,
  });
  const causes = explanation.groups.flatMap(({ kind, causes: own }) => own.map((cause) => ({ kind, cause })));
  const opens = new Map(
    causes.map(({ kind, cause }) => {
      const label = t(`cause.${cause.id}`);
      return [`${kind}.${cause.id}`, () => descend({ kind: 'cause', label, at: step.at, group: kind, cause })];
    }),
  );
  const ends = {
    from: last ? t('why.lastYear', { year: last.year }) : t('why.base'),
    to: t(planned ? 'why.planned' : 'why.thisYear', { year: now.year }),
  };
  return {
    heading: t('why.heading', { change: why.change }),
    summary,
    parts: drawBars(why, ends, summary, step.label, words, opens),
  };
}

function drawBars(
  why: PrintedWhy,
  ends: { readonly from: string; readonly to: string },
  summary: string,
  label: string,
  words: Words,
  opens: ReadonlyMap<string, () => void>,
): HTMLElement[] {
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
    causes: why.causes.map((cause) => ({
      ...cause,
      reference: {
        text: t('common.why'),
        label: t('report.whyOf', { row: cause.label }),
        onOpen: opens.get(cause.id)!,
      },
    })),
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
  return [view, bars.element, table.element];
}
