/** People move, are born and die; what happened is reported, felt and accounted for. */
import { SERVICES } from '#core/economy';
import { consent } from '#core/mechanisms/consent';
import { countVitals } from '#core/mechanisms/demography';
import { meanShortfall } from '#core/mechanisms/famine';
import { closePlanYear } from '#core/mechanisms/five-year-plan';
import { house } from '#core/mechanisms/housing';
import { migrate } from '#core/mechanisms/migration';
import { account } from '#core/mechanisms/national-accounts';
import { believe } from '#core/mechanisms/plan-credibility';
import { prepare } from '#core/mechanisms/readiness';
import { countSurplus } from '#core/mechanisms/rural-surplus';
import { hold } from '#core/mechanisms/settlements';
import { report } from '#core/mechanisms/statistics';
import { mapRegions, sum } from '#core/regions';
import type { Autumn } from '#core/seasons/autumn';
import type { Purses } from '#core/seasons/purses';
import type { Spring } from '#core/seasons/spring';
import type { Uses } from '#core/seasons/uses';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export function people(
  { economy, winter, world, p, villagers, townspeople }: YearInHand,
  { campaign, recovery }: Spring,
  { labour, rations, skills, plan, targets, industry, products, incentives, coercion, strikes }: Works,
  { harvest, procurement, supply, famine, farm }: Autumn,
  { defence, weapons, trade, investment, construction, location }: Uses,
  { grainStockChange, goods, bazaar, consumption, distribution }: Purses,
) {
  const { pressure, plots } = winter.collectivisation;
  const grainHarvest = sum(harvest.harvest);
  const shortfall = famine.foodPerHead.map((food) => meanShortfall(food, p.famine.need, p.famine.dispersion));
  const townShortfall = meanShortfall(supply.townRation, p.famine.townNeed, rations.townSpread);
  const housing = house(economy, townspeople, construction.completed[SERVICES]!, winter.housing, p.housing);
  const surplus = countSurplus(economy, harvest.area, p.labour.farmWork, p.surplus, world);
  const migration = migrate(economy, campaign, labour.unemployed / labour.labourForce, shortfall, townShortfall, housing, surplus, winter.migration, p.migration);
  const famineRate = sum(mapRegions(economy, ({ rural }, r) => rural * famine.famineRate[r]!)) / villagers;
  const entered = sum(mapRegions(economy, ({ rural }, r) => rural * campaign.entered[r]!)) / villagers;
  const demography = countVitals(economy, famineRate, entered, p.demography);
  const hungered = sum(famine.ruralDeaths) + sum(famine.urbanDeaths);
  const settlements = hold(
    economy,
    campaign.entered,
    { pressure, mobility: winter.labourLaw.mobility, trials: winter.coercion.trials },
    {
      birthRate: Math.max(0, economy.nation.naturalIncrease + p.demography.ruralDeathRate - economy.nation.birthDeficit),
      deathRate: p.demography.ruralDeathRate,
      hungerDeaths: sum(famine.ruralDeaths) / villagers,
    },
    p.settlements,
  );
  const statistics = report(
    economy,
    industry.output,
    targets.target,
    grainHarvest,
    hungered,
    { blame: coercion.blame, staged: incentives.staged, fresh: recovery.fresh },
    winter.statistics,
    p.statistics,
  );
  const belief = believe(economy.nation.credibility, industry.output, targets.target, plan.revised, p.credibility);
  const planResult = closePlanYear(economy, plan, industry.output, products, statistics, winter.plan);
  const outputBefore = sum(economy.sectors.map(({ output }) => output));
  const mood = consent(
    economy.nation,
    {
      food: (1000 * sum(famine.eaten)) / villagers / p.famine.want,
      extraction: procurement.total / grainHarvest,
      plots,
      pressure,
    },
    {
      realWage: bazaar.realWage,
      growth: sum(industry.output) / outputBefore - 1,
      discipline: winter.skills.discipline,
      envy: distribution.envy,
      resentment: strikes.resentment,
    },
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
      imports: trade.importVolume + p.trade.grainPrice * supply.gift,
    },
    p.accounts,
  );
  const readiness = prepare(
    {
      weapons,
      industry: location.industry,
      output: industry.output,
      grain: supply.reserve + sum(famine.stock),
      people: villagers + townspeople,
      villagers,
      consent: mood,
      initiative: skills.initiative,
    },
    p,
    world,
  );
  return {
    famineRate,
    housing,
    surplus,
    migration,
    demography,
    settlements,
    statistics,
    belief,
    planResult,
    consent: mood,
    accounts,
    readiness,
  };
}
