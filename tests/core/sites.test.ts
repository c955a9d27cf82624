import { describe, expect, test } from 'vitest';
import { FUEL, MACHINES, METALS, SECTORS } from '#core/economy';
import { concentrate, scaleOf } from '#core/mechanisms/sites';
import { sum } from '#core/regions';
import { greatTurn, opening, openingWith, parameters, world, worldWith, yearWith } from '../great-turn';

const p = parameters.sites;
const { sites } = greatTurn;
const money = SECTORS.map(() => 400);
const build = (concentration: number, experts = 100, economy = opening, open: (id: string) => boolean = () => true) =>
  concentrate(economy, money, experts, ({ id }) => open(id), sites, { concentration }, p);
const indexOf = (id: string) => sites.findIndex((site) => site.id === id);

describe('giants', () => {
  test('E51 they take at most their share of the money, and no more than they can build in a year', () => {
    expect(sum(build(0).giants)).toBe(0);
    const { giants } = build(0.25);
    expect(giants[METALS]).toBeCloseTo(100, 9);
    const all = build(1).giants;
    const room = sum(
      sites.map(({ sector, cost, buildYears }, i) =>
        sector === FUEL ? Math.min(cost - opening.nation.sites[i]!, cost / buildYears) : 0,
      ),
    );
    expect(all[FUEL]).toBeCloseTo(Math.min(400, room), 9);
  });

  test('E51a money goes to those begun first; one that cannot be begun takes none', () => {
    const { progress } = build(0.25);
    const [magnitogorsk, norilsk] = [indexOf('magnitogorsk'), indexOf('norilsk')];
    expect(progress[magnitogorsk]).toBeCloseTo(340 / 4, 9);
    expect(progress[norilsk]).toBe(0);
    expect(build(0.25, 100, opening, (id) => id !== 'magnitogorsk').progress[magnitogorsk]).toBe(0);
  });

  test('E51a what stands of all sites is what stood and what was given, to the last rouble', () => {
    const { giants, spoiled, progress } = build(0.6, 0);
    for (const s of SECTORS.keys()) {
      const change = sum(sites.map(({ sector }, i) => (sector === s ? progress[i]! - opening.nation.sites[i]! : 0)));
      expect(change + spoiled[s]!).toBeCloseTo(giants[s]!, 9);
    }
  });

  test('E51a a site that is finished says so in that year, and only then', () => {
    const nearly = openingWith(({ nation }) => {
      nation.sites[indexOf('uralmash')] = 69;
    });
    const { sites: ledger } = yearWith({}, { before: nearly }).ledger;
    expect(ledger.finished).toContain('uralmash');
    const { after } = yearWith({}, { before: nearly });
    expect(yearWith({}, { before: after }).ledger.sites.finished).not.toContain('uralmash');
  });

  test('E51a at full pace every site is ready in the years it takes, whatever its cost divides into', () => {
    const ever = (_: string) => true;
    for (const [i, { id, buildYears, cost }] of sites.entries()) {
      let economy = openingWith(({ nation }) => {
        nation.sites = sites.map((site, j) => (j === i ? 0 : site.cost));
      });
      let years = 0;
      for (; economy.nation.sites[i]! < cost && years < 20; years++) {
        const { progress } = build(1, 100, economy, ever);
        economy = { ...economy, nation: { ...economy.nation, sites: progress } };
      }
      expect(years, id).toBe(buildYears);
    }
  });

  test('E51b drawings of a foreign firm without its engineers build slower and waste; sites of one’s own do not care', () => {
    const [alone, helped] = [build(1, 0), build(1, 100)];
    const gained = (works: typeof alone, id: string) =>
      works.progress[indexOf(id)]! - opening.nation.sites[indexOf(id)]!;
    expect(gained(alone, 'magnitogorsk') / gained(helped, 'magnitogorsk')).toBeCloseTo((1 - p.lag) * (1 - p.risk), 9);
    expect(gained(alone, 'turksib')).toBe(gained(helped, 'turksib'));
    expect(sum(helped.spoiled)).toBe(0);
    expect(alone.spoiled[MACHINES]!).toBeGreaterThan(0);
  });

  test('E51c time to build is that of the base at its own concentration, longer above and shorter below', () => {
    expect(build(p.usual).longer).toEqual(money.map(() => 1));
    expect(build(2 * p.usual).longer[METALS]).toBeCloseTo(1 + p.stretch * p.usual, 9);
    expect(build(0).longer[METALS]).toBeCloseTo(1 - p.stretch * p.usual, 9);
  });

  test('E51d a finished giant makes more of its branch, an unfinished one nothing', () => {
    expect(scaleOf(opening, sites, p, world)).toEqual(SECTORS.map(() => 1));
    const with340 = (stands: number) =>
      scaleOf(
        openingWith(({ nation }) => {
          nation.sites[indexOf('magnitogorsk')] = stands;
        }),
        sites,
        p,
        world,
      )[METALS]!;
    expect(with340(339)).toBe(1);
    expect(with340(340)).toBeCloseTo(1 + (p.gain * 340) / opening.sectors[METALS]!.capital, 12);
  });

  test('E51d all giants of metals together bring about four per cent', () => {
    const all = openingWith(({ nation }) => {
      nation.sites = sites.map(({ cost }) => cost);
    });
    const scale = scaleOf(all, sites, p, world)[METALS]!;
    expect(scale).toBeGreaterThan(1.03);
    expect(scale).toBeLessThan(1.055);
    expect(scaleOf(all, sites, worldWith({ 'sites.gain': 0 }).parameters.sites, world)[METALS]).toBe(1);
  });
});

test('the base year is the same whatever the giants would do to it', () => {
  const { longer } = yearWith().ledger.sites;
  expect(longer).toEqual(SECTORS.map(() => 1));
  expect(yearWith().ledger.scale).toEqual(SECTORS.map(() => 1));
});
