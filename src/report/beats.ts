/** The year as about eight beats: what happened, where, from how much to how much. It is over before the first is shown. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Beat } from '#report/beat';
import { deliveries, harvest, trade } from '#report/beats-autumn';
import { building, road } from '#report/beats-building';
import { hunger } from '#report/beats-hunger';
import { sowing, winter, works } from '#report/beats-spring';
import { hasMassHunger } from '#scenario/mass-hunger';

export function beatsOf(now: YearResult, last: YearResult | undefined, world: World): Beat[] {
  const told = { now, last, world };
  return [
    winter(told),
    ...(hasMassHunger(now) ? [hunger(told)] : []),
    sowing(told),
    works(told),
    harvest(told),
    deliveries(told),
    trade(told),
    building(told),
    road(told),
  ];
}
