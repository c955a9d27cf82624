/** What is inferred from the record, and what the fit sees of it: harvests, deliveries and areas as recorded, and no figure held out. */
import { describe, expect, test } from 'vitest';
import { inferInputs } from '#calibration/infer';
import { parametersAt, residualsAt } from '#calibration/score';
import { sum } from '#core/regions';
import { advanceYear } from '#core/year';
import type { HistoryRow } from '#scenario/scenario';
import { compare } from '#validation/compare';
import { greatTurn } from '../great-turn';
import { problem, shippedValues } from './problem';

const { evidence } = problem;
const inferred = inferInputs(greatTurn, parametersAt(problem, shippedValues), evidence);
const missed = (history: string) =>
  compare(inferred.years, inferred.world, evidence, greatTurn.history).filter(
    (one) => one.use === 'input' && one.history === history,
  );
const inputOf = (year: number) => inferred.inputs.find((one) => one.year === year)!;

/** Quotas of at least a million tonnes are looked for; in the first year the village sells of its own will. */
const FIRST_QUOTA = 1929;
/** Collections that no quota brings in, from what the drought of 1936 left. */
const BEYOND_COLLECTING = [1936];
/** Areas that a sowing plan of its utmost does not reach, for few fields are under orders yet. */
const BEYOND_SOWING = [1929, 1930];
const MOST_SOWN = 0.1;

describe('inputs inferred from the record', () => {
  test('the weather makes every harvest equal to the record within a five-hundredth', () => {
    const harvests = missed('harvest');
    expect(harvests).toHaveLength(greatTurn.lastYear - greatTurn.firstYear + 1);
    for (const { z, year } of harvests) expect(Math.abs(z), `harvest of ${year}`).toBeLessThan(0.002);
  });

  test('quotas make deliveries equal to the record within a five-hundredth, where any quota can', () => {
    const deliveries = missed('procurement').filter(({ year }) => year >= FIRST_QUOTA);
    expect(deliveries.length).toBeGreaterThan(8);
    for (const { z, year } of deliveries)
      if (!BEYOND_COLLECTING.includes(year)) expect(Math.abs(z), `deliveries of ${year}`).toBeLessThan(0.002);
  });

  test('where none can, it falls short by a tenth at most, and twice the quota would bring in no more', () => {
    for (const year of BEYOND_COLLECTING) {
      const { z } = missed('procurement').find((one) => one.year === year)!;
      expect(z).toBeLessThan(-0.002);
      expect(z).toBeGreaterThan(-0.12);
      const { before, decisions, ledger } = inferred.years.find((one) => one.year === year)!;
      const doubled = { ...decisions.autumn.procurement, quota: 2 * inputOf(year).quota };
      const asked = { ...decisions, autumn: { ...decisions.autumn, procurement: doubled } };
      const most = advanceYear(before, asked, inferred.world).ledger.procurement.total;
      expect(most / ledger.procurement.total - 1).toBeLessThan(0.002);
    }
  });

  test('sowing plans make areas equal to the record within a hundredth, where orders reach the fields', () => {
    const areas = missed('sown_area');
    expect(areas.length).toBeGreaterThan(5);
    for (const { z, year } of areas)
      if (!BEYOND_SOWING.includes(year)) expect(Math.abs(z), `area of ${year}`).toBeLessThan(0.01);
  });

  test('where they hardly do, the plan is at its utmost and the area short by a twentieth at most', () => {
    for (const year of BEYOND_SOWING) {
      const { z } = missed('sown_area').find((one) => one.year === year)!;
      expect(z).toBeLessThan(-0.01);
      expect(z).toBeGreaterThan(-0.05);
      const { ledger, before } = inferred.years.find((one) => one.year === year)!;
      const underOrders = sum(ledger.campaign.collectivised.map((share, r) => share * before.regions[r]!.area));
      const reached = underOrders / sum(before.regions.map(({ area }) => area));
      expect(inputOf(year).sowingPlan === MOST_SOWN || reached < 0.1, `${year}`).toBe(true);
    }
  });

  test('under other parameters too, regions differ as the tape says: only the level of a year’s weather is inferred', () => {
    const otherwise = problem.fitted.map(({ start }) => start);
    const { inputs } = inferInputs(greatTurn, parametersAt(problem, otherwise), evidence);
    inputs.forEach(({ weather }, i) => {
      const given = greatTurn.recorded[i]!.weather;
      for (const [r, each] of weather.entries()) expect(each / weather[0]!).toBeCloseTo(given[r]! / given[0]!, 9);
    });
    expect(inputs.map(({ weather }) => weather)).not.toEqual(inferred.inputs.map(({ weather }) => weather));
  });
});

