/** The systems of the period, in the order in which a reader meets them. */
import { coercion } from '#report/systems/coercion';
import { collectivization } from '#report/systems/collectivization';
import { consumption } from '#report/systems/consumption';
import { defence1941 } from '#report/systems/defence-1941';
import { foreignExchange } from '#report/systems/foreign-exchange';
import { foreignTechnology } from '#report/systems/foreign-technology';
import { giants } from '#report/systems/giants';
import { goelro } from '#report/systems/goelro';
import { grainCrisis } from '#report/systems/grain-crisis';
import { incentives } from '#report/systems/incentives';
import { labourLaw } from '#report/systems/labour-law';
import { laterPlans } from '#report/systems/later-plans';
import { moneyAndRations } from '#report/systems/money-and-rations';
import { nepInstitutions } from '#report/systems/nep-institutions';
import { overpopulation } from '#report/systems/overpopulation';
import { planningMethods } from '#report/systems/planning-methods';
import { recovery } from '#report/systems/recovery';
import { schools } from '#report/systems/schools';
import { scissorsCrisis } from '#report/systems/scissors-crisis';
import { statistics } from '#report/systems/statistics';
import type { System } from '#report/systems/system';
import { thePlan } from '#report/systems/the-plan';
import { theWorld } from '#report/systems/the-world';

// biome-ignore format: one to a line, so that two additions do not meet
export const systems: readonly System[] = [
  goelro,
  recovery,
  scissorsCrisis,
  nepInstitutions,
  overpopulation,
  planningMethods,
  grainCrisis,
  thePlan,
  giants,
  foreignTechnology,
  foreignExchange,
  collectivization,
  moneyAndRations,
  schools,
  incentives,
  labourLaw,
  coercion,
  statistics,
  consumption,
  laterPlans,
  defence1941,
  theWorld,
];
