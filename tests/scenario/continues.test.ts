import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { HISTORICAL } from '#scenario/scenario';
import { greatTurn, playPreset, presetPlan, scenarioOf } from '../great-turn';
import { json, type Loose } from './bent';

const ID = 'second-plan-1933';
const second = scenarioOf(ID);
const own = (bend: (file: Loose) => void) => json(`${ID}/scenario.json`, bend, ID);
const choices = (plan: (typeof greatTurn.plans)[number]['plan']) => ({ seed: HISTORICAL, lens: 'consensus', plan });

test('a scenario that goes on from a run opens where the run stood, to the last bit, levers and all', () => {
  const earlier = playPreset('historical').years.filter(({ year }) => year >= second.firstYear);
  expect(second.opening).toEqual(earlier[0]!.before);
  const historical = second.plans.find(({ id }) => id === 'historical')!.plan;
  expect(historical[0]!.year).toBe(second.firstYear);
  expect(play(second, choices(historical)).years.map(({ after }) => after)).toEqual(earlier.map(({ after }) => after));
});

test('indices keep to 1928 wherever a scenario opens', () => {
  expect(second.reference).toEqual(greatTurn.opening);
  expect(scenarioOf('goelro-1921').reference).toEqual(greatTurn.opening);
});

test('a year that nobody plans goes on as the run before it was planned', () => {
  const [first] = play(second, choices([])).years;
  const before = playPreset('historical').years.find(({ year }) => year === second.firstYear - 1)!;
  expect(first!.decisions.winter).toEqual(before.decisions.winter);
});

test('a stock that it gives itself goes before what the run left', () => {
  expect(
    own((file) => {
      file.opening = {
        'nation.gold': { value: 7, unit: 'million gold roubles', standing: 'assumed', source: 'seed', note: '' },
      };
    }),
  ).toEqual([]);
});

test('a plan that continues goes on with the base’s years after its own', () => {
  const plan = scenarioOf('goelro-1921').plans.find(({ id }) => id === 'historical')!.plan;
  expect(plan.filter(({ year }) => year >= 1928).map(({ year, levers }) => ({ year, levers }))).toEqual(
    presetPlan('historical').map(({ year, levers }) => ({ year, levers })),
  );
  expect(plan[0]!.year).toBe(1921);
});

describe('what it cannot go on from is named', () => {
  test.each([
    ['no such scenario', { scenario: 'no-such', plan: 'historical' }, /^scenario\/continues\/scenario: /],
    ['no such plan', { scenario: 'great-turn-1928', plan: 'no-such' }, /^scenario\/continues\/plan: /],
    ['itself', { scenario: ID, plan: 'historical' }, /^scenario\/continues\/scenario: .*itself is this one/],
    [
      'one that goes on itself',
      { scenario: 'scissors-1923', plan: 'historical' },
      /^scenario\/continues\/scenario: .*goes on from goelro-1921/,
    ],
  ])('%s', (_, continues, told) => {
    expect(
      own((file) => {
        file.continues = continues;
      }),
    ).toEqual([expect.stringMatching(told)]);
  });

  test('a year that the run does not reach', () => {
    expect(
      own((file) => {
        file.continues = { scenario: 'goelro-1921', plan: 'historical' };
        file.firstYear = 1921;
      }),
    ).toEqual([expect.stringMatching(/^scenario\/firstYear: found 1921, expected a year from 1922 to 1941/)]);
  });
});
