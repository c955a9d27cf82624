/**
 * The test of 1941 over many tapes: bands and a fraction, never one draw.
 *
 * Tapes are drawn by name from the seed of the game, so two plans meet the same luck, and no decision can change it. The
 * yardstick is what was done, on the tape of the record and in the eyes of the same school.
 */
import { MACHINES, METALS } from '#core/economy';
import { standardNormal, stream } from '#core/kernel/random';
import { type Eve, meetWar, type Outcome, type Precedent, precedentOf, type WarTape } from '#core/mechanisms/front';
import { minedBy } from '#core/mechanisms/location';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';

/** What the test reads of an economy at the end of a year. */
export function eveOf({ after, ledger }: YearResult, { parameters: p, base }: World): Eve {
  const works = after.regions.map(({ industry }) => industry);
  const first = base.regions.map(({ industry }) => industry);
  return {
    people: after.regions.map(({ rural, urban }) => rural + urban),
    works,
    coal: minedBy(works, first, p.location.coalOld, p.location.coalNew),
    iron: minedBy(works, first, p.location.ironOld, p.location.ironNew),
    sites: p.location.sites,
    heavy: ledger.industry.output[METALS]! + ledger.industry.output[MACHINES]!,
    strengths: ledger.readiness,
  };
}

/** Of the game that was asked for last: every reading of it meets the same luck. */
let drawn: { readonly name: string; readonly tapes: readonly WarTape[] } | undefined;

/** The luck of the war under a seed. */
export function warTapes(seed: string, year: number, count: number): readonly WarTape[] {
  const name = `${seed}/${year}/${count}`;
  if (drawn?.name === name) return drawn.tapes;
  const tapes = Array.from({ length: count }, (_, i): WarTape => {
    const draw = (channel: string) => standardNormal(stream(`${seed}/war/${i}`, year, channel, 'nation')());
    return {
      front: draw('war.front'),
      season: draw('war.season'),
      rail: draw('war.rail'),
      stand: draw('war.stand'),
    };
  });
  drawn = { name, tapes };
  return tapes;
}

/** Outcomes that are shown, and in what they are counted. */
export const MEASURED = ['people', 'coal', 'iron', 'works', 'movedWorks', 'ural', 'made'] as const;
export type MeasuredId = (typeof MEASURED)[number];

/** Eight tapes of ten lie between the outer two. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface WarTest {
  readonly tapes: number;
  /** Shares lost of the nation’s; works moved; the Ural base and what can be made, in shares of what was done before the war. */
  readonly spreads: Readonly<Record<MeasuredId, Spread>>;
  /** Fraction of tapes on which organised resistance holds, with a narrow, the usual and a wide margin. */
  readonly holds: { readonly narrow: number; readonly usual: number; readonly wide: number };
}

/** By how much resistance may have held in the record: the range that the scenario gives for it. */
export interface Margins {
  readonly narrow: number;
  readonly wide: number;
}

/** What was done, as the test needs it: the end of a year of the historical plan on the tape of the record. */
export function precedentIn(result: YearResult, world: World): Precedent {
  return precedentOf(eveOf(result, world), world.parameters.readiness, world.parameters.front);
}

export function testWar(
  result: YearResult,
  world: World,
  then: Precedent,
  tapes: readonly WarTape[],
  margins: Margins,
): WarTest {
  const { readiness, front } = world.parameters;
  const eve = eveOf(result, world);
  const outcomes = tapes.map((tape) => meetWar(eve, then, tape, readiness, front));
  const holding = (margin: number) =>
    outcomes.filter(({ bearing }) => bearing - front.margin + margin >= 0).length / Math.max(1, outcomes.length);
  const worksThen = then.eve.works.reduce((all, capital) => all + capital, 0);
  const over: Readonly<Partial<Record<MeasuredId, number>>> = { ural: worksThen, made: then.eve.heavy };
  const spreads = MEASURED.map((id) => [id, spreadOf(outcomes, id, over[id] ?? 1)] as const);
  return {
    tapes: tapes.length,
    spreads: Object.fromEntries(spreads) as Record<MeasuredId, Spread>,
    holds: { narrow: holding(margins.narrow), usual: holding(front.margin), wide: holding(margins.wide) },
  };
}

function spreadOf(outcomes: readonly Outcome[], id: MeasuredId, over: number): Spread {
  const sorted = Float64Array.from(outcomes, (outcome) => outcome[id] / (over || 1)).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
