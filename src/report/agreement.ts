/**
 * What every school agrees on and what not: plans beside what was done, as computed beforehand over many tapes and lenses.
 * Nothing is judged here; whether more is better differs from row to row, and is left to the reader.
 */
import type { Words } from '#report/words';
import type { Scenario } from '#scenario/scenario';

/** The figures of `uncertainty.json`, written by `npm run docs`. */
export interface Agreement {
  readonly tapes: number;
  readonly comparisons: readonly {
    readonly plan: string;
    readonly beside: string;
    readonly headlines: readonly {
      readonly headline: string;
      readonly as: 'difference' | 'ratio';
      readonly spreads: readonly Spread[];
      readonly verdict: 'more' | 'less' | 'notLess' | 'notMore' | 'open';
    }[];
  }[];
}

interface Spread {
  readonly lens: string;
  readonly recorded: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** One reading of one difference, in the unit of its row: four tapes of five, the middle one, and the tape of the record. */
export interface ReadingCell {
  readonly lens: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly record: number;
  readonly text: string;
  /** All four numbers, in words. */
  readonly say: string;
}

export interface AgreementRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly verdict: string;
  readonly cells: readonly ReadingCell[];
  /** The scale that all readings of the row share; nought is no difference. */
  readonly from: number;
  readonly to: number;
}

export interface AgreementTable {
  /** The plan compared, by its id and by its title. */
  readonly plan: string;
  readonly title: string;
  readonly caption: string;
  readonly lenses: readonly string[];
  readonly rows: readonly AgreementRow[];
}

/** What is counted in people is fewer, and not less. */
const COUNTED = ['hunger', 'alive', 'towns'];
const OF_PEOPLE: Readonly<Record<string, string>> = { less: 'fewer', notMore: 'mostlyFewer' };
const PERCENT = 100;
/** Room at the ends of a scale, as a share of it, so that no mark is cut. */
const ROOM = 0.06;

export function agreementTables(
  { tapes, comparisons }: Agreement,
  { plans, lenses }: Scenario,
  words: Words,
): AgreementTable[] {
  const { t, format, language } = words;
  const titleOf = (id: string) => plans.find((plan) => plan.id === id)?.title[language];
  const nameOf = (id: string) => shortName(lenses.find((lens) => lens.id === id)!.title[language]);
  return comparisons.flatMap(({ plan, beside, headlines }): AgreementTable[] => {
    const title = titleOf(plan);
    const other = titleOf(beside);
    if (title === undefined || other === undefined) return [];
    const rows = headlines.map(({ headline, as, spreads, verdict }): AgreementRow => {
      const inUnit = (value: number) => (as === 'ratio' ? PERCENT * (value - 1) : value);
      const print = (value: number) => format.signed(value, as === 'ratio' ? 0 : 1);
      const cells = spreads.map(({ lens, recorded, p10, p50, p90 }): ReadingCell => {
        const [low, middle, high, record] = [inUnit(p10), inUnit(p50), inUnit(p90), inUnit(recorded)];
        return {
          lens: nameOf(lens),
          low,
          middle,
          high,
          record,
          text: print(low) === print(high) ? print(low) : `${print(low)} … ${print(high)}`,
          say: t('epilogue.schools.say', {
            low: print(low),
            middle: print(middle),
            high: print(high),
            record: print(record),
          }),
        };
      });
      const ends = cells.flatMap(({ low, high, record }) => [low, high, record]);
      const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
      const room = ROOM * (most - least);
      const people = COUNTED.includes(headline) ? OF_PEOPLE[verdict] : undefined;
      return {
        id: headline,
        name: t(`epilogue.schools.headline.${headline}`),
        unit: t(`epilogue.schools.${as}`),
        verdict: t(`epilogue.schools.verdict.${people ?? verdict}`),
        cells,
        from: least - room,
        to: most + room,
      };
    });
    const caption = t('epilogue.schools.caption', { plan: title, other, tapes });
    return [{ plan, title, caption, lenses: rows[0]?.cells.map(({ lens }) => lens) ?? [], rows }];
  });
}

/** Who holds it, without what he holds. */
export function shortName(title: string): string {
  return title.split(':')[0]!;
}
