/**
 * Statistics: what is reported, and how it leaves the truth.
 *
 *   (E41)  pad' = keep · pad + (lie · max(0, 1 − Y / T) · blame + staged) · (1 − audit),  blame and staged records from E65 and E64d
 *   (E41a) reported Y = Y · (1 + pad)
 *   (E41b) index' = index · (reported Y / reported Y_{-1}) · (1 + new · clip(growth of machines, 0, most))
 *   (E42)  reported H = base · H · crop;  crop = 1 + standing · s + fear · (1 − audit) · f
 *
 * Fear of missing a target raises lying, audit lowers it. The official index also counted new products at inflated
 * prices of 1926/27 (E41b; Gerschenkron, Khanin, Harrison). From 1933 crops were measured standing in the field (E42).
 * Reports feed back only where somebody reads them: quotas, relief, targets (I15).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, type Economy, FUEL, MACHINES, METALS } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  padding: { symbol: 'pad', unit: '1', meaning: 'Share by which reported output exceeds the true one', equation: 'E41' },
  reportedIndex: { symbol: 'index', unit: 'index, 1928 = 1', meaning: 'Official index of industrial output', equation: 'E41b' },
  cropReporting: { symbol: 'crop', unit: '1', meaning: 'Reported harvest over the customary estimate', equation: 'E42' },
  reportedHarvest: { symbol: 'reported H', unit: 'Mt/yr', meaning: 'Harvest as published', equation: 'E42' },
} as const satisfies Quantities;

export const parameters = {
  keep: { symbol: 'keep', unit: '1/yr', meaning: 'Padding that stays in the next report', equation: 'E41', range: [0, 0.95] },
  lie: { symbol: 'lie', unit: '1', meaning: 'Padding for each share of a target missed', equation: 'E41', range: [0, 1] },
  newProducts: { symbol: 'new', unit: '1', meaning: 'Upward drift of the official index for each share by which machine building grows', equation: 'E41b', range: [0, 1] },
  newMost: { symbol: 'most', unit: '1/yr', meaning: 'Growth of machine building beyond which no more new products are counted', equation: 'E41b', range: [0.1, 1] },
  standingCrop: { symbol: 'standing', unit: '1', meaning: 'How much a crop in the field exceeds one in the barn', equation: 'E42', range: [0, 0.5] },
  cropFear: { symbol: 'f', unit: '1', meaning: 'Padding of crop reports under fear', equation: 'E42', range: [0, 0.3] },
  customary: { symbol: 'base', unit: '1', meaning: 'Customary overcount of the harvest in official figures before any pressure', equation: 'E42', range: [1, 1.4] },
} as const satisfies Parameters;

export const levers = {
  audit: {
    symbol: 'audit',
    unit: '1',
    equation: 'E41',
    range: [0, 1],
    step: 0.05,
    initial: 0.6,
    dossier: 'plan',
    meaning: 'Independence and reach of the statistical office.',
  },
  fear: {
    symbol: 'fear',
    unit: '1',
    equation: 'E41',
    range: [0, 1],
    step: 0.05,
    initial: 0.2,
    dossier: 'plan',
    caution: true,
    meaning: 'Fear in the administration of being blamed for a missed target.',
  },
  standingCrop: {
    symbol: 's',
    unit: '1',
    equation: 'E42',
    range: [0, 1],
    step: 1,
    initial: 0,
    dossier: 'plan',
    choices: ['barn', 'standing'],
    meaning: 'How the crop is measured: grain in the barn, or the crop standing in the field.',
  },
} as const satisfies Levers;

export interface Statistics {
  readonly padding: number[];
  readonly reported: number[];
  readonly reportedIndex: number;
  readonly cropReporting: number;
  readonly reportedHarvest: number;
}

export const INDUSTRY = [FUEL, METALS, MACHINES, CONSUMER] as const;

export function report(
  { sectors, nation }: Economy,
  output: readonly number[],
  target: readonly number[],
  harvest: number,
  { blame, staged }: { readonly blame: number; readonly staged: number },
  { audit, fear, standingCrop }: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Statistics {
  const padding = sectors.map(({ padding: last }, s) => p.keep * last + (p.lie * Math.max(0, 1 - output[s]! / target[s]!) * blame + staged) * (1 - audit)); // (E41)
  const reported = output.map((value, s) => value * (1 + padding[s]!)); // (E41a)
  let now = 0;
  let before = 0;
  for (const s of INDUSTRY) {
    now += reported[s]!;
    before += sectors[s]!.reported;
  }
  const machines = clamp(output[MACHINES]! / Math.max(sectors[MACHINES]!.output, Number.MIN_VALUE) - 1, 0, p.newMost);
  const cropReporting = 1 + p.standingCrop * standingCrop + p.cropFear * fear * (1 - audit);
  return {
    padding,
    reported,
    reportedIndex: nation.reportedIndex * (before > 0 ? now / before : 1) * (1 + p.newProducts * machines), // (E41b)
    cropReporting,
    reportedHarvest: p.customary * cropReporting * harvest, // (E42)
  };
}
