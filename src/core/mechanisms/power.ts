/**
 * Electricity: the stations, what they can give, what is asked of them, and what stands still without it.
 *
 *   (E50)  supply = P · h;  h = h0 · (P / P0)^χ · min(1, rail / (P / P0)^ϱ)^λ,  P = Σ_r P_r
 *   (E50a) need = n0 · (d / d0) · (Σ_s use_s · Y_s / Y0_s)^ε; in advance with capacities in place of Y
 *   (E50b) lit = min(1, supply / need);  f_s = lit^ν_s · (1 + g · ν_s · ahead),  ahead = clamp(supply / need − 1 − reserve, 0, most)
 *   (E50c) fuel and power besides: f · (1 − dead · idle), idle = share of supply that nobody asks for, beyond the reserve
 *   (E50d) generated = min(need, supply)
 *   (E50e) d' = d + pace · lit · (1 − d)
 *   (E50f) mounted = programme · share · done_fuel / cost: first in stations that are ready, in the order of their start, a share of each
 *          in a year at most; the rest, and block · done of metals, machines and consumer goods, in other stations
 *   (E50g) P_r' = P_r − wear · (P_r − named stations of r) + mounted in r
 *
 * The programme of December 1920 counted 30 district stations, 20 thermal and 10 hydro, of 1.75 million kW in eight regions, to be built
 * with railways in ten to fifteen years. Where coal cannot be hauled the boilers go out (λ). Who is short of current loses output as he
 * loses it for want of coal (E21); who has more than enough gains a little, and too much stands idle as dead capital.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, CONSUMER, type Economy, FUEL, MACHINES, METALS, type NationStocks, type RegionStocks, TRANSPORT } from '#core/economy';
import { clamp, pow } from '#core/kernel/math';
import type { Station } from '#core/places';

export const quantities = {
  supply: { symbol: 'supply', unit: 'TWh/yr', meaning: 'Electricity that the stations could give', equation: 'E50' },
  need: { symbol: 'need', unit: 'TWh/yr', meaning: 'Electricity that the works would use at capacity', equation: 'E50a' },
  lit: { symbol: 'lit', unit: '1', meaning: 'Share of that need which can be met', equation: 'E50b' },
  factor: { symbol: 'f', unit: '1', meaning: 'What current, short or plentiful, makes of the output of a sector', equation: 'E50b' },
  generated: { symbol: 'generated', unit: 'TWh/yr', meaning: 'Electricity generated', equation: 'E50d' },
  electrified: { symbol: 'd', unit: '1', meaning: 'Share of the motive power of works that is electric, for the next year', equation: 'E50e' },
  mounted: { symbol: 'mounted', unit: 'thousand kW', meaning: 'Generating capacity brought into use in the year', equation: 'E50f' },
  power: { symbol: 'P_r', unit: 'thousand kW', meaning: 'Generating capacity of the region', equation: 'E50g' },
} as const satisfies Quantities;

export const parameters = {
  hours: { symbol: 'h0', unit: 'h/yr', meaning: 'Hours for which a kilowatt of the base can be run', equation: 'E50', range: [1500, 6000] },
  scale: { symbol: 'χ', unit: '1', meaning: 'Elasticity of those hours to the capacity joined in grids', equation: 'E50', range: [0, 0.6] },
  hauling: { symbol: 'ϱ', unit: '1', meaning: 'Elasticity of the haulage that stations ask for to their capacity', equation: 'E50', range: [0, 1] },
  haulLoss: { symbol: 'λ', unit: '1', meaning: 'Loss of hours when haulage is short', equation: 'E50', range: [0, 1] },
  need: { symbol: 'n0', unit: 'TWh/yr', meaning: 'Electricity in the base', equation: 'E50a', range: [0.3, 20] },
  use: { symbol: 'use', unit: '1', meaning: 'Weight of the sector in the need for electricity', equation: 'E50a', range: [0, 1], per: 'sector' },
  needExponent: { symbol: 'ε', unit: '1', meaning: 'Elasticity of that need to the growth of the sectors', equation: 'E50a', range: [0.4, 3] },
  dependence: { symbol: 'ν', unit: '1', meaning: 'Elasticity of the sector’s output to the electricity it gets', equation: 'E50b', range: [0, 1], per: 'sector' },
  gain: { symbol: 'g', unit: '1', meaning: 'Gain where there is more than enough', equation: 'E50b', range: [0, 1] },
  reserve: { symbol: 'reserve', unit: '1', meaning: 'Reserve of capacity over need that is customary', equation: 'E50b', range: [0.05, 0.6] },
  ahead: { symbol: 'most', unit: '1', meaning: 'Plenty beyond which nothing more is gained', equation: 'E50b', range: [0, 1] },
  dead: { symbol: 'dead', unit: '1', meaning: 'Part of the capital of fuel and power that stands in stations', equation: 'E50c', range: [0, 0.8] },
  drives: { symbol: 'pace', unit: '1/yr', meaning: 'Drives still without current that are electrified in a year', equation: 'E50e', range: [0, 0.4] },
  share: { symbol: 'share', unit: '1', meaning: 'Part of what is built in fuel and power that the programme takes', equation: 'E50f', range: [0, 0.9] },
  cost: { symbol: 'cost', unit: 'roubles of 1928 per kW', meaning: 'Cost of a kilowatt of a district station with its lines', equation: 'E50f', range: [100, 1500] },
  sets: { symbol: 'sets', unit: '1/yr', meaning: 'Share of a station that can be mounted in a year', equation: 'E50f', range: [0.1, 1] },
  block: { symbol: 'block', unit: 'kW per thousand roubles of 1928', meaning: 'Capacity of works’ own stations that comes with new works', equation: 'E50f', range: [0, 1] },
  wear: { symbol: 'wear', unit: '1/yr', meaning: 'Capacity of small stations that is given up in a year', equation: 'E50g', range: [0, 0.1] },
} as const satisfies Parameters;

export const levers = {
  programme: {
    symbol: 'programme',
    unit: '1',
    equation: 'E50f',
    range: [0, 2],
    step: 0.1,
    initial: 1,
    dossier: 'power',
    meaning: 'Weight of electrification in what is built in fuel and power: 1 as in the programme of 1920, 0 none.',
  },
} as const satisfies Levers;

type P = ParameterValues<typeof parameters>;

export interface Current {
  readonly supply: number;
  readonly need: number;
  readonly lit: number;
  readonly factor: number[];
}

const capacityIn = (regions: readonly RegionStocks[]) => {
  let total = 0;
  for (const { power } of regions) total += power;
  return total;
};

/** What could be given and what would be asked for when every sector ran at its capacity. */
export function light({ regions, nation }: Economy, capacity: readonly number[], openingOutput: readonly number[], p: P, { base }: Based): Current {
  const installed = capacityIn(regions);
  const grown = installed / capacityIn(base.regions);
  const rail = capacity[TRANSPORT]! / openingOutput[TRANSPORT]!;
  const haul = grown > 0 ? pow(Math.min(1, rail / pow(grown, p.hauling)), p.haulLoss) : 1;
  const supply = (installed * p.hours * pow(grown, p.scale) * haul) / 1000 / 1000; // (E50)
  const need = needOf(nation, capacity, openingOutput, p, base.nation);
  const ratio = need > 0 ? supply / need : 1 + p.reserve;
  const lit = Math.min(1, ratio);
  const ahead = clamp(ratio - 1 - p.reserve, 0, p.ahead);
  const idle = Math.max(0, 1 - (1 + p.reserve) / Math.max(ratio, 1));
  const factor = p.dependence.map((depends, s) => {
    const current = pow(lit, depends) * (1 + p.gain * depends * ahead); // (E50b)
    return s === FUEL ? current * (1 - p.dead * idle) : current; // (E50c)
  });
  return { supply, need, lit, factor };
}

