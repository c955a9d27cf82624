/** The systems of the period, in the order in which a reader meets them. */
import { collectivization } from '#report/systems/collectivization';
import { consumption } from '#report/systems/consumption';
import { moneyAndRations } from '#report/systems/money-and-rations';
import { overpopulation } from '#report/systems/overpopulation';
import type { System } from '#report/systems/system';

export const systems: readonly System[] = [overpopulation, collectivization, moneyAndRations, consumption];
