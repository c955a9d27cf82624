/**
 * Strikes: resentment at work, shown or held down.
 *
 *   (E67)  lost = most · open²,  open = resentment · (1 − hold · strict)
 *   (E67a) strict = 1 − (1 − discipline) · (1 − trials)
 *   (E67b) resentment' = clip(resentment + short · max(0, 1 − w / w_fair) + grudges − heal · (1 − hold · strict) · resentment)
 *
 * What stops a strike does not end its cause: under strict law less is lost and less is settled, so that resentment stays
 * (strikes at the Stalin works, at Krasnoye Sormovo, at Serp i Molot, at Chelyabinsk). A smooth function, not a draw: which
 * works struck in which week is no business of a yearly model. Days lost in the thirties were few; the record is thin.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  lost: { symbol: 'lost', unit: '1', meaning: 'Working time lost to strikes', equation: 'E67' },
  resentment: { symbol: 'resentment', unit: '1', meaning: 'Resentment at work, beyond that of the base', equation: 'E67b' },
} as const satisfies Quantities;

export const parameters = {
  most: { symbol: 'most', unit: '1', meaning: 'Working time lost when all resent and nothing holds them', equation: 'E67', range: [0, 0.2] },
  hold: { symbol: 'hold', unit: '1', meaning: 'Part of resentment that the strictest law and police keep from showing', equation: 'E67', range: [0, 1] },
  short: { symbol: 'short', unit: '1/yr', meaning: 'Resentment over a wage that is nothing of the fair one', equation: 'E67b', range: [0, 2] },
  heal: { symbol: 'heal', unit: '1/yr', meaning: 'Resentment that is settled in a year where it may be shown', equation: 'E67b', range: [0, 1] },
  yearDays: { symbol: 'days', unit: '1', meaning: 'Working days of a year', equation: 'E67', range: [200, 360] },
} as const satisfies Parameters;

export interface Strikes {
  readonly lost: number;
  readonly resentment: number;
}

export function strike({ nation }: Economy, grudges: number, discipline: number, trials: number, p: ParameterValues<typeof parameters>): Strikes {
  const { realWage, fairWage, resentment } = nation;
  const strict = 1 - (1 - discipline) * (1 - trials); // (E67a)
  const shown = 1 - p.hold * strict;
  const open = resentment * shown;
  const behind = fairWage > 0 ? Math.max(0, 1 - realWage / fairWage) : 0;
  return {
    lost: p.most * open * open, // (E67)
    resentment: clamp(resentment + p.short * behind + grudges - p.heal * shown * resentment, 0, 1), // (E67b)
  };
}
