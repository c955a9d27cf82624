/** The game in progress as plain data: what was decided, and how far it has come. Everything else follows from it. */
import type { LeverId } from '#core/model';
import { initialLevers, type LeverSettings, type LeverTable, withSettings, type YearPlan } from '#core/plan';

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
}

type Decided = Pick<GameState, 'plans' | 'year' | 'season'>;

/** The winter values in force in a year: all settings up to and including it. */
export function winterTable(plans: readonly YearPlan[], year: number): LeverTable {
  return plans.filter((plan) => plan.year <= year).reduce((table, { levers }) => withSettings(table, levers), initialLevers());
}

/** The values of a year after its autumn. */
export function autumnTable(plans: readonly YearPlan[], year: number): LeverTable {
  return withSettings(winterTable(plans, year), plans.find((plan) => plan.year === year)?.autumn);
}

/** The values on the table now. */
export function tableOf({ plans, year, season }: Decided): LeverTable {
  return season === 'winter' ? winterTable(plans, year) : autumnTable(plans, year);
}

/** What the table is compared with: in winter last year's winter, from autumn on this year's. */
export function tableBefore({ plans, year, season }: Decided): LeverTable {
  return winterTable(plans, season === 'winter' ? year - 1 : year);
}

/** Only what differs from the values that would be kept anyway. */
function changes(settings: LeverSettings, kept: LeverTable): LeverSettings {
  return Object.fromEntries(Object.entries(settings).filter(([id, value]) => value !== kept[id as LeverId]));
}

/** The plans with further settings of a season laid over them. */
export function withPlan(state: Decided, settings: LeverSettings): YearPlan[] {
  const { plans, year, season } = state;
  const old = plans.find((plan) => plan.year === year);
  const kept = tableBefore(state);
  const levers = season === 'winter' ? changes({ ...old?.levers, ...settings }, kept) : (old?.levers ?? {});
  const autumn = season === 'autumn' ? changes({ ...old?.autumn, ...settings }, kept) : {};
  return replaceYear(plans, yearPlan(year, levers, autumn));
}

function yearPlan(year: number, levers: LeverSettings, autumn: LeverSettings): YearPlan {
  return Object.keys(autumn).length > 0 ? { year, levers, autumn } : { year, levers };
}

function replaceYear(plans: readonly YearPlan[], plan: YearPlan): YearPlan[] {
  const others = plans.filter(({ year }) => year !== plan.year);
  const empty = Object.keys(plan.levers).length === 0 && !plan.autumn;
  return empty ? others : [...others, plan].sort((a, b) => a.year - b.year);
}

/** Plans from a file or a link, brought to the form above: up to the season reached, for what is later has not been decided yet. */
export function plansUpTo(plans: readonly YearPlan[], { year, season }: Pick<GameState, 'year' | 'season'>): YearPlan[] {
  const decided: YearPlan[] = [];
  for (const plan of [...plans].sort((a, b) => a.year - b.year)) {
    if (plan.year > year) break;
    const levers = changes(plan.levers, winterTable(decided, plan.year - 1));
    const amended = plan.year < year || season !== 'winter' ? (plan.autumn ?? {}) : {};
    const winter = withSettings(winterTable(decided, plan.year - 1), levers);
    decided.push(yearPlan(plan.year, levers, changes(amended, winter)));
  }
  return decided.filter(({ levers, autumn }) => Object.keys(levers).length > 0 || autumn);
}
