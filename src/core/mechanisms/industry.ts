/**
 * Industry: capacity of seven sectors and the bottlenecks between them.
 *
 *   (E20)  cap_s = Y0_s · A · q_s · eff · CES(hours · k_s, l_s);  CES = (a · k^ρ + (1 − a) · l^ρ)^(1/ρ),  ρ = (σ − 1) / σ;  k of plant at work (E45c);  Y_B: E56a
 *   (E20a) L_s ∝ L0_s · (K_s / K0_s)^ω
 *   (E20b) A' = A · (1 + g_A − c · pressure)
 *   (E21)  u_s = (Π_rounds min_i ratio_is)^ν_s;  ratio = what reaches s of input i over what s asks for
 *   (E21e) ν_s = min(ν, depend · inputs of s in the base / Y0_s): who uses little of an input loses little without it
 *   (E21f) what a sector makes of its capacity rises by restart · itself in a year at most: idle works do not start at once
 *   (E21a) the inputs fuel, metal, transport are found in rounds in fixed order; works that stand half idle need half
 *   (E21b) Y_s = cap_s · u_s
 *   (E21c) B needs imported materials: ratio_m = M_o / (need_m · cap_B)^+
 *   (E21d) coal, oil, steel = physical output of 1928 · (Y / Y0)^κ
 *
 * Capital and labour are poor substitutes (σ near 0.4, Weitzman 1970; Allen 2003). Scarce inputs go first to the sectors
 * that make investment goods, as far as the lever `priority` says; what nobody could use goes into stock. Whether technique
 * suffered under coercion is disputed: c carries that reading (Cheremukhin and others 2017) and is 0 in the consensus.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, CONSUMER, type Economy, FUEL, INVESTMENT_SECTORS, METALS, type Product, SERVICES, TRANSPORT } from '#core/economy';
import { pow } from '#core/kernel/math';
import { sum } from '#core/regions';

export const quantities = {
  workersBySector: { symbol: 'L_s', unit: 'million people', meaning: 'Workers of the sector', equation: 'E20a' },
  capacity: { symbol: 'cap', unit: 'million roubles of 1928/yr', meaning: 'Value added of the sector with inputs enough', equation: 'E20' },
  utilisation: { symbol: 'u', unit: '1', meaning: 'Share of capacity that scarce inputs allow', equation: 'E21' },
  output: { symbol: 'Y', unit: 'million roubles of 1928/yr', meaning: 'Value added of the sector', equation: 'E21b' },
  technique: { symbol: 'A', unit: 'index, 1928 = 1', meaning: 'Technique common to industry, for the next year', equation: 'E20b' },
  inputUse: { symbol: 'use', unit: 'million roubles of 1928/yr', meaning: 'Input used by a sector', equation: 'E21' },
} as const satisfies Quantities;

export const parameters = {
  openingOutput: { symbol: 'Y0', unit: 'million roubles of 1928/yr', meaning: 'Value added of the sector in the base', equation: 'E20', range: [100, 20000], per: 'sector' },
  openingWorkers: { symbol: 'L0', unit: 'million people', meaning: 'Workers of the sector in the base', equation: 'E20a', range: [0.1, 15], per: 'sector' },
  capitalShare: { symbol: 'a', unit: '1', meaning: 'Weight of capital', equation: 'E20', range: [0.2, 0.95] },
  substitution: { symbol: 'σ', unit: '1', meaning: 'Elasticity of substitution between capital and labour', equation: 'E20', range: [0.15, 1.2] },
  labourFollows: { symbol: 'ω', unit: '1', meaning: 'Elasticity of a sector’s workforce to its capital', equation: 'E20a', range: [0, 1.2] },
  bottleneck: { symbol: 'ν', unit: '1', meaning: 'Loss of output when an input is short', equation: 'E21', range: [0.2, 1] },
  fuelUse: { symbol: 'n_fuel', unit: '1', meaning: 'Share of fuel and power that the sector used in the base', equation: 'E21', range: [0, 1], per: 'sector' },
  metalUse: { symbol: 'n_metal', unit: '1', meaning: 'Share of metal that the sector used in the base', equation: 'E21', range: [0, 1], per: 'sector' },
  transportUse: { symbol: 'n_rail', unit: '1', meaning: 'Share of transport that the sector used in the base', equation: 'E21', range: [0, 1], per: 'sector' },
  dependence: { symbol: 'depend', unit: '1', meaning: 'Loss for want of inputs over their weight in the output of a sector', equation: 'E21e', range: [0.5, 10] },
  runningMin: { symbol: 'running_min', unit: '1', meaning: 'Share of capacity that can always be run again at once', equation: 'E21f', range: [0.02, 0.5] },
  restart: { symbol: 'restart', unit: '1/yr', meaning: 'How fast idle works are brought back: rise of the share of capacity that runs', equation: 'E21f', range: [0.05, 1] },
  economy: { symbol: 'thrift', unit: '1', meaning: 'Elasticity of a sector’s need for inputs to its own growth', equation: 'E21', range: [0.3, 1.2] },
  techniqueGrowth: { symbol: 'g_A', unit: '1/yr', meaning: 'Growth of technique of itself', equation: 'E20', range: [-0.03, 0.05] },
  techniqueLoss: { symbol: 'c', unit: '1/yr', meaning: 'Growth of technique lost under full administrative pressure', equation: 'E20b', range: [0, 0.06] },
  stockTurn: {
    symbol: 'stock_max',
    unit: '1',
    meaning: 'Stock of an input that is kept, in shares of a year’s output; the rest is used up by households and small works',
    equation: 'E21',
    range: [0, 1],
  },
  importedMaterials: { symbol: 'need_m', unit: '1', meaning: 'Imported materials per rouble of consumer goods in the base', equation: 'E21c', range: [0, 0.5] },
  importSubstitution: { symbol: 'home', unit: '1', meaning: 'Fall of that need as the machine industry learns: elasticity', equation: 'E21c', range: [0, 1] },
  importLoss: { symbol: 'ν_m', unit: '1', meaning: 'Share of consumer goods lost when no materials are imported', equation: 'E21c', range: [0, 0.6] },
  coal: { symbol: 'coal_0', unit: 'Mt/yr', meaning: 'Coal in the base', equation: 'E21d', range: [1, 100] },
  oil: { symbol: 'oil_0', unit: 'Mt/yr', meaning: 'Oil in the base', equation: 'E21d', range: [1, 40] },
  steel: { symbol: 'steel_0', unit: 'Mt/yr', meaning: 'Steel in the base', equation: 'E21d', range: [0.1, 20] },
  coalExponent: { symbol: 'κ_c', unit: '1', meaning: 'Elasticity of coal to fuel output', equation: 'E21d', range: [0.4, 2.5] },
  oilExponent: { symbol: 'κ_o', unit: '1', meaning: 'Elasticity of oil to fuel output', equation: 'E21d', range: [0.3, 2.5] },
  steelExponent: { symbol: 'κ_s', unit: '1', meaning: 'Elasticity of steel to metals output', equation: 'E21d', range: [0.4, 2.5] },
} as const satisfies Parameters;

export const levers = {
  priority: {
    symbol: 'priority',
    unit: '1',
    equation: 'E21',
    range: [0, 1],
    step: 0.05,
    initial: 0.3,
    dossier: 'plan',
    meaning: 'How far scarce fuel, metal and wagons go first to the works that make investment goods.',
  },
} as const satisfies Levers;

export interface Industry {
  readonly workersBySector: number[];
  readonly capacity: number[];
  readonly utilisation: number[];
  readonly output: number[];
  readonly technique: number;
  /** Share of capacity that ran. */
  readonly running: number[];
  /** [input][sector] for fuel, metals, transport. */
  readonly inputUse: number[][];
  /** By input: used by households, small works and services besides. */
  readonly otherUse: number[];
  /** By input, at the end of the year; transport cannot be stored. */
  readonly inputStock: number[];
  readonly coal: number;
  readonly oil: number;
  readonly steel: number;
}

