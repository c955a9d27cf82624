/** Goods, money and prices: what there is to buy, who can pay, and what it comes to. */
import { openBazaar } from '#core/mechanisms/bazaar';
import { consume, offerGoods } from '#core/mechanisms/consumption';
import { keepTrust } from '#core/mechanisms/currency';
import { distribute } from '#core/mechanisms/distribution';
import { circulate } from '#core/mechanisms/money';
import { mapRegions, sum } from '#core/regions';
import type { Autumn } from '#core/seasons/autumn';
import type { Spring } from '#core/seasons/spring';
import type { Uses } from '#core/seasons/uses';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Purses = ReturnType<typeof fillPurses>;

export function fillPurses(
  { economy, winter, autumn, p, villagers, townspeople, scare }: YearInHand,
  { campaign, trusts }: Spring,
  { labour, industry }: Works,
  { harvest, procurement, supply, famine, farm }: Autumn,
  { defence, trade, investment }: Uses,
) {
  const { armedForces } = winter.defence;
  const { plots } = winter.collectivisation;
  const grainHarvest = sum(harvest.harvest);
  const collectivised = sum(mapRegions(economy, ({ rural }, r) => rural * campaign.collectivised[r]!)) / villagers;
  const marketed = procurement.total + sum(procurement.privateSales) - sum(supply.returns) - (sum(supply.relief) - supply.gift);
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
      grainTradeVolume: p.trade.grainPrice * (supply.exports - supply.imports - supply.gift),
      grainStockChange,
      grainMarketedShare: marketed / grainHarvest,
      collectivised,
      grainWeight: p.farm.grainWeight,
    },
    p.consumption,
  );
  const bought = goods.manufactures + goods.farmGoods * goods.marketedShare;
  const markup = bought > 0 ? (trusts.markup * goods.manufactures) / bought : 0; // food carries none of it
  const money = circulate(
    economy,
    {
      workers: labour.workers + armedForces,
      valueAddedPerWorker: sum(industry.output) / labour.workers / (sum(p.industry.openingOutput) / p.labour.openingWorkers),
      grainBought: Math.max(0, procurement.total - procurement.inKind - sum(procurement.tax)),
      otherProduce: (1 - p.farm.grainWeight) * farm.farmOutput * (p.consumption.otherMarketed + p.consumption.otherMarketedCollective * collectivised),
      farmIncome: farm.farmValueAdded,
      goods: bought,
      investment: investment.investment,
      arms: defence.arms,
      upkeep: defence.upkeep,
      publicUse: goods.publicUse,
      holding: trusts.holding,
      cashKept: scare.cashKept,
    },
    { ...winter.scissors, manufacturesPrice: winter.scissors.manufacturesPrice * (1 + markup) },
    p.consumption.grainValue,
    { ...winter.money, emissionCeiling: autumn.money.emissionCeiling },
    p.money,
    p.currency,
  );
  const currency = keepTrust(economy.nation, money, winter.currency, p.currency);
  const bazaar = openBazaar(money, p.money.openingWage, sum(procurement.privateSales), plots, farm.herdIndex, markup, p.bazaar);
  const consumption = consume(goods, money.soldShare, winter.scissors.villageShare, villagers, townspeople, p.consumption);
  const distribution = distribute(consumption.townPerHead, winter.distribution, p.distribution);
  return { collectivised, grainStockChange, goods, money, currency, bazaar, consumption, distribution };
}
