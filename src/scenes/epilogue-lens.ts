/** The played run beside the same decisions under another lens, which are played anew when one is chosen. */
import { type LensCurve, lensCurves, lensEnds } from '#report/lens-comparison';
import { lensChoices } from '#report/model-page';
import { chartTools } from '#scenes/chart-tools';
import type { RoomContext } from '#scenes/context';
import { underLens } from '#session/other-lens';
import type { View } from '#session/session';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';
import { createLineChart } from '#ui/line-chart';
import { createSegmented } from '#ui/segmented';

interface Names {
  readonly played: string;
  readonly other: string;
}

export function createLensSwitch(view: View, context: RoomContext): HTMLElement | undefined {
  const words = context.words();
  const { t } = words;
  const lenses = lensChoices(view.scenario, words);
  const own = lenses.find(({ id }) => id === view.state.lens);
  const others = lenses.filter((lens) => lens !== own);
  if (!own || others.length === 0) return undefined;

  const holds = html('p');
  const figure = html('div', { class: 'lens-figure' });
  const options = others.map(({ id, label }) => ({ id, label }));
  const label = t('epilogue.lens.choose');
  let chosen = '';
  const choose = (value: string) => {
    chosen = value;
    const lens = others.find(({ id }) => id === value)!;
    pick.update({ label, value, options, onChange: choose });
    holds.replaceChildren(html('b', {}, lens.label), ` ${lens.holds}`);
    figure.replaceChildren(html('p', { role: 'status' }, t('epilogue.lens.reckoning')));
    const reckon = () => {
      if (!figure.isConnected || chosen !== value) return;
      figure.replaceChildren(...draw(view, context, value, { played: own.label, other: lens.label }));
      context.live.say(t('epilogue.lens.done', { lens: lens.label }));
    };
    // The words are painted first.
    requestAnimationFrame(() => setTimeout(reckon));
  };
  const pick = createSegmented({ label, value: chosen, options, onChange: choose });
  return html(
    'section',
    { class: 'paper lens-switch' },
    html('h2', {}, t('epilogue.lens.heading')),
    html('p', {}, t('epilogue.lens.intro', { lens: own.label })),
    pick.element,
    holds,
    figure,
  );
}

function draw(view: View, context: RoomContext, lens: string, names: Names): HTMLElement[] {
  const words = context.words();
  const { t } = words;
  const other = underLens(view, lens);
  const ends = lensEnds(view, other, words);
  const charts = lensCurves(view, other, words).map((curve) => drawCurve(curve, context, lens, names));
  const table = createDataTable({
    caption: t('epilogue.lens.caption'),
    heads: ['', t('epilogue.lens.asPlayed', { lens: names.played }), t('epilogue.lens.again', { lens: names.other })],
    rows: ends.rows,
  });
  return [
    html('p', { class: 'lens-notice' }, t('epilogue.lens.notice', { lens: names.other })),
    html('div', { class: 'chart-grid-of' }, ...charts),
    table.element,
    html('p', { class: 'measure-deaths' }, `${names.played}: ${ends.deaths.played}`),
    html('p', { class: 'measure-deaths' }, `${names.other}: ${ends.deaths.other}`),
  ];
}

function drawCurve(
  { series, title, unit, digits, played, other }: LensCurve,
  context: RoomContext,
  lens: string,
  names: Names,
): HTMLElement {
  const { t, format } = context.words();
  const print = (value: number | undefined) => (value === undefined ? '–' : format.number(value, digits));
  const labels = [t('epilogue.lens.asPlayed', { lens: names.played }), t('epilogue.lens.again', { lens: names.other })];
  const [a, b] = labels as [string, string];
  const [end, otherEnd] = [print(played.at(-1)?.value), print(other.at(-1)?.value)];
  const description = t('epilogue.lens.say', { title, unit, end, otherEnd, a, b });
  const columns = [
    { name: a, points: played },
    { name: b, points: other },
  ];
  return createLineChart({
    title,
    unit,
    description,
    tools: chartTools(context, { series: `${series}-${lens}`, title, unit, columns, description }),
    runs: [
      { label: t('epilogue.lens.played'), style: 'a', points: played, endText: end },
      { label: t('epilogue.lens.recomputed'), style: 'b', points: other, endText: otherEnd },
    ],
    format: print,
    formatTick: (value) => format.number(value, Number.isInteger(value) ? 0 : 1),
    table: {
      caption: `${title}, ${unit}`,
      heads: [t('common.year'), a, b],
      rows: played.map(({ year, value }, i) => [String(year), print(value), print(other[i]?.value)]),
    },
  }).element;
}
