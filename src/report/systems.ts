/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import { defence1941 } from '#report/systems/defence-1941';
import type { System } from '#report/systems/system';

export const systems: readonly System[] = [collectivization, defence1941];
