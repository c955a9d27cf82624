/**
 * Technical aid: what foreign engineers, bought drawings and model machines teach, branch by branch.
 *
 *   (E60)  here = spent · (1 − licences − models) · (1 − flight · max(0, fear − borne));  help = here + at once · drawings (E24b)
 *   (E60a) lesson_s = part_s · paid · (here + read · drawings + copy · bought models)
 *   (E60b) taught_s' = (1 − stale) · taught_s + (1 − taught_s) · teach · lesson_s / (lesson_s + enough)
 *   (E60c) machines count 1 + quick · taught_machines times as experience (E18, E21c)
 *   (E60d) τ_s' = τ_s · (1 − shorter · taught_s) (E28b)
 *
 * Engineers on the spot help at once (E24b) and leave when engineers are put on trial; who has left is not paid. Drawings help
 * less, stay, and teach those who can read them. What was taught remains when the teacher goes, and slowly grows old. A
 * contract that cannot be paid in gold teaches nothing (E46).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, type Economy, MACHINES } from '#core/economy';
import { sum } from '#core/regions';

export const quantities = {
  engineers: { symbol: 'here', unit: 'million gold roubles/yr', meaning: 'Pay of foreign engineers who are at work', equation: 'E60' },
  lesson: { symbol: 'lesson', unit: 'million gold roubles/yr', meaning: 'What a branch is taught in a year, as pay of engineers on the spot', equation: 'E60a' },
  taught: { symbol: 'taught', unit: '1', meaning: 'Foreign technique that a branch has learned, 1 = all that can be taught', equation: 'E60b' },
} as const satisfies Quantities;

export const parameters = {
  fearBorne: { symbol: 'borne', unit: '1', meaning: 'Fear in the administration that foreigners put up with', equation: 'E60', range: [0, 1] },
  flight: { symbol: 'flight', unit: '1', meaning: 'Foreign engineers who leave when fear rises from that by one', equation: 'E60', range: [0, 2] },
  atOnce: { symbol: 'at once', unit: '1', meaning: 'Help in the same year of a drawing beside an engineer of the same price', equation: 'E60', range: [0, 1] },
  part: { symbol: 'part', unit: '1', meaning: 'Part of the contracts that goes to the branch', equation: 'E60a', range: [0, 1], per: 'sector' },
  reading: { symbol: 'read', unit: '1', meaning: 'What a drawing teaches beside an engineer of the same price, with as many specialists a worker as in the base', equation: 'E60a', range: [0, 2] },
  readersMost: { symbol: 'read_max', unit: '1', meaning: 'Most that more specialists a worker can get out of a drawing', equation: 'E60a', range: [1, 3] },
  copying: { symbol: 'copy', unit: '1', meaning: 'What a model machine teaches beside an engineer of the same price', equation: 'E60a', range: [0, 1] },
  teaching: { symbol: 'teach', unit: '1/yr', meaning: 'Of what is left to learn, learned in a year with teachers without end', equation: 'E60b', range: [0, 1] },
  enough: { symbol: 'enough', unit: 'million gold roubles/yr', meaning: 'Lesson of a branch that teaches half as fast', equation: 'E60b', range: [1, 100] },
  stale: { symbol: 'stale', unit: '1/yr', meaning: 'Learned technique that the world leaves behind in a year', equation: 'E60b', range: [0, 0.3] },
  quicker: { symbol: 'quick', unit: '1', meaning: 'How much more a machine works learns from a year’s output when it has been taught', equation: 'E60c', range: [0, 2] },
  shorter: { symbol: 'shorter', unit: '1', meaning: 'Building time saved by works designed with all that can be taught', equation: 'E60d', range: [0, 0.6] },
} as const satisfies Parameters;

export const levers = {
  licences: {
    symbol: 'licences',
    unit: '1',
    equation: 'E60',
    range: [0, 0.8],
    step: 0.05,
    initial: 0,
    dossier: 'abroad',
    meaning: 'Share of the gold for technical aid that buys drawings and licences; what is left over hires engineers.',
  },
  models: {
    symbol: 'models',
    unit: '1',
    equation: 'E60',
    range: [0, 0.8],
    step: 0.05,
    initial: 0,
    dossier: 'abroad',
    meaning: 'Share of the gold for technical aid that buys machines as models; what is left over hires engineers.',
  },
} as const satisfies Levers;

export interface TechnicalAid {
  /** Pay of engineers who are there. */
  readonly engineers: number;
  /** What helps in the same year, as pay of engineers. */
  readonly help: number;
  readonly drawings: number;
  readonly models: number;
}

export function hireForeigners(spent: number, fear: number, l: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>): TechnicalAid {
  const besides = l.licences + l.models;
  const scale = besides > 1 ? 1 / besides : 1;
  const stay = Math.max(0, 1 - p.flight * Math.max(0, fear - p.fearBorne));
  const engineers = spent * Math.max(0, 1 - besides * scale) * stay; // (E60)
  const drawings = spent * l.licences * scale;
  return { engineers, help: engineers + p.atOnce * drawings, drawings, models: spent * l.models * scale };
}

/** @param paid share of what was ordered abroad that could be paid */
export function learnAbroad({ sectors, nation }: Economy, { engineers, drawings, models }: TechnicalAid, paid: number, p: ParameterValues<typeof parameters>, { base }: Based): number[] {
  const first = base.nation.specialists / sum(base.sectors.map(({ workers }) => workers));
  const readers = Math.min(p.readersMost, nation.specialists / sum(sectors.map(({ workers }) => workers)) / first);
  const whole = paid * (engineers + p.reading * readers * drawings + p.copying * models);
  return sectors.map(({ taught }, s) => {
    const lesson = p.part[s]! * whole; // (E60a)
    return Math.min(1, (1 - p.stale) * taught + (1 - taught) * ((p.teaching * lesson) / (lesson + p.enough))); // (E60b)
  });
}

/** What a year’s machines are worth as experience. */
export function experienceGained({ sectors }: Economy, machines: number, { quicker }: ParameterValues<typeof parameters>): number {
  return machines * (1 + quicker * sectors[MACHINES]!.taught); // (E60c)
}

/** Building times of works designed with what has been learned. */
export function shortenedGestation({ sectors }: Economy, gestation: readonly number[], { shorter }: ParameterValues<typeof parameters>): number[] {
  return gestation.map((years, s) => years * (1 - shorter * sectors[s]!.taught)); // (E60d)
}
