/**
 * The first year as lessons: one lever in each instrument, what its move changed in the forecast of the year, and which lever
 * it opens. The figures are those of the run; nothing here knows what they ought to be.
 */
import { allLevers, type LeverId, leverOf } from '#core/model';
import type { LeverTable } from '#core/plan';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { choiceName, FURTHER_DOSSIERS, type InstrumentId, opensIn } from '#report/lever-control';
import { nationalSeries } from '#report/series';
import { printOf, printOfLever } from '#report/units';
import type { Words } from '#report/words';

export interface Lesson {
  readonly id: InstrumentId;
  /** Named in the sentence and laid open by the lesson; any lever of the instrument will do. */
  readonly lever: LeverId;
  /** Laid open once the lesson is done, before its dossier opens by the years. */
  readonly opens?: LeverId;
}

/** Where grain is taken by quota the first lesson is the quota, elsewhere it is what is sold abroad. */
export function lessonsOf(start: LeverTable): readonly Lesson[] {
  const taken = start['procurement.quota'] > 0;
  return [
    taken
      ? { id: 'grain', lever: 'procurement.quota', opens: 'supply.foreignRelief' }
      : { id: 'grain', lever: 'supply.grainExports', opens: 'trade.otherExports' },
    { id: 'scissors', lever: 'scissors.grainPrice', opens: 'scissors.contracting' },
    { id: 'investment', lever: 'investment.rate', opens: 'investment.machinesWeight' },
    { id: 'road', lever: 'housing.allotment' },
  ];
}

export function movedLevers(from: LeverTable, table: LeverTable): LeverId[] {
  return allLevers.filter(({ id }) => table[id] !== from[id]).map(({ id }) => id);
}

/** Read in this order where two move alike; none of them is the setting of a lever, and none counts deaths. */
const TOLD = [
  'food_grain_per_villager',
  'grain_towns',
  'procurement',
  'grain_stock_state',
  'machinery_imports',
  'goods_availability',
  'terms_of_trade',
  'consumption_per_head',
  'investment',
  'unfinished_construction',
  'works_finished',
  'emission',
  'bazaar_price',
  'real_wage',
  'net_rural_urban_migration',
  'unemployed',
  'housed',
  'foreign_debt',
  'gold',
  'tractors',
  'steel',
].map((id) => {
  const found = nationalSeries.find((series) => series.id === id);
  if (!found) throw new RangeError(`there is no series ${id}`);
  return found;
});

export interface Difference {
  readonly series: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** What differs on paper between two courses of one year: food first, then what moved most for its size. */
export function differencesOf(from: YearResult, to: YearResult, world: World, most: number): Difference[] {
  const all = TOLD.map(
    (series): Difference => ({
      series: series.id,
      unit: series.unit,
      from: series.of(from, world),
      to: series.of(to, world),
    }),
  );
  const printed = ({ unit }: Difference, value: number) => (value * printOf(unit).times).toFixed(printOf(unit).digits);
  const size = ({ from: a, to: b }: Difference) => Math.abs(b - a) / Math.max(Math.abs(a), Math.abs(b));
  const isFood = ({ series }: Difference) => Number(series === TOLD[0]!.id);
  return all
    .filter((one) => printed(one, one.from) !== printed(one, one.to))
    .sort((a, b) => isFood(b) - isFood(a) || size(b) - size(a))
    .slice(0, most);
}

/** "Grain exports from 0.3 to 1.2 Mt" */
export function moveText(id: LeverId, from: LeverTable, table: LeverTable, words: Words): string {
  const { t, format } = words;
  const lever = leverOf(id)!;
  const print = printOfLever(lever);
  const write = (value: number) =>
    lever.choices ? `“${choiceName(lever, value, words)}”` : format.value(value, print);
  return t('guide.moved', {
    lever: t(`lever.${id}.name`),
    from: write(from[id]),
    to: write(table[id]),
    unit: lever.choices ? '' : unitAfter(print.unit, words),
  });
}

/** The words of a unit behind a figure: that of an index is a figure itself. */
function unitAfter(unit: string, { t }: Words): string {
  const text = t(`unit.${unit}`);
  return text && (/^\d/.test(text) ? ` (${text})` : ` ${text}`);
}

const MOVES = 3;

export function movesText(ids: readonly LeverId[], from: LeverTable, table: LeverTable, words: Words): string {
  const told = ids.slice(0, MOVES).map((id) => moveText(id, from, table, words));
  const more = ids.length - told.length;
  return [...told, ...(more > 0 ? [words.t('guide.more', { count: more })] : [])].join('; ');
}

function effectText({ series, from, to, unit }: Difference, words: Words): string {
  const { t, format } = words;
  const print = printOf(unit);
  return t('guide.effect', {
    series: t(`series.${series}`),
    from: format.value(from, print),
    to: format.value(to, print),
    unit: unitAfter(print.unit, words),
  });
}

export interface Taught {
  readonly from: LeverTable;
  readonly table: LeverTable;
  readonly before: YearResult;
  readonly now: YearResult;
  readonly world: World;
}

const EFFECTS = 3;

/** What was moved, and what it changed in the forecast of the year. */
export function taughtText({ from, table, before, now, world }: Taught, words: Words): string {
  const { t } = words;
  const { year } = now;
  const differences = differencesOf(before, now, world, EFFECTS);
  return [
    t('guide.told', { moved: movesText(movedLevers(from, table), from, table, words) }),
    differences.length > 0
      ? t('guide.effects', { year, effects: differences.map((one) => effectText(one, words)).join('; ') })
      : t('guide.nothing', { year }),
  ].join(' ');
}

/** Dossiers that lay more levers open in a year of play. */
export function dossiersOpeningIn(yearOfPlay: number): string[] {
  return (['grain', 'scissors', 'investment', 'road', ...FURTHER_DOSSIERS] as const)
    .filter((dossier) => opensIn[dossier] === yearOfPlay)
    .map((dossier) => `dossier.${dossier}.name`);
}
