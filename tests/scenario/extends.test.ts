import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { HISTORICAL } from '#scenario/scenario';
import { greatTurn, presetPlan, scenarioOf } from '../great-turn';
import { json, type Loose, problemsWith } from './bent';

const ID = 'nep-preserved-1928';
const nep = scenarioOf(ID);
const own = (bend: (file: Loose) => void) => json(`${ID}/scenario.json`, bend, ID);

test('a scenario that extends another has its opening, parameters, record, world, tapes and lenses', () => {
  const { id, title, question, base, plans, ...rest } = nep;
  expect({ id, base }).toEqual({ id: ID, base: 'great-turn-1928' });
  for (const [key, value] of Object.entries(rest)) expect(value, key).toEqual(greatTurn[key as keyof typeof greatTurn]);
  expect(title).not.toEqual(greatTurn.title);
  for (const language of ['en', 'ru'] as const) expect(question![language].length).toBeGreaterThan(20);
  expect(plans.map((plan) => plan.id)).not.toEqual(greatTurn.plans.map((plan) => plan.id));
});

test('it plays as its base does', () => {
  const choices = { seed: HISTORICAL, lens: 'allen', plan: presetPlan('bukharin-1926') };
  expect(play(nep, choices).years).toEqual(play(greatTurn, choices).years);
});

describe('what it gives itself goes before', () => {
  const parameter = {
    value: 170,
    unit: 'kg/yr per head',
    standing: 'assumed',
    low: 165,
    high: 190,
    source: 'own-assumption',
    note: '',
  };

  test('one parameter, one stock, the years', () => {
    expect(
      json(
        `${ID}/parameters.json`,
        (file) => {
          file.parameters = { 'famine.need': parameter };
        },
        ID,
      ),
    ).toEqual([]);
    expect(
      own((file) => {
        file.opening = {
          'nation.gold': { value: 1, unit: 'million gold roubles', standing: 'assumed', source: 'seed', note: '' },
        };
      }),
    ).toEqual([]);
  });

  test('and what is wrong with it is told at its own place', () => {
    const told = [
      ...json(
        `${ID}/parameters.json`,
        (file) => {
          file.parameters = { 'famine.need': { ...parameter, value: 900 } };
        },
        ID,
      ),
      ...own((file) => {
        file.opening = { 'nation.gold': { value: -1, unit: 'Mt', standing: 'assumed', source: 'seed', note: '' } };
      }),
      ...own((file) => {
        file.plans.push('no-such-plan');
      }),
      ...own((file) => {
        delete file.title;
      }),
      ...own((file) => {
        file.lastYear = 1920;
      }),
      ...problemsWith(`${ID}/plans/own.json`, () => '{}', ID),
    ].join('\n');
    for (const line of [
      /^parameters\/famine\.need\/value: found 900/m,
      /^scenario\/opening\/nation\.gold\/unit: found the unit "Mt"/m,
      /^scenario\/opening\/nation\.gold\/value: found -1/m,
      /plans\/no-such-plan: there is no file/m,
      /^scenario\/title: is missing/m,
      /^scenario\/lastYear: found 1920, expected 1928 or later/m,
      /^plans\/own: the scenario does not name this plan/m,
    ])
      expect(told).toMatch(line);
  });
});

test('what is wrong with the base is told as the base’s', () => {
  const base = 'great-turn-1928';
  const told = [
    ...json(
      `${base}/parameters.json`,
      ({ parameters }) => {
        delete parameters['famine.need'];
        parameters['famine.slope'].value = 'x';
      },
      ID,
    ),
    ...json(
      `${base}/scenario.json`,
      (file) => {
        file.opening['nation.gold'].value = -1;
        file.world.pop();
      },
      ID,
    ),
    ...json(
      `${base}/plans/bukharin-1926.json`,
      (file) => {
        file.plan[0].levers['investment.rate'] = 2;
      },
      ID,
    ),
    ...problemsWith(`${base}/history.csv`, () => 'nothing', ID),
    ...problemsWith(`${base}/parameters.json`, () => undefined, ID),
  ].join('\n');
  for (const line of [
    `${base}/parameters/famine.need: nothing is given`,
    `${base}/parameters/famine.slope/value: found "x"`,
    `${base}/scenario/opening/nation.gold/value: found -1`,
    `${base}/scenario/world: found 12 years, expected 13`,
    `${base}/plans/bukharin-1926/plan/0/levers/investment.rate: `,
    `${base}/history: found nothing`,
    `${base}/parameters: there is no file parameters.json`,
  ])
    expect(told).toContain(line);
});

test('it needs a base that is there and stands by itself', () => {
  expect(
    own((file) => {
      file.extends = 'great-turn-1982';
    }),
  ).toEqual([
    expect.stringMatching(/^scenario\/extends: there is no scenario “great-turn-1982”; did you mean “great-turn-1928”/),
  ]);
  expect(
    own((file) => {
      file.extends = ID;
    }),
  ).toEqual([expect.stringMatching(/^scenario\/extends: found "nep-preserved-1928", which extends it in turn/)]);
  expect(
    own((file) => {
      delete file.extends;
    }).join('\n'),
  ).toMatch(/^scenario\/opening: is missing/m);
});

test('of any shape at all it is answered with problems, never with an error', () => {
  for (const value of [
    'null',
    '5',
    '[]',
    '{"extends":5}',
    '{"extends":"great-turn-1928","opening":5,"plans":[null]}',
    '{"extends":"great-turn-1928","tapes":[]}',
  ])
    expect(problemsWith(`${ID}/scenario.json`, () => value, ID).length, value).toBeGreaterThan(0);
});
