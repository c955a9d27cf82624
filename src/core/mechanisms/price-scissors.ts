/**
 * The price scissors: what a sack of grain buys, and what the village answers.
 *
 *   (E36)  Θ = Θ_1928 · p_m / p_g;  p_m with the mark-up of trusts (E55b)
 *   (E36a) T = 1 / Θ
 *   (E9a)  avail = clip(share · Y_B · left / (want · receipts / p_m));  left after a run on the shops: E57b
 *   (E9b)  p_eff = (p_g / p_m) · avail^β · (p_g / p_o)^χ · (1 − distrust) · (1 + kept · contracting) · taken;  taken: E54c
 *   (E11)  kept = gain · clip((break − P_k / p_g) / (break − 1), 0, 1)
 *
 * Θ is the ratio that Trotsky's chart of 1923 drew as scissors: industrial over farm prices, 1913 = 1. Peasants do not
 * answer the ratio alone: money that finds no goods on the shelf is worth less (avail: the goods famine of 1927-28), and
 * grain that pays worse than meat, flax or beet is fed or stored (p_o). Signs after Gregory and Mokhtari (1993) and
 * Davies (1980); the elasticities are assumptions.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, type Economy } from '#core/economy';
import { clamp, pow } from '#core/kernel/math';

export const quantities = {
  scissors: { symbol: 'Θ', unit: 'index, 1913 = 1', meaning: 'Industrial prices over farm prices, at state prices', equation: 'E36' },
  termsOfTrade: { symbol: 'T', unit: 'index, 1913 = 1', meaning: 'Terms of trade of the village: farm prices over industrial prices, at state prices', equation: 'E36a' },
  availability: { symbol: 'avail', unit: '1', meaning: 'Manufactures supplied to the village over those its money asks for', equation: 'E9a' },
  effectivePrice: { symbol: 'p_eff', unit: 'index, 1928 = 1', meaning: 'What grain is worth to those who could sell it, in manufactures they can really get', equation: 'E9b' },
} as const satisfies Quantities;

export const parameters = {
  openingScissors: { symbol: 'Θ_1928', unit: 'index, 1913 = 1', meaning: 'The scissors when both price levers stand at 1', equation: 'E36', range: [0.8, 2] },
  goodsWanted: { symbol: 'want', unit: '1', meaning: 'Manufactures the village asks for out of a rouble received', equation: 'E9a', range: [0.2, 1.5] },
  availabilityMin: { symbol: 'avail_min', unit: '1', meaning: 'Emptiest village shop', equation: 'E9a', range: [0.05, 1] },
  availabilityMax: { symbol: 'avail_max', unit: '1', meaning: 'Fullest village shop', equation: 'E9a', range: [1, 2] },
  goodsElasticity: { symbol: 'β', unit: '1', meaning: 'Weight of goods on the shelf in what grain is worth', equation: 'E9b', range: [0, 1.5] },
  otherElasticity: { symbol: 'χ', unit: '1', meaning: 'Weight of other farm prices in the choice to sell grain', equation: 'E9b', range: [0, 1.5] },
  contractGain: { symbol: 'kept', unit: '1', meaning: 'Worth of goods paid in advance to those who sign a contract', equation: 'E11', range: [0, 0.5] },
  contractBreak: { symbol: 'break', unit: '1', meaning: 'Private price over state price at which contracts are broken', equation: 'E11', range: [1.1, 3] },
} as const satisfies Parameters;

export const levers = {
  grainPrice: {
    symbol: 'p_g',
    unit: 'index, 1928 = 1',
    equation: 'E9b',
    range: [0.5, 8],
    step: 0.05,
    initial: 1,
    dossier: 'scissors',
    basic: true,
    meaning: 'Price the state pays for grain.',
  },
  manufacturesPrice: {
    symbol: 'p_m',
    unit: 'index, 1928 = 1',
    equation: 'E36',
    range: [0.5, 8],
    step: 0.05,
    initial: 1,
    dossier: 'scissors',
    basic: true,
    meaning: 'Price at which the state sells manufactures.',
  },
  otherFarmPrice: {
    symbol: 'p_o',
    unit: 'index, 1928 = 1',
    equation: 'E9b',
    range: [0.5, 8],
    step: 0.05,
    initial: 1,
    dossier: 'scissors',
    meaning: 'Price the state pays for meat, flax, cotton, beet and other produce than grain.',
  },
  villageShare: {
    symbol: 'share',
    unit: '1',
    equation: 'E9a',
    range: [0.2, 0.6],
    step: 0.01,
    initial: 0.4,
    dossier: 'scissors',
    basic: true,
    meaning: 'Share of consumer manufactures that is sent to the village.',
  },
  contracting: {
    symbol: 'contracting',
    unit: '1',
    equation: 'E11',
    range: [0, 1],
    step: 0.05,
    initial: 0.1,
    dossier: 'scissors',
    meaning: 'Share of the grain surplus that is contracted ahead, against goods in advance.',
  },
} as const satisfies Levers;

export interface Scissors {
  readonly scissors: number;
  readonly termsOfTrade: number;
  readonly availability: number;
  readonly effectivePrice: number;
}

/** The answer of the village to prices, before anything is known of the harvest; `taken` is what a rouble counts for there, `goodsLeft` what a run on the shops leaves. */
export function openScissors(
  { sectors, nation }: Economy,
  { grainPrice, otherFarmPrice, villageShare, contracting }: LeverValues<typeof levers>,
  manufacturesPrice: number,
  taken: number,
  goodsLeft: number,
  p: ParameterValues<typeof parameters>,
): Scissors {
  const scissors = (p.openingScissors * manufacturesPrice) / grainPrice; // (E36)
  const asked = (p.goodsWanted * nation.villageReceipts) / manufacturesPrice;
  const availability = clamp((villageShare * goodsLeft * sectors[CONSUMER]!.output) / asked, p.availabilityMin, p.availabilityMax); // (E9a)
  const privateOverState = (nation.bazaarRatio * nation.retailPrice) / grainPrice;
  const kept = p.contractGain * clamp((p.contractBreak - privateOverState) / (p.contractBreak - 1), 0, 1); // (E11)
  return {
    scissors,
    termsOfTrade: 1 / scissors, // (E36a)
    availability,
    effectivePrice:
      (grainPrice / manufacturesPrice) * pow(availability, p.goodsElasticity) * pow(grainPrice / otherFarmPrice, p.otherElasticity) * (1 - nation.distrust) * (1 + kept * contracting) * taken, // (E9b)
  };
}
