/** How much one counted mark stands for: 1, 2 or 5 of some power of ten, so that a reader can count back. */
export function markSize(largest: number, most: number): number {
  if (!(largest > 0)) return 1;
  const power = Math.floor(Math.log10(largest / most));
  const sizes = [1, 2, 5].map((step) => Number(`${step}e${power}`));
  return sizes.find((size) => largest / size <= most) ?? Number(`1e${power + 1}`);
}
