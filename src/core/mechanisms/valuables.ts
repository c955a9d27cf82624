/**
 * What can be sold once: the gold and silver of the population, the pictures of the museums.
 *
 *   (E61c) bought = min(private, shops · private · (coaxed + driven · want));  private' = private − bought
 *   (E61d) want = spring · hunger of last farm year + (1 − spring) · hunger of this one;  hunger = food short of the need, over all people
 *   (E61e) art = min(offered, left);  left' = left − art
 *
 * Torgsin shops took wedding rings, coins and church silver for flour and sugar. They bought most where and when people
 * starved (Osokina 2009), so that what they bring in is a measure of want before it is a source of gold. Their flour is part
 * of the grain that reaches the towns (E13). Neither stock grows again.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { NationStocks } from '#core/economy';

export const quantities = {
  bought: { symbol: 'bought', unit: 'million gold roubles/yr', meaning: 'Gold and silver that people gave for food', equation: 'E61c' },
  want: { symbol: 'want', unit: '1', meaning: 'Food that is short of the need, over all people and two farm years', equation: 'E61d' },
  artSold: { symbol: 'art', unit: 'million gold roubles/yr', meaning: 'Works of art sold abroad', equation: 'E61e' },
} as const satisfies Quantities;

export const parameters = {
  spring: { symbol: 'spring', unit: '1', meaning: 'Part of a calendar year’s hunger that comes before the harvest', equation: 'E61d', range: [0, 1] },
  coaxed: { symbol: 'coaxed', unit: '1/yr', meaning: 'Private gold that full shops draw in a year without hunger', equation: 'E61c', range: [0, 0.5] },
  driven: { symbol: 'driven', unit: '1/yr', meaning: 'Private gold that hunger drives into the shops, for all food short of the need', equation: 'E61c', range: [0, 20] },
} as const satisfies Parameters;

export const levers = {
  torgsin: {
    symbol: 'shops',
    unit: '1',
    equation: 'E61c',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'trade',
    caution: true,
    meaning: 'How far a network of shops takes gold and silver of the population for food: 0 none, 1 the thousand shops of 1934.',
  },
  art: {
    symbol: 'offered',
    unit: 'million gold roubles/yr',
    equation: 'E61e',
    range: [0, 20],
    step: 1,
    initial: 0,
    dossier: 'trade',
    meaning: 'Pictures, icons and antiques from museums to be sold abroad.',
  },
} as const satisfies Levers;

export interface Valuables {
  readonly bought: number;
  readonly privateGold: number;
  readonly artSold: number;
  readonly artLeft: number;
  /** Hunger of this farm year, for the next. */
  readonly hunger: number;
  readonly want: number;
}

export function buyValuables({ privateGold, artLeft, hunger: last }: NationStocks, hunger: number, { torgsin, art }: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>): Valuables {
  const want = p.spring * last + (1 - p.spring) * hunger; // (E61d)
  const bought = privateGold * Math.min(1, torgsin * (p.coaxed + p.driven * want)); // (E61c)
  const artSold = Math.min(art, artLeft); // (E61e)
  return { bought, privateGold: privateGold - bought, artSold, artLeft: artLeft - artSold, hunger, want };
}
