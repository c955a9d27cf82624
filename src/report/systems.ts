/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import { consumption } from '#report/systems/consumption';
import { laterPlans } from '#report/systems/later-plans';
import { moneyAndRations } from '#report/systems/money-and-rations';
import { overpopulation } from '#report/systems/overpopulation';
import { planningMethods } from '#report/systems/planning-methods';
import { statistics } from '#report/systems/statistics';
import type { System } from '#report/systems/system';
import { thePlan } from '#report/systems/the-plan';

// biome-ignore format: one to a line, so that two additions do not meet
export const systems: readonly System[] = [
  overpopulation,
  planningMethods,
  thePlan,
  collectivization,
  moneyAndRations,
  statistics,
  consumption,
  laterPlans,
];
