/**
 * Trusts and syndicates: who sets the price of manufactures.
 *
 *   (E55)  holding = syndicates · clip(credit − 1, 0, 1) · (1 − ceiling)
 *   (E55a) μ = μ_max · holding · (1 − dump · min(1, unsold / (store · Y_B)))
 *   (E55b) price of manufactures = p_m · (1 + μ), in the shops of the village (E36, E9) and in the till (E31b)
 *   (E55c) deepest price cut = cut · (1 − holding): who can wait for buyers does not sell off (with E31b)
 *
 * A syndicate can set a price; it can keep to it only while a bank lends on the goods that lie in its stores. Cheap credit of
 * 1922-23 did both, and the scissors of October 1923 were its work as much as the bad terms of the village; a cut of credit,
 * ceilings on wholesale prices and goods bought abroad closed them in 1924.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, type Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  holding: { symbol: 'holding', unit: '1', meaning: 'How far trusts can wait for buyers at their own price', equation: 'E55' },
  markup: { symbol: 'μ', unit: '1', meaning: 'What trusts add to the planned price of manufactures', equation: 'E55a' },
  manufacturesPrice: { symbol: 'p', unit: 'index, 1928 = 1', meaning: 'Price of manufactures really asked', equation: 'E55b' },
} as const satisfies Quantities;

export const parameters = {
  markupMax: { symbol: 'μ_max', unit: '1', meaning: 'Mark-up of trusts that agree among themselves and borrow as they like', equation: 'E55a', range: [0, 3] },
  dump: { symbol: 'dump', unit: '1', meaning: 'Part of the mark-up given up when the stores are full', equation: 'E55a', range: [0, 1] },
} as const satisfies Parameters;

export const levers = {
  credit: {
    symbol: 'credit',
    unit: '1',
    equation: 'E55',
    range: [0, 2],
    step: 0.05,
    initial: 1,
    dossier: 'market',
    meaning: 'Bank credit to trusts: 1 covers the running of the works, more lets them keep goods until somebody pays their price, less holds the works back.',
  },
  syndicates: {
    symbol: 'syndicates',
    unit: '1',
    equation: 'E55',
    range: [0, 1],
    step: 0.05,
    initial: 0.5,
    dossier: 'market',
    meaning: 'Selling through syndicates: 0 state works compete with each other for buyers, 1 one seller for each trade.',
  },
  priceCeiling: {
    symbol: 'ceiling',
    unit: '1',
    equation: 'E55',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'market',
    meaning: 'Ceilings on wholesale prices, and goods bought abroad to enforce them: 0 trusts ask what they can get, 1 the planned price and no more.',
  },
} as const satisfies Levers;

export interface Trusts {
  readonly holding: number;
  readonly markup: number;
  readonly manufacturesPrice: number;
}

export function syndicate(
  { sectors, nation }: Economy,
  plannedPrice: number,
  { credit, syndicates, priceCeiling }: LeverValues<typeof levers>,
  shopStore: number,
  p: ParameterValues<typeof parameters>,
): Trusts {
  const holding = syndicates * clamp(credit - 1, 0, 1) * (1 - priceCeiling); // (E55)
  const store = shopStore * sectors[CONSUMER]!.output;
  const full = store > 0 ? Math.min(1, nation.unsoldGoods / store) : 0;
  const markup = p.markupMax * holding * (1 - p.dump * full); // (E55a)
  return { holding, markup, manufacturesPrice: plannedPrice * (1 + markup) }; // (E55b)
}
