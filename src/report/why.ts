/** An explanation as it is printed: parts rounded so that on paper, too, they add up to the change. */
import type { CauseKind } from '#report/causes';
import type { Explanation } from '#report/explain';
import { roundParts } from '#report/rounding';
import type { Print } from '#report/units';
import type { Words } from '#report/words';

export interface PrintedCause {
  readonly id: string;
  readonly label: string;
  readonly group: CauseKind;
  readonly value: number;
  readonly text: string;
  readonly equation: string;
}

export interface PrintedWhy {
  /** Of the figures of the drawing. */
  readonly places: number;
  readonly change: string;
  readonly from: { readonly value: number; readonly text: string };
  readonly to: { readonly value: number; readonly text: string };
  readonly causes: readonly PrintedCause[];
  readonly groups: readonly { readonly id: CauseKind; readonly label: string; readonly text: string }[];
}

const LARGE = 1000;
const MOST_EQUATIONS = 3;

function named(equations: readonly string[]): string {
  return equations.slice(0, MOST_EQUATIONS).join(', ') + (equations.length > MOST_EQUATIONS ? ' …' : '');
}

export function printWhy({ from, to, groups }: Explanation, { digits, times }: Print, words: Words): PrintedWhy {
  const { number, signed } = words.format;
  const [start, end] = [from * times, to * times];
  // Parts are smaller than the figure they make; where it has four places before the point they need no more.
  const places = Math.max(Math.abs(start), Math.abs(end)) < LARGE ? digits + 1 : digits;
  const flat = groups.flatMap(({ kind, causes }) => causes.map((cause) => ({ kind, cause })));
  const parts = roundParts(
    start,
    end,
    flat.map(({ cause }) => cause.value * times),
    places,
  );
  const causes = flat.map(
    ({ kind, cause }, i): PrintedCause => ({
      id: `${kind}.${cause.id}`,
      label: words.t(`cause.${cause.id}`),
      group: kind,
      value: parts[i]!,
      text: signed(parts[i]!, places),
      equation: named(cause.equations),
    }),
  );
  const sumOf = (own: readonly PrintedCause[]) => own.reduce((all, { value }) => all + value, 0);
  // What is nought on paper takes no line of it, and leaves the sum as it is.
  const printed = causes.filter(({ value }) => value !== 0);
  return {
    places,
    change: signed(sumOf(causes), places),
    from: { value: start, text: number(start, places) },
    to: { value: end, text: number(end, places) },
    causes: printed,
    groups: groups
      .map(({ kind }) => ({ kind, own: printed.filter(({ group }) => group === kind) }))
      .filter(({ own }) => own.length > 0)
      .map(({ kind, own }) => ({ id: kind, label: words.t(`why.group.${kind}`), text: signed(sumOf(own), places) })),
  };
}
