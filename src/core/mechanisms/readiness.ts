/**
 * Readiness for a war: six strengths, each over that of the base, and one index in which a school weighs them.
 *
 *   (E73)  R = exp(Σ_k w_k · ln x_k / Σ_k w_k)
 *   (E73a) arsenal = (√tanks + √aircraft + √guns)², each at its cost of the base: none replaces the others
 *   (E73b) capacity = metals and machines made;  east = industrial capital in the eastern regions
 *   (E73c) food = grain held by state and village per head;  rail = transport
 *   (E73d) loyalty = consent of villagers and townspeople · initiative of those who decide
 *
 * What weighs how much is where schools part. Whoever holds that rulers built for war and that arms works decided it (Allen
 * 2003; Kontorovich and Wein 2009) gives most to the arsenal and to capacity; Hunter and Szyrmer (1992) hold that a fed,
 * willing and balanced country would have stood better. The weights are parameters, so that each lens sets its own.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, type Economy, MACHINES, METALS, TRANSPORT } from '#core/economy';
import { exp, ln } from '#core/kernel/math';

export const quantities = {
  readiness: { symbol: 'R', unit: 'index, 1928 = 1', meaning: 'Readiness for a war', equation: 'E73' },
  arsenal: { symbol: 'arsenal', unit: 'index, 1928 = 1', meaning: 'Weapons held', equation: 'E73a' },
  capacity: { symbol: 'capacity', unit: 'index, 1928 = 1', meaning: 'Works that could make weapons', equation: 'E73b' },
  east: { symbol: 'east', unit: 'index, 1928 = 1', meaning: 'Industry in the eastern regions', equation: 'E73b' },
  food: { symbol: 'food', unit: 'index, 1928 = 1', meaning: 'Grain held per head', equation: 'E73c' },
  rail: { symbol: 'rail', unit: 'index, 1928 = 1', meaning: 'Transport', equation: 'E73c' },
  loyalty: { symbol: 'loyalty', unit: 'index, 1928 = 1', meaning: 'How far people go along and dare to decide', equation: 'E73d' },
} as const satisfies Quantities;

export const parameters = {
  arsenal: { symbol: 'w_arsenal', unit: '1', meaning: 'Weight of the weapons held', equation: 'E73', range: [0, 1] },
  capacity: { symbol: 'w_capacity', unit: '1', meaning: 'Weight of works that could make weapons', equation: 'E73', range: [0.01, 1] },
  east: { symbol: 'w_east', unit: '1', meaning: 'Weight of industry in the eastern regions', equation: 'E73', range: [0, 1] },
  food: { symbol: 'w_food', unit: '1', meaning: 'Weight of the food reserve', equation: 'E73', range: [0, 1] },
  rail: { symbol: 'w_rail', unit: '1', meaning: 'Weight of transport', equation: 'E73', range: [0, 1] },
  loyalty: { symbol: 'w_loyalty', unit: '1', meaning: 'Weight of loyalty', equation: 'E73', range: [0, 1] },
  least: { symbol: 'x_min', unit: '1', meaning: 'Least strength that is told from none', equation: 'E73', range: [0.001, 0.5] },
} as const satisfies Parameters;

export const STRENGTHS = ['arsenal', 'capacity', 'east', 'food', 'rail', 'loyalty'] as const;
export type Strengths = Readonly<Record<(typeof STRENGTHS)[number], number>>;
export type Readiness = Strengths & { readonly readiness: number };

interface Eve {
  readonly weapons: { readonly tanks: number; readonly aircraft: number; readonly ordnance: number };
  readonly industry: readonly number[];
  readonly output: readonly number[];
  readonly grain: number;
  readonly people: number;
  readonly villagers: number;
  readonly consent: { readonly moralePeasants: number; readonly moraleWorkers: number };
  readonly initiative: number;
}

/** What strengths are measured with, from the mechanisms that own it. */
interface Yardstick {
  readonly weapons: { readonly tankCost: number; readonly aircraftCost: number };
  readonly location: { readonly sites: readonly number[] };
  readonly industry: { readonly openingOutput: readonly number[] };
  readonly readiness: ParameterValues<typeof parameters>;
}

export function prepare(eve: Eve, { weapons: w, location, industry, readiness }: Yardstick, { base }: Based): Readiness {
  const armed = ({ tanks, aircraft, ordnance }: Eve['weapons']) => {
    const root = Math.sqrt(w.tankCost * tanks) + Math.sqrt(w.aircraftCost * aircraft) + Math.sqrt(ordnance);
    return root * root; // (E73a)
  };
  let [east, eastFirst] = [0, 0];
  for (let r = 0; r < eve.industry.length; r++) {
    if (location.sites[r] === 0) continue;
    east += eve.industry[r]!;
    eastFirst += base.regions[r]!.industry;
  }
  const over = (now: number, then: number) => (then > 0 ? now / then : 1);
  const first = standing(base);
  const arsenal = over(armed(eve.weapons), armed(base.nation));
  const capacity = over(eve.output[METALS]! + eve.output[MACHINES]!, industry.openingOutput[METALS]! + industry.openingOutput[MACHINES]!); // (E73b)
  const eastern = over(east, eastFirst);
  const food = over(over(eve.grain, eve.people), over(first.grain, first.people)); // (E73c)
  const rail = over(eve.output[TRANSPORT]!, industry.openingOutput[TRANSPORT]!);
  const loyalty = over(willing(eve), willing(first)); // (E73d)
  const strengths = { arsenal, capacity, east: eastern, food, rail, loyalty };
  return { arsenal, capacity, east: eastern, food, rail, loyalty, readiness: weighed(strengths, readiness) };
}

type Crowd = Pick<Eve, 'grain' | 'people' | 'villagers' | 'consent' | 'initiative'>;

function standing({ regions, nation }: Economy): Crowd {
  let villagers = 0;
  let townspeople = 0;
  let grain = nation.grainReserve as number;
  for (const region of regions) {
    villagers += region.rural;
    townspeople += region.urban;
    grain += region.grain;
  }
  return { grain, people: villagers + townspeople, villagers, consent: nation, initiative: nation.initiative };
}

function willing({ people, villagers, consent, initiative }: Crowd): number {
  const rural = people > 0 ? villagers / people : 1;
  return (rural * consent.moralePeasants + (1 - rural) * consent.moraleWorkers) * initiative;
}

/** The mean of strengths in the eyes of a school: it halves when all of them do. */
export function weighed(strengths: Strengths, p: ParameterValues<typeof parameters>): number {
  let total = 0;
  let weights = 0;
  for (const k of STRENGTHS) {
    total += p[k] * ln(Math.max(p.least, strengths[k]));
    weights += p[k];
  }
  return exp(total / weights); // (E73)
}
