/** The fit itself: it gets nearer, twice the same, stopped or not; and it says how far the record decides what was fitted. */
import { describe, expect, test } from 'vitest';
import { costOf, type FitState, fitRound, startFit } from '#calibration/fit';
import { identify } from '#calibration/identify';
import { type Problem, safeResiduals } from '#calibration/score';
import { movingOnly, problem, shippedValues } from './problem';

/** Three of the parameters are quick to fit, the others staying where they ship. */
const few = movingOnly('famine.need', 'industry.techniqueGrowth', 'livestock.growth.cattle');

const rounds = (of: Problem, state: FitState, count: number): FitState[] => {
  const states = [state];
  for (let i = 0; i < count; i++) states.push(fitRound(of, states.at(-1)!));
  return states;
};
const costAt = (of: Problem, values: readonly number[]) => costOf(safeResiduals(of, values));

const start = startFit(few);
const run = rounds(few, start, 4);
const end = run.at(-1)!;

describe('a fit', () => {
  test('starts where the design says, at what that costs', () => {
    expect(start.values).toEqual(few.fitted.map((one) => one.start));
    expect(start.cost).toBe(costAt(few, start.values));
  });

  test('lowers the cost by a tenth and more, never raises it, and stays within its limits', () => {
    expect(end.cost).toBeLessThan(0.9 * start.cost);
    for (const [i, { cost, values }] of run.entries()) {
      if (i > 0) expect(cost).toBeLessThanOrEqual(run[i - 1]!.cost);
      few.fitted.forEach(({ low, high, id }, j) => {
        expect(values[j], id).toBeGreaterThanOrEqual(low);
        expect(values[j], id).toBeLessThanOrEqual(high);
      });
    }
    expect(end.cost).toBe(costAt(few, end.values));
  });

  test('is the same to the last digit when it is made again', () => {
    expect(rounds(few, startFit(few), 2)).toEqual(run.slice(0, 3));
  });

  test('taken up again from a file comes to the same as one that was never stopped', () => {
    const kept = JSON.parse(JSON.stringify(run[2])) as FitState;
    expect(rounds(few, kept, 2).at(-1)).toEqual(end);
  });

  test('a round without a better point is counted, keeps the old one and tries shorter steps', () => {
    const { values, cost } = end;
    const hopeless: FitState = { round: 7, values, cost: cost / 2, damping: 1, idle: 1 };
    expect(fitRound(few, hopeless)).toEqual({ ...hopeless, round: 8, damping: expect.any(Number), idle: 2 });
    expect(fitRound(few, hopeless).damping).toBeGreaterThan(1);
  });

  test('a model that cannot be run is worse than any that can, and does not stop the fit', () => {
    const values = [Number.NaN, ...end.values.slice(1)];
    const residuals = safeResiduals(few, values, 10);
    expect(residuals.every((each) => each >= 1000)).toBe(true);
    expect(() => safeResiduals(few, values)).toThrow();
  });
});

test('of all that is fitted, the first step from the start gains, and what ships is finished: a further round gains nothing', () => {
  const first = startFit(problem);
  expect(fitRound(problem, first).cost).toBeLessThan(first.cost);
  const cost = costAt(problem, shippedValues);
  expect(cost).toBeLessThan(first.cost / 2);
  const further = fitRound(problem, { round: 0, values: shippedValues, cost, damping: 1, idle: 0 });
  expect(further.cost / cost).toBeGreaterThan(0.98);
});

describe('how well the record decides', () => {
  const identified = identify(few, end.values);

  test('each range holds the value, lies within the limits, and its width is its share of them', () => {
    identified.forEach(({ id, value, low, high, width }, i) => {
      const { low: least, high: most } = few.fitted[i]!;
      expect(value).toBe(end.values[i]);
      expect(low, id).toBeLessThanOrEqual(value);
      expect(high, id).toBeGreaterThanOrEqual(value);
      expect(low, id).toBeGreaterThanOrEqual(least);
      expect(high, id).toBeLessThanOrEqual(most);
      expect(high - low, id).toBeGreaterThan(0);
      expect(width, id).toBeCloseTo((high - low) / (most - least), 12);
    });
  });

  test('at the ends of a range the fit is nearly as good, beyond it no longer', () => {
    const need = identified.findIndex(({ id }) => id === 'famine.need');
    const { low, high } = identified[need]!;
    const at = (value: number) => costAt(few, end.values.with(need, value)) - end.cost;
    // The others may adjust along the way; alone the cost rises somewhat more.
    for (const edge of [low, high]) expect(at(edge)).toBeLessThan(2 * 1.92);
    const reach = (high - low) / 2;
    expect(at(high + 2 * reach)).toBeGreaterThan(1.92);
    expect(at(low - 2 * reach)).toBeGreaterThan(1.92);
  });

  test('another parameter is named as the one that could stand in, with a correlation', () => {
    for (const { id, standIn, correlation } of identified) {
      expect(standIn).not.toBe(id);
      expect(few.fitted.map((one) => one.id)).toContain(standIn);
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
    }
  });
});
