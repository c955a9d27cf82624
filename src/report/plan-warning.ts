/**
 * What a plan holds for those who would go hungry under it, said before it is approved: on how many tapes, what people would
 * eat, how many would die in the middle of the forecast, and which levers bear on it. A warning, and no measure of a plan.
 */
import type { Economy } from '#core/economy';
import { allLevers, type LeverId } from '#core/model';
import type { LeverTable } from '#core/plan';
import { mapRegions, sum } from '#core/regions';
import type { World } from '#core/world';
import { roughly } from '#report/format';
import { seriesNamed } from '#report/headlines';
import type { Outcomes } from '#report/planning-forecast';
import type { Series } from '#report/series-declaration';
import { printOf, printOfLever } from '#report/units';
import type { Words } from '#report/words';

/** The farm years that the share of hungry tapes counts. */
export const WARNED_YEARS = 2;
/** From one tape in ten on, or from this many dead in the middle of the forecast, millions. */
const TAPES_WARNED = 0.1;
const DEATHS_WARNED = 0.3;
/** Fewer than these are not named apart, millions. */
const FEW = 0.1;

const deaths = seriesNamed('excess_deaths');
const food = seriesNamed('food_grain_per_villager');
export const warnedSeries: readonly Series[] = [deaths, food];

export interface PlanWarning {
  readonly year: number;
  /** Tapes with mass hunger in the villages. */
  readonly hungry: number;
  readonly tapes: number;
  /** Deaths in the worse of the years, in the middle of the forecast and on one tape in ten, millions. */
  readonly middle: number;
  readonly worst: number;
  /** Deaths of the first year that follow from the harvest before, whatever is decided now. */
  readonly inherited: number;
}

export function planWarning({ tapes, hungerShare, bands }: Outcomes, opening: Economy): PlanWarning | undefined {
  const inherited = sum(mapRegions(opening, ({ doomed }) => doomed));
  const years = bands[deaths.id]!.slice(0, WARNED_YEARS).map(({ year, p50, p90 }, i) => {
    const late = i === 0 ? inherited : 0;
    return { year, middle: Math.max(0, p50 - late), worst: Math.max(0, p90 - late) };
  });
  const worse = years.reduce((a, b) => (b.middle > a.middle || (b.middle === a.middle && b.worst > a.worst) ? b : a));
  if (hungerShare < TAPES_WARNED && worse.middle < DEATHS_WARNED) return undefined;
  return { ...worse, hungry: Math.round(tapes * hungerShare), tapes, inherited };
}

/** Levers that decide who has grain, in the order in which they are named. */
const BEARING: readonly LeverId[] = [
  'procurement.quota',
  'procurement.taxInKind',
  'procurement.extraordinary',
  'supply.grainExports',
  'supply.relief',
  'supply.foreignRelief',
  'marketing.privateTrade',
];

export interface WarningWords {
  readonly lead: string;
  readonly more: readonly string[];
}

export function warningWords(
  { year, hungry, tapes, middle, worst, inherited }: PlanWarning,
  table: LeverTable,
  { parameters }: World,
  { t, format }: Words,
): WarningWords {
  const range = (of: number) => {
    const [low, high] = roughly(of);
    return format.range(low, high, 1);
  };
  const stands = (id: LeverId) => {
    const lever = allLevers.find((one) => one.id === id)!;
    const print = printOfLever(lever);
    const value = [format.value(table[id], print), t(`unit.${print.unit}`)].filter(Boolean).join(' ');
    return t('warning.lever', { lever: t(`lever.${id}.name`), value });
  };
  const need = format.value(parameters.famine.need, printOf(food.unit));
  return {
    lead: t(middle >= FEW ? 'warning.lead' : 'warning.leadTapes', { year, hungry, tapes, range: range(middle) }),
    more: [
      t('warning.worst', { year, worst: range(worst) }),
      ...(inherited >= FEW ? [t('warning.inherited', { range: range(inherited) })] : []),
      t('warning.need', { need }),
      t('warning.bearing', { levers: BEARING.map(stands).join('; ') }),
    ],
  };
}

/** Until the spring of that year grain was requisitioned; later it was delivered by quota. */
const REQUISITION = 1921;

/** The same at a briefing, of the plan that leaves everything as it stood. */
export function asItStoodWords(
  warning: PlanWarning,
  { table, world, state }: { table: LeverTable; world: World; state: { year: number } },
  words: Words,
): string[] {
  const { t, format } = words;
  const { lead, more } = warningWords(warning, table, world, words);
  const quota = table['procurement.quota'];
  const taken = state.year <= REQUISITION ? 'warning.requisition' : 'warning.quota';
  return [t('warning.own'), ...(quota > 0 ? [t(taken, { quota: format.number(quota, 1) })] : []), lead, ...more];
}
