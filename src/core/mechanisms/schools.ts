/**
 * Schools: who learns to read, and short courses at the works.
 *
 *   (E66)  taught_r = clip(1 − (1 − taught0_r) · (1 − primary) / (1 − primary_0))
 *   (E66a) young_r' = young_r + (taught_r − young_r) / years
 *   (E66b) literate_r' = literate_r + renew · (young_r − literate_r) + evening · clip((primary − primary_0) / (1 − primary_0)) · (1 − literate_r)
 *   (E66c) learn = learn_0 · (1 + reads · (young / young_1928 − 1)),  villages of the base as weights
 *   (E66d) teachers = teach · (primary − primary_0), a share of services output
 *   (E66e) dilution that is left = 1 − course · training;  instructors = instruct · training · newcomers of the sector
 *
 * A school for every child takes its teachers at once and yields newcomers who can read a drawing years later; villages
 * with the fewest readers gain most. A course of some weeks at the works makes a newcomer useful at once and no more than
 * that: it leaves nothing behind when the courses stop, and the best hands teach instead of working (the training points of
 * the Central Institute of Labour). Specialists come from the technical schools of E24. Enrolment of the base keeps all as it is.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Based, Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';
import { mapRegions } from '#core/regions';

export const quantities = {
  schooled: { symbol: 'young', unit: '1', meaning: 'Share of those leaving school age who can read and write', equation: 'E66a' },
  literacy: { symbol: 'literate', unit: '1', meaning: 'Share of people from nine years up who can read and write', equation: 'E66b' },
  learning: { symbol: 'learn', unit: '1/yr', meaning: 'Newcomers at work who become experienced in a year', equation: 'E66c' },
  teachers: { symbol: 'teachers', unit: '1', meaning: 'Share of services output that goes into further primary schools', equation: 'E66d' },
} as const satisfies Quantities;

export const parameters = {
  openingPrimary: { symbol: 'primary_0', unit: '1', meaning: 'Share of children at primary school in the base', equation: 'E66', range: [0.2, 0.9] },
  years: { symbol: 'years', unit: 'yr', meaning: 'Time in which those who leave school age have been taught as children are now', equation: 'E66a', range: [2, 12] },
  renewal: { symbol: 'renew', unit: '1/yr', meaning: 'Part of those from nine years up who are replaced by children growing up', equation: 'E66b', range: [0, 0.1] },
  eveningClasses: { symbol: 'evening', unit: '1/yr', meaning: 'Adults without letters who learn them in a year where every child is at school', equation: 'E66b', range: [0, 0.3] },
  reading: { symbol: 'reads', unit: '1', meaning: 'How much faster newcomers learn a trade when twice as many of the young can read', equation: 'E66c', range: [0, 1] },
  teaching: { symbol: 'teach', unit: '1', meaning: 'Share of services output that teaches all children', equation: 'E66d', range: [0, 0.2] },
  course: { symbol: 'course', unit: '1', meaning: 'Part of a newcomer’s want of skill that a short course makes good', equation: 'E66e', range: [0, 0.8] },
  instructors: { symbol: 'instruct', unit: '1', meaning: 'Work lost by instructors for each newcomer on a course', equation: 'E66e', range: [0, 0.5] },
} as const satisfies Parameters;

export const levers = {
  primary: {
    symbol: 'primary',
    unit: '1',
    equation: 'E66',
    range: [0.3, 1],
    step: 0.05,
    initial: 0.6,
    dossier: 'skills',
    meaning: 'Share of children who go to primary school; all of them by the law of 1930.',
  },
  training: {
    symbol: 'training',
    unit: '1',
    equation: 'E66e',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'skills',
    meaning: 'Share of newcomers who are trained in short courses at the works.',
  },
} as const satisfies Levers;

export interface Schools {
  readonly schooled: number[];
  readonly literacy: number[];
  readonly learning: number;
  readonly teachers: number;
  /** What courses leave of the dilution by newcomers. */
  readonly undiluted: number;
  readonly instructors: number;
}

export function teach(economy: Economy, { primary, training }: LeverValues<typeof levers>, learning: number, p: ParameterValues<typeof parameters>, { base }: Based): Schools {
  const missing = (1 - primary) / (1 - p.openingPrimary);
  const classes = p.eveningClasses * clamp(1 - missing, 0, 1);
  let readers = 0;
  let readersFirst = 0;
  const schooled = mapRegions(economy, ({ schooled: young }, r) => {
    const first = base.regions[r]!;
    readers += first.rural * young;
    readersFirst += first.rural * first.schooled;
    const taught = clamp(1 - (1 - first.schooled) * missing, 0, 1); // (E66)
    return young + (taught - young) / p.years; // (E66a)
  });
  const better = readersFirst > 0 ? readers / readersFirst - 1 : 0;
  return {
    schooled,
    literacy: mapRegions(
      economy,
      ({ literacy, schooled: young }) => clamp(literacy + p.renewal * (young - literacy) + classes * (1 - literacy), 0, 1), // (E66b)
    ),
    learning: clamp(learning * (1 + p.reading * better), 0, 1), // (E66c)
    teachers: p.teaching * (primary - p.openingPrimary), // (E66d)
    undiluted: 1 - p.course * training, // (E66e)
    instructors: p.instructors * training,
  };
}
