/** The account beside the map: the figures of a beat as counted marks, a mark the same amount in every row of a unit. */
import type { World } from '#core/world';
import type { Beat, Figure } from '#report/beat';
import { markSize } from '#report/mark-size';

/** More marks in a row cannot be counted at a glance. */
const MOST_MARKS = 12;

export interface AccountRow extends Figure {
  readonly perMark: number;
}

/** What is eaten in the village, between the hunger line and what is eaten when there is enough. */
export interface NeedOnScale {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

export interface Account {
  readonly rows: readonly AccountRow[];
  readonly need: NeedOnScale | undefined;
}

const FOOD = 'foodPerVillager';
/** Room on either side of the need, as a share of it: hunger far below and plenty just above both fit. */
const MARGINS = [0.7, 1.2] as const;

export function accountOf({ figures }: Beat, { parameters }: World): Account {
  const counted = figures.filter(({ id }) => id !== FOOD);
  const rows = counted.map((figure): AccountRow => {
    const alike = counted.filter(({ unit }) => unit === figure.unit);
    const largest = Math.max(...alike.flatMap(({ value, of = 0 }) => [value, of]));
    return { ...figure, perMark: markSize(largest, MOST_MARKS) };
  });
  const food = figures.find(({ id }) => id === FOOD);
  const { need: low, want: high } = parameters.famine;
  const [below, above] = MARGINS;
  const scale = food && { from: Math.min(low * below, food.value), to: high * above };
  return { rows, need: food && scale && { value: Math.min(food.value, scale.to), low, high, ...scale } };
}

/** A row while its beat passes: from last year's figure, or from nothing, to this year's. */
export interface RowNow {
  readonly value: number;
  /** Marks that have come, and outlines of those that have not or will not. */
  readonly marks: number;
  readonly missing: number;
}

export function rowAt({ value, of, last = 0, perMark }: AccountRow, share: number): RowNow {
  const now = last + (value - last) * share;
  const whole = Math.max(value, of ?? 0, last);
  return { value: now, marks: Math.max(0, now) / perMark, missing: Math.max(0, whole - now) / perMark };
}
