import { describe, expect, test } from 'vitest';
import { checkSettings, initialLevers } from '#core/plan';
import type { YearResult } from '#core/year';
import { play } from '#replay/run';
import { ADVISERS, advise, advisersIn } from '#report/advisers';
import { fiveMeasures, whatWasHidden } from '#report/epilogue';
import { gazetteOf } from '#report/headlines';
import { scales, turningPoints } from '#report/turning-points';
import { winterTable } from '#session/game-state';
import { greatTurn, presetPlan } from '../great-turn';

const plan = presetPlan('historical');
const { years, world } = play(greatTurn, { seed: 'historical', lens: 'consensus', plan });

/** The year with its deaths removed: whoever reads them fails. */
function withoutDeaths(year: YearResult): YearResult {
  const refuse = (from: object, names: readonly string[]) =>
    new Proxy(from, {
      get(target, name) {
        if (names.includes(String(name))) throw new Error(`reads ${String(name)}`);
        return Reflect.get(target, name);
      },
    });
  const famine = refuse(year.ledger.famine, ['famineRate', 'ruralDeaths', 'urbanDeaths', 'doomed']);
  return { ...year, ledger: refuse({ ...year.ledger, famine }, ['famineRate', 'demography']) as YearResult['ledger'] };
}

describe('nothing that ranks or rewards reads deaths', () => {
  test('and the trap that says so does catch', () => {
    expect(() => withoutDeaths(years[0]!).ledger.famine.ruralDeaths).toThrow(/reads ruralDeaths/);
    expect(() => withoutDeaths(years[0]!).ledger.famineRate).toThrow(/reads famineRate/);
  });

  test('not what turning points are ordered by', () => {
    const readers = Object.values(scales);
    expect(readers.length).toBeGreaterThan(0);
    for (const { of } of readers)
      for (const year of years) expect(Number.isFinite(of(withoutDeaths(year), world))).toBe(true);
  });

  test('not what the gazette leads with', () => {
    const [last, now] = [years[4]!, years[5]!];
    const more = {
      ...now,
      ledger: {
        ...now.ledger,
        famine: { ...now.ledger.famine, ruralDeaths: now.ledger.famine.ruralDeaths.map((deaths) => 10 * deaths + 1) },
      },
    };
    expect(gazetteOf(more, last, world).lead).toEqual(gazetteOf(now, last, world).lead);
    expect(gazetteOf(more, last, world).quiet).toBe(true);
  });

  test('and the five measures have no total, no rank, and deaths only as a range for a sentence', () => {
    const measures = fiveMeasures(years, world);
    expect(Object.keys(measures)).toEqual(['industry', 'livingStandards', 'people', 'defence', 'leavingVillage']);
    expect(JSON.stringify(measures)).not.toMatch(/total|score|rank/i);
    const { excess } = measures.people;
    expect(excess === undefined || excess[0] < excess[1]).toBe(true);
  });
});

describe('the epilogue', () => {
  test('E37b: counts the years in which a villager could go to town without a permit', () => {
    const { leavingVillage } = fiveMeasures(years, world);
    const free = years.filter(({ decisions }) => decisions.winter.migration.passports <= 0.1).map(({ year }) => year);
    expect(leavingVillage.years.filter(({ leaving }) => leaving === 'free').map(({ year }) => year)).toEqual(free);
    expect(leavingVillage.freeYears).toBe(free.length);
  });

  test('E41 and E42: says year by year what was printed and what was so', () => {
    const hidden = whatWasHidden(years, world);
    expect(hidden.map(({ year }) => year)).toEqual(years.map(({ year }) => year));
    expect(hidden.at(-1)!.industry.reported).toBe(years.at(-1)!.ledger.statistics.reportedIndex);
    expect(hidden[0]!.harvest.reported).toBeGreaterThan(hidden[0]!.harvest.known);
  });

  test('turning points are decisions of the plan, and a decision that changes nothing is worth nothing', () => {
    const points = turningPoints(plan, years, world);
    expect(points).toHaveLength(6);
    expect(points.map(({ year }) => year)).toEqual([...points.map(({ year }) => year)].sort());
    for (const { year, levers } of points) {
      const own = plan.find((one) => one.year === year)!;
      for (const lever of levers) expect({ ...own.levers, ...own.autumn }).toHaveProperty([lever]);
    }
    const idle = [{ year: 1928, levers: { 'defence.openness': 1 } }] as const;
    const run = play(greatTurn, { seed: '1', lens: 'consensus', plan: idle }, 1930);
    expect(turningPoints(idle, run.years, run.world)).toMatchObject([
      { industry: 0, livingStandards: 0, worstFood: 0 },
    ]);
  });
});

describe('an adviser', () => {
  test.each(ADVISERS)('%s lays only what can be laid, in both seasons and from any table', (id) => {
    const tables = [
      { year: 1928, table: initialLevers() },
      ...years.map(({ year }) => ({ year, table: tableIn(year) })),
    ];
    for (const { year, table } of tables) {
      const winter = advise(id, table, 'winter', year);
      expect(Object.keys(winter).length).toBeGreaterThan(0);
      expect(checkSettings(winter, 'levers')).toEqual([]);
      expect(checkSettings(advise(id, table, 'autumn', year), 'autumn')).toEqual([]);
    }
  });

  test('three at least sit at the table in any year but 1937, and nobody who was exiled, imprisoned or dead by then', () => {
    for (let year = 1921; year <= 1940; year++)
      expect(advisersIn(year).length, String(year)).toBeGreaterThanOrEqual(year === 1937 ? 2 : 3);
    const gone = {
      trotsky: 1928,
      preobrazhensky: 1928,
      gromanBazarov: 1930,
      kondratiev: 1930,
      ordzhonikidze: 1937,
      tukhachevsky: 1937,
      mezhlauk: 1937,
      bukharin: 1937,
      rykov: 1937,
      sokolnikov: 1936,
    };
    for (const [id, year] of Object.entries(gone)) expect(advisersIn(year), id).not.toContain(id);
    expect(advisersIn(1928)).toEqual(
      expect.arrayContaining(['bukharin', 'gromanBazarov', 'kondratiev', 'rykov', 'strumilin']),
    );
  });

  test('who argued against force asks for none', () => {
    for (const id of ['bukharin', 'preobrazhensky', 'kondratiev', 'rykov'] as const) {
      expect(advise(id, tableIn(1931), 'winter', 1931)).toMatchObject({
        'procurement.quota': 0,
        'procurement.extraordinary': 0,
      });
    }
  });
});

function tableIn(year: number) {
  return winterTable({ plans: plan, start: greatTurn.start }, year);
}
