/** Closing the accounts: the only place where a stock changes. Then the identities are asserted. */
import type { Economy, NationStocks, RegionStocks, SectorStocks } from '#core/economy';
import { MACHINES } from '#core/economy';
import { checkIdentities } from '#core/identities';
import type { Ledger } from '#core/ledger';
import { INPUTS } from '#core/mechanisms/industry';
import { idleAfter } from '#core/mechanisms/recovery';
import { experienceGained } from '#core/mechanisms/technical-aid';
import type { Decisions } from '#core/plan';
import type { World } from '#core/world';

export function closeAccounts(before: Economy, ledger: Ledger, decisions: Decisions, world: World): Economy {
  const after: Economy = {
    year: before.year + 1,
    regions: before.regions.map((region, r) => closeRegion(region, r, ledger, world)),
    sectors: before.sectors.map((sector, s) => closeSector(sector, s, ledger)),
    nation: closeNation(before, ledger, world),
  };
  checkIdentities(before, ledger, after, decisions, world);
  return after;
}

function closeRegion(region: RegionStocks, r: number, l: Ledger, { parameters: p }: World): RegionStocks {
  const harvest = l.harvest.harvest[r]!;
  const yieldReported = l.statistics.cropReporting * (harvest / l.harvest.area[r]!);
  return {
    rural:
      region.rural +
      l.demography.ruralBirths[r]! -
      l.demography.ruralNormalDeaths[r]! -
      l.famine.ruralDeaths[r]! -
      l.migration.departures[r]! -
      l.settlements.fromVillage[r]! +
      l.settlements.toVillage[r]!,
    urban:
      region.urban + l.demography.urbanBirths[r]! - l.demography.urbanNormalDeaths[r]! - l.famine.urbanDeaths[r]! + l.migration.arrivals[r]! - l.settlements.fromTown[r]! + l.settlements.toTown[r]!,
    doomed: l.famine.doomed[r]!,
    grain: l.famine.stock[r]!,
    area: l.harvest.area[r]!,
    fallow: l.recovery.fallow[r]!,
    herds: l.livestock.herds[r]!,
    tractors: l.mechanisation.tractors[r]!,
    power: l.stations.power[r]!,
    collectivised: l.campaign.collectivised[r]!,
    novelty: l.campaign.novelty[r]!,
    feedRatio: l.livestock.feedNeed[r]! > 0 ? l.famine.feed[r]! / l.livestock.feedNeed[r]! : 1,
    extraction: harvest > 0 ? l.procurement.procurement[r]! / harvest : 0,
    expectedYield: region.expectedYield + p.harvest.yieldMemory * (yieldReported - region.expectedYield),
    literacy: l.schools.literacy[r]!,
    schooled: l.schools.schooled[r]!,
    settlers: l.settlements.settlers[r]!,
    camps: l.settlements.camps[r]!,
    industry: l.location.industry[r]!,
  };
}

function closeSector(sector: SectorStocks, s: number, l: Ledger): SectorStocks {
  const workers = l.industry.workersBySector[s]!;
  const stayed = (1 - l.labourLaw.drained) * sector.experienced; // (E63b)
  const input = INPUTS.indexOf(s as (typeof INPUTS)[number]);
  return {
    capital: l.construction.capital[s]! - l.location.lost[s]!,
    unfinished: l.construction.unfinished[s]!,
    backlog: l.construction.backlog[s]!,
    workers,
    experienced: Math.min(workers, stayed + l.schools.learning * Math.max(0, workers - stayed)), // (E23a)
    output: l.industry.output[s]!,
    reported: l.statistics.reported[s]!,
    padding: l.statistics.padding[s]!,
    target: l.targets.target[s]!,
    trend: l.statistics.trend[s]!,
    running: l.industry.running[s]!,
    idle: idleAfter(l.recovery.idle[s]!, sector.capital - l.construction.scrapped[s]!, l.construction.capital[s]!),
    stock: input >= 0 ? l.industry.inputStock[input]! : 0,
    taught: l.taught[s]!,
  };
}

