/** The systems of the period, in the order in which a reader meets them. */
import { coercion } from '#report/systems/coercion';
import { collectivization } from '#report/systems/collectivization';
import { incentives } from '#report/systems/incentives';
import { labourLaw } from '#report/systems/labour-law';
import { schools } from '#report/systems/schools';
import type { System } from '#report/systems/system';

export const systems: readonly System[] = [collectivization, schools, incentives, labourLaw, coercion];
