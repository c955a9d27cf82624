/** Every bound of the validation can break: a wrong parameter or another plan breaks it, and what ships keeps them all. */
import { describe, expect, test } from 'vitest';
import type { LeverSettings, YearPlan } from '#core/plan';
import type { Scenario } from '#scenario/scenario';
import { readEvidence, validate } from '#validation/validate';
import { greatTurn, parameters, presetPlan, worldWith } from '../great-turn';
import { shipped } from '../scenario/bent';

const evidence = readEvidence(shipped, greatTurn);
if (!evidence.ok) throw new Error('the evidence that ships cannot be read');
const validated = (scenario: Scenario) => validate(scenario, evidence.value);

const under = (values: Parameters<typeof worldWith>[0]): Scenario => ({
  ...greatTurn,
  parameters: worldWith(values).parameters,
});

/** The historical plan with some levers otherwise in some years, in both seasons. */
const deciding = (otherwise: (year: number) => LeverSettings): Scenario => {
  const plan = presetPlan('historical').map((row): YearPlan => {
    const { autumn } = row;
    const changed = otherwise(row.year);
    const amended = Object.fromEntries(Object.entries(changed).filter(([lever]) => autumn && lever in autumn));
    return { ...row, levers: { ...row.levers, ...changed }, ...(autumn && { autumn: { ...autumn, ...amended } }) };
  });
  return { ...greatTurn, plans: greatTurn.plans.map((one) => (one.id === 'historical' ? { ...one, plan } : one)) };
};

const spared = (region: string) =>
  under({
    'procurement.quotaBias': parameters.procurement.quotaBias.map((bias, r) =>
      greatTurn.regions[r] === region ? 0.4 : bias,
    ),
  });
const stillVillage = under({ 'migration.slopeCollective': 0, 'migration.flight': 0 });
const coldMachines = under({ 'industry.techniqueGrowth': -0.03 });
const wonders = under({ 'industry.techniqueGrowth': 0.05 });
const leftAlone = deciding((year) =>
  year === 1931 || year === 1932 ? { 'supply.grainExports': 0, 'procurement.quota': 15 } : {},
);

const everywhere = (share: number) => greatTurn.regions.map(() => share);

/** Bound, what is otherwise, and on which side it breaks. */
const broken: readonly [bound: string, when: string, scenario: Scenario, side: 'below' | 'above'][] = [
  ['fit', 'no animal is lost in a campaign', under({ 'livestock.campaignLoss': [0, 0, 0, 0] }), 'above'],
  ['heldOut', 'technique grows by 5 % a year', wonders, 'above'],
  ['worst', 'the village never moves', stillVillage, 'above'],
  ['harvest', 'upheaval costs a fifth of the crop', under({ 'harvest.disruption': 0.2 }), 'above'],
  ['urban1932', 'the village never moves', stillVillage, 'below'],
  ['urban1936', 'the village never moves', stillVillage, 'below'],
  ['urban1938', 'the village never moves', stillVillage, 'below'],
  ['deaths', 'collections and exports of 1931-32 are cut', leftAlone, 'below'],
  ['deaths', 'hunger kills twice as easily', under({ 'famine.slope': 2 * parameters.famine.slope }), 'above'],
  ['deaths1933', 'people die before the winter', under({ 'famine.early': 0.6 }), 'below'],
  ['deaths.southern', 'its quotas are cut', spared('southern'), 'below'],
  ['deaths.volga', 'its quotas are cut', spared('volga'), 'below'],
  ['deaths.caucasian', 'its quotas are cut', spared('caucasian'), 'below'],
  ['deaths.turkestan', 'its quotas are cut', spared('turkestan'), 'below'],
  ['gdp1928-32', 'technique grows by 5 % a year', wonders, 'above'],
  ['gdp1928-32', 'technique is lost by 3 % a year', coldMachines, 'below'],
  ['gdp1932-37', 'technique grows by 5 % a year', wonders, 'above'],
  ['gdp1932-37', 'technique is lost by 3 % a year', coldMachines, 'below'],
  ['gdp1937-40', 'nobody is afraid', deciding(() => ({ 'statistics.fear': 0 })), 'above'],
  ['gdp1937-40', 'two fifths are invested', deciding(() => ({ 'investment.rate': 0.4 })), 'below'],
  ['industry', 'technique is lost by 3 % a year', coldMachines, 'below'],
  [
    'industry',
    'technique grows by 5 % a year and newcomers work like old hands',
    under({ 'industry.techniqueGrowth': 0.05, 'skills.dilution': 0 }),
    'above',
  ],
  ['reported', 'new products are priced as old ones', under({ 'statistics.newProducts': 0 }), 'below'],
  ['reported', 'new products are priced at the highest', under({ 'statistics.newProducts': 1 }), 'above'],
  [
    'overstated',
    'nobody pads and new products are priced as old ones',
    under({ 'statistics.newProducts': 0, 'statistics.lie': 0 }),
    'below',
  ],
  ['overstated', 'new products are priced at the highest', under({ 'statistics.newProducts': 1 }), 'above'],
  ['power1932', 'current grows half as fast as output', under({ 'power.needExponent': 0.5 }), 'below'],
  ['power1932', 'technique grows by 5 % a year', wonders, 'above'],
  ['1941.people', 'nine people of ten live on the way', under({ 'front.people': everywhere(0.9) }), 'below'],
  ['1941.people', 'nobody lives on the way', under({ 'front.people': everywhere(0), 'front.joined': 0 }), 'above'],
  ['1941.coal', 'no coal lies on the way', under({ 'front.coal': everywhere(0) }), 'above'],
  ['1941.iron', 'no furnace stands on the way', under({ 'front.iron': everywhere(0) }), 'above'],
  ['1941.movedWorks', 'trains carry nothing', under({ 'front.largeWorks': 0 }), 'above'],
];

