/** What moves over the map in a year: grain from the village to towns and ports, and people on the road to town. */
import { mapRegions, shareOut, sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { type Flow, matchFlows, shipFlows } from '#report/flows';

/** What a region delivered to the state and did not get back. */
function delivered({ ledger: { procurement, supply }, before }: YearResult): number[] {
  return mapRegions(before, (_, r) =>
    Math.max(0, procurement.procurement[r]! - supply.returns[r]! - supply.relief[r]!),
  );
}

/** The same with what its villages sold to towns themselves. */
export function grainGiven(now: YearResult): number[] {
  const { privateSales } = now.ledger.procurement;
  return delivered(now).map((amount, r) => amount + privateSales[r]!);
}

/**
 * To the towns of other regions, and by the port it leaves from what is shipped abroad, the largest first. What the state puts
 * by or spends otherwise goes nowhere on the map.
 */
export function grainFlows(now: YearResult, { regionIds }: World, least: number): Flow[] {
  const { procurement, supply } = now.ledger;
  const abroad = shareOut(supply.exports, delivered(now));
  const left = grainGiven(now).map((amount, r) => Math.max(0, amount - abroad[r]!));
  const towns = shareOut(
    supply.towns + sum(procurement.privateSales),
    mapRegions(now.before, ({ urban }) => urban),
  );
  return [
    ...matchFlows('grain', regionIds, left, towns, least),
    ...shipFlows(regionIds, delivered(now), supply.exports, least),
  ].sort((a, b) => b.amount - a.amount);
}

/** From villages to the towns of other regions, net of those who go back. */
export function peopleFlows({ ledger: { migration } }: YearResult, { regionIds }: World, least: number): Flow[] {
  const leaving = migration.departures.map((people) => Math.max(0, people));
  return matchFlows('people', regionIds, leaving, migration.arrivals, least);
}

/** What comes in at each end of the flows, the largest first. */
export function arrivalsOf(flows: readonly Flow[]): { readonly to: string; readonly amount: number }[] {
  return [...new Set(flows.map(({ to }) => to))]
    .map((to) => ({ to, amount: sum(flows.filter((flow) => flow.to === to).map(({ amount }) => amount)) }))
    .sort((a, b) => b.amount - a.amount);
}
