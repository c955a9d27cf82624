/** What was made is armed, sold abroad, invested and built. */
import { CONSUMER, FUEL, INVESTMENT_SECTORS, MACHINES, SERVICES, TRANSPORT } from '#core/economy';
import { build } from '#core/mechanisms/construction';
import { defend } from '#core/mechanisms/defence';
import { sellGoods } from '#core/mechanisms/export-goods';
import { meanShortfall } from '#core/mechanisms/famine';
import { mechanise, tractorPower } from '#core/mechanisms/farm-output';
import { allocateInvestment } from '#core/mechanisms/investment';
import { learnAbroad, shortenedGestation } from '#core/mechanisms/technical-aid';
import { runTractorWorks, supplyTractors } from '#core/mechanisms/tractors';
import { settleTrade } from '#core/mechanisms/trade';
import { buyValuables } from '#core/mechanisms/valuables';
import { mapRegions, sum } from '#core/regions';
import type { Autumn } from '#core/seasons/autumn';
import type { Spring } from '#core/seasons/spring';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Uses = ReturnType<typeof use>;

export function use(
  { economy, winter, world, p, draws, villagers, townspeople }: YearInHand,
  { campaign }: Spring,
  { aid, industry }: Works,
  { harvest, supply, famine, farm }: Autumn,
) {
  const complexOutput = sum(industry.output.slice(FUEL, INVESTMENT_SECTORS));
  const civilGoods =
    industry.output[CONSUMER]! +
    (1 - p.consumption.publicShare) * (industry.output[TRANSPORT]! + industry.output[SERVICES]!);
  const defence = defend(complexOutput, civilGoods, winter.defence, p.defence);
  const exportable = Math.min(farm.farmValueAdded, complexOutput) / 2;
  const goods = sellGoods(
    Math.min(winter.trade.otherExports, exportable),
    {
      villagers: villagers / sum(mapRegions(world.base, ({ rural }) => rural)),
      oil: industry.oil,
      farmValueAdded: farm.farmValueAdded,
    },
    winter.goods,
    p.goods,
    draws,
  );
  const short = mapRegions(
    economy,
    ({ rural }, r) => rural * meanShortfall(famine.foodPerHead[r]!, p.famine.need, p.famine.dispersion),
  );
  const shortInTown = townspeople * meanShortfall(supply.townRation, p.famine.townNeed, p.famine.dispersion);
  const hunger = (sum(short) + shortInTown) / (villagers + townspeople);
  const valuables = buyValuables(economy.nation, hunger, winter.valuables, p.valuables);
  const powerPerRouble = tractorPower(economy, p.farm);
  const works = runTractorWorks(
    economy.nation.machineExperience,
    industry.output[MACHINES]!,
    p.industry.openingOutput[MACHINES]!,
    powerPerRouble,
    winter.tractors,
    p.tractors,
  );
  const trade = settleTrade(
    economy,
    supply.exports,
    supply.imports,
    aid,
    goods,
    works,
    valuables,
    winter.trade,
    p.trade,
    draws,
  );
  const investment = allocateInvestment(
    industry.output,
    complexOutput,
    defence.arms,
    trade.otherVolume,
    works.soldWorth,
    trade.machineryValue,
    winter.investment,
    p.investment,
  );
  const construction = build(
    economy,
    investment.bySector,
    investment.fit,
    winter.construction,
    p.construction,
    shortenedGestation(economy, p.construction.gestation, p.aid),
  );
  const tractors = supplyTractors(
    works,
    powerPerRouble * winter.farm.tractorShare * investment.farmInvestment,
    trade.machinery,
    draws.importPrice,
    winter.tractors,
    p.tractors,
  );
  const mechanisation = mechanise(economy, harvest, campaign, tractors.delivered, p.harvest, p.farm);
  const taught = learnAbroad(economy, aid, trade.served, p.aid, world);
  return { defence, exportGoods: goods, valuables, tractors, trade, investment, construction, mechanisation, taught };
}
