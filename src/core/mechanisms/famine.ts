/**
 * Village food and famine mortality: a balance with a distribution, not an event.
 *
 *   (E16)  c = (H + stock − waste − seed − Q − private sales + returns + relief − floor · need) / P
 *   (E10b) bought = open · reach · min(Σ lacking, Σ to spare), shared by what regions lack;  open = private trade · (1 − pressure)
 *   (E16a) food = min(want, c);  the rest, less what is held back for fear (E57c), goes to feed up to the need, then to stock, then spoils
 *   (E7)   spoiled = waste · H
 *   (E16b) Z(c) = Φ(d) − (c / c*) · Φ(d − s),  d = (ln(c* / c) + s² / 2) / s
 *   (E16c) m = m_max · (1 − exp(−(μ / m_max) · max(0, Z(c + meat) − Z(want))))
 *   (E16d) deaths in the year = doomed + early · m · P;   doomed' = (1 − early) · m · P
 *   (E16e) the same for towns with c*_u, half the slope and the spread that rationing leaves, in the same year
 *
 * Where private trade is open, villages with grain to spare feed villages without (E10b); closing the market closes that too.
 * Z is the mean shortfall below the need c* when food is spread log-normally over places and households: a region with
 * enough on average still starves in part. Most deaths fall in the spring after the harvest. The form and its slope are
 * fitted to 1931-33; what it leaves out (who was sent away, who was turned back) is said in the model's own page.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { exp, ln, normalCdf } from '#core/kernel/math';
import type { GrainSupply } from '#core/mechanisms/grain-supply';
import type { Harvest } from '#core/mechanisms/harvest';
import type { Livestock } from '#core/mechanisms/livestock';
import type { Procurement } from '#core/mechanisms/procurement';
import { shareOut, sum } from '#core/regions';

export const quantities = {
  foodPerHead: { symbol: 'c', unit: 'kg/yr per head', meaning: 'Grain left for a villager to eat', equation: 'E16' },
  eaten: { symbol: 'eaten', unit: 'Mt/yr', meaning: 'Grain eaten in the village', equation: 'E16a' },
  feed: { symbol: 'feed', unit: 'Mt/yr', meaning: 'Grain fed to animals', equation: 'E16a' },
  seedKept: { symbol: 'seed', unit: 'Mt/yr', meaning: 'Seed really kept', equation: 'E5' },
  waste: { symbol: 'waste', unit: 'Mt/yr', meaning: 'Grain spoiled in the village', equation: 'E7' },
  stock: { symbol: 'stock', unit: 'Mt', meaning: 'Grain the village holds into the next harvest', equation: 'E16a' },
  villageTrade: { symbol: 'bought', unit: 'Mt/yr', meaning: 'Grain bought from villages of other regions, less grain sold to them', equation: 'E10b' },
  famineRate: { symbol: 'm', unit: '1/yr', meaning: 'Excess mortality of the farm year', equation: 'E16c' },
  ruralDeaths: { symbol: 'deaths_r', unit: 'million people/yr', meaning: 'Excess deaths in villages in the calendar year', equation: 'E16d' },
  urbanDeaths: { symbol: 'deaths_u', unit: 'million people/yr', meaning: 'Excess deaths in towns in the calendar year', equation: 'E16e' },
} as const satisfies Quantities;

export const parameters = {
  want: { symbol: 'want', unit: 'kg/yr per head', meaning: 'Grain a villager eats when there is enough', equation: 'E16a', range: [180, 260] },
  stockMax: { symbol: 'stock_max', unit: 'kg per head', meaning: 'Grain a village can store over the year', equation: 'E16a', range: [20, 250] },
  wasteRate: { symbol: 'waste', unit: '1', meaning: 'Share of the harvest spoiled in the village', equation: 'E7', range: [0, 0.12] },
  need: { symbol: 'c*', unit: 'kg/yr per head', meaning: 'Grain below which a person is short of food', equation: 'E16b', range: [120, 220] },
  dispersion: { symbol: 's', unit: '1', meaning: 'Spread of food over places and households within a region', equation: 'E16b', range: [0.05, 0.5] },
  slope: { symbol: 'μ', unit: '1/yr', meaning: 'Excess mortality per unit of mean shortfall', equation: 'E16c', range: [0.1, 4] },
  rateMax: { symbol: 'm_max', unit: '1/yr', meaning: 'Highest excess mortality of a region', equation: 'E16c', range: [0.05, 0.3] },
  early: { symbol: 'early', unit: '1', meaning: 'Share of a farm year’s hunger deaths that falls before New Year', equation: 'E16d', range: [0, 0.5] },
  townNeed: { symbol: 'c*_u', unit: 'kg/yr per head', meaning: 'Grain below which a townsperson is short of food', equation: 'E16e', range: [80, 200] },
  townSlope: { symbol: 'μ_u', unit: '1', meaning: 'Slope of mortality in towns over that in villages', equation: 'E16e', range: [0, 1] },
  tradeReach: { symbol: 'reach', unit: '1', meaning: 'Share of a regional shortage that open private trade can fill', equation: 'E10b', range: [0, 1] },
  spareFeed: { symbol: 'κ', unit: '1', meaning: 'Share of the feed need a village keeps before it sells to other villages', equation: 'E10b', range: [0, 1.2] },
  overfeed: { symbol: 'over', unit: '1', meaning: 'Feed that animals take when grain is plentiful, over the need', equation: 'E16a', range: [1, 1.5] },
} as const satisfies Parameters;

export interface Famine {
  readonly foodPerHead: number[];
  readonly eaten: number[];
  readonly feed: number[];
  readonly seedKept: number[];
  readonly waste: number[];
  readonly stock: number[];
  readonly villageTrade: number[];
  readonly famineRate: number[];
  readonly ruralDeaths: number[];
  readonly doomed: number[];
  readonly urbanDeaths: number[];
}

/** (E16b) Mean shortfall below `need` of a log-normal spread around `food`. */
export function meanShortfall(food: number, need: number, spread: number): number {
  if (food <= 0) return 1;
  const d = (ln(need / food) + (spread * spread) / 2) / spread;
  return normalCdf(d) - (food / need) * normalCdf(d - spread);
}

