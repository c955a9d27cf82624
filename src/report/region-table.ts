/** What the office knew of each region, as rows of text. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { seriesOf } from '#report/series';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

const columns = ['harvest', 'procurement', 'food_grain_per_villager', 'population_rural'] as const;

export interface TextTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function regionTable(now: YearResult, world: World, words: Words): TextTable {
  const all = seriesOf(world.regionIds);
  const named = (column: string, region: string) => all.find(({ id }) => id === `${column}.${region}`)!;
  const unitOf = (column: string) => words.t(`unit.${printOf(named(column, world.regionIds[0]!).unit).unit}`);
  return {
    heads: [
      words.t('report.region'),
      ...columns.map((column) => `${words.t(`report.column.${column}`)}, ${unitOf(column)}`),
    ],
    rows: world.regionIds.map((region) => [
      words.t(`region.${region}`),
      ...columns.map((column) => {
        const series = named(column, region);
        return words.format.value(series.of(now, world), printOf(series.unit));
      }),
    ]),
  };
}
