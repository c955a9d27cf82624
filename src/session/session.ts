/**
 * The game in progress: the one thing in the house that changes.
 *
 * It holds decisions only; years are computed from them, and everything a scene shows comes out of `view()`, which is the
 * same object until something changes. What is impossible in the present season is a mistake of the caller and throws;
 * what a player may not decide is a list of problems and changes nothing.
 */
import { allLevers, type LeverId } from '#core/model';
import { checkSettings, type LeverSettings, type LeverTable, type PlanProblem, type YearPlan } from '#core/plan';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { type Choices, worldFor } from '#replay/run';
import type { Scenario } from '#scenario/scenario';
import { liveYear, openChronicle, worldInWinter } from '#session/chronicle';
import {
  type GameState,
  plansUpTo,
  type Season,
  tableBefore,
  tableOf,
  winterTable,
  withPlan,
} from '#session/game-state';
import { keepSteps } from '#session/steps';

export interface View {
  readonly state: GameState;
  readonly scenario: Scenario;
  readonly world: World;
  /** Closed years; in the report season the current one is among them. */
  readonly years: readonly YearResult[];
  /** The values on the table now, in autumn with its amendments. */
  readonly table: LeverTable;
  /** In winter the winter values of last year, in the first year the initial ones; from autumn on this year's winter values. */
  readonly before: LeverTable;
  readonly changed: readonly LeverId[];
  /** The year if the table were approved now: in winter in average weather, in autumn as it is; then the closed year. */
  readonly preview: YearResult;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export type Listener = (now: View, before: View) => void;

export interface Session {
  view(): View;
  subscribe(listener: Listener): () => void;
  setLever(id: LeverId, value: number): readonly PlanProblem[];
  resetLever(id: LeverId): void;
  /** An adviser's or a preset's settings for this season. */
  layPlan(settings: LeverSettings): readonly PlanProblem[];
  undo(): void;
  redo(): void;
  /** Winter → autumn. */
  approvePlan(): YearResult;
  /** Autumn → report: the year is closed. */
  approveAutumn(): YearResult;
  /** Report → next winter, or over after the last year. */
  nextYear(): void;
  /** Back to the winter of that year with its winter values; what was decided later is dropped, and undo brings it back. */
  branchAt(year: number): void;
  choices(): Choices;
}

export interface SessionStart {
  readonly seed: string;
  readonly lens: string;
  readonly plans?: readonly YearPlan[];
  readonly year?: number;
  readonly season?: Season;
}

export function startSession(scenario: Scenario, start: SessionStart): Session {
  const steps = keepSteps(openingState(scenario, start));
  const world = worldFor(scenario, start);
  const chronicle = openChronicle(scenario, world);
  const listeners = new Set<Listener>();
  let shown: View | undefined;

  function look(): View {
    const { state, canUndo, canRedo } = steps;
    const { plans, year, season } = state;
    const closed = season === 'report' || season === 'over';
    const years = chronicle.until(plans, closed ? year : year - 1);
    const table = tableOf(state);
    const before = tableBefore(state);
    const economy = years.at(-1)?.after ?? scenario.opening;
    const preview = closed
      ? years.at(-1)!
      : liveYear(economy, winterTable(state, year), table, season === 'winter' ? worldInWinter(world, year) : world);
    const changed = allLevers.filter(({ id }) => table[id] !== before[id]).map(({ id }) => id);
    return { state, scenario, world, years, table, before, changed, preview, canUndo, canRedo };
  }
  const view = (): View => {
    shown ??= look();
    return shown;
  };

  function act(action: () => void): void {
    const before = view();
    action();
    if (steps.state === before.state) return;
    shown = undefined;
    const now = view();
    for (const listener of [...listeners]) listener(now, before);
  }
  const take = (change: (state: GameState) => GameState, key?: string) => act(() => steps.take(change, key));

  function expectSeason(expected: Season, action: string): void {
    const { season, year } = steps.state;
    if (season !== expected) throw new Error(`${action} belongs to ${expected}; it is ${season} ${year}`);
  }

  /** Checks settings, then lays them. */
  function lay(settings: LeverSettings, key?: string): readonly PlanProblem[] {
    const { season, year } = steps.state;
    if (season !== 'winter' && season !== 'autumn')
      throw new Error(`nothing can be decided any more in ${year}: the year is closed`);
    const problems = checkSettings(settings, season === 'winter' ? 'levers' : 'autumn');
    if (problems.length === 0) take((state) => ({ ...state, plans: withPlan(state, settings) }), key);
    return problems;
  }

  return {
    view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setLever: (id, value) => lay({ [id]: value }, `${steps.state.year} ${steps.state.season} ${id}`),
    resetLever: (id) => {
      lay({ [id]: view().before[id] });
    },
    layPlan: (settings) => lay(settings),
    undo: () => act(steps.undo),
    redo: () => act(steps.redo),
    approvePlan() {
      expectSeason('winter', 'approving the plan');
      take((state) => ({ ...state, season: 'autumn' }));
      return view().preview;
    },
    approveAutumn() {
      expectSeason('autumn', 'approving the autumn');
      take((state) => ({ ...state, season: 'report' }));
      return view().preview;
    },
    nextYear() {
      expectSeason('report', 'going on to the next year');
      take((state) =>
        state.year < scenario.lastYear
          ? { ...state, year: state.year + 1, season: 'winter' }
          : { ...state, season: 'over' },
      );
    },
    branchAt(year) {
      const { firstYear } = scenario;
      if (!(year >= firstYear && year <= steps.state.year))
        throw new RangeError(`there is no year ${year} to go back to; lived are ${firstYear} to ${steps.state.year}`);
      take((state) => ({
        ...state,
        year,
        season: 'winter',
        plans: plansUpTo(state.plans, { year, season: 'winter', start: state.start }),
      }));
    },
    choices() {
      const { seed, lens, plans } = steps.state;
      return { seed, lens, plan: plans };
    },
  };
}

function openingState(
  scenario: Scenario,
  { seed, lens, plans = [], year = scenario.firstYear, season = 'winter' }: SessionStart,
): GameState {
  if (year < scenario.firstYear || year > scenario.lastYear)
    throw new RangeError(`${scenario.id} has no year ${year}; expected ${scenario.firstYear} to ${scenario.lastYear}`);
  const [problem] = plans.flatMap(({ levers, autumn = {} }) => [
    ...checkSettings(levers, 'levers'),
    ...checkSettings(autumn, 'autumn'),
  ]);
  if (problem) throw new RangeError(problem.message);
  const { start } = scenario;
  return { scenario: scenario.id, seed, lens, plans: plansUpTo(plans, { year, season, start }), year, season, start };
}
