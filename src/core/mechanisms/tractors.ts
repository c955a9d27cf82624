/**
 * Tractors: those of our own works and those bought abroad.
 *
 *   (E62)  capacity = min(works · Y_m / Y0_m · experience^γ, most · price · experience^λ · Y_m)
 *   (E62a) sold abroad = min(asked, capacity);  home = min(wanted, capacity − sold abroad)
 *   (E62b) imported = min(wanted − home, per gold · min(allowed, M_k) / p_m);  delivered = home + imported
 *
 * What farms want is what their share of investment pays for (E18). A country that has hardly built a tractor buys them from
 * Ford and International Harvester; the works that were built to end this made more than came from abroad within three
 * years. Tractors bought abroad are part of the machinery that is paid for in gold (E46), so where that is cut they do not come.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { pow } from '#core/kernel/math';

export const quantities = {
  capacity: { symbol: 'capacity', unit: 'thousand hp/yr', meaning: 'Tractors that home works could make', equation: 'E62' },
  home: { symbol: 'home', unit: 'thousand hp/yr', meaning: 'Tractors of home works delivered to farms', equation: 'E62a' },
  imported: { symbol: 'imported', unit: 'thousand hp/yr', meaning: 'Tractors bought abroad', equation: 'E62b' },
} as const satisfies Quantities;

export const parameters = {
  works: { symbol: 'works', unit: 'thousand hp/yr', meaning: 'Tractors that the works of the base could make', equation: 'E62', range: [1, 200] },
  learning: { symbol: 'γ', unit: '1', meaning: 'Elasticity of tractor works to the experience of the machine industry', equation: 'E62', range: [0, 3] },
  most: { symbol: 'most', unit: '1', meaning: 'Most of machine building that can make tractors', equation: 'E62', range: [0.05, 1] },
  perGold: { symbol: 'per gold', unit: 'hp per thousand gold roubles', meaning: 'Tractor power bought abroad in the base, with its spare parts', equation: 'E62b', range: [2, 20] },
} as const satisfies Parameters;

export const levers = {
  imports: {
    symbol: 'allowed',
    unit: 'million gold roubles/yr',
    equation: 'E62b',
    range: [0, 200],
    step: 5,
    initial: 100,
    dossier: 'abroad',
    meaning: 'Most of the machinery bought abroad that may be tractors.',
  },
  exports: {
    symbol: 'asked',
    unit: 'thousand hp/yr',
    equation: 'E62a',
    range: [0, 200],
    step: 1,
    initial: 0,
    dossier: 'abroad',
    meaning: 'Tractors of home works to be sold abroad before farms are served.',
  },
} as const satisfies Levers;

export interface TractorWorks {
  readonly capacity: number;
  readonly sold: number;
  /** Million gold roubles at the prices of the base. */
  readonly soldWorth: number;
}

/** What the works can make, and what of it goes abroad. */
export function runTractorWorks(
  machineExperience: number,
  machines: number,
  opening: number,
  powerPerRouble: number,
  { exports }: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): TractorWorks {
  const learned = p.works * (machines / opening) * pow(Math.max(1, machineExperience), p.learning);
  const capacity = Math.min(learned, p.most * powerPerRouble * machines); // (E62)
  const sold = Math.min(exports, capacity); // (E62a)
  return { capacity, sold, soldWorth: sold / p.perGold };
}

export interface TractorSupply extends TractorWorks {
  readonly home: number;
  readonly imported: number;
  /** Of the machinery paid for abroad. */
  readonly importedGold: number;
  readonly delivered: number;
}

export function supplyTractors(
  { capacity, sold, soldWorth }: TractorWorks,
  wanted: number,
  machineryPaid: number,
  importPrice: number,
  { imports }: LeverValues<typeof levers>,
  { perGold }: ParameterValues<typeof parameters>,
): TractorSupply {
  const home = Math.min(wanted, capacity - sold); // (E62a)
  const imported = Math.min(wanted - home, (perGold * Math.min(imports, machineryPaid)) / importPrice); // (E62b)
  return { capacity, sold, soldWorth, home, imported, importedGold: (imported * importPrice) / perGold, delivered: home + imported };
}
