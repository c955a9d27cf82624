/**
 * Housing: places to live in towns, and how far crowding keeps people away.
 *
 *   (E69)  dwellings' = (1 − wear) · dwellings + built;  built = allotment · K_services completed / cost
 *   (E69a) space = dwellings / P_u, at most space_max
 *   (E69b) room = min(1, space)^ε: how much of the pull of the town crowding leaves
 *
 * A place is the room that a townsperson of 1928 had, 5.8 square metres. Dwellings were built for fewer people than came,
 * so space fell by a third in ten years (Sosnovy 1954); barracks and corners set a limit to arrival that no wage removed.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { pow } from '#core/kernel/math';

export const quantities = {
  dwellings: { symbol: 'dwellings', unit: 'million people', meaning: 'Places to live in towns, at the room of 1928', equation: 'E69' },
  built: { symbol: 'built', unit: 'million people/yr', meaning: 'Places built in the year', equation: 'E69' },
  space: { symbol: 'space', unit: 'index, 1928 = 1', meaning: 'Living space of a townsperson', equation: 'E69a' },
  room: { symbol: 'room', unit: '1', meaning: 'Share of the pull of the town that crowding leaves', equation: 'E69b' },
} as const satisfies Quantities;

export const parameters = {
  wear: { symbol: 'wear', unit: '1/yr', meaning: 'Dwellings that fall out of use in a year', equation: 'E69', range: [0, 0.05] },
  cost: { symbol: 'cost', unit: 'roubles of 1928/yr per head', meaning: 'Cost of a place to live', equation: 'E69', range: [100, 2000] },
  spaceMax: { symbol: 'space_max', unit: 'index, 1928 = 1', meaning: 'Living space beyond which houses stand empty', equation: 'E69a', range: [1, 2] },
  crowding: { symbol: 'ε', unit: '1', meaning: 'Elasticity of arrivals to living space', equation: 'E69b', range: [0, 1] },
} as const satisfies Parameters;

export const levers = {
  allotment: {
    symbol: 'allotment',
    unit: '1',
    equation: 'E69',
    range: [0, 0.8],
    step: 0.05,
    initial: 0.4,
    dossier: 'road',
    meaning: 'Share of what is built for services, schools and trade that is dwellings.',
  },
} as const satisfies Levers;

export interface Housing {
  readonly dwellings: number;
  readonly built: number;
  readonly scrapped: number;
  readonly space: number;
  readonly room: number;
}

export function house(
  { nation }: Economy,
  townspeople: number,
  servicesCompleted: number,
  { allotment }: LeverValues<typeof levers>,
  { wear, cost, spaceMax, crowding }: ParameterValues<typeof parameters>,
): Housing {
  const space = townspeople > 0 ? Math.min(spaceMax, nation.dwellings / townspeople) : spaceMax; // (E69a)
  const built = (allotment * servicesCompleted) / cost;
  const scrapped = wear * nation.dwellings;
  return { dwellings: nation.dwellings - scrapped + built, built, scrapped, space, room: pow(Math.min(1, space), crowding) }; // (E69, E69b)
}
