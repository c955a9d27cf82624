import { describe, expect, test } from 'vitest';
import { FUEL, METALS, TRANSPORT } from '#core/economy';
import { generate, light, mount } from '#core/mechanisms/power';
import { sum } from '#core/regions';
import { greatTurn, opening, openingWith, parameters, world, worldWith, yearWith } from '../great-turn';

const p = parameters.power;
const { openingOutput } = parameters.industry;
const current = (economy = opening, capacity: readonly number[] = openingOutput) =>
  light(economy, capacity, openingOutput, p, world);
const installed = sum(opening.regions.map(({ power }) => power));

describe('current', () => {
  test('E50 stations give what their kilowatts times their hours come to, and larger grids run longer', () => {
    expect(current().supply).toBeCloseTo((installed * p.hours) / 1e6, 9);
    const doubled = openingWith(({ regions }) => {
      for (const region of regions) region.power *= 2;
    });
    const rails = openingOutput.map((made, s) => (s === TRANSPORT ? 3 * made : made));
    expect(current(doubled, rails).supply / current().supply).toBeCloseTo(2 * 2 ** p.scale, 9);
  });

  test('E50 where wagons are short the boilers go out', () => {
    const fewer = openingOutput.map((made, s) => (s === TRANSPORT ? made / 2 : made));
    expect(current(opening, fewer).supply / current().supply).toBeCloseTo(0.5 ** p.haulLoss, 9);
  });

  test('E50a need is that of the base in the base, and grows faster than the works', () => {
    expect(current().need).toBeCloseTo(p.need, 9);
    const twice = openingOutput.map((made) => 2 * made);
    expect(current(opening, twice).need).toBeGreaterThan(2 * p.need);
    const dark = openingWith(({ nation }) => {
      nation.electrified /= 2;
    });
    expect(current(dark).need).toBeCloseTo(p.need / 2, 9);
  });

  test('E50b in the base nothing is short and nothing is gained: every factor is one exactly', () => {
    expect(current().factor).toEqual(openingOutput.map(() => 1));
    expect(yearWith().ledger.power.factor).toEqual(openingOutput.map(() => 1));
  });

  test('E50b half of the stations cut metals, and offices hardly; nobody is cut below his own elasticity', () => {
    const half = openingWith(({ regions }) => {
      for (const region of regions) region.power /= 2;
    });
    const { lit, factor } = current(half);
    expect(lit).toBeLessThan(0.5);
    for (const [s, depends] of p.dependence.entries()) expect(factor[s]).toBeCloseTo(lit ** depends, 9);
    const made = yearWith({}, { before: half }).ledger.industry.output;
    expect(made[METALS]!).toBeLessThan(0.85 * yearWith().ledger.industry.output[METALS]!);
  });

  test('E50c more stations than anybody needs gain a little elsewhere, and are dead capital of their own branch', () => {
    const rich = openingWith(({ regions }) => {
      for (const region of regions) region.power *= 3;
    });
    const { factor } = current(
      rich,
      openingOutput.map((made, s) => (s === TRANSPORT ? 3 * made : made)),
    );
    expect(factor[METALS]!).toBeGreaterThan(1);
    expect(factor[METALS]!).toBeLessThan(1.05);
    expect(factor[FUEL]!).toBeLessThan(1);
  });

  test('E50d no more is generated than is asked for, nor than there are hours for', () => {
    const idle = generate(
      opening,
      current(),
      openingOutput.map(() => 0),
      openingOutput,
      p,
      world,
    );
    expect(idle.generated).toBe(0);
    const driven = openingOutput.map((made) => 5 * made);
    expect(generate(opening, current(), driven, openingOutput, p, world).generated).toBe(current().supply);
  });

  test('E50e drives are electrified towards all of them, and slower where current is short', () => {
    const { electrified } = generate(opening, current(), openingOutput, openingOutput, p, world);
    expect(electrified).toBeCloseTo(0.65 + p.drives * 0.35, 9);
    const short = { ...current(), lit: 0.5 };
    expect(generate(opening, short, openingOutput, openingOutput, p, world).electrified).toBeLessThan(electrified);
  });
});

describe('stations', () => {
  const built = openingOutput.map(() => 100);
  const mounting = (programme: number, ready = true) =>
    mount(opening, built, () => ready, { programme }, p, greatTurn.stations);

  test('E50f what the programme mounts is what was built in fuel and power over the cost of a kilowatt; works add their own', () => {
    const own = p.block * 300;
    expect(sum(mounting(1).mounted)).toBeCloseTo((p.share * 100 * 1000) / p.cost + own, 6);
    expect(sum(mounting(0).mounted)).toBeCloseTo(own, 6);
    expect(sum(mounting(2).mounted) - own).toBeCloseTo(2 * (sum(mounting(1).mounted) - own), 6);
  });

  test('E50f sets go to stations in the order in which they were begun, and none to one that is not ready', () => {
    const { stations } = mounting(1);
    const grown = stations.map((power, i) => power - opening.nation.stations[i]!);
    expect(grown[0]).toBeCloseTo(p.sets * greatTurn.stations[0]!.capacity, 9);
    expect(grown.at(-1)).toBe(0);
    expect(mounting(1, false).stations).toEqual(opening.nation.stations);
    for (const [i, power] of mounting(2).stations.entries())
      expect(power).toBeLessThanOrEqual(greatTurn.stations[i]!.capacity);
  });

  test('E50g kilowatts of a region are those before, less what small stations gave up, and what was mounted', () => {
    const { power, mounted, worn } = mounting(1);
    for (const [r, region] of opening.regions.entries())
      expect(power[r]).toBeCloseTo(region.power - worn[r]! + mounted[r]!, 9);
    const none = worldWith({ 'power.wear': 0 });
    expect(sum(yearWith({}, { world: none }).ledger.stations.worn)).toBe(0);
  });

  test('E50f a dam gives no current before it stands', () => {
    const dnieper = greatTurn.stations.findIndex(({ id }) => id === 'dneproges');
    const { cost } = greatTurn.sites[greatTurn.stations[dnieper]!.site!]!;
    expect(yearWith({ 'power.programme': 2 }).after.nation.stations[dnieper]).toBe(0);
    const standing = openingWith(({ nation }) => {
      nation.sites[greatTurn.stations[dnieper]!.site!] = cost;
      nation.stations = greatTurn.stations.map(({ capacity }, i) => (i === dnieper ? 0 : capacity));
    });
    for (const [r, region] of standing.regions.entries())
      region.power =
        10 + sum(greatTurn.stations.map((one, i) => (one.region === r ? standing.nation.stations[i]! : 0)));
    expect(yearWith({}, { before: standing }).after.nation.stations[dnieper]).toBeGreaterThan(0);
  });
});

test('the programme of 1920 is thirty stations, twenty thermal and ten hydro, of 1.75 million kW, and all eight regions have some', () => {
  const programme = greatTurn.stations.filter(({ planned }) => planned > 0);
  expect(programme).toHaveLength(30);
  expect(programme.filter(({ kind }) => kind === 'hydro')).toHaveLength(10);
  expect(sum(programme.map(({ planned }) => planned))).toBe(1750);
  expect(new Set(programme.map(({ region }) => region)).size).toBe(8);
});
