/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import { giants } from '#report/systems/giants';
import { goelro } from '#report/systems/goelro';
import type { System } from '#report/systems/system';

export const systems: readonly System[] = [goelro, collectivization, giants];
