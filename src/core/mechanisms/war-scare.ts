/**
 * War scare: what talk of war does to shops and barns.
 *
 *   (E57)  alarm = max(0, threat − max(calm, usual)) / (1 − calm)
 *   (E57a) usual' = usual + habit · (threat − usual): people get used to a danger that lasts
 *   (E57b) cash that households like to hold · (1 − rush · alarm) (E31a);  goods in the village · (1 − swept · alarm) (E9a)
 *   (E57c) held back in r = hoard · alarm · (1 − coll_r) for each villager: neither sold (E9) nor fed to animals (E16a)
 *
 * In the summer of 1927 townspeople bought up flour, salt and cloth, and by January 1928 the village had sold the state a third less
 * than the year before. What part of that was fear and what part prices, empty shops and taxes is disputed (Harrison 2006;
 * Gregory and Mokhtari 1993); here all of them work at once. A collective farm does not decide what is held back.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import type { NationStocks } from '#core/economy';
import type { Draws } from '#core/tape';

export const quantities = {
  alarm: { symbol: 'alarm', unit: '1', meaning: 'Fear of war beyond what people are used to', equation: 'E57' },
  heldBack: { symbol: 'held back', unit: 'kg per head', meaning: 'Grain that a free peasant keeps for fear of war', equation: 'E57c' },
} as const satisfies Quantities;

export const parameters = {
  calm: { symbol: 'calm', unit: '1', meaning: 'Threat of war that alarms nobody', equation: 'E57', range: [0, 0.9] },
  habit: { symbol: 'habit', unit: '1/yr', meaning: 'How fast people get used to a danger', equation: 'E57a', range: [0, 1] },
  rush: { symbol: 'rush', unit: '1', meaning: 'Share of their cash that people would turn into goods in full alarm', equation: 'E57b', range: [0, 1] },
  swept: { symbol: 'swept', unit: '1', meaning: 'Share of the goods for the village that townspeople buy up in full alarm', equation: 'E57b', range: [0, 0.6] },
  hoard: { symbol: 'hoard', unit: 'kg per head', meaning: 'Grain that a free peasant keeps in full alarm, beyond his usual reserve', equation: 'E57c', range: [0, 200] },
} as const satisfies Parameters;

export interface WarScare {
  readonly alarm: number;
  readonly usual: number;
  /** What the run on the shops leaves of the goods for the village, and of the cash people like to hold. */
  readonly goodsLeft: number;
  readonly cashKept: number;
  readonly heldBack: number;
}

export function scareOf({ threatUsual }: NationStocks, { threat }: Draws, p: ParameterValues<typeof parameters>): WarScare {
  const alarm = Math.max(0, threat - Math.max(p.calm, threatUsual)) / (1 - p.calm); // (E57)
  return {
    alarm,
    usual: threatUsual + p.habit * (threat - threatUsual), // (E57a)
    goodsLeft: 1 - p.swept * alarm,
    cashKept: 1 - p.rush * alarm, // (E57b)
    heldBack: p.hoard * alarm, // (E57c)
  };
}
