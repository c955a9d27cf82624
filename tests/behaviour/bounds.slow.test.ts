/**
 * Nothing absurd off the beaten track: ten thousand drawn plans on drawn tapes through every lens, and every corner of the levers,
 * stay within bounds that have a reason.
 *
 *   BOUNDS=print npx vitest run --project slow tests/behaviour/bounds    shows how far each series went, and in which plan
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { stream } from '#core/kernel/random';
import { allLevers } from '#core/model';
import type { LeverSettings, YearPlan } from '#core/plan';
import { nationalSeries, seriesOf } from '#report/series';
import { HISTORICAL } from '#scenario/scenario';
import { greatTurn, presetPlan, worldWith } from '../great-turn';
import { corners, drawn, isNear, years } from '../random-plans';
import { within } from './bound';
import { Survey } from './bounds-survey';
import { boundOf, bounds } from './bounds-table';

const PLANS = 10_000;
/** Of the years near what was done, this share may lie outside what is usual. */
const UNUSUAL = 0.02;

describe('ten thousand drawn plans', () => {
  const near = new Survey();
  const anywhere = new Survey();
  beforeAll(() => {
    for (let index = 0; index < PLANS; index++) {
      const each = drawn(index);
      (isNear(each.kind) ? near : anywhere).add(
        `plan ${index} (${each.kind}, ${each.seed}, ${each.lens})`,
        greatTurn,
        each,
      );
    }
    near.print('near');
    anywhere.print('anywhere');
  }, 300_000);

  test('near what was done and near the preserved NEP every series stays within its bounds', () => {
    expect(near.beyond('near')).toEqual([]);
  });

  test('and is within what is usual in 98 years of a hundred', () => {
    expect(near.oftenUnusual(UNUSUAL)).toEqual([]);
  });

  test('anywhere in the box of the levers every series stays within the widest bounds', () => {
    expect(anywhere.beyond('anywhere')).toEqual([]);
  });
});

describe('every corner of the levers', () => {
  const bases: Readonly<Record<string, readonly YearPlan[]>> = {
    initial: [{ year: greatTurn.firstYear, levers: {} }],
    historical: presetPlan('historical'),
    'nep-preserved': presetPlan('nep-preserved'),
  };
  const held = (base: string, settings: LeverSettings): YearPlan[] => {
    const rows = bases[base]!;
    return years.map((year) => ({ year, levers: { ...rows.find((row) => row.year === year)?.levers, ...settings } }));
  };
  const name = (settings: LeverSettings) =>
    Object.keys(settings).length > 2
      ? 'all levers'
      : Object.entries(settings)
          .map(([id, value]) => `${id} = ${value}`)
          .join(', ');
  const lensIds = greatTurn.lenses.map(({ id }) => id);
  const corner = (survey: Survey, base: string, settings: LeverSettings, seed: string, lens: string) =>
    survey.add(`${base} with ${name(settings)} (${seed}, ${lens})`, greatTurn, {
      seed,
      lens,
      plan: held(base, settings),
    });

  test('each lever at either end, and all of them, beside what was done, the NEP and the first settings, through every lens', () => {
    const survey = new Survey();
    for (const base of Object.keys(bases))
      for (const settings of corners()) for (const lens of lensIds) corner(survey, base, settings, HISTORICAL, lens);
    survey.print('corners');
    expect(survey.beyond('anywhere')).toEqual([]);
    // One lever, however far, does not break what all of them together can.
    const growth = survey.extentOf('growth of gdp');
    expect(growth.low, growth.lowAt).toBeGreaterThan(-0.25);
    expect(growth.high, growth.highAt).toBeLessThan(0.3);
  });

  test('two levers at their ends', () => {
    const survey = new Survey();
    const draw = stream('corners', 0, 'pairs', '');
    const one = <T>(list: readonly T[]): T => list[Math.floor(list.length * draw())]!;
    for (let i = 0; i < 1500; i++) {
      const pair = Object.fromEntries([one(allLevers), one(allLevers)].map(({ id, range }) => [id, one(range)]));
      corner(
        survey,
        one(Object.keys(bases)),
        pair as LeverSettings,
        draw() < 0.5 ? HISTORICAL : `pair/${i}`,
        one(lensIds),
      );
    }
    survey.print('pairs');
    expect(survey.beyond('anywhere')).toEqual([]);
  });
});

describe('the table', () => {
  test('has a bound for every published series', () => {
    const bounded = new Set(bounds.flatMap(({ of }) => of));
    const published = seriesOf(greatTurn.regions).map(({ id }) =>
      nationalSeries.some((one) => one.id === id) ? id : id.replace(/\..*/, '.*'),
    );
    expect([...new Set(published)].filter((id) => !bounded.has(id))).toEqual([]);
    expect([...bounded].filter((id) => !published.includes(id))).toEqual([]);
  });

  test('gives each a reason, and is narrower near what was done than anywhere', () => {
    for (const { what, near, anywhere, usual, because } of bounds) {
      expect(because.length, what).toBeGreaterThan(5);
      expect(within(near[0], anywhere) && within(near[1], anywhere), what).toBe(true);
      if (usual) expect(within(usual[0], near) && within(usual[1], near), what).toBe(true);
    }
  });

  test.each<[string, Parameters<typeof worldWith>[0]]>([
    ['hunger deaths over villagers', { 'famine.rateMax': 0.3, 'famine.slope': 4 }],
    ['growth of horses', { 'livestock.growth': [0.3, 0.3, 0.6, 0.3] }],
    ['growth of sheep', { 'livestock.growth': [0.03, 0.2, 0.5, 0.8] }],
    ['procurement / harvest', { 'procurement.grip': 0.5, 'procurement.gripMax': 0.9 }],
    ['food_grain_per_villager', { 'famine.want': 260 }],
    ['village grain per head', { 'famine.stockMax': 250 }],
    ['sown_area', { 'harvest.areaMax': 2 }],
    ['growth of nonfarm_capital', { 'construction.depreciation': 0.1 }],
    ['migration over villagers', { 'migration.slope': 0.03, 'migration.most': 0.1 }],
    ['padding', { 'statistics.lie': 1, 'statistics.keep': 0.95 }],
    ['official index over true output', { 'statistics.newProducts': 1, 'statistics.newMost': 1 }],
    ['bazaar_price_ratio', { 'bazaar.ratioMax': 50 }],
    ['grain_returns / procurement', { 'supply.returnShare': 0.5 }],
    ['start of idle works', { 'industry.restart': 1 }],
    ['running works', { 'industry.runningMin': 0.02, 'industry.restart': 1, 'targets.effort': 0.9 }],
    ['unemployment', { 'labour.layoff': 0.5, 'labour.insiders': 1, 'labour.hiring': 1 }],
    ['growth of gdp', { 'industry.restart': 1, 'targets.chaos': 5 }],
    ['gdp over its previous peak', { 'industry.techniqueGrowth': 0.3 }],
    ['growth of population', { 'demography.ruralDeathRate': 0.001, 'demography.decline': -0.01 }],
  ])('is broken by a wrong parameter: %s', (what, changed) => {
    const bound = boundOf(what);
    const scenario = { ...greatTurn, parameters: worldWith(changed).parameters };
    const survey = new Survey([bound]);
    for (let index = 0; index < 200; index++) survey.add(`plan ${index}`, scenario, drawn(index));
    const { low, high } = survey.extentOf(what);
    expect(within(low, bound.near) && within(high, bound.near)).toBe(false);
  });
});
