import { expect, test } from 'vitest';
import { play } from '#replay/run';
import { estimatesOf, historyCharts } from '#report/history-charts';
import { scholarsIn } from '#report/scholars';
import { words } from '#report/words';
import { greatTurn, library, presetPlan, scenarioOf } from '../great-turn';

const run = play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan('historical') });
const charts = historyCharts(run.years, greatTurn.history, run.world);
const chartOf = (series: string) => charts.find((chart) => chart.series === series)!;

test('those who disagree keep figures of their own', () => {
  const source = 'Chapman 1963 (0.58 and 0.85) and Allen 2003 (0.87)';
  expect(estimatesOf({ year: 1937, value: 0.725, source })).toEqual([
    { year: 1937, value: 0.58, author: 'Chapman 1963' },
    { year: 1937, value: 0.85, author: 'Chapman 1963' },
    { year: 1937, value: 0.87, author: 'Allen 2003' },
  ]);
  const alone = { year: 1932, value: 0.85, source: 'Allen 2003; Chapman 1963; Bergson 1961' };
  expect(estimatesOf(alone)).toEqual([{ year: 1932, value: 0.85, author: alone.source }]);
});

test('six indices of industry stand beside the official one in 1937, all below it', () => {
  const { estimates, record } = chartOf('industrial_output');
  const of1937 = estimates.filter(({ year }) => year === 1937);
  expect(of1937.map(({ author }) => author)).toEqual([
    'Nutter',
    'Kaplan & Moorsteen',
    'Jasny',
    'Clark',
    'Hodgman',
    'Seton',
  ]);
  const official = record.find(({ year }) => year === 1937)!;
  for (const { value } of of1937) expect(value).toBeLessThan(official.value);
});

test('the printed harvest is a mark beside the record, and every chart has sources', () => {
  const { estimates, record } = chartOf('harvest');
  expect(estimates.length).toBe(run.years.length);
  expect(estimates.every(({ author }) => author === undefined)).toBe(true);
  expect(record.find(({ year }) => year === 1933)!.value).toBeLessThan(
    estimates.find(({ year }) => year === 1933)!.value,
  );
  expect(charts.map(({ sources }) => sources.length).every((count) => count > 0)).toBe(true);
});

test('whoever counted has a name in Russian letters', () => {
  const authors = library.ids.flatMap((id) => {
    const { history } = scenarioOf(id);
    return history.flatMap((row) =>
      /industry_multiple|real_wage|consumption/.test(row.series) ? estimatesOf(row) : [],
    );
  });
  const named = authors.flatMap(({ author }) => author ?? []);
  expect(named.length).toBeGreaterThan(10);
  for (const author of named) {
    expect(scholarsIn(author, words('ru')), author).not.toMatch(/\p{Script=Latin}/u);
    expect(scholarsIn(author, words('en'))).toBe(author);
  }
});
