/**
 * Labour law: who may leave, who pays for damage, which days are worked.
 *
 *   (E63)  leavers = leave_0 · clip(1 + v · vacant + a · (1 − w / w_fair) + c · (crowd − 1) + h · hungry) · (1 − held · mobility)
 *   (E63a) vacant = 1 − U / U_0;  crowd = townspeople per capital in services, over the base;  hungry = max(0, 1 − ration / ration_0)
 *   (E63b) experience lost = drain · (leavers − leave_0)
 *   (E63c) hours = 1 + days · week;  order = 1 − nobody · week
 *   (E63d) wear = worn · week − care · liability
 *   (E63e) grudge = rest · week + docked · liability + tied · mobility
 *
 * In 1930 a worker changed his place one and a half times a year: wages fell behind, beds and bread were short, and every
 * gate had vacancies. Whoever leaves takes along what he learned there. The decrees of 1930-32 and 1938-40 answered by law
 * instead of by wages and housing (Filtzer 1986). The uninterrupted week of 1929-31 ran the machines on every day of the
 * year with a free day for each worker in turn: more hours, nobody’s machine, and no common Sunday; it was given up in 1931.
 * Penalties for lateness and absence are `skills.discipline` (E25).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, type Economy, SERVICES } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  leavers: { symbol: 'leavers', unit: '1/yr', meaning: 'Workers who leave their place in a year, over all workers', equation: 'E63' },
  drained: { symbol: 'drained', unit: '1', meaning: 'Experience lost by moving about, beyond that of the base', equation: 'E63b' },
  hours: { symbol: 'hours', unit: '1', meaning: 'Days on which machines run, over the base', equation: 'E63c' },
} as const satisfies Quantities;

export const parameters = {
  openingLeavers: { symbol: 'leave_0', unit: '1/yr', meaning: 'Workers who left in a year of the base', equation: 'E63', range: [0.3, 2] },
  vacancies: { symbol: 'v', unit: '1', meaning: 'Further leavers when nobody is without work', equation: 'E63', range: [0, 2] },
  wage: { symbol: 'a', unit: '1', meaning: 'Further leavers when the wage is nothing of the fair one', equation: 'E63', range: [0, 3] },
  crowding: { symbol: 'c', unit: '1', meaning: 'Further leavers when towns hold twice as many for their houses', equation: 'E63', range: [0, 2] },
  hunger: { symbol: 'h', unit: '1', meaning: 'Further leavers when towns have no grain', equation: 'E63', range: [0, 2] },
  least: { symbol: 'least', unit: '1', meaning: 'Fewest leavers, over the base', equation: 'E63', range: [0.1, 1] },
  most: { symbol: 'most', unit: '1', meaning: 'Most leavers, over the base', equation: 'E63', range: [1, 4] },
  held: { symbol: 'held', unit: '1', meaning: 'Leavers whom the strictest ties hold back', equation: 'E63', range: [0, 1] },
  drain: { symbol: 'drain', unit: '1', meaning: 'Experience lost when a worker changes his place', equation: 'E63b', range: [0, 0.2] },
  days: { symbol: 'days', unit: '1', meaning: 'Further days on which machines run in an uninterrupted week', equation: 'E63c', range: [0, 0.25] },
  nobody: { symbol: 'nobody', unit: '1', meaning: 'Work lost where nobody answers for a machine', equation: 'E63c', range: [0, 0.1] },
  worn: { symbol: 'worn', unit: '1', meaning: 'How much faster machines wear out that never stand still', equation: 'E63d', range: [0, 1] },
  care: { symbol: 'care', unit: '1', meaning: 'Wear spared where workers pay for damage', equation: 'E63d', range: [0, 0.3] },
  rest: { symbol: 'rest', unit: '1/yr', meaning: 'Resentment over a lost day with the family', equation: 'E63e', range: [0, 0.5] },
  docked: { symbol: 'docked', unit: '1/yr', meaning: 'Resentment over pay docked for damage', equation: 'E63e', range: [0, 0.5] },
  tied: { symbol: 'tied', unit: '1/yr', meaning: 'Resentment of those who may not leave', equation: 'E63e', range: [0, 0.5] },
} as const satisfies Parameters;

export const levers = {
  mobility: {
    symbol: 'mobility',
    unit: '1',
    equation: 'E63',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'works',
    caution: true,
    meaning: 'How far workers are tied to their place: free hiring (0), transfers and labour books, leaving only by leave (1).',
  },
  liability: {
    symbol: 'liability',
    unit: '1',
    equation: 'E63d',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'works',
    meaning: 'How far workers answer with their pay for spoiled goods and damaged machines.',
  },
  continuousWeek: {
    symbol: 'week',
    unit: '1',
    equation: 'E63c',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'works',
    meaning: 'Share of works in the uninterrupted week: machines run every day, each worker has a free day of his own.',
  },
} as const satisfies Levers;

export interface LabourLaw {
  readonly leavers: number;
  readonly drained: number;
  readonly hours: number;
  readonly order: number;
  readonly wear: number;
  readonly grudge: number;
}

const jobless = ({ nation, sectors }: Economy): number => {
  let workers = 0;
  for (const sector of sectors) workers += sector.workers;
  const force = workers + nation.unemployed;
  return force > 0 ? nation.unemployed / force : 0;
};

const crowd = ({ regions, sectors }: Economy): number => {
  let townspeople = 0;
  for (const region of regions) townspeople += region.urban;
  const { capital } = sectors[SERVICES]!;
  return capital > 0 ? townspeople / capital : 0;
};

export function bind(economy: Economy, { mobility, liability, continuousWeek }: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>, { base }: Based): LabourLaw {
  const { realWage, fairWage, townRation } = economy.nation;
  const first = jobless(base);
  const vacant = first > 0 ? clamp(1 - jobless(economy) / first, -1, 1) : 0; // (E63a)
  const crowded = crowd(economy) / crowd(base) - 1;
  const hungry = Math.max(0, 1 - townRation / base.nation.townRation);
  const behind = fairWage > 0 ? 1 - realWage / fairWage : 0;
  const restless = clamp(1 + p.vacancies * vacant + p.wage * behind + p.crowding * crowded + p.hunger * hungry, p.least, p.most);
  const leavers = p.openingLeavers * restless * (1 - p.held * mobility); // (E63)
  return {
    leavers,
    drained: p.drain * (leavers - p.openingLeavers), // (E63b)
    hours: 1 + p.days * continuousWeek, // (E63c)
    order: 1 - p.nobody * continuousWeek,
    wear: p.worn * continuousWeek - p.care * liability, // (E63d)
    grudge: p.rest * continuousWeek + p.docked * liability + p.tied * mobility, // (E63e)
  };
}
