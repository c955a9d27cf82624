/**
 * What a comparison of two plans comes to on many tapes and in the eyes of every school: the difference on each tape, both
 * plans meeting the same weather and the same world, and the band that four fifths of the tapes lie in.
 */
import type { YearPlan } from '#core/plan';
import { sum } from '#core/regions';
import { recordTape } from '#core/tape';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { playIn } from '#replay/run';
import { worldThrough } from '#scenario/lenses';
import { HISTORICAL, type Scenario } from '#scenario/scenario';

/** What is compared, of whole runs. */
export interface Headline {
  readonly id: 'hunger' | 'alive' | 'product' | 'industry' | 'goods1932' | 'goods1940' | 'towns';
  /** `difference` of the first plan from the second, or its `ratio` to it. */
  readonly as: 'difference' | 'ratio';
  readonly of: (years: readonly YearResult[]) => number;
}

const at = (years: readonly YearResult[], year: number) => years[year - years[0]!.year]!;
const people = ({ after }: YearResult) =>
  sum(after.regions.map(({ rural, urban, settlers, camps }) => rural + urban + settlers + camps));
const perHead = ({ ledger }: YearResult) =>
  ledger.consumption.total / (ledger.villagers + ledger.townspeople + ledger.held);

export const headlines: readonly Headline[] = [
  {
    id: 'hunger',
    as: 'difference',
    of: (years) =>
      years.reduce((all, { ledger }) => all + sum(ledger.famine.ruralDeaths) + sum(ledger.famine.urbanDeaths), 0),
  },
  { id: 'alive', as: 'difference', of: (years) => people(at(years, 1940)) },
  { id: 'product', as: 'ratio', of: (years) => at(years, 1940).ledger.accounts.gdp },
  { id: 'industry', as: 'ratio', of: (years) => at(years, 1940).ledger.accounts.industrialOutput },
  { id: 'goods1932', as: 'ratio', of: (years) => perHead(at(years, 1932)) },
  { id: 'goods1940', as: 'ratio', of: (years) => perHead(at(years, 1940)) },
  { id: 'towns', as: 'ratio', of: (years) => sum(at(years, 1940).after.regions.map(({ urban }) => urban)) },
];

/** The first plan beside the second. */
export const comparisons = [
  ['nep-preserved', 'historical'],
  ['nep-fyp-investment', 'historical'],
  ['hunter-moderate', 'historical'],
] as const satisfies readonly (readonly [string, string])[];

export interface Spread {
  readonly lens: string;
  /** On the tape of the record. */
  readonly recorded: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Shares of the tapes on which the first plan has clearly more, and clearly less. */
  readonly more: number;
  readonly less: number;
}

export interface Compared {
  readonly headline: Headline['id'];
  readonly as: Headline['as'];
  readonly spreads: readonly Spread[];
  /**
   * What holds under every lens: clearly `more` (or `less`) on nine tapes of ten; `notLess` (`notMore`) when on half of them at
   * least and clearly the other way on no more than one in ten; nothing that the schools agree on is `open`.
   */
  readonly verdict: 'more' | 'less' | 'notLess' | 'notMore' | 'open';
}

export interface Uncertainty {
  readonly tapes: number;
  readonly comparisons: readonly {
    readonly plan: string;
    readonly beside: string;
    readonly headlines: readonly Compared[];
  }[];
}

const SURE = 0.9;
/** What counts as a difference at all: a hundredth, or a hundred thousand people. */
const CLEAR = { ratio: 0.01, difference: 0.1 } as const;

export function uncertaintyOf(scenario: Scenario, tapes: number): Uncertainty {
  const plans = [...new Set(comparisons.flat())];
  const planned = new Map(plans.map((id) => [id, scenario.plans.find((plan) => plan.id === id)!.plan]));
  const perLens = scenario.lenses.map(({ id: lens }) => {
    const recorded = worldThrough(scenario, HISTORICAL, lens);
    const worlds = [recorded, ...drawnWorlds(scenario, recorded, tapes)];
    const results = new Map(
      plans.map((plan) => [plan, worlds.map((world) => measure(scenario, world, planned.get(plan)!))]),
    );
    return { lens, results };
  });
  return {
    tapes,
    comparisons: comparisons.map(([plan, beside]) => ({
      plan,
      beside,
      headlines: headlines.map(({ id: headline, as }, h) => {
        const spreads = perLens.map(({ lens, results }): Spread => {
          const one = results.get(plan)!;
          const other = results.get(beside)!;
          const [onRecord, ...drawn] = one.map((values, i) =>
            as === 'ratio' ? values[h]! / other[i]![h]! : values[h]! - other[i]![h]!,
          );
          const sorted = drawn.toSorted((a, b) => a - b);
          const equal = as === 'ratio' ? 1 : 0;
          return {
            lens,
            recorded: onRecord!,
            p10: quantile(sorted, 0.1),
            p50: quantile(sorted, 0.5),
            p90: quantile(sorted, 0.9),
            more: drawn.filter((value) => value > equal + CLEAR[as]).length / tapes,
            less: drawn.filter((value) => value < equal - CLEAR[as]).length / tapes,
          };
        });
        return { headline, as, spreads, verdict: verdictOf(spreads) };
      }),
    })),
  };
}

function verdictOf(spreads: readonly Spread[]): Compared['verdict'] {
  if (spreads.every(({ more }) => more >= SURE)) return 'more';
  if (spreads.every(({ less }) => less >= SURE)) return 'less';
  if (spreads.every(({ more, less }) => less <= 1 - SURE && more >= 1 / 2)) return 'notLess';
  if (spreads.every(({ more, less }) => more <= 1 - SURE && less >= 1 / 2)) return 'notMore';
  return 'open';
}

function drawnWorlds({ recorded, regions }: Scenario, world: World, tapes: number): World[] {
  return Array.from({ length: tapes }, (_, i) => ({
    ...world,
    tape: recordTape(`uncertainty/${i}`, recorded, regions, world.parameters.weather),
  }));
}

function measure(scenario: Scenario, world: World, plan: readonly YearPlan[]): number[] {
  const years = playIn(world, scenario, plan);
  return headlines.map(({ of }) => of(years));
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
