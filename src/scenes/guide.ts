/** What the guide of the first year is in every room: how far it has come, and how it is put away. */
import type { LeverId } from '#core/model';
import type { LeverTable } from '#core/plan';
import { INSTRUMENTS } from '#report/lever-control';
import type { RoomContext } from '#scenes/context';
import type { Session, View } from '#session/session';

/** How far the reader of a game has come in its winter. */
export interface GuideProgress {
  readonly of: Session;
  step: number;
  /** Where the levers stood when the step began. */
  from: LeverTable;
  /** What a step has opened stays open. */
  readonly opened: Set<LeverId>;
}

/** An instrument each, the approval, the autumn, the report. */
export const GUIDE_STEPS = INSTRUMENTS.length + 3;

export function guideShows(context: RoomContext, { state, scenario }: View): boolean {
  const { guide } = context.settings();
  return guide === 'shown' || (guide === 'first' && state.year === scenario.firstYear);
}

export function guideCount({ words }: RoomContext, step: number): string {
  return words().t('guide.step', { n: step, all: GUIDE_STEPS });
}

/** The button that had the focus is gone with the guide: the heading of the room takes it. */
export async function putGuideAway(context: RoomContext): Promise<void> {
  await context.changeSettings({ guide: 'away' });
  const heading = context.app.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
