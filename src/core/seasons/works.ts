/** The industrial year: who is at work, what they can do, what the plan asks, what is made. */
import { CONSTRUCTION } from '#core/economy';
import { planInForce } from '#core/mechanisms/five-year-plan';
import { capacityOf, type Products, produce, productsOf } from '#core/mechanisms/industry';
import { setTargets } from '#core/mechanisms/plan-targets';
import { generate, light } from '#core/mechanisms/power';
import { scaleOf } from '#core/mechanisms/sites';
import { goodsCapacity, keepSmallIndustry } from '#core/mechanisms/small-industry';
import { manTheWorks } from '#core/seasons/shop-floor';
import type { Spring } from '#core/seasons/spring';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Works = ReturnType<typeof works>;

export function works(year: YearInHand, sown: Spring) {
  const { economy, winter, world, p } = year;
  const { workersBySector, labour, rations, schools, labourLaw, incentives, coercion, strikes, aid, skills, forced } = manTheWorks(year, sown);
  const effort = skills.effort * rations.effort;
  const smallIndustry = keepSmallIndustry(economy.nation, winter.nep, p.nep);
  const scale = scaleOf(economy, world.sites, p.sites, world);
  const capacity = capacityOf(
    economy,
    sown.recovery.plant,
    workersBySector.map((free, s) => (s === CONSTRUCTION ? free + forced.builders : free)),
    skills.quality.map((quality, s) => quality * rations.fed[s]! * scale[s]!),
    effort,
    winter.skills.education + schools.teachers,
    labourLaw.hours,
    goodsCapacity(smallIndustry, p.nep),
    p.industry,
    world,
  );
  const plan = planInForce(economy, winter.plan, p.plan, productsLast(year));
  const targets = setTargets(economy, capacity, plan, winter.targets, p.targets);
  const current = light(economy, capacity, p.industry.openingOutput, p.power, world);
  const industry = produce(
    economy,
    workersBySector,
    capacity,
    effort,
    targets.response.map((response, s) => response * current.factor[s]!),
    winter.trade.materialImports,
    winter.industry,
    winter.collectivisation.pressure,
    p.industry,
  );
  const power = generate(economy, current, industry.output, p.industry.openingOutput, p.power, world);
  const products: Products = {
    coal: industry.coal / p.industry.coal,
    oil: industry.oil / p.industry.oil,
    steel: industry.steel / p.industry.steel,
    power: power.generated / p.power.need,
  };
  return { labour, rations, schools, labourLaw, incentives, coercion, strikes, aid, skills, forced, smallIndustry, plan, targets, scale, industry, power, products };
}

/** Last year’s products over those of the base. */
function productsLast({ economy, p }: YearInHand): Products {
  const grown = (s: number) => economy.sectors[s]!.output / p.industry.openingOutput[s]!;
  const { coal, oil, steel } = productsOf(grown, p.industry);
  return {
    coal: coal / p.industry.coal,
    oil: oil / p.industry.oil,
    steel: steel / p.industry.steel,
    power: economy.nation.electricity / p.power.need,
  };
}
