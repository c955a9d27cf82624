/** The industrial year: who is hired, what they can do, what the plan asks, what is made. */
import { capacityOf, produce, spreadWorkers } from '#core/mechanisms/industry';
import { hire } from '#core/mechanisms/labour';
import { setTargets } from '#core/mechanisms/plan-targets';
import { generate, light } from '#core/mechanisms/power';
import { scaleOf } from '#core/mechanisms/sites';
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
  const scale = scaleOf(economy, world.sites, p.sites, world);
  const capacity = capacityOf(
    economy,
    workersBySector,
    skills.quality.map((quality, s) => quality * scale[s]!),
    skills.effort,
    winter.skills.education,
    p.industry,
    world,
  );
  const targets = setTargets(economy, capacity, winter.targets, p.targets);
  const current = light(economy, capacity, p.industry.openingOutput, p.power, world);
  const industry = produce(
    economy,
    workersBySector,
    capacity,
    skills.effort,
    targets.response.map((response, s) => response * current.factor[s]!),
    winter.trade.materialImports,
    winter.industry,
    winter.collectivisation.pressure,
    p.industry,
  );
  const power = generate(economy, current, industry.output, p.industry.openingOutput, p.power, world);
  return { labour, skills, targets, industry, scale, power };
}
