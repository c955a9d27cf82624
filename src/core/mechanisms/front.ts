/**
 * The test of 1941: one war, as it was recorded, met by another economy.
 *
 *   (E74)  depth = clip(exp(σ_front · z_front + σ_season · z_season − resist · ln(R / R*)));  1 is the front of November 1941
 *   (E74a) lost_x,r = clip(lost*_x,r · min(1, depth) + beyond_r · max(0, depth − 1)) for people, works;
 *          mines and furnaces lay in the last part of the way: min(1, depth) is counted from `deep` on
 *   (E74b) people of the lands joined in 1939-40 are counted with the lost
 *   (E74c) moved = min(most · lost works, carry · lost works* · rail / rail* · exp(σ_rail · z_rail) / depth)
 *   (E74d) made = (metals and machines) · (works left + ready · moved) / works · min(1, coal or iron left / works left)^needs
 *   (E74e) bearing = [w_A · ln(made / made*) + Σ_food,rail,loyalty w_k · ln(x_k / x*_k)] / Σw + margin + σ_stand · z_stand;
 *          organised resistance holds when bearing ≥ 0;  w_A = w_arsenal + w_capacity + w_east
 *
 * Starred is what was done, in the eyes of the same school: there the middle of the tapes is the record, by construction.
 * So the test says nothing about that run; it says how far another one would depart from it. Luck depends on no decision.
 * How much of its own front an economy decides (resist), and by how much the record was held (margin), nobody can measure.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { clamp, exp, ln, pow } from '#core/kernel/math';
import { type Readiness, STRENGTHS, type Strengths } from '#core/mechanisms/readiness';
import { dot, sum } from '#core/regions';

export const quantities = {
  depth: { symbol: 'depth', unit: '1', meaning: 'Depth of the front over that of November 1941', equation: 'E74' },
  lost: { symbol: 'lost', unit: '1', meaning: 'Share of people, works, coal and pig iron behind the front', equation: 'E74a' },
  moved: { symbol: 'moved', unit: 'million roubles of 1928', meaning: 'Works taken away to the east in time', equation: 'E74c' },
  made: { symbol: 'made', unit: 'million roubles of 1928/yr', meaning: 'What works can make in the first quarter after', equation: 'E74d' },
  bearing: { symbol: 'bearing', unit: '1', meaning: 'Margin with which resistance holds; below 0 it does not', equation: 'E74e' },
} as const satisfies Quantities;

export const parameters = {
  frontSpread: { symbol: 'σ_front', unit: '1', meaning: 'Spread of the depth of the front that no economy decides', equation: 'E74', range: [0, 1] },
  seasonSpread: { symbol: 'σ_season', unit: '1', meaning: 'Spread of it because mud and frost come early or late', equation: 'E74', range: [0, 0.5] },
  resist: { symbol: 'resist', unit: '1', meaning: 'Elasticity of the depth to readiness', equation: 'E74', range: [0, 3] },
  deepest: { symbol: 'depth_max', unit: '1', meaning: 'Deepest front', equation: 'E74', range: [1.2, 4] },
  people: { symbol: 'lost*_people', unit: '1', meaning: 'Share of people of the region behind the front of November 1941', equation: 'E74a', range: [0, 1], per: 'region' },
  works: { symbol: 'lost*_works', unit: '1', meaning: 'Share of industry behind it, or stopped by siege', equation: 'E74a', range: [0, 1], per: 'region' },
  coal: { symbol: 'lost*_coal', unit: '1', meaning: 'Share of coal behind it', equation: 'E74a', range: [0, 1], per: 'region' },
  iron: { symbol: 'lost*_iron', unit: '1', meaning: 'Share of pig iron behind it', equation: 'E74a', range: [0, 1], per: 'region' },
  beyond: { symbol: 'beyond', unit: '1', meaning: 'Share of the region lost when the front goes as far again', equation: 'E74a', range: [0, 2], per: 'region' },
  deep: { symbol: 'deep', unit: '1', meaning: 'Part of the way after which mines and furnaces begin', equation: 'E74a', range: [0, 0.9] },
  joined: { symbol: 'joined', unit: 'million people', meaning: 'People of the lands joined in 1939-40, outside the model and first in the way', equation: 'E74b', range: [0, 30] },
  carry: { symbol: 'carry', unit: '1', meaning: 'Part of the lost works that was moved in the record', equation: 'E74c', range: [0, 0.5] },
  railSpread: { symbol: 'σ_rail', unit: '1', meaning: 'Spread of what could be moved', equation: 'E74c', range: [0, 1] },
  most: { symbol: 'most', unit: '1', meaning: 'Most of the lost works that can be moved', equation: 'E74c', range: [0.1, 1] },
  largeWorks: { symbol: 'works_0', unit: '1', meaning: 'Large works moved in the record', equation: 'E74c', range: [0, 5000] },
  ready: { symbol: 'ready', unit: '1', meaning: 'Part of the moved works that runs again in the first quarter after', equation: 'E74d', range: [0, 1] },
  needs: { symbol: 'needs', unit: '1', meaning: 'Loss of output when coal or iron is short of works: elasticity', equation: 'E74d', range: [0, 1] },
  margin: { symbol: 'margin', unit: '1', meaning: 'Margin by which resistance held in the record', equation: 'E74e', range: [0, 2] },
  standSpread: { symbol: 'σ_stand', unit: '1', meaning: 'Spread of what else decided it', equation: 'E74e', range: [0, 1] },
} as const satisfies Parameters;

export type FrontParameters = ParameterValues<typeof parameters>;
/** How a school weighs the strengths, and the least of them that it tells from none. */
export type Weights = Strengths & { readonly least: number };

