/** The statistical office's table in words: as reported, as known, and how far apart. */
import type { OfficeRow, OfficeRowId } from '#report/headlines';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

export interface OfficeLine {
  readonly id: OfficeRowId;
  /** With its unit. */
  readonly label: string;
  /** Absent when nothing was printed. */
  readonly reported: string | undefined;
  readonly printedSeries: string | undefined;
  readonly known: string;
  /** Since last year. */
  readonly change: string | undefined;
  readonly difference: string | undefined;
}

/** Deaths are no row of it: they are said in words. */
export function officeTable(rows: readonly OfficeRow[], words: Words): OfficeLine[] {
  return rows
    .filter(({ plainText }) => !plainText)
    .map(({ id, unit, reported, printedSeries, known, last }) => {
      const print = printOf(unit);
      const { value, change } = words.format;
      return {
        id,
        label: `${words.t(`office.row.${id}`)}, ${words.t(`unit.${print.unit}`)}`,
        printedSeries,
        reported: reported === undefined ? undefined : value(reported, print),
        known: value(known, print),
        change: last === undefined ? undefined : change(known - last, print),
        difference: reported === undefined ? undefined : change(reported - known, print),
      };
    });
}
