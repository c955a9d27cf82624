/** The flows of a year, in the order in which it happens. */
import type { Economy } from '#core/economy';
import type { Decisions } from '#core/plan';
import { autumn } from '#core/seasons/autumn';
import { people } from '#core/seasons/people';
import { fillPurses } from '#core/seasons/purses';
import { spring } from '#core/seasons/spring';
import { use } from '#core/seasons/uses';
import { works } from '#core/seasons/works';
import { takeInHand } from '#core/seasons/year-in-hand';
import type { World } from '#core/world';

export type Ledger = ReturnType<typeof liveThrough>;

/** Everything that happens between two New Years. Nothing here changes a stock: that is done when the accounts are closed. */
export function liveThrough(economy: Economy, decisions: Decisions, world: World) {
  const year = takeInHand(economy, decisions, world);
  const sown = spring(year);
  const made = works(year, sown);
  const reaped = autumn(year, sown, made);
  const used = use(year, sown, made, reaped);
  const paid = fillPurses(year, sown, made, reaped, used);
  const lived = people(year, sown, made, reaped, used, paid);
  const { draws, villagers, townspeople, scare, held } = year;
  return { draws, scare, villagers, townspeople, held, ...sown, ...made, ...reaped, ...used, ...paid, ...lived };
}
