/**
 * The identities I1-I16, asserted when the accounts of a year are closed.
 *
 * The check of an identity uses other flows than the change it checks: a stock is carried over from the mechanism that
 * computed it, and then opening stock plus every flow must give it again.
 */
import type { Economy } from '#core/economy';
import { INDUSTRIAL } from '#core/economy';
import { balances, finiteNonNegative } from '#core/kernel/invariant';
import type { Ledger } from '#core/ledger';
import { INPUTS } from '#core/mechanisms/industry';
import { heldIn } from '#core/mechanisms/settlements';
import type { Decisions } from '#core/plan';
import { sum } from '#core/regions';
import type { World } from '#core/world';

/** @throws {ModelError} when something came from nowhere or went nowhere: then we are wrong, not the player. */
export function checkIdentities(before: Economy, ledger: Ledger, after: Economy, decisions: Decisions, world: World): void {
  checkGrain(before, ledger, after, world);
  checkPeople(before, ledger, after, decisions, world);
  checkHerds(before, ledger, after, world);
  checkGoodsAndCapital(before, ledger, after);
  checkSites(before, ledger, after, world);
  checkPower(before, ledger, after, world);
  checkMoney(before, ledger, after);
  checkForeignExchange(before, ledger, after);
  checkAccounts(before.year, ledger);
  checkStocks(before.year, after);
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
  const cameToState = before.nation.grainReserve + q.total + s.imports + s.gift;
  const wentFromState = s.exports + s.towns + s.held + s.army + s.industry + s.surplus + sum(s.returns) + sum(s.relief) + s.loss + after.nation.grainReserve;
  balances(cameToState, wentFromState, { year, mechanism: 'supply', quantity: 'I2 grain of the state' });
  const held = (economy: Economy) => economy.nation.grainReserve + sum(economy.regions.map(({ grain }) => grain));
  const used = sum(f.seedKept) + sum(f.feed) + sum(f.eaten) + sum(f.waste) + sum(q.privateSales) + s.exports + s.towns + s.held + s.army + s.industry + s.surplus + s.loss;
  balances(held(before) + sum(l.harvest.harvest) + s.imports + s.gift, used + held(after), {
    year,
    mechanism: 'supply',
    quantity: 'I3 grain of the nation',
  });
}

/** I4 and I5. */
function checkPeople(before: Economy, l: Ledger, after: Economy, decisions: Decisions, { parameters: p }: World): void {
  const { year } = before;
  const people = (economy: Economy) => sum(economy.regions.map(({ rural, urban, settlers, camps }) => rural + urban + settlers + camps));
  const born = sum(l.demography.ruralBirths) + sum(l.demography.urbanBirths) + l.settlements.born;
  const died = sum(l.demography.ruralNormalDeaths) + sum(l.demography.urbanNormalDeaths) + sum(l.famine.ruralDeaths) + sum(l.famine.urbanDeaths) + l.settlements.died;
  balances(people(before) + born, people(after) + died, { year, mechanism: 'demography', quantity: 'I4 people' });
  balances(before.nation.dwellings + l.housing.built, after.nation.dwellings + l.housing.scrapped, {
    year,
    mechanism: 'housing',
    quantity: 'I8 dwellings',
  });
  const taken = sum(l.settlements.fromVillage) + sum(l.settlements.fromTown);
  const back = sum(l.settlements.toVillage) + sum(l.settlements.toTown);
  balances(heldIn(before) + taken + l.settlements.born, heldIn(after) + back + l.settlements.died, {
    year,
    mechanism: 'settlements',
    quantity: 'I4 people held',
  });
  balances(sum(l.migration.departures), sum(l.migration.arrivals), {
    year,
    mechanism: 'migration',
    quantity: 'I4 moves',
  });
  balances(sum(l.industry.workersBySector), l.labour.workers, {
    year,
    mechanism: 'labour',
    quantity: 'I5 workers by sector',
  });
  balances(l.labour.workers + l.labour.unemployed, l.labour.labourForce, {
    year,
    mechanism: 'labour',
    quantity: 'I5 labour force',
  });
  const hands = l.labour.farmWorkers + sum(l.industry.workersBySector) + l.labour.unemployed + l.labour.inactive;
  const elsewhere = sum(before.nation.students) + decisions.winter.defence.armedForces + l.forced.atWork + l.forced.idle;
  balances(p.labour.workingAge * people(before), hands + elsewhere, {
    year,
    mechanism: 'labour',
    quantity: 'I5 people of working age',
  });
}

