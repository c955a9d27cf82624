/** Summer and autumn: harvest, deliveries, who gets what. */
import { feedVillages } from '#core/mechanisms/famine';
import { valueFarmOutput } from '#core/mechanisms/farm-output';
import { supplyGrain } from '#core/mechanisms/grain-supply';
import { bringInHarvest } from '#core/mechanisms/harvest';
import { serveFarms } from '#core/mechanisms/machine-stations';
import { offerGrain } from '#core/mechanisms/marketing';
import { procure, taxOf } from '#core/mechanisms/procurement';
import type { Spring } from '#core/seasons/spring';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Autumn = ReturnType<typeof autumn>;

export function autumn({ economy, winter, autumn: amended, world, p, draws, scare, held }: YearInHand, { campaign, livestock, scissors, recovery }: Spring, { rations }: Works) {
  const { pressure } = winter.collectivisation;
  const { armedForces } = winter.defence;
  const machineStations = serveFarms(economy, campaign, livestock, winter.machineStations, p.harvest.horseOfTractor, p.machineStations);
  const harvest = bringInHarvest(economy, campaign, livestock, machineStations, winter.harvest, pressure, scissors.effectivePrice, recovery.reclaimed, p.harvest, draws, world);
  const tax = taxOf(economy, harvest, amended.procurement, p.procurement);
  const heldBack = campaign.collectivised.map((share) => scare.heldBack * (1 - share)); // (E57c)
  const marketing = offerGrain(economy, harvest, livestock, scissors, winter.scissors.grainPrice, pressure, { tax, heldBack }, winter.marketing, p.marketing);
  const procurement = procure(economy, campaign, harvest, machineStations, marketing, amended.procurement, pressure, tax, p.procurement);
  const supply = supplyGrain(economy, harvest, livestock, marketing.toState, procurement, amended.supply, armedForces, held, p.supply);
  const marketOpen = winter.marketing.privateTrade * (1 - pressure);
  const famine = feedVillages(economy, harvest, livestock, procurement, supply, p.supply.feedFloor, marketOpen, rations.townSpread, heldBack, p.famine);
  const farm = valueFarmOutput(economy, harvest, livestock, p.farm, world);
  return { machineStations, harvest, marketing, procurement, supply, famine, farm };
}
