/** A number as scenario files write it: with its unit, its standing and its source. */
import { type Problem, shown } from '#scenario/problem';

export interface Entry {
  readonly value: unknown;
  readonly unit: string;
  readonly standing: string;
  readonly source: string;
  readonly low?: number;
  readonly high?: number;
}

/** What the readers of one scenario share: keys of the bibliography (unless it is unreadable), and what is wrong so far. */
export interface Reading {
  readonly sources: ReadonlySet<string> | undefined;
  readonly problems: Problem[];
}

export function checkSource(source: string, path: string, { sources, problems }: Reading): void {
  if (sources && !sources.has(source))
    problems.push({
      code: 'source',
      path,
      message: `found the source ${shown(source)}, expected a key of the bibliography`,
    });
}

/** The entry of that name when it is there and well formed; what is malformed has been reported by its shape. */
export function entryOf(
  table: Readonly<Record<string, unknown>>,
  id: string,
  root: string,
  { unit, meaning }: { readonly unit: string; readonly meaning: string },
  reading: Reading,
): Entry | undefined {
  const path = `${root}/${id}`;
  if (!Object.hasOwn(table, id)) {
    reading.problems.push({
      code: 'missing',
      path,
      message: `nothing is given for ${id}; expected a value in ${unit}: ${meaning}`,
    });
    return undefined;
  }
  const entry = table[id] as Entry | null;
  if (typeof entry !== 'object' || entry === null || typeof entry.unit !== 'string' || typeof entry.source !== 'string') return undefined;
  if (entry.unit !== unit) {
    reading.problems.push({
      code: 'unit',
      path: `${path}/unit`,
      message: `found the unit ${shown(entry.unit)}, expected ${shown(unit)}`,
    });
  }
  if (typeof entry.low === 'number' && typeof entry.high === 'number' && entry.low > entry.high) {
    reading.problems.push({
      code: 'range',
      path: `${path}/low`,
      message: `found ${entry.low}, expected no more than the high of ${entry.high}`,
    });
  }
  checkSource(entry.source, `${path}/source`, reading);
  return entry;
}

/** A table in an unknown file, or none: readers go on with what there is, so that all problems come at once. */
export function tableIn(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const found = typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : undefined;
}
