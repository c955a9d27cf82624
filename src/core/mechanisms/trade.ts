/**
 * Foreign trade: what exports buy.
 *
 *   (E46)  X + gold + new debt + drawn = M + interest + repayment + experts + laid up
 *   (E46a) X = X_o + price · p_grain · grain + p_m · tractors + art (E61b, E61e, E62a)
 *   (E46b) limit of new debt = max(0, service · X / (i0 + repay) − (debt − repayment)) · credit
 *   (E47)  machinery in roubles of 1928 = worth · M_k / p_m
 *   (E61f) i = i0 · (1 + dear · max(0, claims / (claims + X) − easy) + refused · max(0, calm − credit)),  claims = (i0 + repay) · debt
 *   (E61g) gold' = gold + mined + bought from the population − sold
 *
 * Claims are met from export earnings, then from the reserve, then from lenders (as far as the plan and they allow), then
 * from gold; what is still missing cuts imports. Grain prices fell by more than half between 1929 and 1931 and so did the
 * machines a tonne of grain could buy (Dohan 1976). Grain bought abroad is paid for like any import. Who owes much, or is
 * refused by some, pays more to the others. Gold of the mines is the state’s; what Torgsin took from people is added to it.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import type { ExportGoods } from '#core/mechanisms/export-goods';
import type { TechnicalAid } from '#core/mechanisms/technical-aid';
import type { TractorWorks } from '#core/mechanisms/tractors';
import type { Valuables } from '#core/mechanisms/valuables';
import type { Draws } from '#core/tape';

export const quantities = {
  exports: { symbol: 'X', unit: 'million gold roubles/yr', meaning: 'Export earnings', equation: 'E46a' },
  grainEarnings: { symbol: 'X_g', unit: 'million gold roubles/yr', meaning: 'Earnings of grain exports', equation: 'E46a' },
  imports: { symbol: 'M', unit: 'million gold roubles/yr', meaning: 'Imports', equation: 'E46' },
  machinery: { symbol: 'M_k', unit: 'million gold roubles/yr', meaning: 'Imports of machinery', equation: 'E46' },
  materials: { symbol: 'M_o', unit: 'million gold roubles/yr', meaning: 'Imports of materials and consumer goods', equation: 'E46' },
  newDebt: { symbol: 'new debt', unit: 'million gold roubles/yr', meaning: 'Foreign credit taken up', equation: 'E46b' },
  interest: { symbol: 'interest', unit: 'million gold roubles/yr', meaning: 'Interest paid abroad', equation: 'E61f' },
  goldSold: { symbol: 'gold', unit: 'million gold roubles/yr', meaning: 'Gold sold', equation: 'E46' },
  machineryValue: { symbol: 'M_k*', unit: 'million roubles of 1928/yr', meaning: 'Imported machinery at what it was worth in 1928', equation: 'E47' },
} as const satisfies Quantities;

export const parameters = {
  grainPrice: { symbol: 'price', unit: 'gold roubles per t', meaning: 'Price of exported grain in the base', equation: 'E46a', range: [20, 150] },
  freight: { symbol: 'freight', unit: '1', meaning: 'Price of bought grain over that of sold grain', equation: 'E46', range: [1, 2] },
  interest: { symbol: 'i0', unit: '1/yr', meaning: 'Interest on foreign credit to a debtor who owes little', equation: 'E46', range: [0, 0.2] },
  repayment: { symbol: 'repay', unit: '1/yr', meaning: 'Share of debt due in a year', equation: 'E46', range: [0.05, 1] },
  serviceLimit: { symbol: 'service', unit: '1', meaning: 'Debt service over exports beyond which nobody lends', equation: 'E46b', range: [0.1, 1] },
  easyBurden: { symbol: 'easy', unit: '1', meaning: 'Share of debt service in service and exports above which credit grows dear', equation: 'E61f', range: [0, 1] },
  dearness: { symbol: 'dear', unit: '1', meaning: 'How much dearer credit grows when that share rises by one', equation: 'E61f', range: [0, 10] },
  calm: { symbol: 'calm', unit: '1', meaning: 'Willingness of lenders below which those who still lend ask for more', equation: 'E61f', range: [0, 1] },
  refusal: { symbol: 'refused', unit: '1', meaning: 'How much dearer credit grows when nobody else lends', equation: 'E61f', range: [0, 5] },
  reserveFloor: { symbol: 'floor', unit: 'million gold roubles', meaning: 'Foreign reserve that is never touched', equation: 'E46', range: [0, 200] },
  machineryWorth: { symbol: 'worth', unit: '1', meaning: 'Roubles of 1928 of equipment that a gold rouble of machinery replaced', equation: 'E47', range: [0.8, 3] },
  miningGrowth: { symbol: 'g_au', unit: '1/yr', meaning: 'Growth of gold mining', equation: 'E46', range: [0, 0.3] },
} as const satisfies Parameters;

export const levers = {
  otherExports: {
    symbol: 'volume',
    unit: 'million gold roubles/yr',
    equation: 'E46a',
    range: [0, 1200],
    step: 10,
    initial: 750,
    dossier: 'trade',
    meaning: 'Timber, oil, furs, flax, butter and other exports than grain, at the prices of 1928.',
  },
  machineryImports: {
    symbol: 'M_k',
    unit: 'million gold roubles/yr',
    equation: 'E46',
    range: [0, 800],
    step: 10,
    initial: 230,
    dossier: 'trade',
    basic: true,
    meaning: 'Machinery to be bought abroad.',
  },
  materialImports: {
    symbol: 'M_o',
    unit: 'million gold roubles/yr',
    equation: 'E46',
    range: [0, 1000],
    step: 10,
    initial: 650,
    dossier: 'trade',
    meaning: 'Cotton, wool, rubber, metals, consumer goods and other imports.',
  },
  borrowing: {
    symbol: 'new debt',
    unit: 'million gold roubles/yr',
    equation: 'E46b',
    range: [0, 1000],
    step: 10,
    initial: 200,
    dossier: 'trade',
    meaning: 'Most that may be borrowed abroad in the year; lenders may refuse.',
  },
  goldSales: {
    symbol: 'gold',
    unit: 'million gold roubles/yr',
    equation: 'E46',
    range: [0, 300],
    step: 10,
    initial: 40,
    dossier: 'trade',
    meaning: 'Gold to be sold, that of Torgsin shops and of mines included.',
  },
} as const satisfies Levers;

export interface Trade {
  readonly exports: number;
  readonly grainEarnings: number;
  /** Exports other than grain, tractors among them, at the prices of the base. */
  readonly otherVolume: number;
  readonly imports: number;
  readonly machinery: number;
  readonly materials: number;
  readonly grainBill: number;
  /** Engineers and drawings. */
  readonly experts: number;
  readonly interest: number;
  readonly repayment: number;
  readonly newDebt: number;
  readonly goldSold: number;
  readonly goldMined: number;
  /** Share of what was ordered abroad that could be paid. */
  readonly served: number;
  readonly reserveChange: number;
  /** Held at the end of the year. */
  readonly goldHeld: number;
  readonly reserveHeld: number;
  readonly machineryValue: number;
  readonly materialsValue: number;
  /** Export and import volumes at the prices of the base. */
  readonly exportVolume: number;
  readonly importVolume: number;
}

