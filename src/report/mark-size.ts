/** How much one counted mark stands for: 1, 2 or 5 of some power of ten, so that a reader can count back. */
export function markSize(largest: number, most: number): number {
  if (!(largest > 0)) return 1;
  let size = 10 ** Math.floor(Math.log10(largest / most));
  for (const step of [2, 2.5, 2]) {
    if (largest / size <= most) return size;
    size *= step;
  }
  return size;
}
