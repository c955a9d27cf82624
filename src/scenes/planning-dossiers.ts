/** The dossiers that have no drawing of their own, each with a fold of its own, in one panel. */
import { changedIn, countChanged, FURTHER_DOSSIERS } from '#report/lever-control';
import { openDossierPage } from '#scenes/dossier-dialog';
import type { Look, Part } from '#scenes/look';
import { createLevers } from '#scenes/planning-levers';
import { createPlanPaper } from '#scenes/planning-plan';
import type { PlanningRoom } from '#scenes/planning-room';
import { createDossierFold, type DossierFoldProps } from '#ui/dossier-fold';
import { html } from '#ui/element';
import { createInstrumentPanel, type InstrumentPanelProps } from '#ui/instrument-panel';

type Further = (typeof FURTHER_DOSSIERS)[number];

export function createFurtherDossiers(
  room: PlanningRoom,
  toggle: (id: string, open: boolean) => void,
  onCommit: () => void,
): Part {
  const { context, desk, memory } = room;
  const { t } = context.words();
  const id = 'further';
  const props = (changed: boolean): InstrumentPanelProps => ({
    title: t('desk.further.title'),
    line: t('desk.further.line'),
    value: '',
    unit: '',
    before: '',
    changed,
    open: memory.open.includes(id),
    openLabel: `${t('common.open')}: ${t('desk.further.title')}`,
    foldLabel: `${t('common.fold')}: ${t('desk.further.title')}`,
    onToggle: (open) => toggle(id, open),
  });
  const panel = createInstrumentPanel(props(false));
  panel.element.classList.add('is-further');
  // No drawing, no gauge, no outlook: this panel holds controls only.
  panel.drawing.remove();
  panel.gauge.remove();
  panel.outlook.remove();
  let last: Look | undefined;
  const sections = FURTHER_DOSSIERS.map((dossier) =>
    createSection(room, dossier, onCommit, () => {
      if (last) update(last);
    }),
  );
  const all = context.settings().allLevers;
  const switchLevers = () => context.changeSettings({ allLevers: !all });
  const wait = html('p', { class: 'fold-wait' }, t('desk.further.wait'));
  wait.hidden = all;
  panel.controls.append(
    ...sections.map(({ element }) => element),
    wait,
    html(
      'button',
      { type: 'button', class: 'button', onclick: switchLevers },
      t(all ? 'planning.basicLevers' : 'planning.allLevers'),
    ),
  );
  let mounted = false;
  const update = (look: Look) => {
    last = look;
    if (!mounted) desk.instruments.append(panel.element);
    mounted = true;
    for (const { part } of sections) part.update(look);
    const shown = sections.filter(({ part }) => part.count() > 0);
    // One dossier alone, as in autumn, needs no fold to be found.
    for (const section of sections) section.show(look, shown.length === 1);
    // In autumn a dossier without an autumn lever has nothing to say.
    panel.element.hidden = shown.length === 0;
    panel.update(props(changedIn(FURTHER_DOSSIERS, look.view.changed)));
  };
  return { update };
}

function createSection({ context, memory }: PlanningRoom, dossier: Further, onCommit: () => void, redraw: () => void) {
  const { t } = context.words();
  const levers = html('div', { class: 'further-levers' });
  const part = createLevers({ context, dossier, into: levers, onCommit });
  const paper = dossier === 'plan' ? createPlanPaper(context) : undefined;
  const title = t(`dossier.${dossier}.name`);
  const props = (changed: number, alone: boolean): DossierFoldProps => ({
    title,
    line: t(`dossier.${dossier}.line`),
    count: t('desk.further.levers', { count: part.count() }),
    changed: changed > 0 ? t('desk.further.changed', { count: changed }) : '',
    open: alone || memory.folds.includes(dossier),
    whyLabel: t('desk.dossier.about', { title }),
    onToggle: (open) => {
      memory.folds = [...memory.folds.filter((one) => one !== dossier), ...(open ? [dossier] : [])];
      redraw();
    },
    onWhy: () => openDossierPage(context, dossier),
  });
  const fold = createDossierFold(props(0, false));
  fold.body.append(...(paper ? [paper.element] : []), levers);
  return {
    element: fold.element,
    part,
    show(look: Look, alone: boolean) {
      paper?.update(look);
      fold.element.hidden = part.count() === 0;
      fold.update(props(countChanged([dossier], look.view.changed), alone));
    },
  };
}