/** The three inputs that can be short, in the order of the rounds. */
export const INPUTS = [FUEL, METALS, TRANSPORT] as const;

export function spreadWorkers(plant: readonly number[], workers: number, { openingWorkers, labourFollows }: ParameterValues<typeof parameters>, { base }: Based): number[] {
  const weights = plant.map((capital, s) => openingWorkers[s]! * pow(capital / base.sectors[s]!.capital, labourFollows));
  const whole = sum(weights);
  return weights.map((weight) => (workers * weight) / whole); // (E20a)
}

/** Constant elasticity of substitution, both factors over their base. */
export function ces(capital: number, labour: number, share: number, elasticity: number): number {
  if (Math.abs(elasticity - 1) < 1 / 1000) return pow(capital, share) * pow(labour, 1 - share);
  if (elasticity < 1 && (capital <= 0 || labour <= 0)) return 0; // neither makes anything without the other
  const rho = (elasticity - 1) / elasticity;
  return pow(share * pow(capital, rho) + (1 - share) * pow(labour, rho), 1 / rho);
}

export function capacityOf(
  { nation }: Economy,
  plant: readonly number[],
  workersBySector: readonly number[],
  quality: readonly number[],
  effort: number,
  teaching: number,
  hours: number,
  smallIndustry: number,
  p: ParameterValues<typeof parameters>,
  { base }: Based,
): number[] {
  return plant.map((capital, s) => {
    const k = (hours * capital) / base.sectors[s]!.capital;
    const l = workersBySector[s]! / p.openingWorkers[s]!;
    const alive = s === SERVICES ? 1 - teaching : s === CONSUMER ? smallIndustry : 1;
    return p.openingOutput[s]! * nation.technique * quality[s]! * effort * alive * ces(k, l, p.capitalShare, p.substitution); // (E20)
  });
}

