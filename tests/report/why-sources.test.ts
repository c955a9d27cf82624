import { describe, expect, test } from 'vitest';
import { allQuantities } from '#core/model';
import { play } from '#replay/run';
import { gazetteOf, officeRows } from '#report/headlines';
import { equationsNamed, equationsOfStock, ingredientsOf } from '#report/ingredients';
import { allStocks, quantityIn, stockIn } from '#report/quantities';
import { regionColumns } from '#report/region-table';
import { nationalSeries, seriesOf } from '#report/series';
import { systems } from '#report/systems';
import { sourcesBehind } from '#report/why-sources';
import { book } from '../../src/loading/book';
import { greatTurn, presetPlan, scenarioTexts } from '../great-turn';

const run = play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan('historical') }, 1933);
const now = run.years.at(-1)!;
const last = run.years.at(-2)!;
const bibliography = JSON.parse(scenarioTexts['../scenarios/bibliography.json']!) as Record<string, unknown>;

/** Every number that a report prints, by the series that tells it. */
function published(): string[] {
  const { lead, items } = gazetteOf(now, last, run.world);
  const office = officeRows(now, last, run.world);
  return [
    ...[lead, ...items].map(({ series }) => series),
    ...office.flatMap(({ series, printedSeries }) => [series, ...(printedSeries ? [printedSeries] : [])]),
    ...systems.flatMap(({ figures }) => figures),
    ...regionColumns.flatMap((column) => run.world.regionIds.map((region) => `${column}.${region}`)),
    ...nationalSeries.map(({ id }) => id),
  ];
}

const all = new Map(seriesOf(run.world.regionIds).map((series) => [series.id, series]));

describe('every published number of a report', () => {
  const ids = [...new Set(published())];

  test('is a series, and there are many', () => {
    expect(ids.length).toBeGreaterThan(120);
    expect(ids.filter((id) => !all.has(id))).toEqual([]);
  });

  test.each(ids)('%s has an equation with its formula, and sources that the bibliography knows', (id) => {
    const { equation } = all.get(id)!;
    const entries = equationsNamed(book, equation);
    expect(entries.length, equation).toBeGreaterThan(0);
    for (const { text } of entries) expect(text).toMatch(/\S/);
    const sources = entries.flatMap((entry) => sourcesBehind(entry, book, now, run.world, greatTurn));
    expect(sources.length, `sources behind ${equation}`).toBeGreaterThan(0);
    expect(sources.filter((source) => !(source in bibliography))).toEqual([]);
  });
});

test('a number without an equation, or with one that names nothing, would be found', () => {
  expect(equationsNamed(book, 'E999')).toEqual([]);
  const bare = { equation: 'E999', mechanism: 'x', id: 'x', text: 'x = y', names: [] };
  expect(sourcesBehind(bare, book, now, run.world, greatTurn)).toEqual([]);
});

describe('what enters an equation', () => {
  const entering = (number: string) => ingredientsOf(equationsNamed(book, number)[0]!, book, now, run.world);

  test('E1: land, weather, draught power, what was lost, technique, and the parameters of the yield', () => {
    const { quantities, stocks, parameters } = entering('E1');
    expect(quantities.map(({ quantity }) => quantity.id)).toEqual(
      expect.arrayContaining(['weather.weather', 'harvest.area', 'harvest.draught', 'harvest.disruption']),
    );
    expect(stocks.map(({ stock }) => stock.id)).toEqual(['nation.farmTechnique']);
    expect(parameters.map(({ parameter }) => parameter.name)).toEqual(
      expect.arrayContaining(['yield', 'draughtElasticity']),
    );
    // The harvest is the product of what is shown: the reader can reckon it again.
    const of = (id: string) => quantityIn(now, id) as readonly number[];
    const { yield: y, draughtElasticity: alpha } = run.world.parameters.harvest;
    const again = y.map(
      (rate, r) =>
        rate *
        of('weather.weather')[r]! *
        of('harvest.draught')[r]! ** alpha *
        now.before.nation.farmTechnique *
        (1 - of('harvest.disruption')[r]!) *
        of('harvest.area')[r]!,
    );
    for (const [r, value] of again.entries()) expect(value).toBeCloseTo(of('harvest.harvest')[r]!, 9);
  });

  test('E12: deliveries ask for the quota, the search and the harvest, and each of these can be asked in turn', () => {
    const { quantities } = entering('E12');
    const ids = quantities.map(({ quantity }) => quantity.id);
    expect(ids).toEqual(expect.arrayContaining(['procurement.quota', 'procurement.searched', 'harvest.harvest']));
    for (const { quantity } of quantities) expect(equationsNamed(book, quantity.equation).length).toBeGreaterThan(0);
  });

  test('E65a: H are engineers where engineers are meant, and grain elsewhere', () => {
    const { quantities, stocks } = entering('E65a');
    expect(quantities.map(({ quantity }) => quantity.id)).not.toContain('harvest.harvest');
    expect(stocks.map(({ stock }) => stock.name)).toContain('specialists');
    expect(entering('E1').quantities.map(({ quantity }) => quantity.id)).not.toContain('skills.specialists');
  });

  test('E46: what the tape says of lenders is no lever of the bank', () => {
    expect(entering('E61f').levers).toEqual([]);
  });
});

test('quantities and stocks have a value in every year, but for the war after the last and a lesson used up at once', () => {
  const silent = allQuantities.filter(({ id }) => quantityIn(now, id) === undefined).map(({ id }) => id);
  expect(silent.filter((id) => !id.startsWith('front.'))).toEqual(['aid.lesson']);
  expect(allStocks.filter((stock) => stockIn(now.after, stock) === undefined).map(({ id }) => id)).toEqual([]);
});

test('a stock is closed by equations of the book, but for those that no equation moves', () => {
  const without = allStocks.filter((stock) => equationsOfStock(book, stock).length === 0).map(({ name }) => name);
  // Mined gold and wages move by a rate, the variant by a decision; products, sets and stocks of goods by what was made.
  expect(new Set(without)).toEqual(
    new Set(['goldMining', 'moneyWage', 'planVariant', 'planProducts', 'stations', 'stock']),
  );
});
