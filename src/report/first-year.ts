/**
 * What you changed and what it did: the year as it went beside the same year, on the same weather and world, with the plan left
 * as it stood. Each difference is shared exactly among the decisions that made it.
 */
import type { Steps } from '#core/kernel/steps';
import { allLevers, type LeverId } from '#core/model';
import { type LeverTable, packLevers } from '#core/plan';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { type Cause, explainingBetween } from '#report/explain';
import { seriesNamed } from '#report/headlines';
import { type Difference, differencesOf, moveText } from '#report/lesson';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

export interface ChangedFigure extends Difference {
  /** The largest first; they add up to the difference. */
  readonly causes: readonly Cause[];
}

export interface FirstYear {
  readonly levers: readonly LeverId[];
  readonly figures: readonly ChangedFigure[];
}

const FIGURES = 6;

/** In steps, between which a page can answer. @param table what was decided for the year, autumn included */
export function* comparingFirstYear(now: YearResult, table: LeverTable, world: World): Steps<FirstYear> {
  const { start } = world;
  const levers = allLevers.filter(({ id }) => table[id] !== start[id]).map(({ id }) => id);
  const pack = packLevers(start);
  const asLeft = { winter: pack, autumn: pack };
  const left = advanceYear(now.before, asLeft, world);
  const differences = differencesOf(left, now, world, FIGURES);
  const inputs = { before: now.before, draws: now.ledger.draws };
  const explained = yield* explainingBetween(
    { ...inputs, decisions: asLeft },
    { ...inputs, decisions: now.decisions },
    world,
    differences.map(({ series }) => seriesNamed(series)),
  );
  const figures = differences.map((difference, i) => ({
    ...difference,
    causes: explained[i]!.groups.flatMap(({ causes }) => causes),
  }));
  return { levers, figures };
}

const CAUSES = 2;

/** The same in words: a line for each lever that was moved, and a table of figures with what made them differ. */
export function firstYearWords({ levers, figures }: FirstYear, table: LeverTable, start: LeverTable, words: Words) {
  const { t, format } = words;
  return {
    moves: levers.map((id) => moveText(id, start, table, words)),
    heads: ['figure', 'left', 'went', 'difference', 'through'].map((head) => t(`firstYear.${head}`)),
    rows: figures.map(({ series, unit, from, to, causes }) => {
      const print = printOf(unit);
      const part = (value: number) => format.signed(value * print.times, print.digits);
      const through = causes
        .filter(({ value }) => Number((value * print.times).toFixed(print.digits)) !== 0)
        .slice(0, CAUSES)
        .map(({ id, value }) => t('firstYear.cause', { cause: t(`cause.${id}`), part: part(value) }));
      return [
        [t(`series.${series}`), t(`unit.${print.unit}`)].filter(Boolean).join(', '),
        format.value(from, print),
        format.value(to, print),
        part(to - from),
        through.join('; '),
      ];
    }),
  };
}
