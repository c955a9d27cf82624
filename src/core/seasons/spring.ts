/** Winter and spring: the campaign in the village, the herds, the prices peasants expect. */
import { collectivise } from '#core/mechanisms/collectivisation';
import { takenInVillage, workingCapitalOf } from '#core/mechanisms/currency';
import { winterHerds } from '#core/mechanisms/livestock';
import { openScissors } from '#core/mechanisms/price-scissors';
import { recover } from '#core/mechanisms/recovery';
import { syndicate } from '#core/mechanisms/trusts';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Spring = ReturnType<typeof spring>;

export function spring({ economy, winter, world, p, scare }: YearInHand) {
  const campaign = collectivise(economy, winter.collectivisation, p.collectivisation);
  const livestock = winterHerds(economy, campaign, p.livestock, world);
  const { moneyTrust } = economy.nation;
  const trusts = syndicate(economy, winter.scissors.manufacturesPrice, winter.trusts, p.consumption.shopStore, p.trusts);
  const scissors = openScissors(economy, winter.scissors, trusts.manufacturesPrice, takenInVillage(moneyTrust, p.currency), scare.goodsLeft, p.scissors);
  const workingCapital = workingCapitalOf(moneyTrust, winter.trusts.credit, p.currency);
  const recovery = recover(economy, workingCapital, scissors.effectivePrice, livestock.herds, p.harvest, p.recovery, world);
  return { campaign, livestock, trusts, scissors, workingCapital, recovery };
}
