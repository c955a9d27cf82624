/**
 * Turning points: the decisions without which this run would have gone most differently.
 *
 * Each year’s changes of a dossier are taken back for that year, the later ones stand, and the run is played to its end on
 * the same tape. Decisions are ordered by how far they moved industry, living standards and the village’s food in its
 * worst year, as shares of what they were: up and down count alike, for this is no score.
 */
import type { Dossier } from '#core/declare';
import { allLevers, type LeverId, leverOf } from '#core/model';
import { decisionsOf, type LeverSettings, type YearPlan } from '#core/plan';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { seriesNamed } from '#report/headlines';
import type { Series } from '#report/series-declaration';

export interface TurningPoint {
  readonly year: number;
  readonly dossier: Dossier;
  readonly levers: readonly LeverId[];
  /** What the decision did to the run, as a share of what would have been. */
  readonly industry: number;
  readonly livingStandards: number;
  readonly worstFood: number;
}

type Reader = Series['of'];

/** What turning points are ordered by; each is one figure of a whole run. */
export const scales: Readonly<
  Record<'industry' | 'livingStandards' | 'worstFood', { readonly of: Reader; readonly over: 'end' | 'mean' | 'least' }>
> = {
  industry: { of: seriesNamed('nonfarm_value_added').of, over: 'end' },
  livingStandards: { of: seriesNamed('consumption_per_head').of, over: 'mean' },
  worstFood: { of: seriesNamed('food_grain_per_villager').of, over: 'least' },
};

type Figures = Readonly<Record<keyof typeof scales, number>>;

function figuresOf(years: readonly YearResult[], world: World): Figures {
  const figure = ({ of, over }: (typeof scales)['industry']) => {
    const values = years.map((result) => of(result, world));
    if (over === 'end') return values.at(-1)!;
    return over === 'least' ? Math.min(...values) : values.reduce((all, value) => all + value, 0) / values.length;
  };
  return {
    industry: figure(scales.industry),
    livingStandards: figure(scales.livingStandards),
    worstFood: figure(scales.worstFood),
  };
}

/** What may have been a turning point: the year’s changes of one dossier, to be weighed one after another. */
export function turnings(
  plans: readonly YearPlan[],
  years: readonly YearResult[],
  world: World,
): (() => TurningPoint)[] {
  const first = years[0]!.year;
  const lived = { all: figuresOf(years, world), years, world };
  return plans
    .filter(({ year }) => year >= first && year < first + years.length)
    .flatMap((plan) => dossiersOf(plan).map((dossier) => () => weighed(plan, dossier, plans, lived)));
}

/** Those that did most, by date. */
export function strongest(points: readonly TurningPoint[], most = 6): TurningPoint[] {
  const size = ({ industry, livingStandards, worstFood }: TurningPoint) =>
    Math.abs(industry) + Math.abs(livingStandards) + Math.abs(worstFood);
  return points
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, most)
    .sort((a, b) => a.year - b.year);
}

export function turningPoints(
  plans: readonly YearPlan[],
  years: readonly YearResult[],
  world: World,
  most = 6,
): TurningPoint[] {
  return strongest(
    turnings(plans, years, world).map((weigh) => weigh()),
    most,
  );
}

interface Lived {
  readonly all: Figures;
  readonly years: readonly YearResult[];
  readonly world: World;
}

function weighed(
  plan: YearPlan,
  dossier: Dossier,
  plans: readonly YearPlan[],
  { all, years, world }: Lived,
): TurningPoint {
  const without = plans.map((one) => (one === plan ? withoutDossier(plan, dossier) : one));
  const other = figuresOf(replayFrom(plan.year, without, years, world), world);
  return {
    year: plan.year,
    dossier,
    levers: leversOf(plan, dossier),
    industry: all.industry / other.industry - 1,
    livingStandards: all.livingStandards / other.livingStandards - 1,
    worstFood: all.worstFood / other.worstFood - 1,
  };
}

function leversOf({ levers, autumn }: YearPlan, dossier: Dossier): LeverId[] {
  const named = new Set([...Object.keys(levers), ...Object.keys(autumn ?? {})]);
  return allLevers.filter(({ id, dossier: own }) => own === dossier && named.has(id)).map(({ id }) => id);
}

function dossiersOf(plan: YearPlan): Dossier[] {
  const dossiers = allLevers.map(({ dossier }) => dossier).filter((dossier) => leversOf(plan, dossier).length > 0);
  return [...new Set(dossiers)];
}

/** Taken back for its year: what a later plan does not name stays taken back as well. */
function withoutDossier({ year, levers, autumn }: YearPlan, dossier: Dossier): YearPlan {
  const strip = (settings: LeverSettings = {}): LeverSettings =>
    Object.fromEntries(Object.entries(settings).filter(([id]) => leverOf(id)?.dossier !== dossier));
  return { year, levers: strip(levers), autumn: strip(autumn) };
}

function replayFrom(
  year: number,
  plans: readonly YearPlan[],
  years: readonly YearResult[],
  world: World,
): YearResult[] {
  const first = years[0]!.year;
  const replayed = years.slice(0, year - first);
  let economy = years[year - first]!.before;
  for (let y = year; y < first + years.length; y++) {
    const result = advanceYear(economy, decisionsOf(plans, first, y, world.start), world);
    replayed.push(result);
    economy = result.after;
  }
  return replayed;
}
