/**
 * What the map of the planning room counts in each of its layers. Works are those of the run (see sites.ts).
 */
import { mapRegions, sum } from '#core/regions';
import type { YearResult } from '#core/year';
import type { Comparison } from '#report/comparison';
import type { Flow } from '#report/flows';
import { peopleFlows } from '#report/map-flows';
import type { Words } from '#report/words';

/** Weather that takes more than a tenth of a yield is called drought. */
const DROUGHT = 0.9;

export interface GrainOfRegion {
  readonly region: string;
  readonly harvest: number;
  /** Left the village for good: delivered and sold, less what came back. */
  readonly taken: number;
  /** How much of that, or of what stays, the plan’s hand moved; above 0 it stays. */
  readonly moved: number;
  /** The harvest in three: left the village, moved by the change, stays. */
  readonly parts: readonly [taken: number, moved: number, stays: number];
  /** 0 to 1: drought. */
  readonly drought: number;
}

export function grainByRegion({ now, before, world }: Comparison): GrainOfRegion[] {
  const leaves = ({ ledger: { procurement, supply, harvest } }: YearResult) =>
    harvest.harvest.map((crop, r) => {
      const gone = procurement.procurement[r]! + procurement.privateSales[r]! - supply.returns[r]! - supply.relief[r]!;
      return Math.min(crop, Math.max(0, gone));
    });
  const [taken, was] = [leaves(now), leaves(before)];
  const { harvest, draws } = now.ledger;
  return world.regionIds.map((region, r) => {
    const crop = harvest.harvest[r]!;
    const moved = was[r]! - taken[r]!;
    const left = Math.max(0, taken[r]! - Math.max(0, -moved));
    const stays = Math.max(0, crop - taken[r]! - Math.max(0, moved));
    return {
      region,
      harvest: crop,
      taken: taken[r]!,
      moved,
      parts: [left, crop - left - stays, stays],
      drought: draws.weather[r]! < DROUGHT ? Math.min(1, 2 * (1 - draws.weather[r]!)) : 0,
    };
  });
}

/** People on the move below this are not drawn, millions. */
const LEAST_PEOPLE = 0.005;

export function peopleOnTheMove({ now, world }: Comparison): {
  readonly leaving: readonly number[];
  readonly flows: readonly Flow[];
} {
  const { departures } = now.ledger.migration;
  const leaving = mapRegions(now.before, (_, r) => Math.max(0, departures[r]!));
  return { leaving, flows: peopleFlows(now, world, LEAST_PEOPLE) };
}

/** What stands under the title of the layer. */
export function layerNote(layer: string, { now }: Comparison, inAutumn: boolean, { t, format }: Words): string {
  if (layer !== 'grain' || !inAutumn) return t(`desk.map.${layer}`);
  const { harvest, expected } = now.ledger.harvest;
  return t('desk.map.grainAutumn', {
    harvest: format.number(sum(harvest), 1),
    expected: format.number(sum(expected), 1),
  });
}
