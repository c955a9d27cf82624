/**
 * Harvest: land sown, draught power, weather, and the grain in the barn.
 *
 *   (E4)  area' = area · (1 + (1 − coll) · ε · clip(p_eff − 1, low, high) + max(coll, pressure) · plan),
 *         at least own · area_1928 · min(1, villagers over those of 1928)
 *   (E1)  H = y · W · D^α · A · (1 − dis) · area'
 *   (E1a) D = min(D_max, (horses + q · pool · tractors) / area' over the same in the first year)
 *   (E2)  dis = d0 · min(1, d1 · in + d2 · new) + d3 · max(0, extraction − tolerated)
 *   (E5)  seed = rate · area'
 *   (E14) E[H] = expected yield · area' ;  expected yield' = expected yield + a · (reported yield − expected yield)
 *
 * H is grain in the barn in the sense of the low series of Davies, Harrison and Wheatcroft (1994). W is the tape of the
 * region, A the technique of farming. `extraction` is the share of the last harvest that was collected: peasants who
 * keep little of a good crop sow and weed less of the next (E2). Draught power per hectare follows Hunter (1988).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, type Economy, HORSES } from '#core/economy';
import { clamp, pow } from '#core/kernel/math';
import type { Campaign } from '#core/mechanisms/collectivisation';
import type { Livestock } from '#core/mechanisms/livestock';
import type { MachineStations } from '#core/mechanisms/machine-stations';
import { mapRegions } from '#core/regions';
import type { Draws } from '#core/tape';

export const quantities = {
  area: { symbol: 'area', unit: 'million ha', meaning: 'Land sown to grain', equation: 'E4' },
  draught: { symbol: 'D', unit: 'index, 1928 = 1', meaning: 'Draught power per hectare', equation: 'E1a' },
  disruption: { symbol: 'dis', unit: '1', meaning: 'Share of the crop lost to upheaval in the village', equation: 'E2' },
  harvest: { symbol: 'H', unit: 'Mt/yr', meaning: 'Grain in the barn', equation: 'E1' },
  seed: { symbol: 'seed', unit: 'Mt/yr', meaning: 'Grain set aside for the next sowing', equation: 'E5' },
  expected: { symbol: 'E[H]', unit: 'Mt/yr', meaning: 'Harvest on which the delivery quotas were planned', equation: 'E14' },
} as const satisfies Quantities;

export const parameters = {
  yield: { symbol: 'y', unit: 't/ha', meaning: 'Barn yield in average weather with the draught power of 1928', equation: 'E1', range: [0.3, 1.5], per: 'region' },
  draughtElasticity: { symbol: 'α', unit: '1', meaning: 'Elasticity of the yield to draught power', equation: 'E1', range: [0.05, 0.6] },
  draughtMax: { symbol: 'D_max', unit: 'index, 1928 = 1', meaning: 'Draught power beyond which more does not help', equation: 'E1a', range: [1, 2] },
  horseOfTractor: { symbol: 'q', unit: '1', meaning: 'Horses replaced by one horsepower of tractors', equation: 'E1a', range: [0.3, 2] },
  disruption: { symbol: 'd0', unit: '1', meaning: 'Crop lost when the whole village is in upheaval', equation: 'E2', range: [0, 0.3] },
  disruptionDrive: { symbol: 'd1', unit: '1', meaning: 'Weight of the year’s campaign in the upheaval', equation: 'E2', range: [0, 3] },
  disruptionNovelty: { symbol: 'd2', unit: '1', meaning: 'Weight of unsettled collective farms in the upheaval', equation: 'E2', range: [0, 3] },
  extractionLoss: { symbol: 'd3', unit: '1', meaning: 'Crop lost for each unit of the last harvest collected beyond what is tolerated', equation: 'E2', range: [0, 2] },
  extractionTolerated: { symbol: 'tolerated', unit: '1', meaning: 'Share of the harvest that can be collected without loss of effort', equation: 'E2', range: [0.1, 0.6] },
  areaResponse: { symbol: 'ε', unit: '1', meaning: 'Response of the area sown by free peasants to the price they expect', equation: 'E4', range: [0, 2] },
  areaShrink: { symbol: 'low', unit: '1/yr', meaning: 'Lowest price signal that counts in a year', equation: 'E4', range: [-0.5, 0] },
  areaGrow: { symbol: 'high', unit: '1/yr', meaning: 'Highest price signal that counts in a year', equation: 'E4', range: [0, 0.5] },
  areaMax: { symbol: 'area_max', unit: '1', meaning: 'Land fit for grain over that of the first year', equation: 'E4', range: [1, 2] },
  areaOwn: { symbol: 'own', unit: '1', meaning: 'Land that villagers sow to feed themselves, over that of the first year', equation: 'E4', range: [0.2, 0.9] },
  seedRate: { symbol: 'rate', unit: 't/ha', meaning: 'Seed sown on a hectare', equation: 'E5', range: [0.05, 0.25] },
  yieldMemory: { symbol: 'a', unit: '1/yr', meaning: 'How fast planners move their expected yield to the reported one', equation: 'E14', range: [0, 1] },
  techniqueGrowth: { symbol: 'g_A', unit: '1/yr', meaning: 'Growth of farm technique of itself', equation: 'E1', range: [0, 0.03] },
  techniqueGrowthMechanised: { symbol: 'g_K', unit: '1/yr', meaning: 'Further growth of farm technique where collective farms have settled in', equation: 'E1', range: [0, 0.04] },
} as const satisfies Parameters;

export const levers = {
  sowingPlan: {
    symbol: 'plan',
    unit: '1/yr',
    equation: 'E4',
    range: [-0.05, 0.1],
    step: 0.005,
    initial: 0,
    dossier: 'village',
    meaning: 'Growth of the area under grain that is ordered; it binds collective farms, and single farms as far as pressure reaches.',
  },
} as const satisfies Levers;

export interface Harvest {
  readonly area: number[];
  readonly draught: number[];
  /** What draught power makes of the yield: D^α. */
  readonly draughtEffect: number[];
  readonly disruption: number[];
  readonly harvest: number[];
  readonly seed: number[];
  readonly expected: number[];
}