/** An economy on the eve, as the test reads it; lists by region. */
export interface Eve {
  readonly people: readonly number[];
  readonly works: readonly number[];
  /** Weights, not tonnes. */
  readonly coal: readonly number[];
  readonly iron: readonly number[];
  /** Sites in the east, as parameters of location have them. */
  readonly sites: readonly number[];
  /** Metals and machines made in the last year. */
  readonly heavy: number;
  readonly strengths: Readiness;
}

/** Standard normal deviates. */
export interface WarTape {
  readonly front: number;
  readonly season: number;
  readonly rail: number;
  readonly stand: number;
}

/** The luck that the record is taken to have had. */
export const MIDDLING: WarTape = { front: 0, season: 0, rail: 0, stand: 0 };

export interface Outcome {
  readonly depth: number;
  /** Shares of the nation. */
  readonly people: number;
  readonly works: number;
  readonly coal: number;
  readonly iron: number;
  readonly moved: number;
  /** Large works, in the measure of the record. */
  readonly movedWorks: number;
  /** Capital that works in the eastern regions, what was moved and runs again included. */
  readonly ural: number;
  readonly made: number;
  readonly bearing: number;
}

/** What was done, and how it fared on middling luck. */
export interface Precedent {
  readonly eve: Eve;
  readonly lostWorks: number;
  readonly made: number;
}

export function precedentOf(eve: Eve, weights: Weights, p: FrontParameters): Precedent {
  const blank: Precedent = { eve, lostWorks: dot(eve.works, lostShares(p.works, 1, 0, p)), made: 1 };
  return { ...blank, made: meetWar(eve, blank, MIDDLING, weights, p).made };
}

export function meetWar(eve: Eve, then: Precedent, luck: WarTape, weights: Weights, p: FrontParameters): Outcome {
  const own = ln(ratio(eve.strengths.readiness, then.eve.strengths.readiness));
  const depth = Math.min(p.deepest, exp(p.frontSpread * luck.front + p.seasonSpread * luck.season - p.resist * own)); // (E74)
  const gone = (at: readonly number[], begins: number) => lostShares(at, depth, begins, p);
  const share = (of: readonly number[], lost: readonly number[]) => ratio(dot(of, lost), sum(of), 0);
  const living = sum(eve.people);
  const people = ratio(dot(eve.people, gone(p.people, 0)) + p.joined, living + p.joined, 0); // (E74b)
  const lostWorks = gone(p.works, 0);
  const works = share(eve.works, lostWorks);
  const coal = share(eve.coal, gone(p.coal, p.deep));
  const iron = share(eve.iron, gone(p.iron, p.deep));

  const taken = dot(eve.works, lostWorks);
  const usual = p.carry * then.lostWorks;
  const rail = ratio(eve.strengths.rail, then.eve.strengths.rail);
  const moved = Math.min(p.most * taken, usual * rail * exp(p.railSpread * luck.rail) * ratio(1, depth)); // (E74c)
  const all = sum(eve.works);
  const running = all - taken + p.ready * moved;
  const fed = Math.min(1, ratio(1 - Math.max(coal, iron), 1 - works, 1));
  const made = eve.heavy * ratio(running, all, 0) * pow(Math.max(0, fed), p.needs); // (E74d)
  const east = eve.works.reduce((sumEast, capital, r) => (eve.sites[r]! > 0 ? sumEast + capital * (1 - lostWorks[r]!) : sumEast), 0);
  return {
    depth,
    people,
    works,
    coal,
    iron,
    moved,
    movedWorks: p.largeWorks * ratio(moved, usual, 0),
    ural: east + p.ready * moved,
    made,
    bearing: bearing(eve.strengths, then, made, weights) + p.margin + p.standSpread * luck.stand,
  };
}

/** (E74a) */
function lostShares(recorded: readonly number[], depth: number, begins: number, { beyond }: FrontParameters): number[] {
  const way = Math.max(0, Math.min(1, depth) - begins) / (1 - begins);
  const further = Math.max(0, depth - 1);
  return recorded.map((lost, r) => clamp(lost * way + beyond[r]! * further, 0, 1));
}

/** (E74e) What stands after the autumn, over what stood in the record, as a school weighs it. */
function bearing(strengths: Strengths, then: Precedent, made: number, w: Weights): number {
  const over = (now: number, was: number) => ln(Math.max(w.least, ratio(now, was)));
  const was = then.eve.strengths;
  const weights = STRENGTHS.reduce((all, k) => all + w[k], 0);
  const kept = w.food * over(strengths.food, was.food) + w.rail * over(strengths.rail, was.rail) + w.loyalty * over(strengths.loyalty, was.loyalty);
  return ((w.arsenal + w.capacity + w.east) * over(made, then.made) + kept) / weights;
}

function ratio(one: number, other: number, otherwise = 1): number {
  return other > 0 ? one / other : otherwise;
}
