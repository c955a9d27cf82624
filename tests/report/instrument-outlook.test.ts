import { expect, test } from 'vitest';
import { instrumentOutlook, outlookMeasures } from '#report/instrument-outlook';
import { INSTRUMENTS } from '#report/lever-control';
import { forecastSeries } from '#report/planning-forecast';
import { words } from '#report/words';
import { forecast, forecastBefore } from '#session/forecast';
import { startSession } from '#session/session';
import { greatTurn } from '../great-turn';

const en = words('en');

/** The outlooks of the first winter, with one lever moved. */
function outlooksWith(lever: Parameters<ReturnType<typeof startSession>['setLever']>[0], value: number) {
  const session = startSession(greatTurn, { seed: '3', lens: 'consensus' });
  session.setLever(lever, value);
  const view = session.view();
  const options = { measures: [...forecastSeries, ...outlookMeasures], tapes: 20 };
  const [now, before] = [forecast(view, options), forecastBefore(view, options)];
  const foreseen = { year: view.state.year, now, before, lived: view.years, world: view.world };
  return Object.fromEntries(INSTRUMENTS.map((id) => [id, instrumentOutlook(id, foreseen, en)]));
}

test('every instrument has its own band, of this year and of the horizon, beside the plan before', () => {
  const outlooks = outlooksWith('procurement.quota', 20);
  expect(Object.keys(outlooks)).toEqual([...INSTRUMENTS]);
  for (const { rows, chart } of Object.values(outlooks)) {
    expect(rows.map(({ year }) => year)).toEqual(['1928', '1932']);
    expect(chart.before).toHaveLength(chart.plan.length);
  }
  const deliveries = outlooks['grain']!;
  expect(deliveries.rows[0]!.before).toMatch(/^was \d/);
  expect(deliveries.rows[1]!.range).toMatch(/\d.*\d/);
});

test('a range is told only where the tapes differ', () => {
  const { scissors, grain } = outlooksWith('scissors.grainPrice', 1.5);
  expect(scissors!.rows[0]!.before).not.toBe('');
  // In the first year nothing but price moves the blades, so that all tapes agree.
  expect(scissors!.rows[0]!.range).toBe('');
  expect(grain!.rows[0]!.range).not.toBe('');
});
