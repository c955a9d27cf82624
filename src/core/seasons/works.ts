/** The industrial year: who is hired, what they can do, what the plan asks, what is made. */
import { capacityOf, produce, spreadWorkers } from '#core/mechanisms/industry';
import { hire } from '#core/mechanisms/labour';
import { setTargets } from '#core/mechanisms/plan-targets';
import { skillOf } from '#core/mechanisms/skills';
import { hireForeigners } from '#core/mechanisms/technical-aid';
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
  const { fear } = winter.statistics;
  const aid = hireForeigners(winter.skills.foreignExperts, fear, winter.aid, p.aid);
  const skills = skillOf(economy, workersBySector, winter.skills, aid.help, fear, p.skills, world);
  const capacity = capacityOf(
    economy,
    workersBySector,
    skills.quality,
    skills.effort,
    winter.skills.education,
    p.industry,
    world,
  );
  const targets = setTargets(economy, capacity, winter.targets, p.targets);
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
  return { labour, aid, skills, targets, industry };
}
