/**
 * Investment: how much of what heavy industry makes is ploughed back, and where.
 *
 *   (E26)  I = rate · (Y_p − arms − exports of Y_p) + machinery from abroad,  Y_p = fuel + metals + machines + construction
 *   (E26a) fit = CES(equipment share / norm, structures share / (1 − norm); σ_I)
 *   (E27)  I_farm = ag · I;  I_A = e · (I − I_farm);  I_C = (1 − e) · (I − I_farm)
 *   (E27a) within A and within C by weights
 *
 * The kernel is Feldman's (1928): what makes investment goods cannot be eaten, and e decides how much of it makes more of
 * itself. Allen's e of 0.23 is the high run, 0.07 the pace of the twenties. Walls without machines do not produce: an
 * unbalanced mix of equipment and structures slows completion (fit ≤ 1), which is what machinery imports were for.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSTRUCTION, MACHINES } from '#core/economy';
import { ces } from '#core/mechanisms/industry';

export const quantities = {
  investment: { symbol: 'I', unit: 'million roubles of 1928/yr', meaning: 'Gross fixed investment', equation: 'E26' },
  farmInvestment: { symbol: 'I_farm', unit: 'million roubles of 1928/yr', meaning: 'Investment in agriculture', equation: 'E27' },
  bySector: { symbol: 'I_s', unit: 'million roubles of 1928/yr', meaning: 'Investment in the sector', equation: 'E27a' },
  notInvested: { symbol: 'rest', unit: 'million roubles of 1928/yr', meaning: 'Investment goods that went to households and small repairs', equation: 'E26' },
  fit: { symbol: 'fit', unit: '1', meaning: 'How well equipment and structures match', equation: 'E26a' },
} as const satisfies Quantities;

export const parameters = {
  equipmentPerMachine: { symbol: 'eq', unit: '1', meaning: 'Equipment from a rouble of machine-building value added, metal and fuel included', equation: 'E26a', range: [0.3, 3] },
  structurePerBuilding: { symbol: 'st', unit: '1', meaning: 'Structures from a rouble of construction value added, materials included', equation: 'E26a', range: [0.5, 4] },
  equipmentNorm: { symbol: 'norm', unit: '1', meaning: 'Share of equipment in investment that matches structures', equation: 'E26a', range: [0.2, 0.6] },
  matching: { symbol: 'σ_I', unit: '1', meaning: 'Elasticity of substitution between equipment and structures', equation: 'E26a', range: [0.15, 1] },
  exportShare: { symbol: 'x', unit: '1', meaning: 'Part of other exports that comes out of heavy industry and timber', equation: 'E26', range: [0, 0.6] },
} as const satisfies Parameters;

export const levers = {
  rate: {
    symbol: 'rate',
    unit: '1',
    equation: 'E26',
    range: [0.3, 1],
    step: 0.01,
    initial: 0.85,
    dossier: 'investment',
    basic: true,
    meaning: 'Share of the output of heavy industry and building that is invested; the rest reaches households as hardware and repairs.',
  },
  producerShare: {
    symbol: 'e',
    unit: '1',
    equation: 'E27',
    range: [0.05, 0.55],
    step: 0.01,
    initial: 0.14,
    dossier: 'investment',
    basic: true,
    meaning: 'Share of non-farm investment ploughed back into the works that make investment goods (Feldman’s and Allen’s e).',
  },
  farmShare: {
    symbol: 'ag',
    unit: '1',
    equation: 'E27',
    range: [0.05, 0.35],
    step: 0.01,
    initial: 0.2,
    dossier: 'investment',
    basic: true,
    meaning: 'Share of investment that goes to agriculture.',
  },
  fuelWeight: {
    symbol: 'w_fuel',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 1,
    dossier: 'investment',
    meaning: 'Weight of fuel and power within heavy investment.',
  },
  metalsWeight: {
    symbol: 'w_metals',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 1,
    dossier: 'investment',
    meaning: 'Weight of metals within heavy investment.',
  },
  machinesWeight: {
    symbol: 'w_machines',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 0.85,
    dossier: 'investment',
    meaning: 'Weight of machine building within heavy investment.',
  },
  constructionWeight: {
    symbol: 'w_building',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 0.5,
    dossier: 'investment',
    meaning: 'Weight of the building industry within heavy investment.',
  },
  consumerWeight: {
    symbol: 'w_light',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 0.5,
    dossier: 'investment',
    meaning: 'Weight of light industry within the investment that serves consumption.',
  },
  transportWeight: {
    symbol: 'w_rail',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 0.9,
    dossier: 'investment',
    meaning: 'Weight of railways and transport within the investment that serves consumption.',
  },
  servicesWeight: {
    symbol: 'w_homes',
    unit: '1',
    equation: 'E27a',
    range: [0, 3],
    step: 0.05,
    initial: 1,
    dossier: 'investment',
    meaning: 'Weight of housing, schools, hospitals and trade within the investment that serves consumption.',
  },
} as const satisfies Levers;

export interface Investment {
  readonly complexOutput: number;
  readonly investment: number;
  readonly farmInvestment: number;
  readonly bySector: number[];
  readonly notInvested: number;
  readonly exported: number;
  readonly fit: number;
}

export function allocateInvestment(
  output: readonly number[],
  complexOutput: number,
  arms: number,
  otherExports: number,
  /** Tractors sold abroad. */
  tractorsSold: number,
  machineryValue: number,
  l: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Investment {
  const exported = Math.min(p.exportShare * (otherExports - tractorsSold) + tractorsSold, complexOutput - arms);
  const disposable = complexOutput - arms - exported;
  const home = l.rate * disposable;
  const investment = home + machineryValue; // (E26)
  const farmInvestment = l.farmShare * investment;
  const heavy = l.producerShare * (investment - farmInvestment);
  const rest = investment - farmInvestment - heavy; // (E27)

  const heavyWeights = [l.fuelWeight, l.metalsWeight, l.machinesWeight, l.constructionWeight];
  const restWeights = [l.consumerWeight, l.transportWeight, l.servicesWeight];
  const bySector = [...split(heavy, heavyWeights), ...split(rest, restWeights)]; // (E27a)

  const armsShare = disposable > 0 ? disposable / complexOutput : 0;
  const equipment = p.equipmentPerMachine * output[MACHINES]! * armsShare + machineryValue;
  const structures = p.structurePerBuilding * output[CONSTRUCTION]!;
  const equipmentShare = equipment / (equipment + structures);
  const fit = Math.min(1, ces(equipmentShare / p.equipmentNorm, (1 - equipmentShare) / (1 - p.equipmentNorm), p.equipmentNorm, p.matching)); // (E26a)
  return { complexOutput, investment, farmInvestment, bySector, notInvested: disposable - home, exported, fit };
}

/** By weights; equally when a plan gives all of them nought, since what is invested must go somewhere. */
function split(total: number, weights: readonly number[]): number[] {
  let whole = 0;
  for (const weight of weights) whole += weight;
  return weights.map((weight) => total * (whole > 0 ? weight / whole : 1 / weights.length));
}
