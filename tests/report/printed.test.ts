/** What the report room prints: it adds up on paper, and deaths stand in no table. */
import { expect, test } from 'vitest';
import { besideHistory } from '#report/against-history';
import { seriesCsv } from '#report/csv';
import { explain } from '#report/explain';
import { type OfficeRowId, officeRows, officeSeries } from '#report/headlines';
import { officeTable } from '#report/office-table';
import { regionTable } from '#report/region-table';
import { valuesOf } from '#report/series';
import { printOf } from '#report/units';
import { printWhy } from '#report/why';
import { words } from '#report/words';
import { greatTurn, playPreset } from '../great-turn';

const { years, world } = playPreset('historical');
const [of1930, of1931] = [years[2]!, years[3]!];
const en = words('en');
const lines = officeTable(officeRows(of1931, of1930, world), en);

const asNumber = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''));

test('deaths of hunger are no row of the office’s table and no column of the regions’', () => {
  expect(lines.map(({ id }) => id)).not.toContain('excessDeaths');
  expect(lines.length).toBeGreaterThan(4);
  expect(JSON.stringify(regionTable(of1931, world, en).heads)).not.toMatch(/death/i);
});

test('a difference is what was reported less what was known, and nothing where nothing was printed', () => {
  const harvest = lines.find(({ id }) => id === 'harvest')!;
  expect(asNumber(harvest.difference!)).toBeCloseTo(asNumber(harvest.reported!) - asNumber(harvest.known), 0);
  expect(lines.find(({ id }) => id === 'consumption')).toMatchObject({ reported: undefined, difference: undefined });
});

const rows: OfficeRowId[] = ['harvest', 'industry', 'steel', 'consumption', 'defence', 'unfinished', 'foreignDebt'];

test.each(rows)('Why? of %s adds up on paper, from last year’s figure to this year’s', (id) => {
  const series = officeSeries(id);
  const [explanation] = explain(of1931, of1930, world, [series]);
  const why = printWhy(explanation!, printOf(series.unit), en);
  const parts = why.causes.reduce((all, { text }) => all + asNumber(text), 0);
  const groups = why.groups.reduce((all, { text }) => all + asNumber(text), 0);
  expect(parts).toBeCloseTo(asNumber(why.to.text) - asNumber(why.from.text), 6);
  expect(groups).toBeCloseTo(parts, 6);
});

test('the table of regions names each in the language of the reader', () => {
  const ru = regionTable(of1931, world, words('ru'));
  expect(ru.rows).toHaveLength(world.regionIds.length);
  expect(ru.rows.flat().join('')).not.toMatch(/NaN|undefined/);
});

test('a run stands beside the record only where the record has the year', () => {
  const found = besideHistory(years, greatTurn.history, world, [1932, 1899]);
  const steel = found.find(({ series }) => series === 'steel')!;
  expect(steel.beside[0]!.record).toBeCloseTo(5.9, 1);
  expect(steel.beside[1]).toBeUndefined();
  expect(steel.sources.length).toBeGreaterThan(0);
});

test('figures are handed out a line a year, every series a column', () => {
  const published = years.map((result) => ({ year: result.year, series: valuesOf(result, world), fingerprint: 'f' }));
  const [head, ...body] = seriesCsv(published, world.regionIds).split('\n');
  expect(body).toHaveLength(years.length);
  for (const line of body) expect(line.split(',')).toHaveLength(head!.split(',').length);
});
