/** A measured figure, with what it must not exceed where something was promised. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: number;
}

export function print(heading: string, figures: readonly Figure[]): void {
  console.log(`\n${heading}`);
  for (const { what, value, unit, bound } of figures) {
    const shown = `${Number(value.toPrecision(3))} ${unit}`.padStart(12);
    const beside = bound === undefined ? '' : `at most ${bound} ${unit}${value <= bound ? '' : '   BROKEN'}`;
    console.log(`  ${what.padEnd(58)} ${shown}   ${beside}`.trimEnd());
  }
}
