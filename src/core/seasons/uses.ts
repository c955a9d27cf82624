/** What was made is armed, sold abroad, invested and built. */
import { CONSUMER, FUEL, INVESTMENT_SECTORS, SERVICES, TRANSPORT } from '#core/economy';
import { build } from '#core/mechanisms/construction';
import { defend } from '#core/mechanisms/defence';
import { mechanise } from '#core/mechanisms/farm-output';
import { allocateInvestment } from '#core/mechanisms/investment';
import { placeWorks } from '#core/mechanisms/location';
import { mount } from '#core/mechanisms/power';
import { concentrate } from '#core/mechanisms/sites';
import { learnAbroad, shortenedGestation } from '#core/mechanisms/technical-aid';
import { supplyTractors } from '#core/mechanisms/tractors';
import { arm } from '#core/mechanisms/weapons';
import { sum } from '#core/regions';
import { tradeAbroad } from '#core/seasons/abroad';
import type { Autumn } from '#core/seasons/autumn';
import type { Spring } from '#core/seasons/spring';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Uses = ReturnType<typeof use>;

export function use(year: YearInHand, { campaign }: Spring, made: Works, reaped: Autumn) {
  const { economy, winter, world, p, draws } = year;
  const { aid, industry, labourLaw, incentives } = made;
  const complexOutput = sum(industry.output.slice(FUEL, INVESTMENT_SECTORS));
  const civilGoods = industry.output[CONSUMER]! + (1 - p.consumption.publicShare) * (industry.output[TRANSPORT]! + industry.output[SERVICES]!);
  const defence = defend(complexOutput, civilGoods, winter.defence, p.defence);
  const weapons = arm(economy.nation, defence.arms, winter.skills.foreignExperts, winter.weapons, p.weapons);
  const { exportGoods, valuables, powerPerRouble, tractorWorks, trade } = tradeAbroad(year, made, reaped, complexOutput);
  const investment = allocateInvestment(industry.output, complexOutput, defence.arms, trade.otherVolume, tractorWorks.soldWorth, trade.machineryValue, winter.investment, p.investment);
  const sites = concentrate(economy, investment.bySector, winter.skills.foreignExperts, ({ begun }) => begun <= economy.year, world.sites, winter.sites, p.sites);
  const wear = 1 + labourLaw.wear + incentives.wear;
  const construction = build(economy, investment.bySector, investment.fit, wear, sites.longer, winter.construction, p.construction, shortenedGestation(economy, p.construction.gestation, p.aid));
  const location = placeWorks(economy, construction, winter.location, p.location);
  // Sets are mounted when the dam stands; a station that is no site of its own takes the time it takes.
  const stations = mount(
    economy,
    construction.completed,
    ({ site, begun, buildYears }) => (site === undefined ? begun + buildYears <= economy.year : economy.nation.sites[site]! >= world.sites[site]!.cost),
    winter.power,
    p.power,
    world.stations,
  );
  const tractors = supplyTractors(tractorWorks, powerPerRouble * winter.farm.tractorShare * investment.farmInvestment, trade.machinery, draws.importPrice, winter.tractors, p.tractors);
  const mechanisation = mechanise(economy, reaped.harvest, campaign, tractors.delivered, p.harvest, p.farm);
  const taught = learnAbroad(economy, aid, trade.served, p.aid, world);
  return {
    defence,
    weapons,
    exportGoods,
    valuables,
    trade,
    investment,
    sites,
    construction,
    location,
    stations,
    tractors,
    mechanisation,
    taught,
  };
}
