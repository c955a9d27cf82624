/** What the planning room compares: the year under the plan on the table, the same without its changes, and last year. */
import type { LeverId } from '#core/model';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Words } from '#report/words';

export interface Comparison {
  readonly year: number;
  readonly world: World;
  readonly now: YearResult;
  /** The year if nothing were changed this season: what differs from it is the plan’s hand. */
  readonly before: YearResult;
  /** The year lived last; in the first there is none. */
  readonly last: YearResult | undefined;
  readonly changed: readonly LeverId[];
}

/** The year beside which this one stands: last year, and in the first year the same without changes. */
export function past({ last, before }: Comparison): YearResult {
  return last ?? before;
}

/** How that year is called at the head of a column and before a figure. */
export function pastLabel({ last }: Comparison, words: Words): string {
  return last ? String(last.year) : words.t('common.before');
}

/** "1931: 2.0" */
export function pastText(comparison: Comparison, words: Words, text: string): string {
  return words.t('desk.pastText', { past: pastLabel(comparison, words), value: text });
}

/** The same, left out in the first year as long as there is nothing to tell apart. */
export function pastBeside(comparison: Comparison, words: Words, now: string, then: string): string {
  return !comparison.last && now === then ? '' : pastText(comparison, words, then);
}

/** Differences smaller than what is printed are no change. */
export function moved(now: number, before: number, digits: number): boolean {
  return now.toFixed(digits) !== before.toFixed(digits);
}
