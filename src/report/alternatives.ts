/**
 * What other decisions would have meant in a year of hunger, and what they would have cost: the two farm years that feed it
 * are run again on the same tape. An answer of the model, with its range; never a price of a life.
 */
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { roughly } from '#report/format';
import { seriesNamed } from '#report/headlines';

export type AlternativeId = 'relief' | 'noExports' | 'lowerQuota' | 'lighterTax' | 'foreignRelief';

type Pack = YearResult['decisions']['winter'];
type Change = (pack: Pack) => Pack;

const QUOTA_KEPT = 0.75;
const TAX_KEPT = 0.5;

/** Grain that stays in the state's hands feeds nobody: what is not shipped abroad is sent as relief. */
const changes: Readonly<Record<AlternativeId, Change>> = {
  relief: (pack) => ({ ...pack, supply: { ...pack.supply, relief: 1 } }),
  noExports: (pack) => ({
    ...pack,
    supply: { ...pack.supply, relief: 1, grainExports: Math.min(0, pack.supply.grainExports) },
  }),
  lowerQuota: (pack) => ({
    ...pack,
    procurement: { ...pack.procurement, quota: QUOTA_KEPT * pack.procurement.quota },
  }),
  lighterTax: (pack) => ({
    ...pack,
    procurement: { ...pack.procurement, taxInKind: TAX_KEPT * pack.procurement.taxInKind },
  }),
  foreignRelief: (pack) => ({ ...pack, supply: { ...pack.supply, foreignRelief: 1 } }),
};

export interface Alternative {
  readonly id: AlternativeId;
  /** Deaths of hunger in the year, millions, as roughly as they can be said. */
  readonly hunger: readonly [low: number, high: number];
  readonly hungerAsItWas: readonly [low: number, high: number];
  /** Machines bought abroad in the two years, of what was bought. */
  readonly machines: number;
  /** Grain for a townsperson in the worse of the two years, kg. */
  readonly townFood: number;
  readonly townFoodAsItWas: number;
  /** Grain the state holds at the end, Mt. */
  readonly reserve: number;
  readonly reserveAsItWas: number;
}

/** For the last of the years lived. Alternatives that change nothing are left out. */
export function alternativesOf(years: readonly YearResult[], world: World): Alternative[] {
  const lived = years.slice(-2);
  return (Object.keys(changes) as AlternativeId[]).flatMap((id) => {
    const other = liveAgain(lived, changes[id], world);
    if (!lived.some(({ decisions }) => differs(decisions, changes[id]))) return [];
    return [compare(id, lived, other, world)];
  });
}

function liveAgain(lived: readonly YearResult[], change: Change, world: World): YearResult[] {
  let economy = lived[0]!.before;
  return lived.map(({ decisions }) => {
    const result = advanceYear(economy, { winter: change(decisions.winter), autumn: change(decisions.autumn) }, world);
    economy = result.after;
    return result;
  });
}

function differs({ winter, autumn }: YearResult['decisions'], change: Change): boolean {
  return [winter, autumn].some((pack) => JSON.stringify(pack) !== JSON.stringify(change(pack)));
}

function compare(
  id: AlternativeId,
  lived: readonly YearResult[],
  other: readonly YearResult[],
  world: World,
): Alternative {
  const over = (years: readonly YearResult[], series: string) =>
    years.map((result) => seriesNamed(series).of(result, world));
  const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const hungerOf = (years: readonly YearResult[]) => roughly(over(years, 'excess_deaths').at(-1)!);
  const bought = total(over(lived, 'machinery_imports'));
  return {
    id,
    hunger: hungerOf(other),
    hungerAsItWas: hungerOf(lived),
    machines: bought > 0 ? total(over(other, 'machinery_imports')) / bought : 1,
    townFood: Math.min(...over(other, 'town_grain_per_head')),
    townFoodAsItWas: Math.min(...over(lived, 'town_grain_per_head')),
    reserve: over(other, 'grain_stock_state').at(-1)!,
    reserveAsItWas: over(lived, 'grain_stock_state').at(-1)!,
  };
}