/** I6. */
function checkHerds(before: Economy, l: Ledger, after: Economy, { parameters: p }: World): void {
  for (let r = 0; r < before.regions.length; r++) {
    let cut = 0;
    for (let s = 0; s < p.livestock.meatYield.length; s++) {
      cut += (p.livestock.meatYield[s]! / 1000) * Math.max(0, before.regions[r]!.herds[s]! - after.regions[r]!.herds[s]!);
    }
    balances(l.livestock.meat[r]!, cut, {
      year: before.year,
      mechanism: 'livestock',
      quantity: 'I6 meat of cut herds',
    });
  }
}

/** I7 and I8. */
function checkGoodsAndCapital(before: Economy, l: Ledger, after: Economy): void {
  const { year } = before;
  for (let i = 0; i < INPUTS.length; i++) {
    const s = INPUTS[i]!;
    const came = l.industry.output[s]! + before.sectors[s]!.stock;
    const went = sum(l.industry.inputUse[i]!) + l.industry.otherUse[i]! + after.sectors[s]!.stock;
    balances(came, went, {
      year,
      mechanism: 'industry',
      quantity: `I7 input ${i === 0 ? 'fuel' : i === 1 ? 'metal' : 'transport'}`,
    });
    finiteNonNegative(l.industry.otherUse[i]!, { year, mechanism: 'industry', quantity: 'I7 other use' });
  }
  for (let s = 0; s < before.sectors.length; s++) {
    const { capital, unfinished } = before.sectors[s]!;
    const went = after.sectors[s]!.capital + after.sectors[s]!.unfinished + l.construction.scrapped[s]! + l.location.lost[s]!;
    balances(capital + unfinished + l.investment.bySector[s]!, went, {
      year,
      mechanism: 'construction',
      quantity: 'I8 capital and unfinished building',
    });
  }
  const standing = (economy: Economy) => sum(economy.regions.map(({ industry }) => industry));
  let [built, gone] = [0, 0];
  for (const s of INDUSTRIAL) {
    built += l.construction.completed[s]!;
    gone += l.construction.scrapped[s]! + l.location.lost[s]!;
  }
  balances(standing(before) + built, standing(after) + gone, {
    year,
    mechanism: 'location',
    quantity: 'I8 industry by region',
  });
  const spent = sum(l.investment.bySector) + l.investment.farmInvestment + l.investment.notInvested + l.defence.arms + l.investment.exported;
  balances(l.investment.complexOutput + l.trade.machineryValue, spent, {
    year,
    mechanism: 'investment',
    quantity: 'I8 investment goods',
  });
}

/** What the sites took is what stands of them and what was spoiled, and no more than their branch had. */
function checkSites({ year, nation }: Economy, l: Ledger, after: Economy, { sites }: World): void {
  const stood = l.sites.giants.map(() => 0);
  const stands = l.sites.giants.map(() => 0);
  for (let i = 0; i < sites.length; i++) {
    const { sector } = sites[i]!;
    stood[sector]! += nation.sites[i]!;
    stands[sector]! += after.nation.sites[i]!;
  }
  for (let s = 0; s < l.sites.giants.length; s++) {
    balances(stood[s]! + l.sites.giants[s]!, stands[s]! + l.sites.spoiled[s]!, {
      year,
      mechanism: 'sites',
      quantity: 'money of the giants',
    });
    finiteNonNegative(l.investment.bySector[s]! - l.sites.giants[s]!, {
      year,
      mechanism: 'sites',
      quantity: 'money of the small works',
    });
  }
}

