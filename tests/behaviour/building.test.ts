/** Investment: how much is ploughed back, and over how many sites it is spread. */
import { expect } from 'vitest';
import type { LeverSettings } from '#core/plan';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { parameters } from '../great-turn';
import { law } from './law';
import { type Model, seriesOf } from './model-under';

/** Feldman’s and Allen’s works never lack fuel or metal. Where they do, as in the plan of the NEP, the first years cost some 3.5 %. */
const BALANCED = { 'investment.fuelWeight': 2, 'investment.metalsWeight': 1.3 };

const ploughingBack = (at: Model, preset: string, e: number, besides: LeverSettings = {}) =>
  seriesOf(at.run(preset, { bend: () => ({ 'investment.producerShare': e, ...besides }) }), 'consumption');

/** The slowest building that the parameters allow. */
const slowWorks = {
  when: 'a site takes as long as the horizon',
  parameters: { 'construction.gestation': [8, 8, 8, 8, 8, 8, 8], 'construction.pace': 1 },
};

/** A third of output to capital, as in a market economy, and no fuel or wagon ever short. */
const machinesAddLittle = {
  when: 'machines add little that hands could not',
  parameters: { 'industry.capitalShare': 0.3, 'industry.substitution': 1, 'industry.bottleneck': 0 },
};

/** Everything that makes haste costly: time to build, wear, inputs, hands. */
const hasteIsFree = {
  when: 'works are ready in half a year, last for ever and need neither hands nor fuel',
  parameters: {
    'construction.gestation': [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    'construction.pace': 3,
    'construction.most': 1,
    'construction.depreciation': 0.01,
    'industry.capitalShare': 0.95,
    'industry.bottleneck': 0,
  },
};

for (const { id, preset } of [
  { id: 'L4', preset: 'historical' },
  { id: 'L4a', preset: 'nep-preserved' },
])
  law({
    id,
    source: 'Feldman 1928; Domar 1957; Allen 2003',
    says: `under the plan ${preset}, ploughing back 23 % of investment for 7 costs at most 3 % of consumption and pays after four to eight years, where fuel and metal keep step`,
    holds(at) {
      const low = ploughingBack(at, preset, 0.07, BALANCED);
      const ratio = ploughingBack(at, preset, 0.23, BALANCED).map((value, i) => value / low[i]!);
      const crossover = ratio.findIndex((each, i) => i > 0 && each > 1);
      const cost = Math.min(...ratio.slice(0, crossover));
      // Allen’s and the published toy cross in the sixth year; here works that were begun before come in earlier.
      expect(crossover, 'years until it pays').toBeGreaterThanOrEqual(4);
      expect(crossover, 'years until it pays').toBeLessThanOrEqual(8);
      expect(cost, 'cost at first').toBeLessThan(0.999);
      expect(cost, 'cost at first').toBeGreaterThan(0.97);
      for (const each of ratio.slice(crossover)) expect(each, 'it goes on paying').toBeGreaterThan(1);
    },
    without: [
      { ...slowWorks, breaks: 'years until it pays' },
      { ...machinesAddLittle, breaks: 'years until it pays' },
    ],
  });

law({
  id: 'L4b',
  source: 'Feldman 1928; Domar 1957; Allen 2003',
  says: 'ploughing back 55 % loses consumption against 23 % in every year of the horizon',
  holds(at) {
    for (const preset of ['historical', 'nep-preserved']) {
      const high = ploughingBack(at, preset, 0.23);
      const mad = ploughingBack(at, preset, 0.55);
      for (let i = 1; i < mad.length; i++) expect(mad[i]! / high[i]!, `far too much under ${preset}`).toBeLessThan(1);
      // Without shortages of fuel and wagons a tenth is lost by 1940, as in Feldman’s scheme.
      expect(mad.at(-1)! / high.at(-1)!, `what is left under ${preset}`).toBeGreaterThan(0.5);
    }
  },
  without: [{ ...hasteIsFree, breaks: 'far too much under historical' }],
});

const completed = (years: readonly YearResult[]) => years.map(({ ledger }) => sum(ledger.construction.completed));
const unfinished = (years: readonly YearResult[]) =>
  years.map(({ ledger }) => sum(ledger.construction.unfinished) / sum(ledger.investment.bySector));

law({
  id: 'L9',
  source: 'Hunter 1961; Zaleski 1971',
  says: 'twice the starts on the same means finish less for as long as it takes to build, and leave more unfinished',
  holds(at) {
    const starting = (starts: number) => at.run('nep-preserved', { bend: () => ({ 'construction.starts': starts }) });
    const [once, twice] = [starting(1), starting(2)];
    const timeToBuild = Math.ceil(Math.max(...parameters.construction.gestation));
    // The means are the same at first, and fall behind only because less is finished.
    expect(sum(twice[0]!.ledger.investment.bySector), 'same means').toBe(sum(once[0]!.ledger.investment.bySector));
    for (let i = 0; i < timeToBuild; i++) {
      expect(completed(twice)[i]! / completed(once)[i]!, 'finished').toBeLessThan(0.98);
      expect(unfinished(twice)[i]! / unfinished(once)[i]!, 'unfinished').toBeGreaterThan(1.05);
    }
  },
  without: [
    { when: 'too many sites do not slow each other', parameters: { 'construction.dilution': 0 }, breaks: 'finished' },
  ],
});
