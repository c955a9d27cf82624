/** Reading numbers out of unknown JSON, one problem for each that is not there or not a number. */
import type { ParameterDeclaration } from '#core/declare';
import { PRODUCTS, SECTORS, SPECIES } from '#core/economy';
import { type Problem, shown } from '#scenario/problem';

export function numberAt(value: unknown, path: string, problems: Problem[], low = -Infinity, high = Infinity): number {
  const expected = low === -Infinity ? 'a number' : high === Infinity ? `a number from ${low} on` : `a number from ${low} to ${high}`;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    problems.push({ code: 'number', path, message: `found ${shown(value)}, expected ${expected}` });
    return 0;
  }
  if (value < low || value > high) problems.push({ code: 'range', path, message: `found ${value}, expected ${expected}` });
  return value;
}

/** One number for each name, in the order of the names. */
export function numbersAt(value: unknown, names: readonly string[], path: string, problems: Problem[], low = -Infinity, high = Infinity): number[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({
      code: 'table',
      path,
      message: `found ${shown(value)}, expected a number for each of ${names.join(', ')}`,
    });
    return names.map(() => 0);
  }
  const table = value as Record<string, unknown>;
  for (const name of Object.keys(table)) {
    if (!names.includes(name)) problems.push({ code: 'unknown', path: `${path}/${name}`, message: `${name} is none of ${names.join(', ')}` });
  }
  return names.map((name) => numberAt(table[name], `${path}/${name}`, problems, low, high));
}

/** The value of a parameter: a number, or one for each region, sector, species or product. None when the regions are unreadable. */
export function parameterValue(
  value: unknown,
  { per, range: [low, high] }: ParameterDeclaration,
  regions: readonly string[] | undefined,
  path: string,
  problems: Problem[],
): number | number[] | undefined {
  if (!per) return numberAt(value, path, problems, low, high);
  const names = { region: regions, sector: SECTORS, species: SPECIES, product: PRODUCTS }[per];
  return names && numbersAt(value, names, path, problems, low, high);
}
