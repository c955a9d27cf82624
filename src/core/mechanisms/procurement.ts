/**
 * Procurement: market, contract, quota, extraordinary measures and their revision.
 *
 *   (E12)  Q = max(S_s, min(quota_r, θ · H)) + search
 *          θ = min(θ_max, θ0 + θ1 · pressure + θ2 · coll)
 *   (E12a) search = found · intensity · max(0, stock − kept)
 *   (E12b) quota_r = quota · weight_r,  weight_r ∝ bias_r · max(0, E[H_r] − seed − γ · P_r)
 *   (E14)  quota_r is corrected: · (1 + rev · (reported H_r / E[H_r] − 1))
 *   (E12c) distrust' = memory · distrust + d · intensity + d_q · max(0, Q − S_s) / H
 *
 * Without a quota the state buys what it is offered. A quota is shared among regions by what each was *expected* to
 * spare, so a bad harvest in one place is not forgiven unless the quota is revised (rev), and revision sees the crop as
 * reported. `bias` is a residual of the historical allocation (Markevich, Naumenko and Qian 2021): about half of the
 * excess burden of Ukraine ran through procurement. It is a fact of the record that the scenario carries, no lever.
 * Deliveries include payment in kind to machine-tractor stations.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';
import type { Campaign } from '#core/mechanisms/collectivisation';
import type { Harvest } from '#core/mechanisms/harvest';
import type { MachineStations } from '#core/mechanisms/machine-stations';
import type { Marketing } from '#core/mechanisms/marketing';
import { mapRegions, shareOut, sum } from '#core/regions';

export const quantities = {
  quota: { symbol: 'quota_r', unit: 'Mt/yr', meaning: 'Delivery quota of the region after revision', equation: 'E14' },
  searched: { symbol: 'search', unit: 'Mt/yr', meaning: 'Grain taken from stocks by extraordinary measures', equation: 'E12a' },
  procurement: { symbol: 'Q', unit: 'Mt/yr', meaning: 'Grain the state collected', equation: 'E12' },
  privateSales: { symbol: 'S_p', unit: 'Mt/yr', meaning: 'Grain sold privately to towns', equation: 'E10a' },
  distrust: { symbol: 'distrust', unit: '1', meaning: 'What peasants deduct from a promised price after they have been searched', equation: 'E12c' },
} as const satisfies Quantities;

export const parameters = {
  grip: { symbol: 'θ0', unit: '1', meaning: 'Share of a harvest that a quota can reach without pressure', equation: 'E12', range: [0, 0.5] },
  gripPressure: { symbol: 'θ1', unit: '1', meaning: 'What full pressure adds', equation: 'E12', range: [0, 0.6] },
  gripCollective: { symbol: 'θ2', unit: '1', meaning: 'What full collectivization adds', equation: 'E12', range: [0, 0.4] },
  gripMax: { symbol: 'θ_max', unit: '1', meaning: 'Largest share of a harvest ever collected', equation: 'E12', range: [0.2, 0.7] },
  found: { symbol: 'found', unit: '1', meaning: 'Share of hidden or kept grain that searchers find at full intensity', equation: 'E12a', range: [0, 1] },
  kept: { symbol: 'kept', unit: 'kg per head', meaning: 'Stock that searchers leave', equation: 'E12a', range: [0, 60] },
  quotaSubsistence: { symbol: 'γ', unit: 'kg per head', meaning: 'Grain per villager that planners leave out of account when they share the quota', equation: 'E12b', range: [0, 250] },
  quotaBias: { symbol: 'bias', unit: '1', meaning: 'Quota of the region over the proportional rule', equation: 'E12b', range: [0.2, 2.5], per: 'region' },
  distrustMemory: { symbol: 'memory', unit: '1/yr', meaning: 'Distrust that lasts into the next year', equation: 'E12c', range: [0, 0.95] },
  distrustSearch: { symbol: 'd', unit: '1', meaning: 'Distrust sown by a year of extraordinary measures', equation: 'E12c', range: [0, 0.6] },
  distrustQuota: { symbol: 'd_q', unit: '1', meaning: 'Distrust sown by each share of the crop taken beyond what was offered', equation: 'E12c', range: [0, 2] },
  distrustMax: { symbol: 'distrust_max', unit: '1', meaning: 'Deepest distrust', equation: 'E12c', range: [0.1, 0.95] },
} as const satisfies Parameters;

export const levers = {
  quota: {
    symbol: 'quota',
    unit: 'Mt/yr',
    equation: 'E12b',
    range: [0, 45],
    step: 0.1,
    initial: 0,
    dossier: 'grain',
    autumn: true,
    basic: true,
    caution: true,
    meaning: 'Grain that must be delivered to the state, payment in kind for tractors included; 0 leaves it to the market.',
  },
  extraordinary: {
    symbol: 'intensity',
    unit: '1',
    equation: 'E12a',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'grain',
    autumn: true,
    caution: true,
    meaning: 'Extraordinary measures of the kind of January 1928: searches for stocks, closed markets, articles of the criminal code.',
  },
  revision: {
    symbol: 'rev',
    unit: '1',
    equation: 'E14',
    range: [0, 1],
    step: 0.05,
    initial: 0.6,
    dossier: 'grain',
    autumn: true,
    meaning: 'How far quotas follow the harvest as it is reported: 0 not at all, 1 in full proportion.',
  },
} as const satisfies Levers;

export interface Procurement {
  readonly quota: number[];
  readonly searched: number[];
  readonly procurement: number[];
  /** Of the deliveries what machine-tractor stations got for their work, without money. */
  readonly inKind: number;
  readonly privateSales: number[];
  readonly total: number;
  readonly distrust: number;
}

