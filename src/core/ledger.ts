/** The flows of a year, in the order in which it happens. */
import { CONSUMER, type Economy, FUEL, INVESTMENT_SECTORS, SERVICES, TRANSPORT } from '#core/economy';
import { openBazaar } from '#core/mechanisms/bazaar';
import { collectivise } from '#core/mechanisms/collectivisation';
import { consent } from '#core/mechanisms/consent';
import { build } from '#core/mechanisms/construction';
import { consume, offerGoods } from '#core/mechanisms/consumption';
import { defend } from '#core/mechanisms/defence';
import { countVitals } from '#core/mechanisms/demography';
import { feedVillages, meanShortfall } from '#core/mechanisms/famine';
import { mechanise, valueFarmOutput } from '#core/mechanisms/farm-output';
import { supplyGrain } from '#core/mechanisms/grain-supply';
import { bringInHarvest } from '#core/mechanisms/harvest';
import { capacityOf, produce, spreadWorkers } from '#core/mechanisms/industry';
import { allocateInvestment } from '#core/mechanisms/investment';
import { hire } from '#core/mechanisms/labour';
import { winterHerds } from '#core/mechanisms/livestock';
import { offerGrain } from '#core/mechanisms/marketing';
import { migrate } from '#core/mechanisms/migration';
import { circulate } from '#core/mechanisms/money';
import { account } from '#core/mechanisms/national-accounts';
import { setTargets } from '#core/mechanisms/plan-targets';
import { openScissors } from '#core/mechanisms/price-scissors';
import { procure } from '#core/mechanisms/procurement';
import { skillOf } from '#core/mechanisms/skills';
import { report } from '#core/mechanisms/statistics';
import { settleTrade } from '#core/mechanisms/trade';
import type { Decisions } from '#core/plan';
import { mapRegions, sum } from '#core/regions';
import { drawsOf } from '#core/tape';
import type { World } from '#core/world';

export type Ledger = ReturnType<typeof liveThrough>;

