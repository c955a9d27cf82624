/** A plan beside the plan on the table: where both lead, by two readings, and lever by lever what stands otherwise. */
import { shortName } from '#report/agreement';
import { pastLabel } from '#report/comparison';
import { differences, outlooksOf } from '#report/plan-comparison';
import type { Foreseen } from '#report/planning-forecast';
import { chartTools } from '#scenes/chart-tools';
import { type Counsel, horizonOf, outcomesOf, tableOfCounsel } from '#scenes/counsel';
import { lookAt } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { createDialog } from '#ui/dialog';
import { createDifferenceTable, type DifferenceTableProps } from '#ui/difference-table';
import { html, setText } from '#ui/element';
import { createPlanOutlooks, type Reading } from '#ui/plan-outlooks';

export function openComparison({ context, signal }: PlanningRoom, counsel: Counsel, layOnTable: () => void): void {
  const session = context.session();
  const words = context.words();
  const { t, language } = words;
  const { name } = counsel;
  const now = () => session.view();
  const first = now();
  const theirs = tableOfCounsel(first, counsel);
  const closing = new AbortController();
  const until = AbortSignal.any([signal, closing.signal]);

  const schoolOf = (lens: string) => shortName(first.scenario.lenses.find(({ id }) => id === lens)!.title[language]);
  const own = { lens: first.state.lens, title: t('advisers.comparison.asGame') };
  const other = { lens: counsel.lens, title: t('advisers.comparison.asTheirs') };
  const readings = own.lens === other.lens ? [own] : [own, other];
  const found = new Map<string, Reading['outlook']>();
  const outlooksProps = () => ({
    readings: readings.map(({ lens, title }): Reading => {
      const outlook = found.get(lens);
      return { title, school: schoolOf(lens), ...(outlook ? { outlook } : {}) };
    }),
    tableLabel: t('advisers.comparison.table'),
    theirsLabel: name,
    wait: t('common.loading'),
  });
  const outlooks = createPlanOutlooks(outlooksProps());

  const count = html('h3', {});
  const tableProps = (): DifferenceTableProps => {
    const { before, table } = now();
    const rows = differences(theirs, before, table, words);
    const past = pastLabel(lookAt(now()).comparison, words);
    return {
      caption: t('advisers.comparison.title', { name }),
      heads: [
        t('advisers.comparison.lever'),
        past,
        t('advisers.comparison.table'),
        name,
        t('advisers.comparison.takeOne'),
      ],
      take: t('advisers.comparison.takeOne'),
      rows: rows.map((row, i) => ({
        ...row,
        takeLabel: t('advisers.comparison.takeOneOf', { lever: row.name }),
        onTake: () => takeOne(row, i),
      })),
    };
  };
  const levers = createDifferenceTable(tableProps());

  const takeOne = ({ id, name: lever, theirs: value }: ReturnType<typeof differences>[number], i: number) => {
    session.setLever(id, theirs[id]);
    context.sound.play('detent');
    context.live.say(t('advisers.comparison.taken', { lever, value }));
    show();
    // The row is gone: on to the one that took its place.
    const buttons = levers.element.querySelectorAll<HTMLElement>('button');
    (buttons[Math.min(i, buttons.length - 1)] ?? dialog.element.querySelector<HTMLElement>('.dialog-close'))?.focus();
  };

  const content = [
    html('p', {}, counsel.line),
    html('h3', {}, t('advisers.comparison.leads', { year: horizonOf(first) })),
    outlooks.element,
    count,
    levers.element,
    html('p', { class: 'small-print' }, t('advisers.comparison.note')),
  ];
  const props = (rows: number) => ({
    title: t('advisers.comparison.title', { name }),
    content,
    closeLabel: t('common.close'),
    actions: rows > 0 ? [{ label: t('advisers.take'), primary: true, onPick: layOnTable }] : [],
    onClose() {
      closing.abort();
      outlooks.destroy();
      dialog.destroy();
    },
  });
  const dialog = createDialog(props(1));

  /** Where both lead by each reading; what has been asked again meanwhile is dropped. */
  let asked = 0;
  const reckon = async () => {
    asked += 1;
    const mine = asked;
    const view = now();
    for (const { lens } of readings) {
      const foreseen: Foreseen = {
        year: view.state.year,
        now: await outcomesOf(view, view.table, lens, until),
        before: await outcomesOf(view, theirs, lens, until),
        lived: view.years,
        world: view.world,
      };
      if (mine !== asked) return;
      const { figures, hunger } = outlooksOf(foreseen, name, words);
      const charted = figures.map(({ figures: told, chart, ...figure }) => ({
        ...figure,
        chart: { ...chart, tools: chartTools(context, { ...told, description: chart.description }) },
      }));
      found.set(lens, { figures: charted, hunger });
      outlooks.update(outlooksProps());
    }
  };
  const show = () => {
    const next = tableProps();
    const { length } = next.rows;
    levers.update(next);
    setText(count, length > 0 ? t('advisers.comparison.differ', { count: length }) : t('advisers.comparison.same'));
    if (length === 0) dialog.update(props(0));
    void reckon();
  };
  document.body.append(dialog.element);
  dialog.open();
  show();
}
