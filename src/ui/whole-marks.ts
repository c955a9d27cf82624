/**
 * Whole marks for parts of a total, by largest remainder: each part gets its floor, and the marks left over go to the parts
 * with the largest fractions (the first in order when they tie). The marks then add up to the rounded total, so a map of
 * sacks shows exactly as many sacks as the country has.
 */
export function wholeMarks(values: readonly number[]): number[] {
  const floors = values.map((value) => Math.floor(value + 1e-9));
  const total = Math.round(values.reduce((sum, value) => sum + value, 0));
  const left = total - floors.reduce((sum, value) => sum + value, 0);
  const byFraction = values
    .map((value, index) => ({ index, fraction: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
    .slice(0, Math.max(0, left));
  const marks = [...floors];
  for (const { index } of byFraction) marks[index] = (marks[index] ?? 0) + 1;
  return marks;
}
