/**
 * The plan: what a player decides in winter, and what is amended in autumn when the harvest is known.
 *
 * A lever that a year does not name keeps last year's winter value, before the first year that of the scenario’s start. An autumn
 * amendment holds for the rest of its own year; next winter starts again from the winter plan.
 */
import { allLevers, type LeverId, type LeverPack, leverOf } from '#core/model';

export type LeverSettings = Readonly<Partial<Record<LeverId, number>>>;

export interface YearPlan {
  readonly year: number;
  readonly levers: LeverSettings;
  readonly autumn?: LeverSettings;
}

/** Both decisions of a year, every lever filled in. */
export interface Decisions {
  readonly winter: LeverPack;
  readonly autumn: LeverPack;
}

export type LeverTable = Record<LeverId, number>;

export function initialLevers(): LeverTable {
  return Object.fromEntries(allLevers.map(({ id, initial }) => [id, initial])) as LeverTable;
}

export function withSettings(table: LeverTable, settings: LeverSettings | undefined): LeverTable {
  return settings ? { ...table, ...settings } : table;
}

/** Every lever at nought: packs are copies of it, for engines read slowly what was put together name by name. */
const emptyPack: LeverPack = (() => {
  const levers = (of: string) => allLevers.filter(({ mechanism }) => mechanism === of).map(({ name }) => [name, 0]);
  const mechanisms = [...new Set(allLevers.map(({ mechanism }) => mechanism))];
  const groups = mechanisms.map((mechanism) => [mechanism, Object.fromEntries(levers(mechanism))]);
  return Object.fromEntries(groups) as LeverPack;
})();

/** Lever table → what mechanisms read. */
export function packLevers(table: LeverTable): LeverPack {
  return packWith(emptyPack, table);
}

/** The same pack but for some levers: a year of a plan names few of them. */
export function packWith(pack: LeverPack, settings: LeverSettings): LeverPack {
  const before = pack as unknown as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const after: Record<string, Record<string, number>> = { ...before };
  for (const id in settings) {
    const lever = leverOf(id);
    if (!lever) continue;
    const { mechanism, name } = lever;
    if (after[mechanism] === before[mechanism]) after[mechanism] = { ...before[mechanism] };
    after[mechanism]![name] = settings[lever.id]!;
  }
  return after as unknown as LeverPack;
}

/** The winter tables in force in each year of a plan, and the decisions made of them. */
export function decisionsOf(plans: readonly YearPlan[], firstYear: number, year: number, start: LeverTable): Decisions {
  let winter = start;
  let amended = winter;
  for (const plan of plans) {
    if (plan.year < firstYear || plan.year > year) continue;
    winter = withSettings(winter, plan.levers);
    amended = plan.year === year ? withSettings(winter, plan.autumn) : winter;
  }
  if (!plans.some((plan) => plan.year === year)) amended = winter;
  return { winter: packLevers(winter), autumn: packLevers(amended) };
}

export interface PlanProblem {
  readonly code: 'unknown-lever' | 'out-of-range' | 'not-a-number' | 'not-autumn' | 'not-a-choice';
  readonly lever: string;
  readonly value: unknown;
  readonly message: string;
}

/** Every problem of one season's settings. */
export function checkSettings(settings: Readonly<Record<string, unknown>>, season: 'levers' | 'autumn'): PlanProblem[] {
  return Object.entries(settings).flatMap(([id, value]): PlanProblem[] => {
    const lever = leverOf(id);
    if (!lever) return [{ code: 'unknown-lever', lever: id, value, message: `${id}: there is no such lever` }];
    const [low, high] = lever.range;
    const expected = `expected a number from ${low} to ${high} (${lever.unit})`;
    if (typeof value !== 'number' || !Number.isFinite(value))
      return [
        {
          code: 'not-a-number',
          lever: id,
          value,
          message: `${id}: ${JSON.stringify(value)} is not a number; ${expected}`,
        },
      ];
    if (value < low || value > high)
      return [{ code: 'out-of-range', lever: id, value, message: `${id}: ${value} is out of range; ${expected}` }];
    if (lever.choices && !Number.isInteger(value))
      return [
        {
          code: 'not-a-choice',
          lever: id,
          value,
          message: `${id}: ${value} is not one of ${lever.choices.map((_, i) => i).join(', ')}`,
        },
      ];
    if (season === 'autumn' && !lever.autumn)
      return [{ code: 'not-autumn', lever: id, value, message: `${id}: cannot be revised in autumn` }];
    return [];
  });
}