/** Capacity is what there was, less what was given up, and what was mounted; named stations are part of that of their region. */
function checkPower(before: Economy, l: Ledger, after: Economy, { stations }: World): void {
  const { year } = before;
  const named = before.regions.map(() => 0);
  for (let i = 0; i < stations.length; i++) named[stations[i]!.region]! += after.nation.stations[i]!;
  for (let r = 0; r < before.regions.length; r++) {
    balances(before.regions[r]!.power + l.stations.mounted[r]!, after.regions[r]!.power + l.stations.worn[r]!, {
      year,
      mechanism: 'power',
      quantity: 'generating capacity',
    });
    const { power } = after.regions[r]!;
    balances(Math.max(power, named[r]!), power, {
      year,
      mechanism: 'power',
      quantity: 'capacity in and beside named stations',
    });
  }
}

/** I9-I11. */
function checkMoney(before: Economy, l: Ledger, after: Economy): void {
  const { year } = before;
  const m = l.money;
  const income = m.wages + m.farmReceipts + m.transfers;
  balances(before.nation.householdCash + income, after.nation.householdCash + m.retail + m.farmTax + m.bonds + m.melted, {
    year,
    mechanism: 'money',
    quantity: 'I9 household cash',
  });
  const outlays = m.investmentOutlay + m.defenceOutlay + m.publicOutlay + m.transfers + m.subsidy;
  balances(outlays, m.turnoverTax + m.profitTax + m.farmTax + m.bonds + m.deficit, {
    year,
    mechanism: 'money',
    quantity: 'I10 state budget',
  });
  const money = (economy: Economy) => economy.nation.householdCash + economy.nation.enterpriseCash;
  balances(money(before) + outlays + m.credit, money(after) + m.melted + (outlays - m.deficit), {
    year,
    mechanism: 'money',
    quantity: 'I11 money issued',
  });
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
  balances(before.nation.foreignDebt + t.newDebt, after.nation.foreignDebt + t.repayment, {
    year,
    mechanism: 'trade',
    quantity: 'I12 foreign debt',
  });
  balances(before.nation.gold + t.goldMined + l.valuables.bought, after.nation.gold + t.goldSold, {
    year,
    mechanism: 'trade',
    quantity: 'I12 gold',
  });
  balances(before.nation.privateGold, after.nation.privateGold + l.valuables.bought, {
    year,
    mechanism: 'valuables',
    quantity: 'I12 gold of the population',
  });
  balances(before.nation.artLeft, after.nation.artLeft + l.valuables.artSold, {
    year,
    mechanism: 'valuables',
    quantity: 'I12 works of art',
  });
}

/** I13. */
function checkAccounts(year: number, l: Ledger): void {
  const { gdp, gdpByUse, gdpByIncome } = l.accounts;
  balances(gdp, gdpByUse, { year, mechanism: 'accounts', quantity: 'I13 product by use' });
  balances(gdp, gdpByIncome, { year, mechanism: 'accounts', quantity: 'I13 product by income' });
}

/** I16. Only a stock that is wrong is named: names cost more than the check. */
function checkStocks(year: number, { regions, sectors, nation }: Economy): void {
  for (const region of regions) checkEach(region, year, 'region');
  for (const sector of sectors) checkEach(sector, year, 'sector');
  checkEach(nation, year, 'nation');
}

function checkEach<T extends { readonly [K in keyof T]: number | readonly number[] }>(stocks: T, year: number, mechanism: string): void {
  const check = (stock: string, value: number) => {
    if (!(value >= 0 && value < Infinity)) finiteNonNegative(value, { year, mechanism, quantity: `I16 ${stock}` });
  };
  for (const stock in stocks) {
    const value = stocks[stock];
    if (typeof value === 'number') check(stock, value);
    else for (let i = 0; i < value.length; i++) check(stock, value[i]!);
  }
}