describe('what the fit is pulled by', () => {
  const used = new Set([
    ...evidence.series.flatMap(({ history, calibrate }) => calibrate.map((year) => `${history} ${year}`)),
    ...evidence.inputs.flatMap(({ inferredFrom, years }) => years.map((year) => `${inferredFrom} ${year}`)),
  ]);
  const heldOut = new Set(
    evidence.series.flatMap(({ history, heldOut: years }) => years.map((year) => `${history} ${year}`)),
  );
  const keyOf = ({ series, year }: HistoryRow) => `${series} ${year}`;
  const asShipped = residualsAt(problem, shippedValues);
  /** The record rewritten where asked. */
  const afterChanging = (which: (key: string) => boolean) => {
    const history = greatTurn.history.map((row) => (which(keyOf(row)) ? { ...row, value: 3 * row.value + 1 } : row));
    return residualsAt({ ...problem, scenario: { ...greatTurn, history } }, shippedValues);
  };

  test('no figure that is held out is calibrated on, or inferred from, under another heading', () => {
    expect([...heldOut].filter((key) => used.has(key))).toEqual([]);
    expect(heldOut.size).toBeGreaterThan(30);
  });

  test('no hidden dials: another record in every held-out year leaves every residual as it was', () => {
    expect(afterChanging((key) => heldOut.has(key))).toEqual(asShipped);
  });

  test('nor does anything else in history.csv that is not declared to be used', () => {
    expect(afterChanging((key) => !used.has(key))).toEqual(asShipped);
  });

  test('a figure of a year that is not listed is not used either, whatever its series', () => {
    const [row] = greatTurn.history;
    const unlisted = ['procurement 1940', 'sown_area 1935'].map((key) => {
      expect(used).not.toContain(key);
      const [series, year] = key.split(' ');
      return { ...row!, series: series!, year: Number(year), value: 30 };
    });
    const history = [
      ...greatTurn.history.filter((one) => used.has(keyOf(one)) || heldOut.has(keyOf(one))),
      ...unlisted,
    ];
    expect(residualsAt({ ...problem, scenario: { ...greatTurn, history } }, shippedValues)).toEqual(asShipped);
  });

  test('another record where it is used moves the residuals', () => {
    const kindsMoved = (which: (key: string) => boolean) => {
      const moved = afterChanging(which).filter(({ value }, i) => value !== asShipped[i]!.value);
      return new Set(moved.map(({ kind }) => kind));
    };
    expect(kindsMoved((key) => key === 'steel 1930')).toEqual(new Set(['calibrate']));
    expect(kindsMoved((key) => key === 'procurement 1930')).toContain('input');
  });

  test('every calibrated figure has its residual, and the pull to the start moves with the distance from it', () => {
    const calibrated = asShipped.filter(({ kind }) => kind === 'calibrate');
    expect(calibrated).toHaveLength(evidence.series.flatMap(({ calibrate }) => calibrate).length);
    const { fitted } = problem;
    const atStart = residualsAt(
      problem,
      fitted.map(({ start }) => start),
    ).filter(({ kind }) => kind === 'start');
    expect(atStart).toHaveLength(fitted.length);
    for (const { value, name } of atStart) expect(value, name).toBe(0);
    fitted.forEach(({ id, low, high, start }, i) => {
      const pull = asShipped.find(({ name, kind }) => kind === 'start' && name === id)!;
      expect(pull.value).toBeCloseTo((shippedValues[i]! - start) / (high - low), 12);
    });
  });
});
