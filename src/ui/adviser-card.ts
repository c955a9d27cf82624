/** An adviser who really disagreed: what he asks for, what his plan gives by his own assumptions, and a verb to take it over. */

import { html, setText, type Widget } from '#ui/element';
import { createFanChart, type FanChartProps } from '#ui/fan-chart';

export interface AdviserCardProps {
  readonly name: string;
  /** By whose numbers his figures stand. */
  readonly school: string;
  readonly line: string;
  /** Absent until it has been computed: "food" 204, "hunger" 22 "/100", "steel" 5.8 */
  readonly outlook:
    | {
        readonly figures: readonly { readonly label: string; readonly value: string; readonly of?: string }[];
        /** Shown where there is room for it. */
        readonly chart: FanChartProps & { readonly label: string };
      }
    | undefined;
  /** "Lay on the table" */
  readonly takeLabel: string;
  readonly onTake: () => void;
  /** "Compare" */
  readonly compareLabel: string;
  readonly onCompare: () => void;
  /** Makes the name a button that tells more of him. */
  readonly about?: { readonly label: string; readonly onOpen: () => void };
}

export function createAdviserCard(initial: AdviserCardProps): Widget<AdviserCardProps> {
  let props = initial;
  const name = html('h3');
  const line = html('p');
  const chartBox = html('div', { class: 'adviser-chart' });
  let chart: Widget<FanChartProps> | undefined;
  const figures = html('dl');
  const take = html('button', { type: 'button', class: 'link adviser-take', onclick: () => props.onTake() });
  const compare = html('button', { type: 'button', class: 'link', onclick: () => props.onCompare() });
  const school = html('small');
  const element = html(
    'article',
    { class: 'adviser' },
    html('div', { class: 'adviser-head' }, name, school),
    line,
    chartBox,
    figures,
    html('div', { class: 'adviser-acts' }, take, compare),
  );
  const nameButton = html('button', { type: 'button', class: 'adviser-name', onclick: () => props.about?.onOpen() });
  const showName = ({ name: words, about }: AdviserCardProps) => {
    if (!about) {
      setText(name, words);
      return;
    }
    setText(nameButton, words);
    nameButton.setAttribute('aria-label', about.label);
    if (nameButton.parentElement !== name) name.replaceChildren(nameButton);
  };
  let drawn = '';
  const update = (next: AdviserCardProps) => {
    props = next;
    showName(next);
    setText(school, next.school);
    setText(line, next.line);
    setText(compare, next.compareLabel);
    compare.setAttribute('aria-label', `${next.compareLabel}: ${next.name}`);
    setText(take, next.takeLabel);
    take.setAttribute('aria-label', `${next.takeLabel}: ${next.name}`);
    const { outlook } = next;
    const key = JSON.stringify(outlook ?? null);
    if (key === drawn) return;
    drawn = key;
    if (outlook) {
      if (chart) chart.update(outlook.chart);
      else chart = createFanChart(outlook.chart);
      chartBox.replaceChildren(html('small', {}, outlook.chart.label), chart.element);
    }
    figures.replaceChildren(
      ...(outlook?.figures ?? []).map(({ label, value, of }) =>
        html('div', {}, html('dt', {}, label), html('dd', {}, value, of && html('small', {}, of))),
      ),
    );
  };
  update(initial);
  return {
    element,
    update,
    destroy() {
      chart?.destroy();
      element.remove();
    },
  };
}
