/**
 * The props a drawing shows on the way from one state to the next: numbers are interpolated wherever both states have one at
 * the same place, and everything else (words, lists of another length) is already the next state's.
 */
export function blend<T>(from: T, to: T, share: number): T {
  if (share >= 1) return to;
  if (typeof from === 'number' && typeof to === 'number') return (from + (to - from) * share) as T;
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length) return to;
    return to.map((item, index) => blend(from[index], item, share)) as T;
  }
  if (isRecord(from) && isRecord(to)) {
    const earlier: Record<string, unknown> = from;
    return Object.fromEntries(
      Object.entries(to).map(([key, value]) => [key, key in earlier ? blend(earlier[key], value, share) : value]),
    ) as T;
  }
  return to;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
