/** A game may follow a preset: at the start of each season its decisions lie on the table, to be edited or approved. */
import type { Session } from '#session/session';

const laid = new WeakMap<Session, Set<string>>();

/** Lays them once for each season, and never over what the player has decided there. */
export function layFollowedPlan(session: Session, follows: string | undefined): void {
  const { state, scenario, changed } = session.view();
  const { year, season } = state;
  if (!follows || (season !== 'winter' && season !== 'autumn')) return;
  const seasons = laid.get(session) ?? new Set();
  laid.set(session, seasons);
  const key = `${year} ${season}`;
  if (seasons.has(key) || changed.length > 0) return;
  seasons.add(key);
  const plan = scenario.plans.find(({ id }) => id === follows)?.plan.find((one) => one.year === year);
  const settings = season === 'winter' ? plan?.levers : plan?.autumn;
  if (settings) session.layPlan(settings);
}
