/**
 * Money: households, enterprises, the budget, and what is printed.
 *
 *   (E31)  ΔM_p = wages + farm receipts + transfers − retail − farm tax − bonds − melted (E54b)
 *   (E31a) spend = D + adjust · (M_p − τ · k · D);  D = disposable income, τ trust in money (E54), k less in a war scare (E57b)
 *   (E31b) retail = min(spend, list · f);  list = R0 · p_m · V;  f = 1 + mop · (spend / list − 1)
 *   (E33)  ΔM_e = retail − turnover tax + investment + defence + public − wages − farm receipts + subsidy − profit tax + credit
 *   (E34)  deficit = investment + defence + public + transfers + subsidy − turnover tax − profit tax − farm tax − bonds
 *   (E35)  ΔM = deficit + credit = ΔM_p + ΔM_e + melted
 *   (E35a) wages held back when ΔM would pass the ceiling, up to a limit
 *
 * The state sets list prices; commercial shops and the turnover tax mop up part of what people could spend beyond them
 * (mop), the rest stays in their pockets and goes to the bazaar. Trade between households, the bazaar included, moves
 * no money out of M_p. Foreign trade is settled in gold and does not touch the household's rouble.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';
import { meltedCash, type parameters as trust } from '#core/mechanisms/currency';

export const quantities = {
  wages: { symbol: 'wages', unit: 'million roubles/yr', meaning: 'Wages paid', equation: 'E31' },
  farmReceipts: { symbol: 'farm receipts', unit: 'million roubles/yr', meaning: 'What the state paid the village', equation: 'E31' },
  retail: { symbol: 'retail', unit: 'million roubles/yr', meaning: 'State retail sales', equation: 'E31b' },
  turnoverTax: { symbol: 'turnover tax', unit: 'million roubles/yr', meaning: 'Difference between what goods cost and what they were sold for', equation: 'E34' },
  deficit: { symbol: 'deficit', unit: 'million roubles/yr', meaning: 'Budget deficit met by printing', equation: 'E34' },
  credit: { symbol: 'credit', unit: 'million roubles/yr', meaning: 'Bank credit to enterprises met by printing', equation: 'E33' },
  emission: { symbol: 'ΔM', unit: 'million roubles/yr', meaning: 'Money printed, less money withdrawn', equation: 'E35' },
  arrears: { symbol: 'arrears', unit: 'million roubles/yr', meaning: 'Wages held back', equation: 'E35a' },
  retailPrice: { symbol: 'P', unit: 'index, 1928 = 1', meaning: 'State retail prices paid, commercial shops included', equation: 'E31b' },
} as const satisfies Quantities;

export const parameters = {
  waged: { symbol: 'waged', unit: '1', meaning: 'Share of non-farm workers on the state’s payroll', equation: 'E31', range: [0.5, 1] },
  transferShare: { symbol: 'transfers', unit: '1', meaning: 'Pensions, stipends and soldiers’ pay over wages', equation: 'E31', range: [0, 0.2] },
  otherProduceToState: { symbol: 's_o', unit: '1', meaning: 'Share of other marketed produce that the state buys', equation: 'E31', range: [0.2, 1] },
  adjust: { symbol: 'adjust', unit: '1/yr', meaning: 'Share of unwanted cash that people try to spend in a year', equation: 'E31a', range: [0.1, 1] },
  cashWanted: { symbol: 'k', unit: 'yr', meaning: 'Cash that households like to hold when they trust it, in years of income', equation: 'E31a', range: [0.03, 0.4] },
  openingWage: { symbol: 'w_0', unit: 'roubles/yr', meaning: 'Average money wage of the base', equation: 'E31', range: [200, 2000] },
  openingRetail: { symbol: 'R0', unit: 'million roubles/yr', meaning: 'State and co-operative retail sales of the base', equation: 'E31b', range: [2000, 30000] },
  openingGoods: { symbol: 'V0', unit: 'million roubles of 1928/yr', meaning: 'Goods that made up those sales', equation: 'E31b', range: [2000, 30000] },
  priceCutMax: { symbol: 'cut', unit: '1', meaning: 'Deepest cut of prices when goods do not sell', equation: 'E31b', range: [0, 0.9] },
  unitCost: { symbol: 'cost', unit: '1', meaning: 'Cost of goods over their retail price in the base', equation: 'E34', range: [0.4, 1] },
  profitTax: { symbol: 't_π', unit: '1', meaning: 'Share of profits that goes to the budget', equation: 'E34', range: [0.1, 1] },
  enterpriseCash: { symbol: 'k_e', unit: 'yr', meaning: 'Cash that enterprises hold when they trust it, in years of wages', equation: 'E33', range: [0.005, 0.2] },
  arrearsMax: { symbol: 'arrears_max', unit: '1', meaning: 'Largest share of wages that can be held back', equation: 'E35a', range: [0, 0.4] },
} as const satisfies Parameters;

export const levers = {
  wageGrowth: {
    symbol: 'g_w',
    unit: '1/yr',
    equation: 'E31',
    range: [-0.1, 0.5],
    step: 0.01,
    initial: 0.05,
    dossier: 'money',
    basic: true,
    meaning: 'Growth of the average money wage.',
  },
  bonds: {
    symbol: 'bonds',
    unit: '1',
    equation: 'E31',
    range: [0, 0.15],
    step: 0.005,
    initial: 0.02,
    dossier: 'money',
    meaning: 'State loans subscribed, as a share of wages.',
  },
  farmTax: {
    symbol: 't_f',
    unit: '1',
    equation: 'E31',
    range: [0, 0.15],
    step: 0.005,
    initial: 0.03,
    dossier: 'money',
    meaning: 'Agricultural tax, as a share of farm income.',
  },
  mopUp: {
    symbol: 'mop',
    unit: '1',
    equation: 'E31b',
    range: [0, 1],
    step: 0.05,
    initial: 0.8,
    dossier: 'money',
    meaning: 'How far commercial prices and the turnover tax take up money that list prices leave over; 0 is pure rationing.',
  },
  emissionCeiling: {
    symbol: 'ceiling',
    unit: 'million roubles/yr',
    equation: 'E35a',
    range: [0, 8000],
    step: 100,
    initial: 4000,
    dossier: 'money',
    autumn: true,
    basic: true,
    meaning: 'Most money to be printed in the year; beyond it wages are paid late.',
  },
} as const satisfies Levers;

export interface Money {
  readonly moneyWage: number;
  readonly wages: number;
  readonly arrears: number;
  readonly farmReceipts: number;
  readonly transfers: number;
  readonly farmTax: number;
  readonly bonds: number;
  readonly spend: number;
  readonly list: number;
  readonly retail: number;
  readonly soldShare: number;
  readonly retailPrice: number;
  readonly householdCash: number;
  readonly overhang: number;
  /** Cash that households and works wished to hold, and what they would wish to hold at full trust. */
  readonly cashWanted: number;
  readonly cashTrusting: number;
  /** Worth that their cash lost as prices ran away (E54b). */
  readonly melted: number;
  readonly investmentOutlay: number;
  readonly defenceOutlay: number;
  readonly publicOutlay: number;
  readonly turnoverTax: number;
  readonly profitTax: number;
  readonly subsidy: number;
  readonly credit: number;
  readonly enterpriseCash: number;
  readonly deficit: number;
  readonly emission: number;
}