function closeNation(before: Economy, l: Ledger, { parameters: p }: World): NationStocks {
  const n = before.nation;
  const machines = l.industry.output[MACHINES]! / p.industry.openingOutput[MACHINES]!;
  return {
    grainReserve: l.supply.reserve,
    householdCash: l.money.householdCash,
    enterpriseCash: l.money.enterpriseCash,
    moneyTrust: l.currency.trust,
    foreignDebt: n.foreignDebt - l.trade.repayment + l.trade.newDebt,
    gold: l.trade.goldHeld,
    foreignReserve: l.trade.reserveHeld,
    goldMining: n.goldMining * (1 + p.trade.miningGrowth),
    privateGold: l.valuables.privateGold,
    artLeft: l.valuables.artLeft,
    hunger: l.valuables.hunger,
    technique: l.industry.technique,
    farmTechnique: l.mechanisation.farmTechnique,
    specialists: l.skills.specialists,
    students: l.skills.students,
    participation: l.labour.participation,
    unemployed: l.labour.unemployed,
    moneyWage: l.money.moneyWage,
    realWage: l.bazaar.realWage,
    initiative: l.skills.initiative,
    fairWage: l.skills.fairWage,
    resentment: l.strikes.resentment,
    recordsHabit: l.incentives.recordsHabit,
    retailPrice: l.money.retailPrice,
    bazaarRatio: l.bazaar.bazaarRatio,
    villageReceipts: l.money.farmReceipts,
    dwellings: l.housing.dwellings,
    townPremium: l.consumption.townPremium,
    townRation: l.supply.townRation,
    moralePeasants: l.consent.moralePeasants,
    moraleWorkers: l.consent.moraleWorkers,
    distrust: l.procurement.distrust,
    machineExperience: n.machineExperience + experienceGained(before, machines, p.aid),
    reportedIndex: l.statistics.reportedIndex,
    newPrices: l.statistics.newPrices,
    planPrices: l.plan.prices,
    planVariant: l.plan.variant,
    planLeft: l.planResult.left,
    planRaised: l.plan.raised,
    planGoals: [...l.plan.goals],
    planProducts: [...l.plan.products],
    planReported: l.planResult.reported,
    planMade: l.planResult.made,
    credibility: l.belief.credibility,
    critics: l.statistics.critics,
    uncounted: l.statistics.uncounted,
    cropReporting: l.statistics.cropReporting,
    naturalIncrease: l.demography.naturalIncrease,
    unsoldGoods: l.consumption.unsold,
    smallIndustry: l.smallIndustry,
    threatUsual: l.scare.usual,
    birthDeficit: l.demography.birthDeficit,
    tanks: l.weapons.tanks,
    aircraft: l.weapons.aircraft,
    ordnance: l.weapons.ordnance,
    electrified: l.power.electrified,
    stations: l.stations.stations,
    sites: l.sites.progress,
  };
}

/** I1-I3. */
function checkGrain(before: Economy, l: Ledger, after: Economy, world: World): void {
  const { year } = before;
  const { famine: f, procurement: q, supply: s } = l;
  for (let r = 0; r < before.regions.length; r++) {
    const came = before.regions[r]!.grain + l.harvest.harvest[r]! + s.returns[r]! + s.relief[r]! + f.villageTrade[r]!;
    const went = f.seedKept[r]! + f.feed[r]! + f.eaten[r]! + f.waste[r]! + q.procurement[r]! + q.privateSales[r]! + after.regions[r]!.grain;
    balances(came, went, { year, mechanism: 'famine', quantity: `I1 grain of ${world.regionIds[r]}` });
  }
  const cameToState = before.nation.grainReserve + q.total + s.imports;
  const wentFromState = s.exports + s.towns + s.held + s.army + s.industry + s.surplus + sum(s.returns) + sum(s.relief) + s.loss + after.nation.grainReserve;
  balances(cameToState, wentFromState, { year, mechanism: 'supply', quantity: 'I2 grain of the state' });
  const held = (economy: Economy) => economy.nation.grainReserve + sum(economy.regions.map(({ grain }) => grain));
  const used = sum(f.seedKept) + sum(f.feed) + sum(f.eaten) + sum(f.waste) + sum(q.privateSales) + s.exports + s.towns + s.held + s.army + s.industry + s.surplus + s.loss;
  balances(held(before) + sum(l.harvest.harvest) + s.imports, used + held(after), { year, mechanism: 'supply', quantity: 'I3 grain of the nation' });
}

/** I4 and I5. */
function checkPeople(before: Economy, l: Ledger, after: Economy, decisions: Decisions, { parameters: p }: World): void {
  const { year } = before;
  const people = (economy: Economy) => sum(economy.regions.map(({ rural, urban, settlers, camps }) => rural + urban + settlers + camps));
  const born = sum(l.demography.ruralBirths) + sum(l.demography.urbanBirths) + l.settlements.born;
  const died = sum(l.demography.ruralNormalDeaths) + sum(l.demography.urbanNormalDeaths) + sum(l.famine.ruralDeaths) + sum(l.famine.urbanDeaths) + l.settlements.died;
  balances(people(before) + born, people(after) + died, { year, mechanism: 'demography', quantity: 'I4 people' });
  const taken = sum(l.settlements.fromVillage) + sum(l.settlements.fromTown);
  const back = sum(l.settlements.toVillage) + sum(l.settlements.toTown);
  balances(heldIn(before) + taken + l.settlements.born, heldIn(after) + back + l.settlements.died, { year, mechanism: 'settlements', quantity: 'I4 people held' });
  balances(sum(l.migration.departures), sum(l.migration.arrivals), { year, mechanism: 'migration', quantity: 'I4 moves' });
  balances(sum(l.industry.workersBySector), l.labour.workers, { year, mechanism: 'labour', quantity: 'I5 workers by sector' });
  balances(l.labour.workers + l.labour.unemployed, l.labour.labourForce, { year, mechanism: 'labour', quantity: 'I5 labour force' });
  const hands = l.labour.farmWorkers + sum(l.industry.workersBySector) + l.labour.unemployed + l.labour.inactive;
  const elsewhere = sum(before.nation.students) + decisions.winter.defence.armedForces + l.forced.atWork + l.forced.idle;
  balances(p.labour.workingAge * people(before), hands + elsewhere, { year, mechanism: 'labour', quantity: 'I5 people of working age' });
}

