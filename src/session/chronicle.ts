/** The years already lived. They are computed once and kept as long as the plans they follow from do not change. */
import { decisionsOf, type LeverTable, packLevers, type YearPlan } from '#core/plan';
import { drawsOf } from '#core/tape';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import type { Scenario } from '#scenario/scenario';

export interface Chronicle {
  /** Every year up to and including `last`. */
  until(plans: readonly YearPlan[], last: number): readonly YearResult[];
}

export function openChronicle({ opening, firstYear }: Scenario, world: World): Chronicle {
  const kept: { readonly plan: string; readonly result: YearResult }[] = [];
  return {
    until(plans, last) {
      for (let year = firstYear; year <= last; year++) {
        const i = year - firstYear;
        const plan = JSON.stringify(plans.find((one) => one.year === year) ?? null);
        if (kept[i]?.plan === plan) continue;
        kept.length = i;
        const economy = kept[i - 1]?.result.after ?? opening;
        kept.push({ plan, result: advanceYear(economy, decisionsOf(plans, firstYear, year, world.start), world) });
      }
      return kept.slice(0, Math.max(0, last - firstYear + 1)).map(({ result }) => result);
    },
  };
}

/**
 * What winter can know of the year: average weather everywhere, and the prices and credit abroad of the year before. The
 * tape itself would tell the harvest before it has grown.
 */
export function worldInWinter(world: World, year: number): World {
  const known = drawsOf(world.tape, Math.max(world.tape.firstYear, year - 1));
  const draws = { ...known, weather: known.weather.map(() => 1) };
  return { ...world, tape: { name: 'winter', firstYear: year, years: [draws] } };
}

/** One year with the same values in both seasons, or with those of winter amended. */
export function liveYear(
  economy: YearResult['before'],
  winter: LeverTable,
  autumn: LeverTable,
  world: World,
): YearResult {
  return advanceYear(economy, { winter: packLevers(winter), autumn: packLevers(autumn) }, world);
}
