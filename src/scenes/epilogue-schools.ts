/** What is robust and what is not: plans that ship, beside what was done, in the eyes of every school. */
import { type AgreementTable, agreementTables } from '#report/agreement';
import type { RoomContext, Scenario } from '#scenes/context';
import { html } from '#ui/element';
import { createSegmented } from '#ui/segmented';
import { createSpreadTable, spreadMark } from '#ui/spread-table';

const marks = ['band', 'middle', 'record', 'equal'] as const;

export function createSchools(scenario: Scenario, context: RoomContext): HTMLElement | undefined {
  const words = context.words();
  const { t } = words;
  const { agreement } = context;
  const tables = agreement ? agreementTables(agreement, scenario, words) : [];
  const [first] = tables;
  if (!agreement || !first) return undefined;

  const propsOf = ({ caption, lenses, rows }: AgreementTable) => ({
    caption,
    heads: [t('epilogue.schools.compared'), t('epilogue.schools.together')] as const,
    columns: lenses,
    rows,
  });
  const table = createSpreadTable(propsOf(first));
  const options = tables.map(({ plan, title }) => ({ id: plan, label: title }));
  const label = t('epilogue.schools.choose');
  const choose = (value: string) => {
    const chosen = tables.find(({ plan }) => plan === value)!;
    pick.update({ label, value, options, onChange: choose });
    table.update(propsOf(chosen));
    context.live.say(chosen.caption);
  };
  const pick = createSegmented({ label, value: first.plan, options, onChange: choose });
  return html(
    'section',
    { class: 'paper schools' },
    html('h2', {}, t('epilogue.schools.heading')),
    html('p', {}, t('epilogue.schools.intro', { tapes: agreement.tapes, readings: first.lenses.length })),
    pick.element,
    html(
      'ul',
      { class: 'spread-keys' },
      ...marks.map((mark) => html('li', {}, spreadMark(mark), t(`epilogue.schools.key.${mark}`))),
    ),
    table.element,
    html('p', { class: 'measure-key' }, t('epilogue.schools.rule')),
    html(
      'p',
      {},
      html(
        'button',
        { type: 'button', class: 'link', onclick: () => context.openDialog('model') },
        t('epilogue.schools.more'),
      ),
    ),
  );
}
