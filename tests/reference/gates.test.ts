/** The gates: counterfactuals that others have computed. A failure says which parameter has to be thought about again. */
import { expect, test } from 'vitest';
import type { ParameterPack } from '#core/model';
import { gates, tryGates } from '#counterfactual/gates';
import {
  at,
  capital,
  consumed,
  HIGH,
  jobless,
  LAST,
  LOW,
  laboratory,
  output,
  slower,
  urban,
  usable,
} from '#counterfactual/laboratory';
import { play, runFingerprint } from '#replay/run';
import { parsePlan } from '#scenario/read-plan';
import { greatTurn, playPreset, presetPlan, worldWith } from '../great-turn';

const passages = tryGates(greatTurn);

test.each(passages.map((passage) => [`${passage.id} (${passage.lens}): ${passage.meaning}`, passage] as const))(
  '%s',
  (_, { value, low, high, known }) => {
    expect(value).toBeGreaterThanOrEqual(known?.low ?? low);
    expect(value).toBeLessThanOrEqual(known?.high ?? high);
  },
);

test('G1-G7 every gate has a band, a source and, where its author gives a number, that number', () => {
  for (const { low, high, published, source, known, meaning } of gates) {
    expect(low).toBeLessThan(high);
    if (published !== undefined) expect(published, meaning).toBeGreaterThanOrEqual(low);
    if (published !== undefined) expect(published, meaning).toBeLessThanOrEqual(high);
    expect(source).toMatch(/^[a-z]+(-[a-z]+)*(-\d{4})?$/);
    if (known) expect(known.why.length).toBeGreaterThan(20);
  }
});

test('G8 the same policy on the same tape gives the same stocks to the last bit, by whatever road the plan comes', () => {
  const once = runFingerprint(playPreset('historical').years);
  const file = JSON.parse(JSON.stringify({ plan: presetPlan('historical').toReversed() })) as unknown;
  const plan = parsePlan(file, greatTurn);
  if (!plan.ok) throw new Error('the preset is no plan file');
  expect(runFingerprint(play(greatTurn, { seed: 'historical', lens: 'consensus', plan: plan.value }).years)).toBe(once);
  expect(runFingerprint(playPreset('nep-fyp-investment').years)).not.toBe(once);
});

/** The laboratory with a mechanism switched off. */
function without(values: Readonly<Record<string, number | readonly number[]>>, lens = 'consensus') {
  const parameters: ParameterPack = worldWith(values).parameters;
  return laboratory({ ...greatTurn, parameters }, lens);
}
const none = greatTurn.regions.map(() => 0);
const valueOfGate = (id: string) => passages.find((passage) => passage.id === id)!.value;

test('G1 without weight on capital what is ploughed back hardly comes out again', () => {
  const { collectivised } = without({ 'industry.capitalShare': 0.2 });
  expect(output(collectivised(HIGH)) / output(collectivised(LOW))).toBeLessThan(1 + (valueOfGate('G1 output') - 1) / 2);
  expect(capital(collectivised(HIGH)) / capital(collectivised(LOW))).toBeGreaterThan(1.2);
});

test('G2 without the other road to town of a collectivised village the towns of both runs come closer', () => {
  const { collectivised, nep } = without({
    'migration.slopeCollective': 0,
    'migration.attachmentCollective': 0,
    'migration.flight': 0,
    'migration.vacancyPull': 0,
  });
  expect(urban(nep(HIGH)) / urban(collectivised(HIGH))).toBeGreaterThan(valueOfGate('G2 towns') + 0.05);
});

test('G4 without insiders who take the rise of their product as wages, hard budgets leave hardly anybody jobless', () => {
  const { nep } = without({ 'labour.insiders': 0 });
  expect(jobless(nep(HIGH, { 'labour.budgetSoftness': 0 }))).toBeLessThan(valueOfGate('G4 jobless') / 2);
});

test('G4 where hiring does not answer, softness makes no difference to output', () => {
  const soften = (hiring: number, softness: number) =>
    output(without({ 'labour.hiring': hiring }).nep(HIGH, { 'labour.budgetSoftness': softness }));
  expect(soften(0.1, 0) / soften(0.1, 1)).toBeGreaterThan(valueOfGate('G4 output'));
});

test('G5 without a campaign the collectivised run does not fall behind in consumption', () => {
  const crisis = [1930, 1931, 1932, 1933];
  const gap = ({ collectivised, nep }: ReturnType<typeof laboratory>) =>
    crisis.reduce((all, year) => all + consumed(at(nep(HIGH), year)) / consumed(at(collectivised(HIGH), year)), 0) /
    crisis.length;
  expect(gap(without({ 'collectivisation.speed': none }))).toBeLessThan(gap(laboratory(greatTurn)) - 0.02);
});

test('G7 without waste under haste a slower drive costs what its smaller share costs', () => {
  const { historical } = without({ 'construction.dilution': 0, 'targets.chaos': 0, 'skills.dilution': 0 }, 'consensus');
  const costs = usable(historical(slower), LAST) / usable(historical(), LAST);
  expect(costs).toBeLessThan(valueOfGate('G7 usable') - 0.02);
});
