/** The forecast strip: four figures of the year, each with the band it stands in, the plan before dashed beside it. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { nationalSeries } from '#report/series';
import type { Series } from '#report/series-declaration';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

interface Band {
  readonly year: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What the ensemble gives. */
export interface Outcomes {
  readonly tapes: number;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
  readonly hungerShare: number;
}

export const forecastFigures = ['villageFood', 'steel', 'consumption'] as const;
export type ForecastFigure = (typeof forecastFigures)[number];

const figures: Readonly<Record<ForecastFigure, { readonly series: string; readonly digits?: number }>> = {
  villageFood: { series: 'food_grain_per_villager' },
  steel: { series: 'steel' },
  consumption: { series: 'consumption_per_head' },
};

export const forecastSeries: readonly Series[] = forecastFigures.map((id) => {
  const found = nationalSeries.find((series) => series.id === figures[id].series);
  if (!found) throw new RangeError(`there is no series ${figures[id].series}`);
  return found;
});

export interface Foreseen {
  readonly year: number;
  readonly now: Outcomes;
  readonly before: Outcomes;
  readonly lived: readonly YearResult[];
  readonly world: World;
}

/** What a band is drawn of, and how it is printed. */
export interface Foretold {
  /** The measure, under which its bands are kept. */
  readonly id: string;
  readonly of: (result: YearResult, world: World) => number;
  readonly label: string;
  readonly unit: string;
  readonly print: { readonly times: number; readonly digits: number };
}

export function forecastFigure(id: ForecastFigure, foreseen: Foreseen, words: Words) {
  const { t } = words;
  const series = forecastSeries[forecastFigures.indexOf(id)]!;
  const print = printOf(series.unit);
  const { chart, ...figure } = bandFigure(
    { id: series.id, of: series.of, label: t(`forecast.${id}`), unit: t(`unit.${print.unit}`), print },
    foreseen,
    words,
  );
  const { need } = foreseen.world.parameters.famine;
  const ends = { low: need - NEED_LINE, high: need + NEED_LINE, label: t('forecast.need') };
  return { ...figure, chart: id === 'villageFood' ? { ...chart, need: ends } : chart };
}

/** This year’s middle and what it was before the change, and the band up to the horizon. */
export function bandFigure(
  { id, of, label, unit, print }: Foretold,
  { year, now, before, lived, world }: Foreseen,
  words: Words,
) {
  const { t, format } = words;
  const scaled = (bands: readonly Band[]) =>
    bands.map((band) => ({
      year: band.year,
      p10: band.p10 * print.times,
      p50: band.p50 * print.times,
      p90: band.p90 * print.times,
    }));
  const plan = scaled(now.bands[id]!);
  const was = scaled(before.bands[id]!);
  const text = (value: number) => format.number(value, print.digits);
  const first = plan[0]!;
  const end = plan.at(-1)!;
  const changed = text(first.p50) !== text(was[0]!.p50);
  const record = lived.map((result) => ({ year: result.year, value: of(result, world) * print.times }));
  const column = (name: string, bands: readonly Band[], part: 'p10' | 'p50' | 'p90') => ({
    name,
    points: bands.map((band) => ({ year: band.year, value: band[part] })),
  });
  return {
    label,
    value: text(first.p50),
    unit,
    beforeKey: 'dashed' as const,
    // Without a change there is nothing to compare; the dashed line lies under the other.
    before: changed ? t('common.was', { value: text(was[0]!.p50) }) : '',
    figures: {
      series: id,
      title: label,
      unit,
      columns: [
        { name: t('desk.forecast.lived'), points: record },
        column(t('desk.forecast.low'), plan, 'p10'),
        column(t('desk.forecast.middle'), plan, 'p50'),
        column(t('desk.forecast.high'), plan, 'p90'),
        column(t('forecast.planBefore'), was, 'p50'),
      ],
    },
    chart: {
      description: t('desk.forecast.description', {
        label,
        year,
        value: text(first.p50),
        low: text(first.p10),
        high: text(first.p90),
        end: end.year,
        endValue: text(end.p50),
        unit,
      }),
      record,
      format: text,
      plan,
      before: was,
      year,
      table: {
        caption: `${label}, ${unit}`,
        heads: [
          t('common.year'),
          t('desk.forecast.low'),
          t('desk.forecast.middle'),
          t('desk.forecast.high'),
          t('forecast.planBefore'),
        ],
        rows: plan.map((band, i) => [
          String(band.year),
          text(band.p10),
          text(band.p50),
          text(band.p90),
          text(was[i]!.p50),
        ]),
      },
    },
  };
}

/** The need is one figure, drawn as a line this thick to either side, kg. */
const NEED_LINE = 1.5;

export function hungerFigure({ now, before }: Foreseen, words: Words) {
  const { t } = words;
  const of = ({ tapes, hungerShare }: Outcomes) => Math.round(tapes * hungerShare);
  const [black, was] = [of(now), of(before)];
  return {
    label: t('forecast.massHunger'),
    value: String(black),
    unit: t('desk.forecast.ofTapes', { tapes: now.tapes }),
    before: black === was ? '' : t('common.was', { value: String(was) }),
    // Struck squares stand for tapes that no longer have it; there is no sign for more.
    ...(black < was ? { beforeKey: 'struck' as const } : {}),
    squares: {
      tapes: now.tapes,
      now: black,
      before: was,
      description: t('desk.forecast.hunger', { now: black, before: was, tapes: now.tapes }),
    },
  };
}

/** One sentence for the live region after a lever comes to rest: food first, and no gain beside hunger. */
export function forecastSentence(foreseen: Foreseen, words: Words): string {
  const food = forecastFigure('villageFood', foreseen, words);
  const hunger = hungerFigure(foreseen, words);
  return words.t('desk.forecast.spoken', { food: food.value, unit: food.unit, hunger: hunger.squares.description });
}
