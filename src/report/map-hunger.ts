/**
 * Food and hunger by region, for the map: hatching, places by the names under which they are remembered, no figure of the dead,
 * and no order but that of the regions.
 */
import type { Comparison } from '#report/comparison';
import { hasMassHunger, MASS_HUNGER } from '#scenario/mass-hunger';

/** A twentieth below what is wanted is no lack that a map could show. */
const LEAST_LACK = 0.05;

export interface FoodOfRegion {
  readonly region: string;
  /** Grain eaten per villager in the farm year of this harvest, kg. */
  readonly food: number;
  /** The same of the harvest before, on which people live until this one is in; absent in the first year. */
  readonly before?: number;
  /** 0 to 1: how far below what people want to eat in either, and 1 where they starve in masses. */
  readonly lack: number;
  readonly starves: boolean;
}

export function foodByRegion({ now, last, world }: Comparison): FoodOfRegion[] {
  const { famine } = now.ledger;
  const { want } = world.parameters.famine;
  return now.before.regions.map(({ rural }, r) => {
    const starves = famine.ruralDeaths[r]! / rural > MASS_HUNGER;
    const food = famine.foodPerHead[r]!;
    const before = last?.ledger.famine.foodPerHead[r];
    const short = Math.max(0, 1 - Math.min(food, before ?? food) / want);
    return {
      region: world.regionIds[r]!,
      food,
      ...(before === undefined ? {} : { before }),
      lack: starves ? 1 : short < LEAST_LACK ? 0 : Math.min(0.6, 2 * short),
      starves,
    };
  });
}

/** The places that starve in the year, by the names under which they are remembered; empty in other years. */
export function starvingPlaces(comparison: Comparison): string[] {
  if (!hasMassHunger(comparison.now)) return [];
  return foodByRegion(comparison)
    .filter(({ starves }) => starves)
    .map(({ region }) => `hungerRegion.${region}`);
}
