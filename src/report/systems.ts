/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import { foreignExchange } from '#report/systems/foreign-exchange';
import { foreignTechnology } from '#report/systems/foreign-technology';
import type { System } from '#report/systems/system';
import { theWorld } from '#report/systems/the-world';

export const systems: readonly System[] = [collectivization, foreignTechnology, foreignExchange, theWorld];
