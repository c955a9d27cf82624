/** Winter and spring: the campaign in the village, the herds, the prices peasants expect. */
import { collectivise } from '#core/mechanisms/collectivisation';
import { winterHerds } from '#core/mechanisms/livestock';
import { openScissors } from '#core/mechanisms/price-scissors';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Spring = ReturnType<typeof spring>;

export function spring({ economy, winter, world, p }: YearInHand) {
  const campaign = collectivise(economy, winter.collectivisation, p.collectivisation);
  const livestock = winterHerds(economy, campaign, p.livestock, world);
  const scissors = openScissors(economy, winter.scissors, p.scissors);
  return { campaign, livestock, scissors };
}
