/** The opening of 1928 laid in ruins: works and fields idle, money shunned, as at the beginning of 1921. For the mechanisms of the twenties. */
import type { Economy } from '#core/economy';
import { openingWith } from './great-turn';

export interface Ruin {
  /** Share of the plant that stands idle. */
  readonly idle?: number;
  /** Share of the land that lies fallow. */
  readonly fallow?: number;
  readonly trust?: number;
}

export function ruined({ idle = 0.6, fallow = 0.3, trust = 1 }: Ruin = {}): Economy {
  return openingWith(({ sectors, regions, nation }) => {
    for (const sector of sectors) {
      sector.idle = idle;
      for (const flow of ['output', 'reported', 'target', 'workers', 'experienced'] as const) sector[flow] *= 1 - idle;
    }
    for (const region of regions) {
      region.fallow = fallow * region.area;
      region.area -= region.fallow;
    }
    nation.moneyTrust = trust;
    nation.householdCash *= trust;
    nation.enterpriseCash *= trust;
  });
}