export interface MoneyFlows {
  readonly workers: number;
  readonly valueAddedPerWorker: number;
  readonly grainBought: number;
  readonly otherProduce: number;
  readonly farmIncome: number;
  readonly goods: number;
  readonly investment: number;
  readonly arms: number;
  readonly upkeep: number;
  readonly publicUse: number;
  /** How far trusts can wait for buyers (E55). */
  readonly holding: number;
  /** Share of their cash that people keep in a war scare (E57b). */
  readonly cashKept: number;
}

export function circulate(
  { nation }: Economy,
  flows: MoneyFlows,
  prices: { readonly manufacturesPrice: number; readonly grainPrice: number; readonly otherFarmPrice: number },
  grainValue: number,
  l: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
  currency: ParameterValues<typeof trust>,
): Money {
  const moneyWage = nation.moneyWage * (1 + l.wageGrowth);
  const due = p.waged * moneyWage * flows.workers;
  const farmReceipts = grainValue * prices.grainPrice * flows.grainBought + p.otherProduceToState * prices.otherFarmPrice * flows.otherProduce;
  const farmTax = l.farmTax * farmIncomeShare(flows.farmIncome, prices.grainPrice, farmReceipts);
  const list = (p.openingRetail * prices.manufacturesPrice * flows.goods) / p.openingGoods;

  const deepestCut = p.priceCutMax * (1 - flows.holding); // (E55c)
  const settle = (arrears: number) => {
    const wages = due - arrears;
    const transfers = p.transferShare * wages;
    const bonds = l.bonds * wages;
    const disposable = Math.max(0, wages + farmReceipts + transfers - farmTax - bonds);
    const cashTrusting = flows.cashKept * p.cashWanted * disposable;
    const cashWanted = nation.moneyTrust * cashTrusting;
    const spend = Math.max(0, disposable + p.adjust * (nation.householdCash - cashWanted)); // (E31a)
    const excess = list > 0 ? spend / list - 1 : 0;
    const f = 1 + l.mopUp * Math.max(-deepestCut, excess);
    const retail = Math.min(spend, list * f); // (E31b)
    const held = nation.householdCash + wages + farmReceipts + transfers - retail - farmTax - bonds;
    const melted = meltedCash(nation.moneyTrust, held, cashWanted, currency);
    const householdCash = held - melted; // (E31)
    const enterpriseCash = nation.moneyTrust * p.enterpriseCash * wages;
    const emission = held - nation.householdCash + enterpriseCash - nation.enterpriseCash;
    return { arrears, wages, transfers, bonds, cashWanted, cashTrusting, spend, f, retail, melted, householdCash, enterpriseCash, emission };
  };
  const planned = settle(0);
  const over = Math.max(0, planned.emission - l.emissionCeiling);
  const s = over > 0 ? settle(Math.min(over, p.arrearsMax * due)) : planned; // (E35a)

  const wageIndex = moneyWage / p.openingWage;
  const costIndex = wageIndex / flows.valueAddedPerWorker;
  const retailPrice = prices.manufacturesPrice * s.f;
  const investmentOutlay = costIndex * flows.investment;
  const defenceOutlay = costIndex * flows.arms + retailPrice * flows.upkeep;
  const publicOutlay = wageIndex * flows.publicUse;
  const turnoverTax = s.retail * clamp(1 - (p.unitCost * costIndex) / retailPrice, 0, 1);
  const surplus = s.retail - turnoverTax + investmentOutlay + defenceOutlay + publicOutlay - s.wages - farmReceipts;
  const profitTax = p.profitTax * Math.max(0, surplus);
  const subsidy = Math.max(0, -surplus);
  const credit = s.enterpriseCash - nation.enterpriseCash - (surplus - profitTax + subsidy); // (E33)
  const deficit = investmentOutlay + defenceOutlay + publicOutlay + s.transfers + subsidy - turnoverTax - profitTax - farmTax - s.bonds; // (E34)
  return {
    moneyWage,
    wages: s.wages,
    arrears: s.arrears,
    farmReceipts,
    transfers: s.transfers,
    farmTax,
    bonds: s.bonds,
    spend: s.spend,
    list,
    retail: s.retail,
    soldShare: list > 0 ? Math.min(1, s.retail / (list * s.f)) : 1,
    retailPrice,
    householdCash: s.householdCash,
    overhang: Math.max(0, s.householdCash - s.cashWanted),
    cashWanted: s.cashWanted + s.enterpriseCash,
    cashTrusting: s.cashTrusting + p.enterpriseCash * s.wages,
    melted: s.melted,
    investmentOutlay,
    defenceOutlay,
    publicOutlay,
    turnoverTax,
    profitTax,
    subsidy,
    credit,
    enterpriseCash: s.enterpriseCash,
    deficit,
    emission: s.emission, // (E35)
  };
}

/** A tax on farm income is collected in money, so never beyond half of what the village received. */
function farmIncomeShare(farmIncome: number, grainPrice: number, receipts: number): number {
  return Math.min(grainPrice * farmIncome, receipts * 2);
}
