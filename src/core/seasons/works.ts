/** The industrial year: who is at work, what they can do, what the plan asks, what is made. */
import { CONSTRUCTION } from '#core/economy';
import { planInForce } from '#core/mechanisms/five-year-plan';
import { capacityOf, produce } from '#core/mechanisms/industry';
import { setTargets } from '#core/mechanisms/plan-targets';
import { goodsCapacity, keepSmallIndustry } from '#core/mechanisms/small-industry';
import { manTheWorks } from '#core/seasons/shop-floor';
import type { Spring } from '#core/seasons/spring';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Works = ReturnType<typeof works>;

export function works(year: YearInHand, sown: Spring) {
  const { economy, winter, world, p } = year;
  const { workersBySector, ...floor } = manTheWorks(year, sown);
  const { skills, rations, schools, labourLaw, forced } = floor;
  const effort = skills.effort * rations.effort;
  const smallIndustry = keepSmallIndustry(economy.nation, winter.nep, p.nep);
  const capacity = capacityOf(
    economy,
    sown.recovery.plant,
    workersBySector.map((free, s) => (s === CONSTRUCTION ? free + forced.builders : free)),
    skills.quality.map((quality, s) => quality * rations.fed[s]!),
    effort,
    winter.skills.education + schools.teachers,
    labourLaw.hours,
    goodsCapacity(smallIndustry, p.nep),
    p.industry,
    world,
  );
  const plan = planInForce(economy, winter.plan, p.plan, p.industry);
  const targets = setTargets(economy, capacity, plan, winter.targets, p.targets);
  const industry = produce(
    economy,
    workersBySector,
    capacity,
    effort,
    targets.response,
    winter.trade.materialImports,
    winter.industry,
    winter.collectivisation.pressure,
    p.industry,
  );
  return { ...floor, smallIndustry, plan, targets, industry };
}
