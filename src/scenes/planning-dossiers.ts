/** The dossiers that have no drawing of their own: trade, money, schools, plan, defence, the village. One panel, folded. */
import { changedIn, FURTHER_DOSSIERS } from '#report/lever-control';
import type { Part } from '#scenes/look';
import { createLevers } from '#scenes/planning-levers';
import { createPlanPaper } from '#scenes/planning-plan';
import type { PlanningRoom } from '#scenes/planning-room';
import { html } from '#ui/element';
import { createInstrumentPanel, type InstrumentPanelProps } from '#ui/instrument-panel';

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
  // No drawing, no gauge: this panel holds controls only.
  panel.drawing.remove();
  panel.gauge.remove();
  const sections = FURTHER_DOSSIERS.map((dossier) => {
    const levers = html('div', { class: 'further-levers' });
    const paper = dossier === 'plan' ? createPlanPaper(context) : undefined;
    const element = html('section', {}, html('h3', {}, t(`dossier.${dossier}.name`)), paper?.element ?? '', levers);
    return { element, paper, part: createLevers({ context, dossier, into: levers, onCommit }) };
  });
  const switchLevers = () => context.changeSettings({ allLevers: !context.settings().allLevers });
  const label = t(context.settings().allLevers ? 'planning.basicLevers' : 'planning.allLevers');
  panel.controls.append(
    ...sections.map(({ element }) => element),
    html('button', { type: 'button', class: 'button', onclick: switchLevers }, label),
  );
  let mounted = false;
  return {
    update(look) {
      if (!mounted) desk.instruments.append(panel.element);
      mounted = true;
      for (const { element, paper, part } of sections) {
        part.update(look);
        paper?.update(look);
        element.hidden = part.count() === 0;
      }
      // In autumn a dossier without an autumn lever has nothing to say.
      panel.element.hidden = sections.every(({ part }) => part.count() === 0);
      panel.update(props(changedIn(FURTHER_DOSSIERS, look.view.changed)));
    },
  };
}
