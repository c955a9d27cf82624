/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import type { System } from '#report/systems/system';

export const systems: readonly System[] = [collectivization];
