/**
 * Rows of counted marks with this year's figure bold and last year's light: the body of the grain balance and of the road to
 * town. Row heights share the placeholder; the pitch of a mark is the same in every row.
 */
import { measureText, type Pen, strokeLine, writeText } from '#ui/pen';
import { drawRow, fitPitch, type RowSegment } from '#ui/pictogram-row';
import type { PictogramName } from '#ui/pictograms';
import { font } from '#ui/theme';

export interface CountRow {
  readonly label: string;
  readonly pictogram: PictogramName;
  readonly segments: readonly RowSegment[];
  readonly text: string;
  readonly beforeText: string;
  /** The player's change reaches this row: its words and figure are red. */
  readonly changed: boolean;
}

export interface CountTable {
  readonly rows: readonly CountRow[];
  /** Column heads of the two figures, such as 1932 and 1931. */
  readonly columns: { readonly now: string; readonly before: string };
  readonly paintHead: (pen: Pen, x: number, y: number, width: number) => void;
  /** Height of a mark over its pitch, and the largest pitch. */
  readonly mark: { readonly slimness: number; readonly most: number };
}

const headHeight = 22;

export function paintCountTable(pen: Pen, { rows, columns, paintHead, mark }: CountTable): void {
  const { theme, width, height } = pen;
  const figure = font.figure(14, 600);
  const before = font.figure(14);
  const widest = (texts: string[], textFont: string) =>
    Math.max(0, ...texts.map((text) => measureText(pen, text, textFont)));
  const beforeWidth = Math.max(
    widest(
      rows.map((row) => row.beforeText),
      before,
    ),
    measureText(pen, columns.before, font.figure(12)),
  );
  const nowRight = width - beforeWidth - 8;
  const nowWidth = widest(
    rows.map((row) => row.text),
    figure,
  );
  const labelWidth = Math.min(
    width * 0.34,
    widest(
      rows.map((row) => row.label),
      font.text(14, 700),
    ),
  );
  const marksLeft = labelWidth + 6;
  const room = nowRight - nowWidth - 8 - marksLeft;

  const head = { font: font.figure(12), fill: theme.ink2, align: 'right' } as const;
  writeText(pen, nowRight, 14, columns.now, head);
  writeText(pen, width, 14, columns.before, head);
  paintHead(pen, marksLeft, 14, nowRight - measureText(pen, columns.now, head.font) - 12 - marksLeft);

  const rowHeight = Math.min(46, (height - headHeight) / Math.max(1, rows.length));
  const units = Math.max(1, ...rows.map(({ segments }) => segments.reduce((sum, { count }) => sum + count, 0)));
  const pitch = fitPitch(units, room, 3, mark.most);
  const size = Math.min(pitch * mark.slimness, rowHeight - 4);
  for (const [index, row] of rows.entries()) {
    const top = headHeight + index * rowHeight;
    const middle = top + rowHeight / 2;
    if (index > 0)
      strokeLine(
        pen,
        [
          [0, top + 0.5],
          [width, top + 0.5],
        ],
        { colour: theme.hairline, width: 1 },
      );
    const words = { font: font.text(14, row.changed ? 700 : 400), fill: row.changed ? theme.red : theme.ink };
    writeText(pen, 0, middle + 5, row.label, { ...words, maxWidth: labelWidth });
    drawRow(pen, row.pictogram, { x: marksLeft, y: middle - size / 2 }, row.segments, { pitch, gap: 3, size });
    writeText(pen, nowRight, middle + 5, row.text, { font: figure, fill: words.fill, align: 'right' });
    writeText(pen, width, middle + 5, row.beforeText, { font: before, fill: theme.ink2, align: 'right' });
  }
}
