/** What was made is armed, sold abroad, invested and built. */
import { CONSUMER, FUEL, INVESTMENT_SECTORS, SERVICES, TRANSPORT } from '#core/economy';
import { build } from '#core/mechanisms/construction';
import { defend } from '#core/mechanisms/defence';
import { mechanise } from '#core/mechanisms/farm-output';
import { allocateInvestment } from '#core/mechanisms/investment';
import { placeWorks } from '#core/mechanisms/location';
import { mount } from '#core/mechanisms/power';
import { concentrate } from '#core/mechanisms/sites';
import { settleTrade } from '#core/mechanisms/trade';
import { arm } from '#core/mechanisms/weapons';
import { sum } from '#core/regions';
import type { Autumn } from '#core/seasons/autumn';
import type { Spring } from '#core/seasons/spring';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Uses = ReturnType<typeof use>;

export function use(
  { economy, winter, world, p, draws }: YearInHand,
  { campaign }: Spring,
  { industry, labourLaw, incentives }: Works,
  { harvest, supply, farm }: Autumn,
) {
  const complexOutput = sum(industry.output.slice(FUEL, INVESTMENT_SECTORS));
  const civilGoods =
    industry.output[CONSUMER]! +
    (1 - p.consumption.publicShare) * (industry.output[TRANSPORT]! + industry.output[SERVICES]!);
  const defence = defend(complexOutput, civilGoods, winter.defence, p.defence);
  const weapons = arm(economy.nation, defence.arms, winter.skills.foreignExperts, winter.weapons, p.weapons);
  const exportable = Math.min(farm.farmValueAdded, complexOutput) / 2;
  const trade = settleTrade(
    economy,
    supply.exports,
    supply.imports,
    winter.skills.foreignExperts,
    exportable,
    winter.trade,
    p.trade,
    draws,
  );
  const investment = allocateInvestment(
    industry.output,
    complexOutput,
    defence.arms,
    trade.otherVolume,
    trade.machineryValue,
    winter.investment,
    p.investment,
  );
  const sites = concentrate(
    economy,
    investment.bySector,
    winter.skills.foreignExperts,
    ({ begun }) => begun <= economy.year,
    world.sites,
    winter.sites,
    p.sites,
  );
  const wear = 1 + labourLaw.wear + incentives.wear;
  const construction = build(
    economy,
    investment.bySector,
    investment.fit,
    wear,
    sites.longer,
    winter.construction,
    p.construction,
  );
  const location = placeWorks(economy, construction, winter.location, p.location);
  // Sets are mounted when the dam stands; a station that is no site of its own takes the time it takes.
  const stations = mount(
    economy,
    construction.completed,
    ({ site, begun, buildYears }) =>
      site === undefined ? begun + buildYears <= economy.year : economy.nation.sites[site]! >= world.sites[site]!.cost,
    winter.power,
    p.power,
    world.stations,
  );
  const mechanisation = mechanise(
    economy,
    harvest,
    campaign,
    investment.farmInvestment,
    winter.farm,
    p.harvest,
    p.farm,
  );
  return { defence, weapons, trade, investment, sites, construction, stations, location, mechanisation };
}