export function produce(
  { sectors, nation }: Economy,
  workersBySector: number[],
  capacity: readonly number[],
  effort: number,
  response: readonly number[],
  otherImports: number,
  { priority }: LeverValues<typeof levers>,
  pressure: number,
  p: ParameterValues<typeof parameters>,
): Industry {
  const n = sectors.length;
  const able = capacity.map((value, s) => Math.min(value * response[s]!, (value / effort) * sectors[s]!.running * (1 + p.restart))); // (E21f)
  const uses = [p.fuelUse, p.metalUse, p.transportUse];
  // Growing works learn to use less of an input for each rouble; shrinking ones unlearn nothing and need no more.
  const scale = able.map((value, s) => {
    const size = value / p.openingOutput[s]!;
    return size > 1 ? pow(size, p.economy) : size;
  });
  const need = INPUTS.map((input, i) => scale.map((size, s) => uses[i]![s]! * p.openingOutput[input]! * size));
  const loss = able.map((_, s) => {
    const inputs = INPUTS.reduce<number>((all, input, i) => all + uses[i]![s]! * p.openingOutput[input]!, 0);
    return Math.min(p.bottleneck, (p.dependence * inputs) / p.openingOutput[s]!); // (E21e)
  });
  const utilisation = new Array<number>(n).fill(1);
  const fed = new Array<number>(n).fill(1);
  const ratio = INPUTS.map(() => new Array<number>(n).fill(1));
  const available = (i: number, made: number) => made + (INPUTS[i] === TRANSPORT ? 0 : sectors[INPUTS[i]!]!.stock);
  const asked = (i: number) => need[i]!.map((value, s) => value * fed[s]!);
  for (let round = 0; round <= 2; round++) {
    // (E21a)
    for (let i = 0; i < INPUTS.length; i++) share(asked(i), available(i, able[INPUTS[i]!]! * utilisation[INPUTS[i]!]!), INPUTS[i]!, priority, ratio[i]!);
    for (let s = 0; s < n; s++) {
      fed[s] = fed[s]! * Math.min(ratio[0]![s]!, ratio[1]![s]!, ratio[2]![s]!); // works that stand for want of wagons want less coal
      utilisation[s] = pow(fed[s]!, loss[s]!); // (E21)
    }
  }
  const materialsNeeded = p.importedMaterials * able[CONSUMER]! * pow(Math.max(1, nation.machineExperience), -p.importSubstitution);
  const materials = materialsNeeded > 0 ? Math.min(1, otherImports / materialsNeeded) : 1;
  utilisation[CONSUMER] = utilisation[CONSUMER]! * (1 - p.importLoss * (1 - materials)); // (E21c)
  const output = able.map((value, s) => value * utilisation[s]!); // (E21b)

  // Output is settled; what was made is shared out once more so that no sector uses what does not exist.
  for (let i = 0; i < INPUTS.length; i++) share(asked(i), available(i, output[INPUTS[i]!]!), INPUTS[i]!, priority, ratio[i]!);
  const inputUse = need.map((_, i) => asked(i).map((value, s) => value * ratio[i]![s]!));
  const otherUse: number[] = [];
  const inputStock: number[] = [];
  for (let i = 0; i < INPUTS.length; i++) {
    const input = INPUTS[i]!;
    const left = available(i, output[input]!) - sum(inputUse[i]!);
    const kept = input === TRANSPORT ? 0 : Math.max(0, Math.min(left, p.stockTurn * output[input]!));
    inputStock.push(kept);
    otherUse.push(Math.max(0, left - kept));
  }
  const { coal, oil, steel } = productsOf((sector) => output[sector]! / p.openingOutput[sector]!, p);
  return {
    workersBySector,
    capacity: able,
    utilisation,
    output,
    running: output.map((value, s) => Math.max((value / capacity[s]!) * effort, p.runningMin)),
    technique: nation.technique * (1 + p.techniqueGrowth - p.techniqueLoss * pressure), // (E20b)
    inputUse,
    otherUse,
    inputStock,
    coal,
    oil,
    steel,
  };
}

