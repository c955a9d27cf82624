/** What several beats say in the same way. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';

/** Last year's figure, where there was a last year. */
export function pastOf(
  last: YearResult | undefined,
  of: (result: YearResult, world: World) => number,
  world: World,
): { from?: number } {
  return last ? { from: of(last, world) } : {};
}

/** The words of the regions whose value passes a line, the farthest past it first. */
export function namesOf(
  { regionIds }: World,
  values: readonly number[],
  passes: (value: number) => boolean,
  prefix = 'region',
): string[] {
  return regionIds
    .map((id, r) => ({ id, value: values[r]! }))
    .filter(({ value }) => passes(value))
    .sort((a, b) => b.value - a.value)
    .map(({ id }) => `${prefix}.${id}`);
}
