/**
 * Construction: starts, gestation, unfinished building, capital.
 *
 *   (E28)  backlog' = backlog + starts · I − spent;  spent = I
 *   (E28a) over = max(0, 2 · backlog / (τ · I) − 1): works that are paid for evenly have half of their cost before them
 *   (E28d) over grows by crowd · max(0, I / K − absorb)
 *   (E28b) done = min(most, fit · (pace / τ) / (1 + ψ · over)) · (WIP + I)
 *   (E28c) WIP' = WIP + I − done
 *   where giants take more of the money than they used to, τ is longer in (E28b): see E51c
 *   (E29)  K' = (1 − δ · wear) · K + done,  wear from E63d and E64c
 *
 * Starting more than can be paid for does not build more: it spreads bricks and men over more sites, so fewer are ready
 * (over), and money lies in unfinished walls. A branch that spends more than a third of its plant in a year cannot staff its
 * sites (E28d). Where giants take the money, all of the branch waits (E51c).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';

export const quantities = {
  completed: { symbol: 'done', unit: 'million roubles of 1928/yr', meaning: 'Capital brought into use', equation: 'E28b' },
  unfinished: { symbol: 'WIP', unit: 'million roubles of 1928', meaning: 'Unfinished building', equation: 'E28c' },
  backlog: { symbol: 'backlog', unit: 'million roubles of 1928', meaning: 'Cost of what was started and is not yet paid', equation: 'E28' },
  scrapped: { symbol: 'δ·K', unit: 'million roubles of 1928/yr', meaning: 'Capital worn out', equation: 'E29' },
} as const satisfies Quantities;

export const parameters = {
  gestation: { symbol: 'τ', unit: 'yr', meaning: 'Time to build', equation: 'E28b', range: [0.5, 8], per: 'sector' },
  pace: { symbol: 'pace', unit: '1', meaning: 'Completion rate of a site that is served well, times its building time', equation: 'E28b', range: [1, 3] },
  most: { symbol: 'most', unit: '1', meaning: 'Largest share of works in progress that can be finished in a year', equation: 'E28b', range: [0.3, 1] },
  dilution: { symbol: 'ψ', unit: '1', meaning: 'How much too many starts slow completion', equation: 'E28b', range: [0, 2] },
  absorb: { symbol: 'absorb', unit: '1/yr', meaning: 'Building over plant that a branch can take in', equation: 'E28d', range: [0.1, 1] },
  crowding: { symbol: 'crowd', unit: '1', meaning: 'How much building beyond that slows completion', equation: 'E28d', range: [0, 20] },
  depreciation: { symbol: 'δ', unit: '1/yr', meaning: 'Capital worn out in a year', equation: 'E29', range: [0.01, 0.1] },
} as const satisfies Parameters;

export const levers = {
  starts: {
    symbol: 'starts',
    unit: '1',
    equation: 'E28',
    range: [0.3, 2.5],
    step: 0.05,
    initial: 1,
    dossier: 'investment',
    basic: true,
    meaning: 'Estimated cost of works to be started over the year’s investment: 1 starts what can be paid for.',
  },
} as const satisfies Levers;

export interface Construction {
  readonly completed: number[];
  readonly unfinished: number[];
  readonly backlog: number[];
  readonly scrapped: number[];
  readonly capital: number[];
}

export function build(
  { sectors }: Economy,
  bySector: readonly number[],
  fit: number,
  wear: number,
  longer: readonly number[],
  { starts }: LeverValues<typeof levers>,
  { pace, most, dilution, absorb, crowding, depreciation }: ParameterValues<typeof parameters>,
  /** τ, shortened by what was learned abroad (E60d). */
  gestation: readonly number[],
): Construction {
  const n = sectors.length;
  const out: Construction = { completed: new Array(n), unfinished: new Array(n), backlog: new Array(n), scrapped: new Array(n), capital: new Array(n) };
  for (let s = 0; s < n; s++) {
    const { capital, unfinished, backlog } = sectors[s]!;
    const spent = bySector[s]!;
    const claimed = backlog + starts * spent;
    const begun = spent > 0 ? Math.max(0, (2 * claimed) / (gestation[s]! * spent) - 1) : 0; // (E28a)
    const over = begun + crowding * Math.max(0, spent / capital - absorb); // (E28d)
    const rate = Math.min(most, (fit * (pace / (gestation[s]! * longer[s]!))) / (1 + dilution * over));
    const completed = rate * (unfinished + spent); // (E28b)
    out.completed[s] = completed;
    out.unfinished[s] = unfinished + spent - completed; // (E28c)
    out.backlog[s] = Math.max(0, claimed - spent); // (E28)
    out.scrapped[s] = depreciation * wear * capital;
    out.capital[s] = (1 - depreciation * wear) * capital + completed; // (E29)
  }
  return out;
}
