/** The last step of the guide: the report, a Why? in it, and which levers the next year lays open. */
import { dossiersOpeningIn } from '#report/lesson';
import type { RoomContext } from '#scenes/context';
import { GUIDE_STEPS, guideCount, putGuideAway } from '#scenes/guide';
import type { View } from '#session/session';
import { createGuideStrip, type GuideStripProps } from '#ui/guide-strip';

/** @param report where Why? is asked, and where what was changed is told */
export function createReportGuide(context: RoomContext, { state, scenario }: View, report: HTMLElement): HTMLElement {
  const { t } = context.words();
  const yearOfPlay = state.year - scenario.firstYear + 1;
  const told = report.querySelector<HTMLElement>('.first-year h2');
  const toChanges = () => {
    told?.scrollIntoView({ block: 'start' });
    told?.focus({ preventScroll: true });
  };
  const end = () => {
    strip.destroy();
    void putGuideAway(context);
  };
  const opening = dossiersOpeningIn(yearOfPlay + 1);
  const after = opening.length > 0 ? ` ${t('guide.opening', { year: state.year + 1, dossiers: opening })}` : '';
  const props = (done: boolean): GuideStripProps => ({
    name: t('guide.name'),
    count: guideCount(context, GUIDE_STEPS),
    text: done ? `${t('guide.why')}${after}` : t('guide.report'),
    done,
    show: told ? { label: t('guide.changes'), onPick: toChanges } : undefined,
    skip: { label: t(done ? 'guide.end' : 'guide.skip'), onPick: end },
  });
  const strip = createGuideStrip(props(false));
  report.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.office-why')) strip.update(props(true));
  });
  return strip.element;
}
