/**
 * Livestock: what a winter and a campaign leave of the herds, counted at mid-year.
 *
 *   (E8)  g     = growth · min(1, (f − f1) / (1 − f1)) · room       when the feed ratio f ≥ f1
 *   (E8a) g     = − starve · (f1 − f) / f1 · min(1, herd / (refuge · herd of 1928))   when f < f1
 *   (E8b) room  = min(1, max(0, s · (1 − herd / capacity)))
 *   (E8c) herd' = herd · (1 + g) · (1 − loss · in)
 *   (E8d) meat  = slaughter · Σ fall of herds in grain equivalent
 *   (E8e) need  = Σ feed per head · herd'
 *
 * Herds fell for two reasons that must not be mixed: peasants killed animals rather than hand them over (loss, in
 * proportion to the gross campaign), and those handed over starved when the grain had gone (starve). Slaughter feeds
 * people for a season and so postpones hunger. The collective farms of 1930-34 did not rebuild herds faster than
 * single farms: the room for growth, not the institution, sets the pace.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, type Economy, SPECIES } from '#core/economy';
import { clamp } from '#core/kernel/math';
import type { Campaign } from '#core/mechanisms/collectivisation';

export const quantities = {
  herds: { symbol: 'herd', unit: 'million head', meaning: 'Herds at mid-year, by species', equation: 'E8c' },
  meat: { symbol: 'meat', unit: 'Mt/yr', meaning: 'Food from herds that were cut, in grain equivalent', equation: 'E8d' },
  feedNeed: { symbol: 'need', unit: 'Mt/yr', meaning: 'Grain the herds need to stay in condition', equation: 'E8e' },
} as const satisfies Quantities;

export const parameters = {
  growth: { symbol: 'growth', unit: '1/yr', meaning: 'Growth of a herd with feed and room enough', equation: 'E8', range: [0, 0.8], per: 'species' },
  upkeep: { symbol: 'f1', unit: '1', meaning: 'Feed ratio below which a herd shrinks', equation: 'E8', range: [0.3, 0.9] },
  starvation: { symbol: 'starve', unit: '1/yr', meaning: 'Share of a herd lost without any grain', equation: 'E8a', range: [0, 1.5], per: 'species' },
  refuge: { symbol: 'refuge', unit: '1', meaning: 'Share of the herd of the base that pasture and hay carry without any grain', equation: 'E8a', range: [0.02, 0.4] },
  roomSlope: { symbol: 's', unit: '1', meaning: 'How steeply growth slows as pasture and stalls fill up', equation: 'E8b', range: [1, 20] },
  capacity: { symbol: 'capacity', unit: '1', meaning: 'Herd that land and stalls carry, over the herd of 1928', equation: 'E8b', range: [0.8, 2], per: 'species' },
  campaignLoss: { symbol: 'loss', unit: '1', meaning: 'Share of a herd killed or lost when every household is pushed in', equation: 'E8c', range: [0, 0.9], per: 'species' },
  meatYield: { symbol: 'slaughter', unit: 'kg per head', meaning: 'Food from a lost animal in kg of grain equivalent', equation: 'E8d', range: [0, 400], per: 'species' },
  feedPerHead: { symbol: 'feed', unit: 'kg/yr per head', meaning: 'Grain fed to an animal in a normal year', equation: 'E8e', range: [0, 500], per: 'species' },
} as const satisfies Parameters;

export interface Livestock {
  /** [region][species] */
  readonly herds: number[][];
  readonly meat: number[];
  readonly feedNeed: number[];
}

export function winterHerds(
  economy: Economy,
  campaign: Campaign,
  { growth, upkeep, starvation, refuge, roomSlope, capacity, campaignLoss, meatYield, feedPerHead }: ParameterValues<typeof parameters>,
  { base }: Based,
): Livestock {
  const herds: number[][] = [];
  const meat: number[] = [];
  const feedNeed: number[] = [];
  for (let r = 0; r < economy.regions.length; r++) {
    const region = economy.regions[r]!;
    const after: number[] = [];
    let slaughtered = 0;
    let need = 0;
    for (let s = 0; s < SPECIES.length; s++) {
      const herd = region.herds[s]!;
      const first = base.regions[r]!.herds[s]!;
      const room = clamp(roomSlope * (1 - herd / (capacity[s]! * first)), 0, 1); // (E8b)
      const g =
        region.feedRatio >= upkeep
          ? growth[s]! * Math.min(1, (region.feedRatio - upkeep) / (1 - upkeep)) * room // (E8)
          : -starvation[s]! * ((upkeep - region.feedRatio) / upkeep) * Math.min(1, herd / (refuge * first)); // (E8a)
      const left = herd * Math.max(0, 1 + g) * (1 - campaignLoss[s]! * campaign.entered[r]!); // (E8c)
      after.push(left);
      slaughtered += Math.max(0, herd - left) * meatYield[s]!;
      need += left * feedPerHead[s]!;
    }
    herds.push(after);
    meat.push(slaughtered / 1000); // (E8d)
    feedNeed.push(need / 1000); // (E8e)
  }
  return { herds, meat, feedNeed };
}
