/** Rounding that keeps sums: printed parts add up to the printed whole. */

/**
 * Each value to `digits` places, so that together they give `total` rounded likewise: all are cut down to the step below,
 * and the steps that are missing go to those that lost most.
 */
export function roundToTotal(values: readonly number[], total: number, digits: number): number[] {
  const unit = 10 ** -digits;
  const steps = values.map((value) => Math.floor(value / unit));
  const missing = Math.round(total / unit) - steps.reduce((all, step) => all + step, 0);
  const byLoss = values
    .map((value, i) => ({ i, lost: value / unit - steps[i]! }))
    .sort((a, b) => b.lost - a.lost || a.i - b.i);
  const shareOfAll = Math.trunc(missing / Math.max(1, values.length));
  const rest = missing - shareOfAll * values.length;
  byLoss.forEach(({ i }, rank) => {
    steps[i] = steps[i]! + shareOfAll + (rank < rest ? 1 : 0) - (rest < 0 && rank >= values.length + rest ? 1 : 0);
  });
  return steps.map((step) => Number((step * unit).toFixed(Math.max(0, digits))));
}

/** The printed parts of a change: with `from` and `to` printed to the same place they add up on paper. */
export function roundParts(from: number, to: number, parts: readonly number[], digits: number): number[] {
  const unit = 10 ** -digits;
  const printed = (Math.round(to / unit) - Math.round(from / unit)) * unit;
  return roundToTotal(parts, printed, digits);
}