function needOf({ electrified }: NationStocks, made: readonly number[], openingOutput: readonly number[], p: P, base: NationStocks): number {
  let size = 0;
  for (let s = 0; s < made.length; s++) size += (p.use[s]! * made[s]!) / openingOutput[s]!;
  return p.need * (electrified / base.electrified) * pow(size, p.needExponent); // (E50a)
}

export interface Generation extends Current {
  readonly generated: number;
  readonly electrified: number;
}

/** What was generated in the end, for what was made in the end. */
export function generate({ nation }: Economy, current: Current, output: readonly number[], openingOutput: readonly number[], p: P, { base }: Based): Generation {
  const generated = Math.min(needOf(nation, output, openingOutput, p, base.nation), current.supply); // (E50d)
  const electrified = nation.electrified + p.drives * current.lit * (1 - nation.electrified); // (E50e)
  const { supply, need, lit, factor } = current;
  return { supply, need, lit, factor, generated, electrified };
}

export interface Mounting {
  /** By station, at the end of the year. */
  readonly stations: number[];
  /** By region, at the end of the year. */
  readonly power: number[];
  /** By region, brought into use in the year. */
  readonly mounted: number[];
  /** By region, given up. */
  readonly worn: number[];
}

/** Sets are mounted in stations that are ready for them, and in the works’ and towns’ own. */
export function mount(
  { regions, nation }: Economy,
  completed: readonly number[],
  ready: (station: Station) => boolean,
  { programme }: LeverValues<typeof levers>,
  p: P,
  stations: readonly Station[],
): Mounting {
  const installed = capacityIn(regions);
  let district = (programme * p.share * completed[FUEL]! * 1000) / p.cost; // (E50f)
  const block = p.block * (completed[METALS]! + completed[MACHINES]! + completed[CONSUMER]!);
  const mounted = new Array<number>(regions.length).fill(0);
  const named = new Array<number>(regions.length).fill(0);
  const standing = stations.map((station, i) => {
    const before = nation.stations[i]!;
    named[station.region]! += before;
    if (district <= 0 || !ready(station)) return before;
    const added = Math.min(Math.max(0, station.capacity - before), p.sets * station.capacity, district);
    district -= added;
    mounted[station.region]! += added;
    return before + added;
  });
  const elsewhere = district + block;
  const worn = regions.map(({ power }, r) => p.wear * Math.max(0, power - named[r]!));
  const power = regions.map(({ power: before }, r) => {
    mounted[r]! += installed > 0 ? elsewhere * (before / installed) : elsewhere / regions.length;
    return before - worn[r]! + mounted[r]!; // (E50g)
  });
  return { stations: standing, power, mounted, worn };
}
