/** Where two plans lead, by one reading or by two beside each other: a band for the one, dashes for the other, and both figures. */
import { html, setText, svg, type Widget } from '#ui/element';
import { createFanChart, type FanChartProps } from '#ui/fan-chart';

interface Outlook {
  readonly label: string;
  readonly unit: string;
  readonly table: string;
  readonly theirs: string;
  /** Hunger has none: a yes or no on each tape. */
  readonly chart?: FanChartProps;
}

export interface Reading {
  /** "As this game is read" */
  readonly title: string;
  /** "Consensus fit" */
  readonly school: string;
  /** Absent while it is being computed. */
  readonly outlook?: {
    readonly figures: readonly Outlook[];
    readonly hunger: Outlook;
  };
}

export interface PlanOutlooksProps {
  readonly readings: readonly Reading[];
  readonly tableLabel: string;
  readonly theirsLabel: string;
  /** Stands where figures will come. */
  readonly wait: string;
}

export function createPlanOutlooks(initial: PlanOutlooksProps): Widget<PlanOutlooksProps> {
  const key = html(
    'p',
    { class: 'outlook-key' },
    html('span', {}, sign('is-table'), initial.tableLabel),
    html('span', {}, sign('is-theirs'), initial.theirsLabel),
  );
  const columns = initial.readings.map((reading) => createColumn(reading, initial));
  const element = html(
    'div',
    { class: 'plan-outlooks' },
    key,
    html('div', { class: 'plan-readings' }, ...columns.map((column) => column.element)),
  );
  const update = (next: PlanOutlooksProps) => {
    for (const [i, column] of columns.entries()) column.update(next.readings[i]!);
  };
  update(initial);
  return {
    element,
    update,
    destroy() {
      for (const column of columns) column.destroy();
      element.remove();
    },
  };
}

function sign(name: string): SVGSVGElement {
  return svg('svg', { class: name, width: 24, height: 12, 'aria-hidden': 'true' }, svg('path', { d: 'M0 6h24' }));
}

function createColumn(first: Reading, { wait, tableLabel, theirsLabel }: PlanOutlooksProps) {
  const school = html('b');
  const title = html('h4', {}, html('span', {}, first.title), school);
  const waiting = html('p', { class: 'small-print' }, wait);
  const element = html(
    'section',
    { class: 'plan-reading', 'aria-label': `${first.title}: ${first.school}` },
    title,
    waiting,
  );
  let tiles: readonly { update(figures: Outlook): void; chart?: Widget<FanChartProps> }[] | undefined;
  const tile = (chart?: Widget<FanChartProps>) => {
    const name = html('p', { class: 'figure-label' });
    const ours = html('b');
    const theirs = html('span');
    const line = html(
      'p',
      { class: 'outlook-line' },
      sign('is-table'),
      html('span', { class: 'visually-hidden' }, tableLabel),
      ours,
      sign('is-theirs'),
      html('span', { class: 'visually-hidden' }, theirsLabel),
      theirs,
    );
    element.append(html('div', { class: 'outlook-tile' }, name, line, chart?.element));
    return {
      ...(chart ? { chart } : {}),
      update(figures: Outlook) {
        name.replaceChildren(figures.label, ' ', html('small', {}, figures.unit));
        setText(ours, figures.table);
        setText(theirs, figures.theirs);
      },
    };
  };
  const update = ({ school: named, outlook }: Reading) => {
    setText(school, named);
    waiting.hidden = outlook !== undefined;
    if (!outlook) return;
    const [food, ...others] = outlook.figures;
    // Food first and hunger after it, as in the strip of the desk.
    const shown: readonly Outlook[] = [food!, outlook.hunger, ...others];
    tiles ??= shown.map(({ chart }) => tile(chart && createFanChart(chart)));
    for (const [i, figures] of shown.entries()) {
      tiles[i]!.update(figures);
      if (figures.chart) tiles[i]!.chart?.update(figures.chart);
    }
  };
  return {
    element,
    update,
    destroy() {
      for (const { chart } of tiles ?? []) chart?.destroy();
    },
  };
}
