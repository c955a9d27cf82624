/**
 * Small industry: workshops, artisans and leased mills, let be or closed down.
 *
 *   (E56)  x' = x + rise · max(0, tolerated − x) − close · max(0, x − tolerated)
 *   (E56a) capacity of consumer goods · (1 − craft · (1 − x'))
 *
 * x is the small industry at work over that of 1928. It takes no capital of the state and little fuel; what it makes counts among
 * consumer goods, so its end shows in the shops and nowhere else. The law of 1921 gave small works back and let artisans sell;
 * taxes, licences and the allotment of yarn, iron and leather ended most of it in 1929-31, faster than it had grown.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { NationStocks } from '#core/economy';

export const quantities = {
  smallIndustry: { symbol: 'x', unit: 'index, 1928 = 1', meaning: 'Small industry at work', equation: 'E56' },
} as const satisfies Quantities;

export const parameters = {
  craft: { symbol: 'craft', unit: '1', meaning: 'Share of consumer goods that small industry made in the base', equation: 'E56a', range: [0, 0.5] },
  rise: { symbol: 'rise', unit: '1/yr', meaning: 'Tolerated small works that open in a year', equation: 'E56', range: [0, 1] },
  close: { symbol: 'close', unit: '1/yr', meaning: 'Small works no longer tolerated that close in a year', equation: 'E56', range: [0, 1] },
} as const satisfies Parameters;

export const levers = {
  smallIndustry: {
    symbol: 'tolerated',
    unit: 'index, 1928 = 1',
    equation: 'E56',
    range: [0.2, 1.2],
    step: 0.05,
    initial: 1,
    dossier: 'market',
    meaning: 'Tolerance of artisans and small private works: licences, taxes and materials. 1 as in 1928, 0.5 as in 1932.',
  },
} as const satisfies Levers;

export function keepSmallIndustry({ smallIndustry }: NationStocks, { smallIndustry: tolerated }: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>): number {
  return smallIndustry + p.rise * Math.max(0, tolerated - smallIndustry) - p.close * Math.max(0, smallIndustry - tolerated); // (E56)
}

/** (E56a) What is left of the capacity for consumer goods. */
export function goodsCapacity(smallIndustry: number, { craft }: ParameterValues<typeof parameters>): number {
  return 1 - craft * (1 - smallIndustry);
}
