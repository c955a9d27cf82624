/** Summer and autumn: harvest, deliveries, who gets what. */
import { feedVillages } from '#core/mechanisms/famine';
import { valueFarmOutput } from '#core/mechanisms/farm-output';
import { supplyGrain } from '#core/mechanisms/grain-supply';
import { bringInHarvest } from '#core/mechanisms/harvest';
import { serveFarms } from '#core/mechanisms/machine-stations';
import { offerGrain } from '#core/mechanisms/marketing';
import { procure } from '#core/mechanisms/procurement';
import type { Spring } from '#core/seasons/spring';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Autumn = ReturnType<typeof autumn>;

export function autumn(
  { economy, winter, autumn: amended, world, p, draws }: YearInHand,
  { campaign, livestock, scissors }: Spring,
  { rations }: Works,
) {
  const { pressure } = winter.collectivisation;
  const { armedForces } = winter.defence;
  const stations = serveFarms(economy, campaign, livestock, winter.stations, p.harvest.horseOfTractor, p.stations);
  const harvest = bringInHarvest(
    economy,
    campaign,
    livestock,
    stations,
    winter.harvest,
    pressure,
    scissors.effectivePrice,
    p.harvest,
    draws,
    world,
  );
  const marketing = offerGrain(
    economy,
    harvest,
    livestock,
    scissors,
    winter.scissors.grainPrice,
    pressure,
    winter.marketing,
    p.marketing,
  );
  const procurement = procure(
    economy,
    campaign,
    harvest,
    stations,
    marketing,
    amended.procurement,
    pressure,
    p.procurement,
  );
  const supply = supplyGrain(
    economy,
    harvest,
    livestock,
    marketing.toState,
    procurement,
    amended.supply,
    armedForces,
    p.supply,
  );
  const marketOpen = winter.marketing.privateTrade * (1 - pressure);
  const famine = feedVillages(
    economy,
    harvest,
    livestock,
    procurement,
    supply,
    p.supply.feedFloor,
    marketOpen,
    rations.townSpread,
    p.famine,
  );
  const farm = valueFarmOutput(economy, harvest, livestock, p.farm, world);
  return { stations, harvest, marketing, procurement, supply, famine, farm };
}