export type Products = Readonly<Record<Product, number>>;

/** Coal, oil and steel in tonnes, from output over that of the base. */
export function productsOf(grown: (sector: number) => number, p: ParameterValues<typeof parameters>): Omit<Products, 'power'> {
  return {
    coal: p.coal * pow(grown(FUEL), p.coalExponent), // (E21d)
    oil: p.oil * pow(grown(FUEL), p.oilExponent),
    steel: p.steel * pow(grown(METALS), p.steelExponent),
  };
}

/** Works that make investment goods, and the railways without which none of them runs. */
const isFirst = (sector: number) => sector < INVESTMENT_SECTORS || sector === TRANSPORT;

/**
 * Shares an input out. Whoever makes it serves himself first: a mine fires its own boilers. Of the rest, with priority 1 the works
 * that make investment goods come first, with 0 all are cut alike; even then the others keep half of what an equal cut would
 * leave them.
 */
function share(need: readonly number[], available: number, maker: number, priority: number, ratio: number[]): void {
  let first = 0;
  let rest = 0;
  for (let s = 0; s < need.length; s++) {
    if (s === maker) continue;
    if (isFirst(s)) first += need[s]!;
    else rest += need[s]!;
  }
  const own = need[maker]! > 0 ? Math.min(1, available / need[maker]!) : 1;
  const left = available - own * need[maker]!;
  const alike = first + rest > 0 ? Math.min(1, left / (first + rest)) : 1;
  const others = rest > 0 ? Math.min(1, Math.max(alike / 2, (left - Math.min(left, first)) / rest)) : 1;
  const served = first > 0 ? Math.min(1, (left - others * rest) / first) : 1;
  for (let s = 0; s < need.length; s++) {
    const ranked = isFirst(s) ? served : others;
    ratio[s] = s === maker ? own : priority * ranked + (1 - priority) * alike;
  }
}
