/**
 * Monotonic claims: thousands of years, each somewhere in a drawn plan on a drawn tape and lens, lived twice from the same
 * stocks and the same luck, with one lever lower and higher. Where a claim can be broken, a wrong parameter breaks it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { SERVICES } from '#core/economy';
import { ModelError } from '#core/kernel/invariant';
import type { YearResult } from '#core/year';
import { play, type Run } from '#replay/run';
import { CONSENSUS } from '#scenario/scenario';
import { greatTurn, presetPlan, worldOfWeather } from '../great-turn';
import { type Changed, live, type Scene, sceneOf, twoOf, under } from './claims-scenes';
import { type Claim, claims } from './claims-table';

const SCENES = 2000;
let scenes: Scene[];
beforeAll(() => {
  scenes = Array.from({ length: SCENES }, (_, index) => sceneOf(index));
}, 300_000);

/** Sums of eight regions are equal to a part in a thousand million. */
const ROUNDING = 1e-9;
const above = (one: number, other: number) => one > other + ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));

interface Tally {
  readonly lived: number;
  readonly moved: number;
  readonly broken: readonly string[];
}

/** How often the claim holds in the scenes, as it is or without its conditions, perhaps under other parameters. */
function tally(claim: Claim, { bare = false, changed = {} }: { bare?: boolean; changed?: Changed } = {}): Tally {
  let lived = 0;
  let moved = 0;
  const broken: string[] = [];
  for (const scene of scenes) {
    const here = under(scene, { ...(bare ? {} : claim.under), ...changed });
    const [from, to] = twoOf(claim.lever, scene);
    const given = bare ? {} : claim.given;
    const low = attempt(here, { ...given, [claim.lever]: from });
    const high = attempt(here, { ...given, [claim.lever]: to });
    if (!low || !high || (!bare && claim.where && !claim.where(low, high, here))) continue;
    lived++;
    const before = claim.read(low);
    const after = claim.read(high);
    if (before.some((value, i) => value !== after[i])) moved++;
    const against = before.some((value, i) => {
      if (claim.never === 'raises') return above(after[i]!, value);
      if (claim.never === 'lowers') return above(value, after[i]!);
      return value !== after[i];
    });
    if (against) broken.push(`plan ${scene.drawn.index} in ${low.year}: ${claim.lever} ${from} → ${to}`);
  }
  return { lived, moved, broken };
}

