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
    machineExperience: n.machineExperience + l.recovery.fresh * experienceGained(before, machines, p.aid),
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
    electricity: l.power.generated,
    electrified: l.power.electrified,
    stations: l.stations.stations,
    sites: l.sites.progress,
  };
}
