/**
 * 1941: what was lost by November and what was moved east, beside the test of 1941 on the historical run.
 *
 * The test is a band over tapes and never one draw, so what is asked is that the record lies within it.
 */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { type MeasuredId, precedentIn, testWar, warTapes } from '#counterfactual/war-test';
import { RECORDED } from '#report/eve-of-war';
import type { Bound } from '#validation/bounds';

const EVE = 1940;
const TAPES = 200;
const SOURCE = 'history-defence';
/** Shares of the model over figures of the record, which are per cent or works. */
const PERCENT = 100;
const SAYS: Readonly<Partial<Record<MeasuredId, string>>> = {
  people: 'People in the land lost by November 1941, per cent',
  coal: 'Coal mined there before, per cent',
  iron: 'Pig iron made there before, per cent',
  movedWorks: 'Large works moved east in 1941',
};

/** Nothing where the run does not reach the last year of peace. */
export function boundsOfTheEve(run: readonly YearResult[], world: World): readonly Bound[] {
  const eve = run.find(({ year }) => year === EVE);
  if (!eve) return [];
  const { margin } = world.parameters.front;
  const { spreads } = testWar(eve, world, precedentIn(eve, world), warTapes(world.tape.name, EVE, TAPES), {
    narrow: margin,
    wide: margin,
  });
  return Object.entries(RECORDED).map(([id, value]): Bound => {
    const { p10, p90 } = spreads[id as MeasuredId];
    const times = id === 'movedWorks' ? 1 : PERCENT;
    const [low, high] = [times * p10, times * p90];
    const says = `${SAYS[id as MeasuredId]}, in the record; the band is that of eight tapes of ten`;
    return { id: `1941.${id}`, says, value, low, high, holds: value >= low && value <= high, source: SOURCE };
  });
}