export function procure(
  economy: Economy,
  { collectivised }: Campaign,
  { harvest, seed, expected }: Harvest,
  { due }: MachineStations,
  { toState, toMarket }: Marketing,
  { quota, extraordinary, revision }: LeverValues<typeof levers>,
  pressure: number,
  p: ParameterValues<typeof parameters>,
): Procurement {
  const { cropReporting, distrust } = economy.nation;
  const spare = mapRegions(economy, ({ rural }, r) => {
    const left = expected[r]! - seed[r]! - (p.quotaSubsistence * rural) / 1000;
    return p.quotaBias[r]! * Math.max(0, left);
  });
  const shared = shareOut(quota, spare); // (E12b)
  const quotas = shared.map((share, r) => {
    const surprise = expected[r]! > 0 ? (cropReporting * harvest[r]!) / expected[r]! - 1 : 0;
    return Math.max(0, share * (1 + revision * surprise)); // (E14)
  });
  const searched = mapRegions(economy, ({ grain, rural }) => p.found * extraordinary * Math.max(0, grain - (p.kept * rural) / 1000)); // (E12a)
  const inKind = harvest.map((crop, r) => due[r]! * crop);
  const procurement = mapRegions(economy, (_, r) => {
    const grip = Math.min(p.gripMax, p.grip + p.gripPressure * pressure + p.gripCollective * collectivised[r]!);
    const delivered = Math.max(toState[r]!, Math.min(quotas[r]!, grip * harvest[r]!)); // (E12)
    return Math.max(delivered, inKind[r]!) + searched[r]!; // (E52b)
  });
  // What the state takes first cannot be sold a second time; a household sells privately from what is left.
  const privateSales = mapRegions(economy, ({ grain }, r) => clamp(toMarket[r]! - Math.max(0, procurement[r]! - toState[r]!), 0, Math.max(0, harvest[r]! + grain - seed[r]! - procurement[r]!)));
  const total = sum(procurement);
  const forced = Math.max(0, total - sum(toState)) / sum(harvest);
  return {
    quota: quotas,
    searched,
    procurement,
    inKind: sum(inKind),
    privateSales,
    total,
    distrust: Math.min(p.distrustMax, p.distrustMemory * distrust + p.distrustSearch * extraordinary + p.distrustQuota * forced), // (E12c)
  };
}