export function feedVillages(
  economy: Economy,
  { harvest, seed }: Harvest,
  { meat, feedNeed }: Livestock,
  { procurement, privateSales }: Procurement,
  { returns, relief, townRation }: GrainSupply,
  feedFloor: number,
  marketOpen: number,
  townSpread: number,
  heldBack: readonly number[],
  p: ParameterValues<typeof parameters>,
): Famine {
  const n = economy.regions.length;
  const out: Famine = {
    foodPerHead: new Array(n),
    eaten: new Array(n),
    feed: new Array(n),
    seedKept: new Array(n),
    waste: new Array(n),
    stock: new Array(n),
    villageTrade: new Array(n),
    famineRate: new Array(n),
    ruralDeaths: new Array(n),
    doomed: new Array(n),
    urbanDeaths: new Array(n),
  };
  const usual = meanShortfall(p.want, p.need, p.dispersion);
  const usualInTown = meanShortfall(p.want, p.townNeed, townSpread);
  const rateOf = (food: number, need: number, usually: number, slope: number, spread = p.dispersion) => {
    const short = Math.max(0, meanShortfall(food, need, spread) - usually);
    return short > 0 ? p.rateMax * (1 - exp((-slope / p.rateMax) * short)) : 0; // (E16c)
  };
  const townRate = rateOf(townRation, p.townNeed, usualInTown, p.slope * p.townSlope, townSpread); // (E16e)
  const kept: number[] = [];
  for (let r = 0; r < n; r++) {
    const spoiled = p.wasteRate * harvest[r]!; // (E7)
    const stays = harvest[r]! + economy.regions[r]!.grain - procurement[r]! - privateSales[r]!;
    const held = Math.max(0, stays - spoiled) + returns[r]! + relief[r]!;
    out.waste[r] = stays + returns[r]! + relief[r]! - held;
    out.seedKept[r] = Math.min(seed[r]!, held);
    kept.push(held - out.seedKept[r]!);
  }
  const foodNeed = (r: number) => (p.want * economy.regions[r]!.rural) / 1000;
  const lacking = kept.map((amount, r) => Math.max(0, foodNeed(r) + feedFloor * feedNeed[r]! - amount));
  const spare = kept.map((amount, r) => Math.max(0, amount - foodNeed(r) - p.spareFeed * feedNeed[r]!));
  const traded = marketOpen * p.tradeReach * Math.min(sum(lacking), sum(spare));
  const bought = shareOut(traded, lacking);
  const sold = shareOut(traded, spare);
  for (let r = 0; r < n; r++) {
    const { rural, urban, doomed } = economy.regions[r]!;
    out.villageTrade[r] = bought[r]! - sold[r]!; // (E10b)
    const left = kept[r]! + out.villageTrade[r]!;
    const floor = Math.min(feedFloor * feedNeed[r]!, left);
    const eaten = Math.min((p.want * rural) / 1000, left - floor); // (E16, E16a)
    const forAnimals = Math.min(left - eaten, Math.max(floor, left - eaten - (heldBack[r]! * rural) / 1000));
    const feed = Math.min(p.overfeed * feedNeed[r]!, forAnimals);
    const stock = Math.min((p.stockMax * rural) / 1000, left - eaten - feed);
    const food = (1000 * eaten) / rural;
    const rate = rateOf(food + (1000 * meat[r]!) / rural, p.need, usual, p.slope);
    out.foodPerHead[r] = food;
    out.eaten[r] = eaten;
    out.feed[r] = feed;
    out.stock[r] = stock;
    out.waste[r]! += left - eaten - feed - stock;
    out.famineRate[r] = rate;
    out.ruralDeaths[r] = doomed + p.early * rate * rural; // (E16d)
    out.doomed[r] = (1 - p.early) * rate * rural;
    out.urbanDeaths[r] = townRate * urban;
  }
  return out;
}
