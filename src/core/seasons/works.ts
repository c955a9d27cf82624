/** The industrial year: who is hired, what they can do, what the plan asks, what is made. */

import { planInForce } from '#core/mechanisms/five-year-plan';
import { capacityOf, produce, spreadWorkers } from '#core/mechanisms/industry';
import { hire } from '#core/mechanisms/labour';
import { setTargets } from '#core/mechanisms/plan-targets';
import { skillOf } from '#core/mechanisms/skills';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Works = ReturnType<typeof works>;

export function works({ economy, winter, world, p, villagers, townspeople }: YearInHand) {
  const labour = hire(
    economy,
    villagers,
    townspeople,
    winter.defence.armedForces,
    winter.labour,
    p.industry,
    p.labour,
    world,
  );
  const workersBySector = spreadWorkers(economy, labour.workers, p.industry, world);
  const skills = skillOf(economy, workersBySector, winter.skills, winter.statistics.fear, p.skills, world);
  const capacity = capacityOf(
    economy,
    workersBySector,
    skills.quality,
    skills.effort,
    winter.skills.education,
    p.industry,
    world,
  );
  const plan = planInForce(economy, winter.plan, p.plan, p.industry);
  const targets = setTargets(economy, capacity, plan, winter.targets, p.targets);
  const industry = produce(
    economy,
    workersBySector,
    capacity,
    skills.effort,
    targets.response,
    winter.trade.materialImports,
    winter.industry,
    winter.collectivisation.pressure,
    p.industry,
  );
  return { labour, skills, plan, targets, industry };
}
