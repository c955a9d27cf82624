/** What moved the figure each part of the year is about: its largest causes, and all others as one. */
import type { Steps } from '#core/kernel/steps';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Beat, BeatId } from '#report/beat';
import type { CauseKind } from '#report/causes';
import { explaining } from '#report/explain';
import { officeSeries, seriesNamed } from '#report/headlines';
import type { Series } from '#report/series-declaration';
import { printOf } from '#report/units';
import { type PrintedCause, printWhy } from '#report/why';
import type { Words } from '#report/words';

/** More bars than these are not read while the year passes; the report has them all. */
const MOST_CAUSES = 4;

export interface BeatCauses {
  /** Signed, as printed. */
  readonly change: string;
  /** The largest first. What is printed adds up to the change. */
  readonly causes: readonly Pick<PrintedCause, 'id' | 'label' | 'group' | 'value' | 'text'>[];
  /** The sum of those that are not among them. */
  readonly others?: string;
  readonly kinds: readonly CauseKind[];
}

/** The series behind the figure at the head of a part. */
export function seriesOf({ about }: Beat): Series {
  return about === 'industrial_output' ? officeSeries('industry') : seriesNamed(about);
}

/** Hunger is not taken apart here: its causes are in the report, with what is disputed. */
export function* causesOfBeats(
  beats: readonly Beat[],
  now: YearResult,
  last: YearResult | undefined,
  world: World,
  words: Words,
): Steps<ReadonlyMap<BeatId, BeatCauses>> {
  const told = beats.filter(({ quiet }) => !quiet);
  const explanations = yield* explaining(now, last, world, told.map(seriesOf));
  return new Map(
    told.map((beat, i) => {
      const print = printOf(beat.unit);
      const { change, causes, places } = printWhy(explanations[i]!, print, words);
      const ordered = causes.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
      const others = ordered.slice(MOST_CAUSES).reduce((sum, { value }) => sum + value, 0);
      const shown = ordered.slice(0, MOST_CAUSES);
      const kinds = [...new Set(shown.map(({ group }) => group))];
      return [
        beat.id,
        {
          change,
          causes: shown,
          kinds,
          ...(ordered.length > MOST_CAUSES ? { others: words.format.signed(others, places) } : {}),
        },
      ];
    }),
  );
}
