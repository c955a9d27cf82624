import fc from 'fast-check';
import { test } from 'vitest';
import { allParameters } from '#core/model';
import type { YearPlan } from '#core/plan';
import { play } from '#replay/run';
import { nationalSeries } from '#report/series';
import { CONSENSUS, type Scenario } from '#scenario/scenario';
import { greatTurn } from '../great-turn';
import { anyPlan, anySeed } from '../random-plans';

const permuted = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((i) => list[i]!);

/** The same scenario with its regions in another order. */
function reordered(order: readonly number[]): Scenario {
  const pack = structuredClone(greatTurn.parameters) as unknown as Record<string, Record<string, readonly number[]>>;
  for (const { mechanism, name, per } of allParameters)
    if (per === 'region') pack[mechanism]![name] = permuted(pack[mechanism]![name]!, order);
  return {
    ...greatTurn,
    regions: permuted(greatTurn.regions, order),
    opening: { ...greatTurn.opening, regions: permuted(greatTurn.opening.regions, order) },
    reference: { ...greatTurn.reference, regions: permuted(greatTurn.reference.regions, order) },
    parameters: pack as unknown as Scenario['parameters'],
    sites: greatTurn.sites.map((site) => ({ ...site, region: order.indexOf(site.region) })),
    stations: greatTurn.stations.map((station) => ({ ...station, region: order.indexOf(station.region) })),
    recorded: greatTurn.recorded.map((year) => ({ ...year, weather: permuted(year.weather, order) })),
  };
}

function nationOf(scenario: Scenario, plan: readonly YearPlan[], seed: string): number[] {
  const { years, world } = play(scenario, { seed, lens: CONSENSUS, plan });
  return years.flatMap((result) => nationalSeries.map(({ of }) => of(result, world)));
}

const order = fc.shuffledSubarray(
  greatTurn.regions.map((_, i) => i),
  { minLength: greatTurn.regions.length },
);

test('I3 the nation is the same whatever the order in which its regions are listed', () => {
  fc.assert(
    fc.property(anyPlan, anySeed, order, (plan, seed, places) => {
      const [here, there] = [nationOf(greatTurn, plan, seed), nationOf(reordered(places), plan, seed)];
      here.forEach((value, i) => {
        const scale = Math.max(Math.abs(value), Math.abs(there[i]!), 1e-3);
        // Sums are rounded differently in another order, and thirteen years of feedback carry it on.
        if (Math.abs(value - there[i]!) > 1e-6 * scale)
          throw new Error(`${nationalSeries[i % nationalSeries.length]!.id}: ${value} and ${there[i]}`);
      });
    }),
    { numRuns: 100 },
  );
});

const PRICES = [
  'scissors.grainPrice',
  'scissors.manufacturesPrice',
  'scissors.otherFarmPrice',
  'money.emissionCeiling',
] as const;
const DOUBLED = ['householdCash', 'enterpriseCash', 'moneyWage', 'retailPrice', 'villageReceipts'] as const;
const NOMINAL = new Set([
  'cash_melted',
  'money_in_circulation',
  'emission',
  'retail_price',
  'bazaar_price',
  'money_wage',
]);

test('I11 twice the roubles at twice the prices change no tonne, no person and no real wage', () => {
  const price = fc.double({ min: 0.5, max: 4, noNaN: true });
  const ceiling = fc.double({ min: 0, max: 4000, noNaN: true });
  const prices = fc
    .tuple(price, price, price, ceiling)
    .map((values) => Object.fromEntries(PRICES.map((id, i) => [id, values[i]!])));
  fc.assert(
    fc.property(anyPlan, prices, (plan, nominal) => {
      const at = (by: number): YearPlan[] => {
        const scaled = Object.fromEntries(PRICES.map((id) => [id, by * nominal[id]!]));
        const { 'money.emissionCeiling': limit } = scaled;
        const first = greatTurn.firstYear;
        const rest = plan.map(({ year, levers, autumn }): YearPlan => {
          const table = { ...levers, ...scaled };
          return autumn
            ? { year, levers: table, autumn: { ...autumn, 'money.emissionCeiling': limit! } }
            : { year, levers: table };
        });
        return rest.some(({ year }) => year === first) ? rest : [{ year: first, levers: scaled }, ...rest];
      };
      const doubled = structuredClone(greatTurn.opening);
      for (const stock of DOUBLED) doubled.nation[stock] *= 2;
      const choices = (by: number) => ({ seed: 'historical', lens: CONSENSUS, plan: at(by) });
      const [poor, rich] = [play(greatTurn, choices(1)), play({ ...greatTurn, opening: doubled }, choices(2))];
      rich.years.forEach((result, i) => {
        for (const { id, of } of nationalSeries) {
          const asked = (NOMINAL.has(id) ? 2 : 1) * of(poor.years[i]!, poor.world);
          const found = of(result, rich.world);
          if (Math.abs(found - asked) > 1e-6) throw new Error(`${id} of ${result.year}: ${found}, not ${asked}`);
        }
      });
    }),
    { numRuns: 50 },
  );
});
