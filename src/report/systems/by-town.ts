/** Spreads a national count over the regions as their townspeople are spread: the model has no works by region. */
import { mapRegions, shareOut } from '#core/regions';
import type { YearResult } from '#core/year';

export const byTown = ({ before }: YearResult, total: number): number[] =>
  shareOut(
    total,
    mapRegions(before, ({ urban }) => urban),
  );
