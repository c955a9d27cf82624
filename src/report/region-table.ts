/** What the office knew of each region, and the series behind each figure. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { seriesOf } from '#report/series';
import type { Series } from '#report/series-declaration';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

export const regionColumns = ['harvest', 'procurement', 'food_grain_per_villager', 'population_rural'] as const;

export interface TextTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface RegionFigures {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Each with the series that tells it, and its name. */
    readonly cells: readonly { readonly series: Series; readonly label: string; readonly text: string }[];
  }[];
}

export function regionFigures(now: YearResult, world: World, words: Words): RegionFigures {
  const all = seriesOf(world.regionIds);
  const named = (column: string, region: string) => all.find(({ id }) => id === `${column}.${region}`)!;
  const unitOf = (column: string) => words.t(`unit.${printOf(named(column, world.regionIds[0]!).unit).unit}`);
  return {
    heads: [
      words.t('report.region'),
      ...regionColumns.map((column) => `${words.t(`report.column.${column}`)}, ${unitOf(column)}`),
    ],
    rows: world.regionIds.map((region) => ({
      name: words.t(`region.${region}`),
      cells: [
        ...regionColumns.map((column) => {
          const series = named(column, region);
          const label = `${words.t(`report.column.${column}`)}, ${words.t(`region.${region}`)}`;
          return { series, label, text: words.format.value(series.of(now, world), printOf(series.unit)) };
        }),
      ],
    })),
  };
}

export function regionTable(now: YearResult, world: World, words: Words): TextTable {
  const { heads, rows } = regionFigures(now, world, words);
  return { heads, rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]) };
}
