/** Two plans for one season side by side: lever by lever where they differ, and where each leads. */
import { allLevers, type LeverId, type NamedLever } from '#core/model';
import type { LeverSettings, LeverTable } from '#core/plan';
import { choiceName, leverWords } from '#report/lever-control';
import { type ForecastFigure, type Foreseen, forecastFigure, forecastFigures } from '#report/planning-forecast';
import type { Words } from '#report/words';

export interface LeverDifference {
  readonly id: LeverId;
  readonly name: string;
  readonly unit: string;
  readonly before: string;
  readonly table: string;
  readonly theirs: string;
  /** Where the three stand on the lever’s scale, from 0 to 1; a choice has no scale. */
  readonly scale?: { readonly before: number; readonly table: number; readonly theirs: number };
}

/** The whole table if a plan were copied: what it does not name goes back to where it stood before this season. */
export function copied(settings: LeverSettings, before: LeverTable, changed: readonly LeverId[]): LeverSettings {
  return { ...Object.fromEntries(changed.map((id) => [id, before[id]])), ...settings };
}

export function differences(
  theirs: LeverTable,
  before: LeverTable,
  table: LeverTable,
  words: Words,
): LeverDifference[] {
  return allLevers
    .filter(({ id }) => table[id] !== theirs[id])
    .map((lever) => differenceOf(lever, theirs, before, table, words));
}

function differenceOf(
  lever: NamedLever,
  theirs: LeverTable,
  before: LeverTable,
  table: LeverTable,
  words: Words,
): LeverDifference {
  const { id } = lever;
  const { label, unit, format } = leverWords(lever, before, '', words);
  const [low, high] = lever.range;
  const share = (value: number) => (value - low) / (high - low);
  const write = (value: number) => (lever.choices ? choiceName(lever, value, words) : format(value));
  return {
    id,
    name: label,
    unit: lever.choices ? '' : unit,
    before: write(before[id]),
    table: write(table[id]),
    theirs: write(theirs[id]),
    ...(lever.choices
      ? {}
      : { scale: { before: share(before[id]), table: share(table[id]), theirs: share(theirs[id]) } }),
  };
}

/** The outlook of both plans by the numbers of one school: `now` is the table, `before` the plan beside it. */
export function outlooksOf(foreseen: Foreseen, name: string, words: Words) {
  const { t } = words;
  const figures = forecastFigures.map((id) => outlookOf(id, foreseen, name, words));
  const hungry = ({ tapes, hungerShare }: Foreseen['now']) => String(Math.round(tapes * hungerShare));
  const hunger = {
    label: t('forecast.massHunger'),
    unit: t('desk.forecast.ofTapes', { tapes: foreseen.now.tapes }),
    table: hungry(foreseen.now),
    theirs: hungry(foreseen.before),
  };
  return { figures, hunger };
}

function outlookOf(id: ForecastFigure, foreseen: Foreseen, name: string, words: Words) {
  const { label, unit, chart, figures } = forecastFigure(id, foreseen, words);
  const { table } = chart;
  // The last row of the table is the horizon: year, low, middle, high, and the other plan.
  const [, , ours = '', , theirs = ''] = table.rows.at(-1) ?? [];
  return {
    label,
    unit,
    table: ours,
    theirs,
    figures: { ...figures, columns: [...figures.columns.slice(0, -1), { ...figures.columns.at(-1)!, name }] },
    chart: { ...chart, table: { ...table, heads: [...table.heads.slice(0, -1), name] } },
  };
}
