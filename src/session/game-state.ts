/** The game in progress as plain data: what was decided, and how far it has come. Everything else follows from it. */
import { type LeverSettings, type LeverTable, withSettings, type YearPlan } from '#core/plan';
import { leanPlan } from '#replay/lean-plan';

/** Winter: the plan of the year. Autumn: what the harvest lets one amend. Report: the year is closed. Over: no year is left. */
export type Season = 'winter' | 'autumn' | 'report' | 'over';

export interface GameState {
  readonly scenario: string;
  readonly seed: string;
  readonly lens: string;
  /** By year; a year in which nothing was changed has no plan, and a plan names no value that was merely kept. */
  readonly plans: readonly YearPlan[];
  readonly year: number;
  readonly season: Season;
  /** Where the levers stood before the first year. */
  readonly start: LeverTable;
}

type Decided = Pick<GameState, 'plans' | 'year' | 'season' | 'start'>;

/** The winter values in force in a year: all settings up to and including it. */
export function winterTable({ plans, start }: Pick<Decided, 'plans' | 'start'>, year: number): LeverTable {
  return plans.filter((plan) => plan.year <= year).reduce((table, { levers }) => withSettings(table, levers), start);
}

/** The values of a year after its autumn. */
export function autumnTable(decided: Pick<Decided, 'plans' | 'start'>, year: number): LeverTable {
  return withSettings(winterTable(decided, year), decided.plans.find((plan) => plan.year === year)?.autumn);
}

/** The values on the table now. */
export function tableOf(state: Decided): LeverTable {
  const { year, season } = state;
  return season === 'winter' ? winterTable(state, year) : autumnTable(state, year);
}

/** What the table is compared with: in winter last year's winter, from autumn on this year's. */
export function tableBefore(state: Decided): LeverTable {
  return winterTable(state, state.season === 'winter' ? state.year - 1 : state.year);
}

/** The plans with further settings of a season laid over them. */
export function withPlan({ plans, year, season, start }: Decided, settings: LeverSettings): YearPlan[] {
  const { levers = {}, autumn = {} } = plans.find((plan) => plan.year === year) ?? {};
  const plan: YearPlan =
    season === 'winter'
      ? { year, levers: { ...levers, ...settings } }
      : { year, levers, autumn: { ...autumn, ...settings } };
  return leanPlan(byYear([...plans.filter((one) => one.year !== year), plan]), start);
}

/** Plans from a file or a link, or of a run to be left: up to the season reached, for what is later has not been decided yet. */
export function plansUpTo(
  plans: readonly YearPlan[],
  { year, season, start }: Pick<GameState, 'year' | 'season' | 'start'>,
): YearPlan[] {
  const decided = byYear(plans).filter((plan) => plan.year <= year);
  return leanPlan(
    decided.map((plan) => (plan.year === year && season === 'winter' ? { year, levers: plan.levers } : plan)),
    start,
  );
}

function byYear(plans: readonly YearPlan[]): YearPlan[] {
  return [...plans].sort((a, b) => a.year - b.year);
}