const asShipped = validated(greatTurn);

test('what ships keeps every bound, each of which says what it bounds and after whom', () => {
  expect(asShipped.bounds.filter(({ holds }) => !holds)).toEqual([]);
  expect(asShipped.holds).toBe(true);
  for (const { id, low, high, says, source } of asShipped.bounds) {
    expect(low, id).toBeLessThan(high);
    expect(says.length, id).toBeGreaterThan(10);
    expect(source, id).not.toBe('');
  }
});

describe('each bound can break', () => {
  test.each(broken)('%s, when %s', (id, _, scenario, side) => {
    const { bounds, holds } = validated(scenario);
    const { value, low, high, holds: kept } = bounds.find((one) => one.id === id)!;
    if (side === 'below') expect(value).toBeLessThan(low);
    else expect(value).toBeGreaterThan(high);
    expect(kept).toBe(false);
    expect(holds).toBe(false);
  });

  test('there is no bound that no example breaks', () => {
    const tried = new Set(broken.map(([id]) => id));
    expect(asShipped.bounds.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test('a run in which nobody dies keeps no bound on deaths by being no number', () => {
    const { bounds, holds } = validated(under({ 'famine.slope': 0 }));
    expect(bounds.find(({ id }) => id === 'deaths1933')!.holds).toBe(false);
    expect(holds).toBe(false);
  });
});

describe('the comparison of what ships', () => {
  test('leaves no figure of evidence.json out, and none of the three uses empty', () => {
    const { series, inputs } = evidence.value;
    const count = (use: string) => asShipped.observations.filter((one) => one.use === use).length;
    expect(count('calibrate')).toBe(series.flatMap(({ calibrate }) => calibrate).length);
    expect(count('heldOut')).toBe(series.flatMap(({ heldOut }) => heldOut).length);
    expect(count('input')).toBe(inputs.flatMap(({ years }) => years).length);
    expect(count('heldOut')).toBeGreaterThan(30);
    for (const { z, history, year } of asShipped.observations)
      expect(Number.isFinite(z), `${history} ${year}`).toBe(true);
  });

  test('quoted results stand beside the run’s own, and say why where the two are a tenth apart', () => {
    expect(asShipped.quoted.length).toBeGreaterThan(0);
    for (const { quoted, here, because, says } of asShipped.quoted) {
      expect(Number.isFinite(here), says).toBe(true);
      if (Math.abs(here / quoted - 1) > 0.1) expect(because.length, says).toBeGreaterThan(5);
    }
  });
});
