/** The eve of 1941 in rows that can be drawn and read: bands beside bands, and the record where there is one. */
import { shortName } from '#report/agreement';
import type { Words } from '#report/words';
import type { Lens } from '#scenario/scenario';

type MeasuredId = 'people' | 'coal' | 'iron' | 'works' | 'movedWorks' | 'ural' | 'made';

/** Eight tapes of ten lie between the outer two. */
interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** One economy, tested over many tapes. */
interface WarTest {
  readonly spreads: Readonly<Record<MeasuredId, Spread>>;
  /** Fraction of tapes on which organised resistance holds, with a narrow, the usual and a wide margin. */
  readonly holds: { readonly narrow: number; readonly usual: number; readonly wide: number };
}

/** The record: people, coal and pig iron of the land occupied by November 1941, and large works moved (see the notes of front.* parameters). */
export const RECORDED: Readonly<Partial<Record<MeasuredId, number>>> = {
  people: 42,
  coal: 63,
  iron: 68,
  movedWorks: 1360,
};

export interface EveBand {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly text: string;
  readonly say: string;
}

export interface EveRow {
  readonly id: string;
  readonly name: string;
  readonly run: EveBand;
  readonly done: EveBand;
  readonly record?: { readonly value: number; readonly text: string };
}

export interface EveGroup {
  readonly id: 'lost' | 'after' | 'moved' | 'holds';
  readonly heading: string;
  readonly unit: string;
  readonly rows: readonly EveRow[];
  /** End of the scale that all rows of the group share, and where it is ticked. */
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

interface Tested {
  readonly run: WarTest;
  readonly done: WarTest;
}

const groups = [
  { id: 'lost', rows: ['people', 'coal', 'iron', 'works'] },
  { id: 'after', rows: ['ural', 'made'] },
  { id: 'moved', rows: ['movedWorks'] },
] as const;

const PERCENT = 100;
const STEP = 25;
const TENS = 10;
/** Works are counted in thousands on the scale. */
const WORKS_STEP = 1000;

export function eveGroups(
  own: Tested,
  readings: readonly (Tested & { readonly lens: string })[],
  lenses: readonly Lens[],
  words: Words,
): EveGroup[] {
  const { t, format, language } = words;
  const bandIn = ({ p10, p50, p90 }: Spread, times: number, print: (value: number) => string): EveBand => {
    const [low, middle, high] = [times * p10, times * p50, times * p90];
    const text = print(low) === print(high) ? print(low) : `${print(low)}–${print(high)}`;
    const say = t('epilogue.eve.say', { low: print(low), middle: print(middle), high: print(high) });
    return { low, middle, high, text, say };
  };
  const bandOf = (id: MeasuredId, spread: Spread): EveBand =>
    id === 'movedWorks'
      ? bandIn(spread, 1, (value) => format.number(TENS * Math.round(value / TENS)))
      : bandIn(spread, PERCENT, (value) => format.number(value));
  const measured = groups.map(({ id, rows }): EveGroup => {
    const drawn = rows.map((row): EveRow => {
      const record = RECORDED[row];
      return {
        id: row,
        name: t(`epilogue.eve.row.${row}`),
        run: bandOf(row, own.run.spreads[row]),
        done: bandOf(row, own.done.spreads[row]),
        ...(record === undefined ? {} : { record: { value: record, text: format.number(record) } }),
      };
    });
    const most = Math.max(...drawn.flatMap(({ run, done }) => [run.high, done.high]));
    const step = id === 'moved' ? WORKS_STEP : STEP;
    return group(id, drawn, Math.max(id === 'moved' ? 0 : PERCENT, step * Math.ceil(most / step)), step);
  });
  const fraction = ({ narrow, usual, wide }: WarTest['holds']): EveBand =>
    bandIn({ p10: narrow, p50: usual, p90: wide }, PERCENT, (value) => format.number(value));
  const held = readings.map(({ lens, run, done }): EveRow => {
    const { title } = lenses.find(({ id }) => id === lens)!;
    return { id: lens, name: shortName(title[language]), run: fraction(run.holds), done: fraction(done.holds) };
  });
  return [...measured, group('holds', held, PERCENT, STEP)];

  function group(id: EveGroup['id'], rows: readonly EveRow[], to: number, step: number): EveGroup {
    const ticks = Array.from({ length: Math.round(to / step) + 1 }, (_, i) => ({
      value: i * step,
      text: format.number(i * step),
    }));
    return { id, heading: t(`epilogue.eve.${id}.heading`), unit: t(`epilogue.eve.${id}.unit`), rows, to, ticks };
  }
}

/** The same as text: one table for all groups. */
export function eveTable(
  all: readonly EveGroup[],
  { t }: Words,
): { readonly caption: string; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    caption: t('epilogue.eve.table'),
    heads: ['what', 'run', 'done', 'record'].map((head) => t(`epilogue.eve.heads.${head}`)),
    rows: all.flatMap(({ heading, unit, rows }) =>
      rows.map(({ name, run, done, record }) => [
        `${heading}: ${name} (${unit})`,
        run.say,
        done.say,
        record?.text ?? '–',
      ]),
    ),
  };
}
