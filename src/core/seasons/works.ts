/** The industrial year: who is hired, what they can do, what the plan asks, what is made. */
import { CONSTRUCTION } from '#core/economy';
import { accuse } from '#core/mechanisms/coercion';
import { reward } from '#core/mechanisms/incentives';
import { capacityOf, produce, spreadWorkers } from '#core/mechanisms/industry';
import { hire } from '#core/mechanisms/labour';
import { bind } from '#core/mechanisms/labour-law';
import { setTargets } from '#core/mechanisms/plan-targets';
import { teach } from '#core/mechanisms/schools';
import { heldIn, putToWork } from '#core/mechanisms/settlements';
import { skillOf } from '#core/mechanisms/skills';
import { strike } from '#core/mechanisms/strikes';
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
  const schools = teach(economy, winter.schools, p.skills.learning, p.schools, world);
  const labourLaw = bind(economy, winter.labourLaw, p.labourLaw, world);
  const incentives = reward(economy, winter.incentives, p.incentives);
  const { fear } = winter.statistics;
  const coercion = accuse(economy, winter.coercion, fear, p.coercion);
  const grudges = labourLaw.grudge + incentives.grudge;
  const strikes = strike(economy, grudges, winter.skills.discipline, winter.coercion.trials, p.strikes);
  const skills = skillOf(
    economy,
    workersBySector,
    winter.skills,
    fear,
    {
      undiluted: schools.undiluted,
      instructors: schools.instructors,
      shop: labourLaw.order * incentives.sound,
      pay: incentives.effort,
      struck: strikes.lost,
      specialistsLost: coercion.specialistsLost,
      daunted: coercion.daunted,
    },
    p.skills,
    world,
  );
  const forced = putToWork(heldIn(economy), heldIn(world.base), p.labour.workingAge, p.settlements);
  const hands = workersBySector.map((free, s) => (s === CONSTRUCTION ? free + forced.builders : free));
  const capacity = capacityOf(
    economy,
    hands,
    skills.quality,
    skills.effort,
    winter.skills.education + schools.teachers,
    labourLaw.hours,
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
  return { labour, schools, labourLaw, incentives, coercion, strikes, forced, skills, targets, industry };
}
