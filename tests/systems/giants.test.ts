/** Gigantomania against many small works: money that lies, and what it brings at last. */
import { expect, test } from 'vitest';
import { METALS } from '#core/economy';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { sitesIn } from '#report/sites';
import { law } from '../behaviour/law';
import { type Model, modelUnder } from '../behaviour/model-under';
import { greatTurn, parameters, world } from '../great-turn';

const usual = parameters.sites.usual;
/** The same money in every year: only where it goes differs. */
const concentrating = (at: Model, concentration: number) =>
  at.run('nep-fyp-investment', { bend: () => ({ 'sites.concentration': concentration }) });
const metals = (years: readonly YearResult[], of: 'completed' | 'unfinished') =>
  years.map(({ ledger }) => ledger.construction[of][METALS]!);
/** Output of metals per rouble of everything that was ever put into it. */
const perRouble = (years: readonly YearResult[]) =>
  years.map(({ ledger }, i) => {
    const put = sum(years.slice(0, i).map((year) => year.ledger.investment.bySector[METALS]!));
    return ledger.industry.output[METALS]! / (greatTurn.opening.sectors[METALS]!.capital + put);
  });

law({
  id: 'S2',
  source: 'Zaleski 1971; the record of 1930: 1,500 works begun, 50 of them with nearly half of the money',
  says: 'twice the concentration on the same money finishes less at first, leaves more unfinished, and makes more of a rouble in the end',
  holds(at) {
    const [some, many] = [concentrating(at, usual), concentrating(at, 2 * usual)];
    const [y0, y1] = [some[1]!.ledger.investment.bySector, many[1]!.ledger.investment.bySector];
    expect(y1[METALS]! / y0[METALS]!, 'same money').toBeCloseTo(1, 2);
    for (const i of [1, 2, 3]) {
      expect(metals(many, 'completed')[i]! / metals(some, 'completed')[i]!, 'finished').toBeLessThan(0.99);
      expect(metals(many, 'unfinished')[i]! / metals(some, 'unfinished')[i]!, 'unfinished').toBeGreaterThan(1.01);
    }
    expect(perRouble(many)[4]! / perRouble(some)[4]!, 'early output').toBeLessThan(1);
    expect(perRouble(many)[11]! / perRouble(some)[11]!, 'late output').toBeGreaterThan(1.002);
  },
  without: [
    { when: 'giants take no longer', parameters: { 'sites.stretch': 0 }, breaks: 'finished' },
    { when: 'size brings nothing', parameters: { 'sites.gain': 0 }, breaks: 'late output' },
    { when: 'the lever is held', levers: { 'sites.concentration': usual }, breaks: 'finished' },
  ],
});

law({
  id: 'S2a',
  source: 'Filtzer 1986; the contracts of 1929-31',
  says: 'without engineers from abroad the works they drew are finished later',
  holds(at) {
    const when = (experts: number) =>
      at
        .run('historical', { bend: () => ({ 'skills.foreignExperts': experts }) })
        .findIndex(({ ledger }) => ledger.sites.finished.includes('magnitogorsk'));
    expect(when(30), 'Magnitogorsk').toBeGreaterThan(0);
    expect(when(0) - when(30), 'years later').toBeGreaterThanOrEqual(1);
  },
  without: [{ when: 'nobody is missed', parameters: { 'sites.lag': 0, 'sites.risk': 0 }, breaks: 'years later' }],
});

test('in the historical run the named works come into use within two years of the record, four in five within one', () => {
  const years = modelUnder().run('historical');
  const done = new Map(years.flatMap(({ year, ledger }) => ledger.sites.finished.map((id) => [id, year] as const)));
  const rows = greatTurn.sites
    .filter(
      ({ opened, begun }, i) =>
        opened !== undefined &&
        opened <= 1940 &&
        begun < 1940 &&
        greatTurn.opening.nation.sites[i]! < greatTurn.sites[i]!.cost,
    )
    .map(({ id, opened }) => ({ id, record: opened!, model: done.get(id) ?? Infinity }));
  const misses = rows.filter(({ record, model }) => Math.abs(model - record) > 1);
  console.log('more than a year off:', misses.map(({ id, record, model }) => `${id} ${record} → ${model}`).join(', '));
  expect(rows.length).toBeGreaterThan(35);
  expect(misses.length / rows.length, misses.map(({ id }) => id).join(', ')).toBeLessThan(0.2);
  for (const id of ['magnitogorsk', 'kuznetsk', 'dneproges', 'stalingrad-tractor', 'chelyabinsk-tractor', 'gaz'])
    expect(Math.abs(done.get(id)! - rows.find((row) => row.id === id)!.record), id).toBeLessThanOrEqual(1);
  for (const { id, record, model } of rows)
    expect(Math.abs(model - record), `${id}: ${model} for ${record}`).toBeLessThanOrEqual(3);
});

test('sites rise stage by stage, never back, and a dam without sets gives no current', () => {
  const years = modelUnder().run('historical');
  let before = greatTurn.sites.map(() => 0);
  const seen = new Set<number>();
  for (const year of years) {
    const now = sitesIn(year, world).map(({ stage }) => stage as number);
    for (const [i, stage] of now.entries()) expect(stage, greatTurn.sites[i]!.id).toBeGreaterThanOrEqual(before[i]!);
    for (const stage of now) seen.add(stage);
    before = now;
  }
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
  const dnieper = years.map((year) => sitesIn(year, world).find(({ id }) => id === 'dneproges')!);
  for (const { stage, power } of dnieper) expect(stage === 4).toBe(power! > 0);
});