/** Everything that happens between two New Years. Nothing here changes a stock: that is done when the accounts are closed. */
export function liveThrough(economy: Economy, { winter, autumn }: Decisions, world: World) {
  const p = world.parameters;
  const draws = drawsOf(world.tape, economy.year);
  const { pressure, plots } = winter.collectivisation;
  const { armedForces } = winter.defence;
  const villagers = sum(mapRegions(economy, ({ rural }) => rural));
  const townspeople = sum(mapRegions(economy, ({ urban }) => urban));

  // Winter and spring: the campaign, the herds, the prices peasants expect.
  const campaign = collectivise(economy, winter.collectivisation, p.collectivisation);
  const livestock = winterHerds(economy, campaign, p.livestock, world);
  const scissors = openScissors(economy, winter.scissors, p.scissors);

  // The industrial year.
  const labour = hire(economy, villagers, townspeople, armedForces, winter.labour, p.industry, p.labour, world);
  const workersBySector = spreadWorkers(economy, labour.workers, p.industry, world);
  const skills = skillOf(economy, workersBySector, winter.skills, winter.statistics.fear, p.skills, world);
  const capacity = capacityOf(economy, workersBySector, skills.quality, skills.effort, winter.skills.education, p.industry, world);
  const targets = setTargets(economy, capacity, winter.targets, p.targets);
  const industry = produce(economy, workersBySector, capacity, skills.effort, targets.response, winter.trade.materialImports, winter.industry, pressure, p.industry);

  // Summer and autumn: harvest, deliveries, who gets what.
  const harvest = bringInHarvest(economy, campaign, livestock, winter.harvest, pressure, scissors.effectivePrice, p.harvest, draws, world);
  const marketing = offerGrain(economy, harvest, livestock, scissors, winter.scissors.grainPrice, pressure, winter.marketing, p.marketing);
  const procurement = procure(economy, campaign, harvest, marketing, autumn.procurement, pressure, p.procurement);
  const supply = supplyGrain(economy, harvest, livestock, marketing.toState, procurement, autumn.supply, armedForces, p.supply);
  const marketOpen = winter.marketing.privateTrade * (1 - pressure);
  const famine = feedVillages(economy, harvest, livestock, procurement, supply, p.supply.feedFloor, marketOpen, p.famine);
  const farm = valueFarmOutput(economy, harvest, livestock, p.farm, world);

  // What was made is armed, sold abroad, invested and built.
  const complexOutput = sum(industry.output.slice(FUEL, INVESTMENT_SECTORS));
  const civilGoods = industry.output[CONSUMER]! + (1 - p.consumption.publicShare) * (industry.output[TRANSPORT]! + industry.output[SERVICES]!);
  const defence = defend(complexOutput, civilGoods, winter.defence, p.defence);
  const exportable = Math.min(farm.farmValueAdded, complexOutput) / 2;
  const trade = settleTrade(economy, supply.exports, supply.imports, winter.skills.foreignExperts, exportable, winter.trade, p.trade, draws);
  const investment = allocateInvestment(industry.output, complexOutput, defence.arms, trade.otherVolume, trade.machineryValue, winter.investment, p.investment);
  const construction = build(economy, investment.bySector, investment.fit, winter.construction, p.construction);
  const mechanisation = mechanise(economy, harvest, campaign, investment.farmInvestment, winter.farm, p.harvest, p.farm);

  // Goods, money and prices.
  const grainHarvest = sum(harvest.harvest);
  const collectivised = sum(mapRegions(economy, ({ rural }, r) => rural * campaign.collectivised[r]!)) / villagers;
  const marketed = procurement.total + sum(procurement.privateSales) - sum(supply.returns) - sum(supply.relief);
  const grainStockChange = sum(famine.stock) + supply.reserve - sum(mapRegions(economy, ({ grain }) => grain)) - economy.nation.grainReserve;
  const goods = offerGoods(
    {
      farmValueAdded: farm.farmValueAdded,
      output: industry.output,
      notInvested: investment.notInvested,
      materialsValue: trade.materialsValue,
      upkeep: defence.upkeep,
      unsold: economy.nation.unsoldGoods,
      farmExports: trade.otherVolume - investment.exported,
      grainTradeVolume: p.trade.grainPrice * (supply.exports - supply.imports),
      grainStockChange,
      grainMarketedShare: marketed / grainHarvest,
      collectivised,
      grainWeight: p.farm.grainWeight,
    },
    p.consumption,
  );
  const money = circulate(
    economy,
    {
      workers: labour.workers + armedForces,
      valueAddedPerWorker: sum(industry.output) / labour.workers / (sum(p.industry.openingOutput) / p.labour.openingWorkers),
      grainBought: procurement.total,
      otherProduce: (1 - p.farm.grainWeight) * farm.farmOutput * (p.consumption.otherMarketed + p.consumption.otherMarketedCollective * collectivised),
      farmIncome: farm.farmValueAdded,
      goods: goods.manufactures + goods.farmGoods * goods.marketedShare,
      investment: investment.investment,
      arms: defence.arms,
      upkeep: defence.upkeep,
      publicUse: goods.publicUse,
    },
    winter.scissors,
    p.consumption.grainValue,
    { ...winter.money, emissionCeiling: autumn.money.emissionCeiling },
    p.money,
  );
  const bazaar = openBazaar(money, p.money.openingWage, sum(procurement.privateSales), plots, farm.herdIndex, p.bazaar);
  const consumption = consume(goods, money.soldShare, winter.scissors.villageShare, villagers, townspeople, p.consumption);

  // People move, are born and die; what happened is reported.
  const shortfall = famine.foodPerHead.map((food) => meanShortfall(food, p.famine.need, p.famine.dispersion));
  const townShortfall = meanShortfall(supply.townRation, p.famine.townNeed, p.famine.dispersion);
  const migration = migrate(economy, campaign, labour.unemployed / labour.labourForce, shortfall, townShortfall, construction.completed[SERVICES]!, winter.migration, p.migration);
  const famineRate = sum(mapRegions(economy, ({ rural }, r) => rural * famine.famineRate[r]!)) / villagers;
  const entered = sum(mapRegions(economy, ({ rural }, r) => rural * campaign.entered[r]!)) / villagers;
  const demography = countVitals(economy, famineRate, entered, p.demography);
  const statistics = report(economy, industry.output, targets.target, grainHarvest, winter.statistics, p.statistics);
  const outputBefore = sum(economy.sectors.map(({ output }) => output));
  const mood = consent(
    economy.nation,
    {
      food: (1000 * sum(famine.eaten)) / villagers / p.famine.want,
      extraction: procurement.total / grainHarvest,
      plots,
      pressure,
    },
    { realWage: bazaar.realWage, growth: sum(industry.output) / outputBefore - 1, discipline: winter.skills.discipline },
    p.consent,
  );
  const accounts = account(
    farm.farmValueAdded,
    industry.output,
    {
      consumption: consumption.total,
      publicUse: goods.publicUse,
      upkeep: defence.upkeep,
      arms: defence.arms,
      investment: investment.investment,
      stockChange: p.consumption.grainValue * grainStockChange + consumption.unsold - economy.nation.unsoldGoods,
      exports: trade.exportVolume,
      imports: trade.importVolume,
    },
    p.accounts,
  );
  return {
    draws,
    villagers,
    townspeople,
    collectivised,
    famineRate,
    campaign,
    livestock,
    scissors,
    labour,
    skills,
    targets,
    industry,
    harvest,
    marketing,
    procurement,
    supply,
    famine,
    farm,
    defence,
    trade,
    investment,
    construction,
    mechanisation,
    goods,
    money,
    bazaar,
    consumption,
    migration,
    demography,
    statistics,
    consent: mood,
    accounts,
  };
}
