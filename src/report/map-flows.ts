/** What moves over the map in a year: grain from the village to towns and ports, and people on the road to town. */
import { mapRegions, shareOut, sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { type Flow, matchFlows, shipFlows } from '#report/flows';

/** What a region delivered and did not get back. */
export function grainGiven({ ledger: { procurement, supply }, before }: YearResult): number[] {
  return mapRegions(before, (_, r) =>
    Math.max(0, procurement.procurement[r]! - supply.returns[r]! - supply.relief[r]!),
  );
}

/** Delivered grain to the towns of other regions, and what was shipped abroad by the port it left from. */
export function grainFlows(now: YearResult, { regionIds }: World, least: number): Flow[] {
  const given = grainGiven(now);
  const towns = shareOut(
    now.ledger.supply.towns,
    mapRegions(now.before, ({ urban }) => urban),
  );
  return [
    ...matchFlows('grain', regionIds, given, towns, least),
    ...shipFlows(regionIds, given, now.ledger.supply.exports, least),
  ];
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
