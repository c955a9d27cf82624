/** What every season of a year starts from. */
import type { Economy } from '#core/economy';
import { heldIn } from '#core/mechanisms/settlements';
import { scareOf, type WarScare } from '#core/mechanisms/war-scare';
import type { Decisions } from '#core/plan';
import { mapRegions, sum } from '#core/regions';
import { type Draws, drawsOf } from '#core/tape';
import type { World } from '#core/world';

export interface YearInHand extends Decisions {
  readonly economy: Economy;
  readonly world: World;
  readonly p: World['parameters'];
  readonly draws: Draws;
  readonly scare: WarScare;
  readonly villagers: number;
  readonly townspeople: number;
  /** People in camps and settlements beyond those of the base. */
  readonly held: number;
}

export function takeInHand(economy: Economy, { winter, autumn }: Decisions, world: World): YearInHand {
  const draws = drawsOf(world.tape, economy.year);
  return {
    economy,
    winter,
    autumn,
    world,
    p: world.parameters,
    draws,
    scare: scareOf(economy.nation, draws, world.parameters.scare),
    villagers: sum(mapRegions(economy, ({ rural }) => rural)),
    townspeople: sum(mapRegions(economy, ({ urban }) => urban)),
    held: Math.max(0, heldIn(economy) - heldIn(world.base)),
  };
}
