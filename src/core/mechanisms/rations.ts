/**
 * Rations: who is fed first, and what cards do to work and to hunger in towns.
 *
 *   (E68)  ration_first = ration · (1 + gain · cards · priority);  ration_rest shares what is left
 *   (E68a) fed_s = (1 − ε · hungry of those who work there) / (1 − ε · hungry on average);  hungry = 1 − min(1, ration / normal)
 *   (E68b) spread in towns = s · (1 − even · cards)
 *   (E68c) effort · (1 − dull · cards): what a wage can buy depends on it less
 *
 * Cards do not make bread: they say whose is cut. From 1931 workers of heavy industry and their families came first, then
 * those of light industry, then everybody else (Osokina 1999).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { INVESTMENT_SECTORS, SECTORS, TRANSPORT } from '#core/economy';

export const quantities = {
  rationFirst: { symbol: 'ration_first', unit: 'kg/yr per head', meaning: 'Grain issued to a townsperson of the first list', equation: 'E68' },
  rationRest: { symbol: 'ration_rest', unit: 'kg/yr per head', meaning: 'Grain left for every other townsperson', equation: 'E68' },
  townSpread: { symbol: 's_u', unit: '1', meaning: 'Spread of food over townspeople', equation: 'E68b' },
} as const satisfies Quantities;

export const parameters = {
  first: { symbol: 'first', unit: '1', meaning: 'Share of townspeople on the first list', equation: 'E68', range: [0.05, 0.8] },
  gain: { symbol: 'gain', unit: '1', meaning: 'What the first list gets beyond the average where it goes strictly before', equation: 'E68', range: [0, 1] },
  evenness: { symbol: 'even', unit: '1', meaning: 'How much of the spread of food over townspeople full rationing takes away', equation: 'E68b', range: [0, 0.8] },
  dullness: { symbol: 'dull', unit: '1', meaning: 'Effort lost when everything is on cards', equation: 'E68c', range: [0, 0.1] },
} as const satisfies Parameters;

export const levers = {
  cards: {
    symbol: 'cards',
    unit: '1',
    equation: 'E68',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'supply',
    meaning: 'Share of bread and other food that towns get on ration cards at list prices.',
  },
  priority: {
    symbol: 'priority',
    unit: '1',
    equation: 'E68',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'supply',
    meaning: 'How strictly workers of heavy industry, building and railways come first on the lists: 0 all alike.',
  },
} as const satisfies Levers;

export interface Rations {
  readonly rationFirst: number;
  readonly rationRest: number;
  /** By sector: what the list does to work there. */
  readonly fed: number[];
  readonly effort: number;
  readonly townSpread: number;
}

/** @param need normal ration and loss of effort without any (E25) */
export function issueRations(
  townRation: number,
  { cards, priority }: LeverValues<typeof levers>,
  need: { readonly rationNormal: number; readonly rationEffect: number },
  dispersion: number,
  p: ParameterValues<typeof parameters>,
): Rations {
  const favoured = Math.min(1 / p.first, 1 + p.gain * cards * priority);
  const rationFirst = townRation * favoured; // (E68)
  const rationRest = (townRation * (1 - p.first * favoured)) / (1 - p.first);
  const able = (ration: number) => 1 - need.rationEffect * (1 - Math.min(1, ration / need.rationNormal));
  const average = able(townRation);
  return {
    rationFirst,
    rationRest,
    fed: SECTORS.map((_, s) => able(s < INVESTMENT_SECTORS || s === TRANSPORT ? rationFirst : rationRest) / average), // (E68a)
    effort: 1 - p.dullness * cards, // (E68c)
    townSpread: dispersion * (1 - p.evenness * cards), // (E68b)
  };
}
