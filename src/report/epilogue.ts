/**
 * The end of a run: five measures in five units, so that nobody can add them. There is no total, no rank and no winner.
 */
import { sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { roughly } from '#report/format';
import { industryIndex, seriesNamed } from '#report/headlines';

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Whether a villager could go to town: freely, by recruitment and with papers, or by permit only. */
export type Leaving = 'free' | 'restricted' | 'permit';

export interface FiveMeasures {
  readonly industry: {
    /** Non-farm output over that of 1928. */
    readonly times: number;
    readonly path: readonly YearValue[];
  };
  readonly livingStandards: {
    /** Consumption per head over that of 1928. */
    readonly times: number;
    readonly lowest: YearValue;
    readonly yearsBelow: number;
    readonly path: readonly YearValue[];
  };
  readonly people: {
    /** Alive at the end, millions. */
    readonly alive: number;
    readonly towns: number;
    readonly villages: number;
    /** Excess deaths over the run as the model has them, millions, rounded and said in words; nil when there were none. */
    readonly excess: readonly [low: number, high: number] | undefined;
  };
  /** Arms and the works that could make more. How they would meet a war is told beside them, in bands (#report/eve-of-war). */
  readonly defence: {
    /** Procured over the run, million roubles of 1928. */
    readonly arms: number;
    /** Output of producer goods over that of 1928. */
    readonly heavyTimes: number;
  };
  readonly leavingVillage: {
    readonly years: readonly { readonly year: number; readonly leaving: Leaving }[];
    readonly freeYears: number;
    /** Turned back over the run, millions. */
    readonly turnedAway: number;
  };
}

/** How strictly passports are kept: above the first going is restricted, from the second nobody leaves without a permit. */
const RESTRICTED = 0.1;
const PERMIT = 0.5;
/** Below this, in millions, the model’s figure for deaths of hunger says nothing. */
export const UNSAID = 0.1;

export function fiveMeasures(years: readonly YearResult[], world: World): FiveMeasures {
  const path = (id: string): YearValue[] =>
    years.map((result) => ({ year: result.year, value: seriesNamed(id).of(result, world) }));
  const p = world.parameters.industry;
  const nonfarm = path('nonfarm_value_added').map(({ year, value }) => ({ year, value: value / sum(p.openingOutput) }));
  const living = path('consumption_per_head');
  const final = years.at(-1)!;
  const read = (id: string) => seriesNamed(id).of(final, world);
  const excess = sum(path('excess_deaths').map(({ value }) => value));
  const leaving = years.map(({ year, decisions }) => ({
    year,
    leaving: leavingUnder(decisions.winter.migration.passports),
  }));
  const heavyOpening = sum(p.openingOutput.slice(0, 3)); // fuel, metals, machines
  return {
    industry: { times: nonfarm.at(-1)!.value, path: nonfarm },
    livingStandards: {
      times: living.at(-1)!.value,
      lowest: living.reduce((least, one) => (one.value < least.value ? one : least)),
      yearsBelow: living.filter(({ value }) => value < 1).length,
      path: living,
    },
    people: {
      alive: read('population'),
      towns: read('population_urban'),
      villages: read('population_rural'),
      excess: excess > UNSAID ? roughly(excess) : undefined,
    },
    defence: {
      arms: sum(years.map(({ ledger }) => ledger.defence.arms)),
      heavyTimes: read('group_a_output') / heavyOpening,
    },
    leavingVillage: {
      years: leaving,
      freeYears: leaving.filter((one) => one.leaving === 'free').length,
      turnedAway: sum(path('turned_away').map(({ value }) => value)),
    },
  };
}

function leavingUnder(passports: number): Leaving {
  if (passports >= PERMIT) return 'permit';
  return passports > RESTRICTED ? 'restricted' : 'free';
}

export interface Hidden {
  readonly year: number;
  readonly harvest: { readonly reported: number; readonly known: number };
  readonly industry: { readonly reported: number; readonly known: number };
  readonly defence: { readonly reported: number; readonly known: number };
}

/** What was printed and what was so, year by year. */
export function whatWasHidden(years: readonly YearResult[], world: World): Hidden[] {
  return years.map((result) => {
    const read = (id: string) => seriesNamed(id).of(result, world);
    const { arms, upkeep } = result.ledger.defence;
    return {
      year: result.year,
      harvest: { reported: read('reported_harvest'), known: read('harvest') },
      industry: { reported: read('reported_industrial_output'), known: industryIndex(result, world) },
      defence: { reported: read('reported_defence'), known: arms + upkeep },
    };
  });
}
