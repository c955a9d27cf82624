/**
 * Distribution: who gained when consumption fell and rose.
 *
 *   (E70)  c_top = c_town · (1 + gap · closed);  c_town = top · c_top + (1 − top) · c_ordinary
 *   (E70a) envy = closed · (1 − top · (1 + gap · closed)): those who stand outside the closed shop
 *
 * Closed distributors, cars, flats and pay scales lifted a small group while the average fell; the growth of the later
 * thirties reached them first. What a few have more the others have less: no goods are made by it.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';

export const quantities = {
  topPerHead: { symbol: 'c_top', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per head of those with access to closed supply', equation: 'E70' },
  ordinaryPerHead: { symbol: 'c_ordinary', unit: 'roubles of 1928/yr per head', meaning: 'Consumption per head of all other townspeople', equation: 'E70' },
  envy: { symbol: 'envy', unit: '1', meaning: 'Weight of privilege in the mood of workers', equation: 'E70a' },
} as const satisfies Quantities;

export const parameters = {
  top: { symbol: 'top', unit: '1', meaning: 'Share of townspeople with access to closed supply', equation: 'E70', range: [0.01, 0.2] },
  gap: { symbol: 'gap', unit: '1', meaning: 'What they have beyond the average where distribution is closed entirely', equation: 'E70', range: [0, 5] },
} as const satisfies Parameters;

export const levers = {
  closedShops: {
    symbol: 'closed',
    unit: '1',
    equation: 'E70',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'supply',
    meaning: 'How far officials and the best-paid are supplied apart from everybody else: closed shops, pay scales, flats.',
  },
} as const satisfies Levers;

export interface Distribution {
  readonly topPerHead: number;
  readonly ordinaryPerHead: number;
  readonly envy: number;
}

export function distribute(townPerHead: number, { closedShops }: LeverValues<typeof levers>, { top, gap }: ParameterValues<typeof parameters>): Distribution {
  const over = Math.min(1 / top, 1 + gap * closedShops);
  return {
    topPerHead: townPerHead * over, // (E70)
    ordinaryPerHead: (townPerHead * (1 - top * over)) / (1 - top),
    envy: closedShops * Math.max(0, 1 - top * over), // (E70a)
  };
}
