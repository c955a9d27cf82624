/** Who works, what they have learned, what law and pay and fear make of it. */
import { accuse } from '#core/mechanisms/coercion';
import { reward } from '#core/mechanisms/incentives';
import { spreadWorkers } from '#core/mechanisms/industry';
import { hire } from '#core/mechanisms/labour';
import { bind } from '#core/mechanisms/labour-law';
import { issueRations } from '#core/mechanisms/rations';
import { teach } from '#core/mechanisms/schools';
import { heldIn, putToWork } from '#core/mechanisms/settlements';
import { skillOf } from '#core/mechanisms/skills';
import { strike } from '#core/mechanisms/strikes';
import { hireForeigners } from '#core/mechanisms/technical-aid';
import type { Spring } from '#core/seasons/spring';
import type { YearInHand } from '#core/seasons/year-in-hand';

export function manTheWorks({ economy, winter, world, p, villagers, townspeople }: YearInHand, { recovery: { plant } }: Spring) {
  const labour = hire(economy, villagers, townspeople, winter.defence.armedForces, plant, winter.labour, p.industry, p.labour, world);
  const workersBySector = spreadWorkers(plant, labour.workers, p.industry, world);
  const rations = issueRations(economy.nation.townRation, winter.rations, p.skills, p.famine.dispersion, p.rations);
  const schools = teach(economy, winter.schools, p.skills.learning, p.schools, world);
  const labourLaw = bind(economy, winter.labourLaw, p.labourLaw, world);
  const incentives = reward(economy, winter.incentives, p.incentives);
  const { fear } = winter.statistics;
  const coercion = accuse(economy, winter.coercion, fear, p.coercion);
  const grudges = labourLaw.grudge + incentives.grudge;
  const strikes = strike(economy, grudges, winter.skills.discipline, winter.coercion.trials, p.strikes);
  const aid = hireForeigners(winter.skills.foreignExperts, fear, winter.aid, p.aid);
  const skills = skillOf(
    economy,
    workersBySector,
    winter.skills,
    aid.help,
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
  return { labour, workersBySector, rations, schools, labourLaw, incentives, coercion, strikes, aid, skills, forced };
}