export function bringInHarvest(
  economy: Economy,
  campaign: Campaign,
  { herds }: Livestock,
  { pool }: MachineStations,
  { sowingPlan }: LeverValues<typeof levers>,
  pressure: number,
  expectedPrice: number,
  p: ParameterValues<typeof parameters>,
  { weather }: Draws,
  { base }: Based,
): Harvest {
  const { farmTechnique } = economy.nation;
  const signal = clamp(expectedPrice - 1, p.areaShrink, p.areaGrow);
  const area = mapRegions(economy, (region, r) => {
    const collective = campaign.collectivised[r]!;
    const change = (1 - collective) * p.areaResponse * signal + Math.max(collective, pressure) * sowingPlan; // (E4)
    const first = base.regions[r]!;
    const own = p.areaOwn * first.area * Math.min(1, region.rural / first.rural);
    return Math.max(own, Math.min(region.area * (1 + change), p.areaMax * first.area));
  });
  const draught = mapRegions(economy, ({ tractors }, r) => {
    const first = base.regions[r]!;
    const power = herds[r]![HORSES]! + (p.horseOfTractor * pool[r]! * tractors) / 1000;
    const powerFirst = first.herds[HORSES]! + (p.horseOfTractor * first.tractors) / 1000;
    return Math.min(p.draughtMax, power / area[r]! / (powerFirst / first.area)); // (E1a)
  });
  const draughtEffect = draught.map((power) => pow(power, p.draughtElasticity));
  const disruption = mapRegions(economy, ({ extraction }, r) => {
    const upheaval = p.disruptionDrive * campaign.entered[r]! + p.disruptionNovelty * campaign.novelty[r]!;
    const squeezed = Math.max(0, extraction - p.extractionTolerated);
    return Math.min(1, p.disruption * Math.min(1, upheaval) + p.extractionLoss * squeezed); // (E2)
  });
  return {
    area,
    draught,
    draughtEffect,
    disruption,
    harvest: mapRegions(
      economy,
      (_, r) => p.yield[r]! * weather[r]! * draughtEffect[r]! * farmTechnique * (1 - disruption[r]!) * area[r]!, // (E1)
    ),
    seed: area.map((land) => p.seedRate * land), // (E5)
    expected: mapRegions(economy, ({ expectedYield }, r) => expectedYield * area[r]!), // (E14)
  };
}
