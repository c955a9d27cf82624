/** Walking the regions in the scenario's order. */
import type { Economy, RegionStocks } from '#core/economy';

export function mapRegions(economy: Economy, value: (region: RegionStocks, index: number) => number): number[] {
  const { regions } = economy;
  const values = new Array<number>(regions.length);
  for (let r = 0; r < regions.length; r++) values[r] = value(regions[r]!, r);
  return values;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** Sum of a × b over regions or sectors. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** Total shared out by weights; all to nobody when the weights are nil. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const whole = sum(weights);
  return weights.map((weight) => (whole > 0 ? total * (weight / whole) : 0));
}