export function settleTrade(
  { nation }: Economy,
  grainExports: number,
  grainImports: number,
  aid: TechnicalAid,
  goods: ExportGoods,
  tractors: TractorWorks,
  valuables: Valuables,
  levers: LeverValues<typeof declaredLevers>,
  p: ParameterValues<typeof parameters>,
  draws: Draws,
): Trade {
  const otherVolume = goods.volume + tractors.soldWorth;
  const grainPrice = p.grainPrice * draws.grainPrice;
  const grainEarnings = grainPrice * grainExports;
  const exports = goods.earnings + grainEarnings + draws.importPrice * tractors.soldWorth + valuables.artSold; // (E46a)
  const claims = (p.interest + p.repayment) * nation.foreignDebt;
  const burden = claims > 0 ? claims / (claims + exports) : 0;
  const rate = p.interest * (1 + p.dearness * Math.max(0, burden - p.easyBurden) + p.refusal * Math.max(0, p.calm - draws.credit)); // (E61f)
  const interest = rate * nation.foreignDebt;
  const repayment = p.repayment * nation.foreignDebt;
  const grainBill = p.freight * grainPrice * grainImports;
  const expertsWished = aid.engineers + aid.drawings;
  const machineryWished = levers.machineryImports + aid.models;
  const wished = machineryWished + levers.materialImports + expertsWished;
  const goldMined = nation.goldMining;
  const goldStock = nation.gold + goldMined + valuables.bought; // (E61g)
  const planned = Math.min(levers.goldSales, goldStock);
  const lent = Math.max(0, (p.serviceLimit * exports) / (p.interest + p.repayment) - (nation.foreignDebt - repayment)) * draws.credit;
  const creditLimit = Math.min(levers.borrowing, lent); // (E46b)

  let gap = wished + grainBill + interest + repayment - exports - planned;
  const take = (limit: number): number => {
    const taken = Math.max(0, Math.min(gap, limit));
    gap -= taken;
    return taken;
  };
  const drawn = take(Math.max(0, nation.foreignReserve - p.reserveFloor));
  const newDebt = take(creditLimit);
  const forced = take(goldStock - planned);
  const cut = wished > 0 ? take(wished) / wished : 0;
  const last = take(nation.foreignReserve - drawn);
  // Debt that even this cannot serve is rolled over by force: the creditor gets paper.
  const rolled = Math.max(0, gap);
  const laidUp = Math.max(0, -gap);

  const machinery = machineryWished * (1 - cut);
  const materials = levers.materialImports * (1 - cut);
  const experts = expertsWished * (1 - cut);
  return {
    exports,
    grainEarnings,
    otherVolume,
    imports: machinery + materials + grainBill,
    machinery,
    materials,
    grainBill,
    experts,
    interest,
    repayment,
    newDebt: newDebt + rolled,
    goldSold: planned + forced,
    goldMined,
    served: 1 - cut,
    reserveChange: laidUp - drawn - last, // (E46)
    goldHeld: Math.max(0, goldStock - planned - forced),
    reserveHeld: Math.max(0, nation.foreignReserve + laidUp - drawn - last),
    machineryValue: (p.machineryWorth * machinery) / draws.importPrice, // (E47)
    materialsValue: materials / draws.importPrice,
    exportVolume: otherVolume + p.grainPrice * grainExports,
    importVolume: (p.machineryWorth * machinery + materials) / draws.importPrice + p.grainPrice * grainImports,
  };
}

const declaredLevers = levers;
