/** The world: the slump on the tape, and the run beside other countries. */
import { describe, expect, test } from 'vitest';
import { decisionsOf } from '#core/plan';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { besideWorld, changeBetween, echoInManchukuo, growthBetween } from '#report/beside-world';
import { nationalSeries } from '#report/series';
import { theWorld } from '#report/systems/the-world';
import { COUNTRIES } from '#scenario/abroad';
import { law } from '../behaviour/law';
import { type Model, modelUnder, seriesOf } from '../behaviour/model-under';
import { greatTurn, openingWith, playPreset, presetPlan, world } from '../great-turn';
import { readWith } from '../scenario/bent';

/** A plan lived through on a tape with these years of the world. */
function lived(
  bend: (draws: World['tape']['years'][number], i: number) => Partial<World['tape']['years'][number]>,
): YearResult[] {
  const years = world.tape.years.map((draws, i) => ({ ...draws, ...bend(draws, i) }));
  const elsewhere = { ...world, tape: { ...world.tape, years } };
  const plan = presetPlan('historical');
  let economy = greatTurn.opening;
  return world.tape.years.map((_, i) => {
    const result = advanceYear(economy, decisionsOf(plan, 1928, 1928 + i, greatTurn.start), elsewhere);
    economy = result.after;
    return result;
  });
}

const before = world.tape.years[1]!;
/** The prices and the lenders of 1929 in every year after. */
const noSlump = () =>
  lived((_, i) => {
    if (i < 2) return {};
    const { grainPrice, timberPrice, oilPrice, producePrice, exportPrice, importPrice, credit } = before;
    return { grainPrice, timberPrice, oilPrice, producePrice, exportPrice, importPrice, credit };
  });

const gold = ({ ledger: { trade } }: YearResult) => trade.exports;

test('the same plan on the prices of 1929 earns more for the same grain, owes less and keeps its gold', () => {
  const [slump, calm] = [lived(() => ({})), noSlump()];
  const sum = (years: YearResult[], of: (result: YearResult) => number) =>
    years.reduce((all, result) => all + of(result), 0);
  const tonnes = (years: YearResult[]) => sum(years.slice(2, 5), ({ ledger }) => ledger.supply.exports);
  expect(Math.abs(tonnes(calm) / tonnes(slump) - 1), 'tonnes').toBeLessThan(0.02);
  expect(sum(calm.slice(2, 5), gold) / sum(slump.slice(2, 5), gold)).toBeGreaterThan(1.4);
  expect(calm[4]!.after.nation.foreignDebt).toBeLessThan(slump[4]!.after.nation.foreignDebt / 2);
});

/** Machines that the exports of a poor year pay for, in roubles of 1928, at the terms of a year of the tape. */
function machinesFor(at: Model, grainPrice: number): number {
  const poor = openingWith(({ nation }) =>
    Object.assign(nation, { gold: 0, foreignReserve: 0, goldMining: 0, foreignDebt: 0 }),
  );
  const { trade } = at.year(
    {
      'supply.grainExports': 5,
      'procurement.quota': 30,
      'collectivisation.pressure': 1,
      'trade.machineryImports': 800,
      'trade.materialImports': 600,
      'trade.borrowing': 0,
      'trade.goldSales': 0,
    },
    { before: poor, grainPrice },
  ).ledger;
  return trade.machinery;
}

law({
  id: 'the-world',
  source: 'Dohan 1976',
  says: 'the same grain buys more machines at the prices of 1929 than at those of 1931',
  holds(at) {
    expect(machinesFor(at, 1) / machinesFor(at, 0.45), 'machines').toBeGreaterThan(1.1);
  },
  without: [
    { when: 'no grain is sold abroad', levers: { 'supply.grainExports': 0 }, breaks: 'machines' },
    { when: 'lenders pay for whatever is short', levers: { 'trade.borrowing': 1000 }, breaks: 'machines' },
  ],
});

describe('beside other countries', () => {
  const { years, world: own } = playPreset('historical');
  const rows = greatTurn.abroad;

  test('every figure of another country has its year, unit and source', () => {
    expect(rows.length).toBeGreaterThan(300);
    for (const country of COUNTRIES) {
      const covered = new Set(
        rows.filter((row) => row.country === country && row.series === 'gdp_per_head').map(({ year }) => year),
      );
      for (let year = 1921; year <= 1940; year++) expect(covered, `${country} ${year}`).toContain(year);
      expect(covered).toContain(1913);
    }
    for (const { unit, source, status } of rows) expect(unit && source && status).toBeTruthy();
    expect(readWith('great-turn-1928')).toContain('bibliography.json');
  });

  test('the run begins at the record of its first year and answers to its decisions; the others do not', () => {
    const beside = (of: readonly YearResult[]) => besideWorld('product', of, own, rows)!;
    const done = beside(years);
    expect(done.run[0]!.value).toBeCloseTo(1.37, 9);
    const idle = modelUnder({ levers: { 'investment.rate': 0.3 } }).run('historical');
    const other = beside(idle);
    expect(other.run.at(-1)!.value).toBeLessThan(0.9 * done.run.at(-1)!.value);
    expect(other.others).toEqual(done.others);
    expect(besideWorld('steel', years, own, rows)!.run.map(({ value }) => value)).toEqual(seriesOf(years, 'steel'));
    expect(besideWorld('product', years, own, [])).toBeUndefined();
  });

  test('the slump is there: the United States lose more than a quarter of their product a head, the run does not', () => {
    const { run, others } = besideWorld('product', years, own, rows)!;
    const usa = others.find(({ country }) => country === 'usa')!;
    expect(changeBetween(usa.points, 1929, 1932)).toBeLessThan(-0.25);
    expect(changeBetween(run, 1929, 1932)).toBeGreaterThan(-0.1);
  });

  test('the quoted 4.4 and 6.3 per cent of Germany and Japan are not those of Maddison’s tables', () => {
    const { others } = besideWorld('total', years, own, rows)!;
    const growth = (id: string) => growthBetween(others.find(({ country }) => country === id)!.points, 1930, 1938)!;
    expect(growth('germany')).toBeCloseTo(0.0357, 3);
    expect(growth('japan')).toBeCloseTo(0.0504, 3);
  });

  test('an echo in Manchukuo is claimed of a run whose heavy industry doubled, and of no other', () => {
    expect(echoInManchukuo(years, own)).toMatchObject({ claimed: true });
    const idle = modelUnder({ levers: { 'investment.rate': 0.3, 'investment.producerShare': 0.05 } }).run('historical');
    expect(echoInManchukuo(idle, own)).toMatchObject({ claimed: false });
    expect(echoInManchukuo(years.slice(0, 5), own)).toBeUndefined();
  });
});

test('the system publishes what it says; what its map shows is nought where prices have not fallen', () => {
  const published = nationalSeries.map(({ id }) => id);
  for (const id of theWorld.figures) expect(published).toContain(id);
  const [, held, , fallen] = lived(() => ({}));
  expect(theWorld.map.of(held!, world).every((lost) => lost === 0)).toBe(true);
  expect(theWorld.map.of(fallen!, world).every((lost) => lost >= 0)).toBe(true);
  expect(theWorld.map.of(fallen!, world).some((lost) => lost > 5)).toBe(true);
});
