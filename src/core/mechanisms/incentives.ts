/**
 * Incentives: pay by the piece, norms, records.
 *
 *   (E64)  effort = 1 + spur · (piece − piece_0) + push · norms · piece + first · max(0, records − habit)
 *   (E64a) sound = 1 − spoil · (piece − piece_0) − haste · norms − rush · records
 *   (E64b) habit' = habit + used · (records − habit)
 *   (E64c) wear = worn · records
 *   (E64d) staged = show · records
 *   (E64e) spread = 1 + widen · (piece − piece_0) + prizes · records
 *   (E64f) grudge = cut · norms · piece + envy · records
 *
 * Who is paid by the piece makes more pieces, and more of them are spoiled. A raised norm is a cut in pay for each piece.
 * A record is prepared by a whole shift for one man, drives the machine past what it bears, and is partly arranged: output
 * rises while it is new, reports rise more, and others fear for their norms (Siegelbaum 1988; Filtzer 1986). How much of the
 * growth of 1936 was owed to the records is contested; here they add what a better order of work adds for a year or two.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';

export const quantities = {
  incentiveEffort: { symbol: 'effort', unit: '1', meaning: 'Effort at work that pay and records call forth, over that of the base', equation: 'E64' },
  sound: { symbol: 'sound', unit: '1', meaning: 'Part of output that is not spoiled by haste, over that of the base', equation: 'E64a' },
  recordsHabit: { symbol: 'habit', unit: '1', meaning: 'Records that people have got used to', equation: 'E64b' },
  staged: { symbol: 'staged', unit: '1', meaning: 'What records add to reports and not to output, where nobody audits', equation: 'E64d' },
  wageSpread: { symbol: 'spread', unit: 'index, 1928 = 1', meaning: 'Best paid over worst paid workers', equation: 'E64e' },
} as const satisfies Quantities;

export const parameters = {
  openingPiece: { symbol: 'piece_0', unit: '1', meaning: 'Share of working time paid by the piece in the base', equation: 'E64', range: [0.2, 0.9] },
  spur: { symbol: 'spur', unit: '1', meaning: 'Effort that full pay by the piece adds to none', equation: 'E64', range: [0, 0.4] },
  push: { symbol: 'push', unit: '1', meaning: 'Effort that a raised norm presses out of those paid by the piece', equation: 'E64', range: [0, 0.5] },
  first: { symbol: 'first', unit: '1', meaning: 'Output that records add while they are new', equation: 'E64', range: [0, 0.2] },
  spoil: { symbol: 'spoil', unit: '1', meaning: 'Output spoiled when all rather than none are paid by the piece', equation: 'E64a', range: [0, 0.3] },
  haste: { symbol: 'haste', unit: '1', meaning: 'Output spoiled for a rise of norms', equation: 'E64a', range: [0, 0.3] },
  rush: { symbol: 'rush', unit: '1', meaning: 'Output spoiled in the rush for records', equation: 'E64a', range: [0, 0.1] },
  used: { symbol: 'used', unit: '1/yr', meaning: 'How fast records become a habit', equation: 'E64b', range: [0.1, 1] },
  worn: { symbol: 'worn', unit: '1', meaning: 'How much faster machines wear out under records', equation: 'E64c', range: [0, 0.6] },
  show: { symbol: 'show', unit: '1', meaning: 'What records add to reports where nobody audits', equation: 'E64d', range: [0, 0.2] },
  widen: { symbol: 'widen', unit: '1', meaning: 'How much pay by the piece widens wages', equation: 'E64e', range: [0, 2] },
  prizes: { symbol: 'prizes', unit: '1', meaning: 'How much records widen wages', equation: 'E64e', range: [0, 2] },
  cut: { symbol: 'cut', unit: '1/yr', meaning: 'Resentment over a norm that is raised', equation: 'E64f', range: [0, 2] },
  envy: { symbol: 'envy', unit: '1/yr', meaning: 'Resentment of those who are called backward', equation: 'E64f', range: [0, 0.5] },
} as const satisfies Parameters;

export const levers = {
  pieceRates: {
    symbol: 'piece',
    unit: '1',
    equation: 'E64',
    range: [0, 1],
    step: 0.05,
    initial: 0.55,
    dossier: 'works',
    meaning: 'Share of working time that is paid by the piece.',
  },
  norms: {
    symbol: 'norms',
    unit: '1',
    equation: 'E64',
    range: [0, 0.4],
    step: 0.05,
    initial: 0,
    dossier: 'works',
    meaning: 'Rise of output norms this year beyond what better machines allow: so much less is paid for a piece.',
  },
  records: {
    symbol: 'records',
    unit: '1',
    equation: 'E64',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'works',
    meaning: 'How far works are made to set records and to follow them: the Stakhanov movement of 1935-36.',
  },
} as const satisfies Levers;

export interface Incentives {
  readonly effort: number;
  readonly sound: number;
  readonly recordsHabit: number;
  readonly wear: number;
  readonly staged: number;
  readonly wageSpread: number;
  readonly grudge: number;
}

export function reward({ nation }: Economy, { pieceRates, norms, records }: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>): Incentives {
  const more = pieceRates - p.openingPiece;
  return {
    effort: 1 + p.spur * more + p.push * norms * pieceRates + p.first * Math.max(0, records - nation.recordsHabit), // (E64)
    sound: 1 - p.spoil * more - p.haste * norms - p.rush * records, // (E64a)
    recordsHabit: nation.recordsHabit + p.used * (records - nation.recordsHabit), // (E64b)
    wear: p.worn * records, // (E64c)
    staged: p.show * records, // (E64d)
    wageSpread: Math.max(0, 1 + p.widen * more + p.prizes * records), // (E64e)
    grudge: p.cut * norms * pieceRates + p.envy * records, // (E64f)
  };
}
