/**
 * Peasant marketing: how much grain the village sells of its own will.
 *
 *   (E9)   x = (H + hold · max(0, stock − reserve) − seed − κ · need − tax) / P − held back;  tax: E56b, held back: E57c
 *          S = P · max(0, x − γ) / (1 + k · p^(1 − σ_M))
 *   (E9c)  p = p_eff · (1 + outlet · (1 − pressure) · (max(0, p_private / p_g / usual − 1) + scarce))
 *   (E9d)  scarce = min(h_max, h · max(0, demand · P_u / S − 1)), with S at that price: hungry towns bid, the same autumn
 *   (E10)  to the state = S · logistic(a · (p_g / p_private − b) + c · pressure)
 *   (E10a) to the market = min((S − to the state) · outlet, demand · P_u shared by offers)
 *
 * The kernel is Allen's (1997) peasant, who weighs his own bread against manufactures, with a subsistence quantity γ:
 * a harvest worse by 5 % then cuts sales by 12 %. With σ_M > 1 a dearer sack brings more grain; with σ_M ≤ 1 (Millar's
 * reading) a worse price brings more, because a fixed sum of money is wanted. What is not sold stays in the village.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { logistic, pow } from '#core/kernel/math';
import type { Harvest } from '#core/mechanisms/harvest';
import type { Livestock } from '#core/mechanisms/livestock';
import type { Scissors } from '#core/mechanisms/price-scissors';
import { mapRegions, sum } from '#core/regions';

export const quantities = {
  disposable: { symbol: 'x', unit: 'kg per head', meaning: 'Grain a villager could eat or sell', equation: 'E9' },
  sales: { symbol: 'S', unit: 'Mt/yr', meaning: 'Grain the village wishes to sell', equation: 'E9' },
  toState: { symbol: 'S_s', unit: 'Mt/yr', meaning: 'Grain offered to state and co-operatives', equation: 'E10' },
  toMarket: { symbol: 'S_p', unit: 'Mt/yr', meaning: 'Grain offered to private buyers', equation: 'E10a' },
} as const satisfies Quantities;

export const parameters = {
  stockOffered: { symbol: 'hold', unit: '1', meaning: 'Share of stocks above the reserve that counts as disposable', equation: 'E9', range: [0, 1] },
  reserve: { symbol: 'reserve', unit: 'kg per head', meaning: 'Grain a household keeps against a bad year', equation: 'E9', range: [0, 120] },
  feedClaim: { symbol: 'κ', unit: '1', meaning: 'Share of the feed need set aside before anything is sold', equation: 'E9', range: [0, 1] },
  subsistence: { symbol: 'γ', unit: 'kg per head', meaning: 'Grain below which a villager sells nothing', equation: 'E9', range: [60, 215] },
  bread: { symbol: 'k', unit: '1', meaning: 'Weight of own bread against manufactures', equation: 'E9', range: [0.1, 10] },
  substitution: { symbol: 'σ_M', unit: '1', meaning: 'Elasticity of substitution between own grain and manufactures', equation: 'E9', range: [0.2, 6] },
  privateUsual: { symbol: 'usual', unit: '1', meaning: 'Private price over the state’s in the base', equation: 'E9c', range: [0.8, 2.5] },
  bidding: { symbol: 'h', unit: '1', meaning: 'Rise of the private price for each share by which sales fall short of what towns would buy', equation: 'E9d', range: [0, 4] },
  biddingMost: { symbol: 'h_max', unit: '1', meaning: 'Largest rise of the private price by bidding', equation: 'E9d', range: [0, 20] },
  channelSlope: { symbol: 'a', unit: '1', meaning: 'How sharply sellers prefer the better price', equation: 'E10', range: [0, 10] },
  channelEven: { symbol: 'b', unit: '1', meaning: 'State price over private price at which sales divide evenly', equation: 'E10', range: [0, 2] },
  channelPressure: { symbol: 'c', unit: '1', meaning: 'How much pressure turns sellers to the state', equation: 'E10', range: [0, 10] },
  marketDemand: { symbol: 'demand', unit: 'kg/yr per head', meaning: 'Grain a townsperson would buy privately at most', equation: 'E10a', range: [40, 300] },
  bazaarFloor: { symbol: 'outlet_min', unit: '1', meaning: 'Private sale that goes on when it is forbidden', equation: 'E10a', range: [0, 1] },
} as const satisfies Parameters;

export const levers = {
  privateTrade: {
    symbol: 'outlet',
    unit: '1',
    equation: 'E10a',
    range: [0, 1],
    step: 0.05,
    initial: 0.7,
    dossier: 'market',
    meaning: 'Tolerance of private trade in grain and goods: 0.9 in 1925, 0.1 in 1932.',
  },
} as const satisfies Levers;

export interface Marketing {
  readonly disposable: number[];
  readonly sales: number[];
  readonly toState: number[];
  readonly toMarket: number[];
}

const HALVINGS = 40;

/** The price at which what is bid is what is asked: the more is bid the more is sold, so there is one, between no bidding and the most of it. */
function settled(bid: (price: number) => number, least: number): number {
  let [low, high] = [least, bid(least)];
  if (high <= low) return low;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (bid(middle) > middle) low = middle;
    else high = middle;
  }
  return high;
}