/** I6. */
function checkHerds(before: Economy, l: Ledger, after: Economy, { parameters: p }: World): void {
  for (let r = 0; r < before.regions.length; r++) {
    let cut = 0;
    for (let s = 0; s < p.livestock.meatYield.length; s++) {
      cut += (p.livestock.meatYield[s]! / 1000) * Math.max(0, before.regions[r]!.herds[s]! - after.regions[r]!.herds[s]!);
    }
    balances(l.livestock.meat[r]!, cut, { year: before.year, mechanism: 'livestock', quantity: 'I6 meat of cut herds' });
  }
}

/** I7 and I8. */
function checkGoodsAndCapital(before: Economy, l: Ledger, after: Economy): void {
  const { year } = before;
  for (let i = 0; i < INPUTS.length; i++) {
    const s = INPUTS[i]!;
    const came = l.industry.output[s]! + before.sectors[s]!.stock;
    const went = sum(l.industry.inputUse[i]!) + l.industry.otherUse[i]! + after.sectors[s]!.stock;
    balances(came, went, { year, mechanism: 'industry', quantity: `I7 input ${i === 0 ? 'fuel' : i === 1 ? 'metal' : 'transport'}` });
    finiteNonNegative(l.industry.otherUse[i]!, { year, mechanism: 'industry', quantity: 'I7 other use' });
  }
  for (let s = 0; s < before.sectors.length; s++) {
    const { capital, unfinished } = before.sectors[s]!;
    const went = after.sectors[s]!.capital + after.sectors[s]!.unfinished + l.construction.scrapped[s]!;
    balances(capital + unfinished + l.investment.bySector[s]!, went, { year, mechanism: 'construction', quantity: 'I8 capital and unfinished building' });
  }
  const spent = sum(l.investment.bySector) + l.investment.farmInvestment + l.investment.notInvested + l.defence.arms + l.investment.exported;
  balances(l.investment.complexOutput + l.trade.machineryValue, spent, { year, mechanism: 'investment', quantity: 'I8 investment goods' });
}

/** I9-I11. */
function checkMoney(before: Economy, l: Ledger, after: Economy): void {
  const { year } = before;
  const m = l.money;
  const income = m.wages + m.farmReceipts + m.transfers;
  balances(before.nation.householdCash + income, after.nation.householdCash + m.retail + m.farmTax + m.bonds, {
    year,
    mechanism: 'money',
    quantity: 'I9 household cash',
  });
  const outlays = m.investmentOutlay + m.defenceOutlay + m.publicOutlay + m.transfers + m.subsidy;
  balances(outlays, m.turnoverTax + m.profitTax + m.farmTax + m.bonds + m.deficit, { year, mechanism: 'money', quantity: 'I10 state budget' });
  const money = (economy: Economy) => economy.nation.householdCash + economy.nation.enterpriseCash;
  balances(money(before) + outlays + m.credit, money(after) + (outlays - m.deficit), { year, mechanism: 'money', quantity: 'I11 money issued' });
}

/** I12. */
function checkForeignExchange(before: Economy, l: Ledger, after: Economy): void {
  const { year } = before;
  const t = l.trade;
  balances(t.exports + t.goldSold + t.newDebt + before.nation.foreignReserve, t.imports + t.experts + t.interest + t.repayment + after.nation.foreignReserve, {
    year,
    mechanism: 'trade',
    quantity: 'I12 foreign exchange',
  });
  balances(before.nation.foreignDebt + t.newDebt, after.nation.foreignDebt + t.repayment, { year, mechanism: 'trade', quantity: 'I12 foreign debt' });
  balances(before.nation.gold + t.goldMined, after.nation.gold + t.goldSold, { year, mechanism: 'trade', quantity: 'I12 gold' });
}

/** I13. */
function checkAccounts(year: number, l: Ledger): void {
  const { gdp, gdpByUse, gdpByIncome } = l.accounts;
  balances(gdp, gdpByUse, { year, mechanism: 'accounts', quantity: 'I13 product by use' });
  balances(gdp, gdpByIncome, { year, mechanism: 'accounts', quantity: 'I13 product by income' });
}

/** I16. Only a stock that is wrong is named: names cost more than the check. */
function checkStocks(year: number, { regions, sectors, nation }: Economy): void {
  const check = (mechanism: string, stock: string, value: number) => {
    if (!(value >= 0 && value < Infinity)) finiteNonNegative(value, { year, mechanism, quantity: `I16 ${stock}` });
  };
  for (const region of regions) {
    for (const stock of REGION_STOCKS) {
      const value = region[stock];
      if (typeof value === 'number') check('region', stock, value);
      else for (const herd of value) check('region', stock, herd);
    }
  }
  for (const sector of sectors) for (const stock of SECTOR_STOCKS) check('sector', stock, sector[stock]);
  for (const stock of NATION_STOCKS) {
    const value = nation[stock];
    if (typeof value === 'number') check('nation', stock, value);
    else for (const students of value) check('nation', stock, students);
  }
}