/** A wrong parameter may break an identity before it breaks a claim; such a year says nothing. */
function attempt(scene: Scene, settings: Parameters<typeof live>[1]): YearResult | undefined {
  try {
    return live(scene, settings);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

describe('more of a lever, the same year, the same luck', () => {
  test.each(claims.map((claim) => [claim.title, claim] as const))('%s', (_, claim) => {
    const { lived, moved, broken } = tally(claim);
    expect(broken.slice(0, 3)).toEqual([]);
    expect(lived).toBeGreaterThan(SCENES / 20);
    if (claim.never !== 'moves') expect(moved).toBeGreaterThan(SCENES / 200);
  });

  test.each(claims.filter(({ brokenBy }) => brokenBy).map((claim) => [claim.title, claim] as const))(
    'with a wrong parameter it is no longer so: %s',
    (_, claim) => {
      const { where: _where, ...bare } = claim;
      expect(tally(bare, { changed: claim.brokenBy! }).broken.length).toBeGreaterThan(0);
    },
  );

  test.each(claims.filter(({ needsConditions }) => needsConditions).map((claim) => [claim.title, claim] as const))(
    'it needs its conditions: %s',
    (_, claim) => {
      expect(tally(claim, { bare: true }).broken.length).toBeGreaterThan(0);
    },
  );
});

describe('better weather', () => {
  const weathers = (scene: Scene) => {
    const by = 1 + 0.3 * scene.draw('weather');
    return [scene, { ...scene, world: worldOfWeather(by, scene.world) }] as const;
  };
  const compare = (
    settings: Parameters<typeof live>[1],
    read: Claim['read'],
    worse: (poor: number, fine: number) => boolean,
  ) =>
    scenes.filter((scene) => {
      const [poor, fine] = weathers(scene).map((one) => read(live(one, settings)));
      return poor!.some((value, r) => worse(value, fine![r]!));
    }).length;

  test('E1 it always raises the harvest of every region', () => {
    expect(
      compare(
        {},
        ({ ledger }) => ledger.harvest.harvest,
        (poor, fine) => !(fine > poor),
      ),
    ).toBe(0);
  });

  test('E16 it raises mortality nowhere while no relief is sent; relief is drawn back from those whose crop looks better', () => {
    const rates: Claim['read'] = ({ ledger }) => ledger.famine.famineRate;
    const worse = (poor: number, fine: number) => above(fine, poor);
    expect(compare({ 'supply.relief': 0, 'supply.foreignRelief': 0 }, rates, worse)).toBe(0);
    expect(compare({ 'supply.relief': 1 }, rates, worse)).toBeGreaterThan(0);
  });
});

describe('over the years, on the same tapes', () => {
  const TAPES = Array.from({ length: 40 }, (_, i) => `claims/${i}`);
  const held = (preset: string, settings: Record<string, number>) =>
    presetPlan(preset).map((row) => ({ ...row, levers: { ...row.levers, ...settings }, autumn: {} }));
  const pairs = (preset: string, lens: string, one: Record<string, number>, other: Record<string, number>) =>
    TAPES.map((seed): readonly [Run, Run] => [
      play(greatTurn, { seed, lens, plan: held(preset, one) }),
      play(greatTurn, { seed, lens, plan: held(preset, other) }),
    ]);
  const consumption = ({ years }: Run, from: number, to: number) =>
    years
      .filter(({ year }) => year >= from && year <= to)
      .reduce((all, { ledger }) => all + ledger.consumption.total, 0);

  test.each([
    ['historical', CONSENSUS],
    ['historical', 'allen'],
    ['nep-preserved', CONSENSUS],
    ['nep-preserved', 'allen'],
  ])('E27 a larger share for group A costs consumption first and repays it by 1940: %s, %s', (preset, lens) => {
    for (const [less, more] of pairs(
      preset,
      lens,
      { 'investment.producerShare': 0.1 },
      { 'investment.producerShare': 0.2 },
    )) {
      expect(consumption(more, 1930, 1931)).toBeLessThan(consumption(less, 1930, 1931));
      expect(consumption(more, 1930, 1931)).toBeGreaterThan(0.97 * consumption(less, 1930, 1931));
      expect(consumption(more, 1939, 1940)).toBeGreaterThan(consumption(less, 1939, 1940));
    }
  });

  test('E27 but a share that leaves too little for wagons is never repaid', () => {
    for (const [less, more] of pairs(
      'nep-preserved',
      CONSENSUS,
      { 'investment.producerShare': 0.2 },
      { 'investment.producerShare': 0.55 },
    ))
      expect(consumption(more, 1939, 1940)).toBeLessThan(consumption(less, 1939, 1940));
  });

  test('E24 training costs services now and gives better work within six years', () => {
    const output = (run: Run, year: number) => run.years.find((one) => one.year === year)!;
    for (const [less, more] of pairs(
      'historical',
      CONSENSUS,
      { 'skills.education': 0.02 },
      { 'skills.education': 0.06 },
    )) {
      expect(output(more, 1928).ledger.industry.output[SERVICES]!).toBeLessThan(
        output(less, 1928).ledger.industry.output[SERVICES]!,
      );
      expect(output(more, 1934).ledger.skills.quality[SERVICES]!).toBeGreaterThan(
        output(less, 1934).ledger.skills.quality[SERVICES]!,
      );
    }
  });

  test('E22 soft budgets employ more in every year and make more by 1940, though not at once', () => {
    for (const [hard, soft] of pairs(
      'nep-preserved',
      CONSENSUS,
      { 'labour.budgetSoftness': 0 },
      { 'labour.budgetSoftness': 1 },
    )) {
      hard.years.forEach(({ ledger }, i) => {
        expect(soft.years[i]!.ledger.labour.workers).toBeGreaterThanOrEqual(ledger.labour.workers);
      });
      expect(soft.years.at(-1)!.ledger.accounts.nonfarmValueAdded).toBeGreaterThan(
        hard.years.at(-1)!.ledger.accounts.nonfarmValueAdded,
      );
    }
  });
});