export function offerGrain(
  economy: Economy,
  { harvest, seed }: Harvest,
  { feedNeed }: Livestock,
  { effectivePrice }: Scissors,
  grainPrice: number,
  pressure: number,
  claims: { readonly tax: readonly number[]; readonly heldBack: readonly number[] },
  { privateTrade }: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Marketing {
  const { bazaarRatio, retailPrice } = economy.nation;
  const stateOverPrivate = grainPrice / (bazaarRatio * retailPrice);
  const better = Math.max(0, 1 / stateOverPrivate / p.privateUsual - 1);
  const disposable = mapRegions(economy, ({ rural, grain }, r) => {
    const offered = p.stockOffered * Math.max(0, grain - (p.reserve * rural) / 1000);
    const left = harvest[r]! + offered - seed[r]! - p.feedClaim * feedNeed[r]! - claims.tax[r]!;
    return Math.max(0, (1000 * Math.max(0, left)) / rural - claims.heldBack[r]!);
  });
  const spare = mapRegions(economy, ({ rural }, r) => (Math.max(0, disposable[r]! - p.subsistence) * rural) / 1000);
  const sold = (price: number) => 1 / (1 + p.bread * pow(price, 1 - p.substitution));
  const open = privateTrade * (1 - pressure);
  const before = effectivePrice * (1 + open * better);
  const townspeople = economy.regions.reduce((total, { urban }) => total + urban, 0);
  const asked = (p.marketDemand * townspeople) / 1000;
  const offered = sum(spare);
  const bid = (price: number) => Math.min(p.biddingMost, p.bidding * Math.max(0, asked / Math.max(offered * sold(price), Number.MIN_VALUE) - 1));
  // Where a better price brings out less, bidding is in vain.
  const price = p.substitution > 1 ? settled((guess) => effectivePrice * (1 + open * (better + bid(guess))), before) : before; // (E9c, E9d)
  const sales = spare.map((grain) => grain * sold(price)); // (E9)
  const stateShare = logistic(p.channelSlope * (stateOverPrivate - p.channelEven) + p.channelPressure * pressure); // (E10)
  const outlet = Math.max(privateTrade, p.bazaarFloor);
  const offers = sales.map((amount) => amount * (1 - stateShare) * outlet);
  const wanted = Math.min(1, asked / Math.max(sum(offers), Number.MIN_VALUE));
  return {
    disposable,
    sales,
    toState: sales.map((amount) => amount * stateShare),
    toMarket: offers.map((amount) => amount * wanted), // (E10a)
  };
}
