/** A plan without what goes without saying: a lever that keeps last year's value need not be named again. */
import { type LeverSettings, type LeverTable, withSettings, type YearPlan } from '#core/plan';

export function leanPlan(plan: readonly YearPlan[], start: LeverTable): YearPlan[] {
  let table = start;
  return plan.flatMap(({ year, levers, autumn }): YearPlan[] => {
    const winter = changes(levers, table);
    table = withSettings(table, winter);
    const amended = changes(autumn ?? {}, table);
    if (isEmpty(winter) && isEmpty(amended)) return [];
    return [isEmpty(amended) ? { year, levers: winter } : { year, levers: winter, autumn: amended }];
  });
}

function changes(settings: LeverSettings, table: LeverTable): LeverSettings {
  return Object.fromEntries(Object.entries(settings).filter(([id, value]) => table[id as keyof LeverTable] !== value));
}

function isEmpty(settings: LeverSettings): boolean {
  return Object.keys(settings).length === 0;
}
