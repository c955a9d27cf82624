/** What a year, a run and a forecast cost, beside a fixed loop of about the arithmetic of one year. */
import { exp, ln, normalCdf, pow } from '#core/kernel/math';
import { initialLevers, packLevers } from '#core/plan';
import { numbersOf } from '#core/stocks';
import { advanceYear } from '#core/year';
import { forecastTapes, knownDraws, playEnsemble } from '#counterfactual/ensemble';
import { precedentIn, testWar, warTapes } from '#counterfactual/war-test';
import { play, runFingerprint } from '#replay/run';
import { nationalSeries } from '#report/series';
import { CONSENSUS, HISTORICAL } from '#scenario/scenario';
import { greatTurn, opening, presetPlan, world } from '../great-turn';
import { interleave, print } from './interleave';

/**
 * The reference: as many calls of exp, ln, pow and Φ as a year of this model makes (counted: 48, 26, 101, 52), and 6,000
 * dependent multiplications and additions. It must never change, or yesterday's ratios say nothing about today's.
 */
export function referenceYear(): number {
  let sum = 0;
  for (let i = 1; i <= 48; i += 1) sum += exp(i / 50 - 1);
  for (let i = 1; i <= 26; i += 1) sum += ln(i / 20);
  for (let i = 1; i <= 101; i += 1) sum += pow(i / 80, 0.85);
  for (let i = 1; i <= 52; i += 1) sum += normalCdf(i / 20 - 1.3);
  let y = sum;
  for (let i = 0; i < 6000; i += 1) y = y * 0.75 + i;
  return y;
}

const levers = packLevers(initialLevers());
const held = { winter: levers, autumn: levers };
const choices = { seed: HISTORICAL, lens: CONSENSUS, plan: presetPlan('historical') };
const { years } = play(greatTurn, choices);
const last = years.at(-1)!;
const tapesOf1941 = warTapes(HISTORICAL, last.year, 200);
const measures = nationalSeries.filter(({ id }) =>
  ['harvest', 'gdp', 'population_urban', 'excess_deaths'].includes(id),
);

function fiveYears(): number {
  const ensemble = playEnsemble({
    world,
    tapes: forecastTapes(greatTurn, world, 100),
    economy: opening,
    first: held,
    held,
    years: 5,
    abroad: knownDraws(world, opening.year),
    measures,
  });
  return ensemble.hungerShare + ensemble.tapes;
}

/** E74, with the tapes ready, as the epilogue has them. */
function metOnTapes(): number {
  return testWar(last, world, precedentIn(last, world), tapesOf1941, { narrow: 0, wide: 1 }).holds.usual;
}

export function benchModel(): void {
  print(
    'The model',
    interleave({
      'reference of one year': referenceYear,
      'reference of one year again': () => referenceYear(),
      'a year': () => advanceYear(opening, held, world).after.year,
      'a run of 13 years': () => play(greatTurn, choices).years.length,
      'the fingerprint of a run': () => runFingerprint(years).length,
      'a forecast, 100 tapes × 5 years': fiveYears,
      'the war of 1941 on 200 tapes': metOnTapes,
    }),
  );
}

/** Memory that stays when a hundred runs are kept, in kB a run; needs --expose-gc. */
export function weighRuns(): void {
  const { gc } = globalThis;
  if (!gc) throw new Error('The memory of a run is weighed with node --expose-gc.');
  const RUNS = 100;
  play(greatTurn, choices);
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: RUNS }, () => play(greatTurn, choices));
  gc();
  const each = (process.memoryUsage().heapUsed - before) / RUNS / 1024;
  const stocks = numbersOf(kept[0]!.years[0]!.after).length;
  console.log(
    `\nMemory\n  a run of ${kept[0]!.years.length} years with all its ledgers   ${each.toFixed(0).padStart(6)} kB   (${stocks} numbers of state)`,
  );
}
