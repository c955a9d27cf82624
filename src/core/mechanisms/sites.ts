/**
 * The giants: which share of a branch’s investment goes to a few named works, how long they take, and what they bring.
 *
 *   (E51)  giants_s = min(concentration · I_s, Σ room_i);  room_i = min(left_i, pace_i · cost_i / years_i)
 *   (E51a) each site takes its room in the order in which they were begun, until the money is spent
 *   (E51b) pace_i = 1 − lag · (1 − aid) and work done over again = risk · (1 − aid) where a firm abroad drew the plans, else 1 and 0;
 *          aid = min(1, experts / enough)
 *   (E51c) τ_s' = τ_s · (1 + stretch · (giants_s − giants_s at the share of the base) / I_s)
 *   (E51d) scale_s = 1 + gain · (cost of finished sites − the same in the base) / K_s of the base
 *
 * By 1930 some 1,500 large works had been started, and about 50 of them took nearly half of the money. A giant gives nothing until it is
 * finished; then it makes more of its capital than many small works would. Until then bricks, rails and cranes lie in it, and the rest of
 * the branch waits for them (E51c lengthens the time to build of E28). Many small works yield sooner, and less.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Based, Economy } from '#core/economy';
import type { Site } from '#core/places';

export const quantities = {
  giants: { symbol: 'giants', unit: 'million roubles of 1928/yr', meaning: 'Part of the sector’s investment that went to named sites', equation: 'E51' },
  progress: { symbol: 'progress', unit: 'million roubles of 1928', meaning: 'Estimated cost of what stands of a site', equation: 'E51a' },
  spoiled: { symbol: 'spoiled', unit: 'million roubles of 1928/yr', meaning: 'Spent on work that had to be done over again', equation: 'E51b' },
  longer: { symbol: 'τ’/τ', unit: '1', meaning: 'Time to build over what it is with the concentration of the base', equation: 'E51c' },
  scale: { symbol: 'scale', unit: '1', meaning: 'What finished giants add to the output of the sector', equation: 'E51d' },
} as const satisfies Quantities;

export const parameters = {
  usual: { symbol: 'usual', unit: '1', meaning: 'Share of a branch’s investment that goes to giants in the base', equation: 'E51c', range: [0, 1] },
  stretch: { symbol: 'stretch', unit: '1', meaning: 'How much concentration beyond that lengthens the time to build', equation: 'E51c', range: [0, 2] },
  gain: { symbol: 'gain', unit: '1', meaning: 'Gain of scale from giants that cost as much as the branch had in the base', equation: 'E51d', range: [0, 0.2] },
  lag: { symbol: 'lag', unit: '1', meaning: 'Slower building where plans of a foreign firm are followed without its engineers', equation: 'E51b', range: [0, 0.9] },
  risk: { symbol: 'risk', unit: '1', meaning: 'Money lost there on work done over again', equation: 'E51b', range: [0, 0.6] },
  enough: { symbol: 'enough', unit: 'million gold roubles/yr', meaning: 'Spending on foreign engineers with which nothing of that is lost', equation: 'E51b', range: [5, 100] },
} as const satisfies Parameters;

export const levers = {
  concentration: {
    symbol: 'concentration',
    unit: '1',
    equation: 'E51',
    range: [0, 1],
    step: 0.05,
    initial: 0.25,
    dossier: 'power',
    meaning: 'Largest share of a branch’s investment that the named giants may take: 0 many small works, 1 all in giants.',
  },
} as const satisfies Levers;

type P = ParameterValues<typeof parameters>;

export interface Works {
  /** By sector: what the named sites took of its investment. */
  readonly giants: number[];
  /** By sector: of that, spent in vain. */
  readonly spoiled: number[];
  /** By sector: time to build over the usual. */
  readonly longer: number[];
  /** By site, at the end of the year. */
  readonly progress: number[];
  /** Ids of those that came into use. */
  readonly finished: readonly string[];
}

/** What finished giants make of each sector. */
export function scaleOf({ nation }: Economy, sites: readonly Site[], p: P, { base }: Based): number[] {
  const scale = new Array<number>(base.sectors.length).fill(1);
  for (let i = 0; i < sites.length; i++) {
    const { cost, sector } = sites[i]!;
    const since = Number(nation.sites[i]! >= cost) - Number(base.nation.sites[i]! >= cost);
    if (since !== 0) scale[sector]! += (p.gain * since * cost) / base.sectors[sector]!.capital; // (E51d)
  }
  return scale;
}

/** @param open whether the plans of a site are there, so that it can be begun */
export function concentrate(
  { nation }: Economy,
  bySector: readonly number[],
  experts: number,
  open: (site: Site) => boolean,
  sites: readonly Site[],
  { concentration }: LeverValues<typeof levers>,
  p: P,
): Works {
  const aid = Math.min(1, experts / p.enough);
  const allowed = bySector.map((invested) => concentration * invested);
  const usual = bySector.map((invested) => p.usual * invested);
  const giants = bySector.map(() => 0);
  const spoiled = bySector.map(() => 0);
  const expected = bySector.map(() => 0);
  const finished: string[] = [];
  const progress = sites.map((site, i) => {
    const { sector, cost } = site;
    const before = nation.sites[i]!;
    const left = cost - before;
    if (left <= 0 || !open(site)) return before;
    const lost = site.partner ? p.risk * (1 - aid) : 0;
    const pace = site.partner ? 1 - p.lag * (1 - aid) : 1; // (E51b)
    const most = (pace * cost) / site.buildYears;
    const wanted = left / (1 - lost);
    // Sixths of a cost do not add up to it: what rounding leaves is built with the rest, not a year later.
    const room = wanted <= most + most / 1000 / 1000 ? wanted : most;
    const given = Math.max(0, Math.min(room, allowed[sector]! - giants[sector]!)); // (E51a)
    expected[sector]! += Math.max(0, Math.min(room, usual[sector]! - expected[sector]!));
    giants[sector] = Math.min(allowed[sector]!, giants[sector]! + given); // (E51)
    spoiled[sector]! += lost * given;
    const whole = given >= wanted || before + (1 - lost) * given >= cost;
    if (whole) finished.push(site.id);
    return whole ? cost : before + (1 - lost) * given;
  });
  const longer = bySector.map((invested, s) => (invested > 0 ? 1 + (p.stretch * (giants[s]! - expected[s]!)) / invested : 1)); // (E51c)
  return { giants, spoiled, longer, progress, finished };
}
