/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import { laterPlans } from '#report/systems/later-plans';
import { planningMethods } from '#report/systems/planning-methods';
import { statistics } from '#report/systems/statistics';
import type { System } from '#report/systems/system';
import { thePlan } from '#report/systems/the-plan';

export const systems: readonly System[] = [collectivization, planningMethods, thePlan, statistics, laterPlans];
