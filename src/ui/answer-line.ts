/** The last line of an instrument: who answers, in counted marks, with this year's figure and last year's. */
import { measureText, type Pen, strokeLine, writeText } from '#ui/pen';
import { drawRow, fitPitch, type RowSegment } from '#ui/pictogram-row';
import type { PictogramName } from '#ui/pictograms';
import { font } from '#ui/theme';

export interface Answer {
  /** "Peasants answer" */
  readonly label: string;
  /** "sell freely" */
  readonly verb?: string;
  readonly pictogram: PictogramName;
  readonly segments: readonly RowSegment[];
  readonly text: string;
  readonly beforeText: string;
}

export const answerHeight = 32;

export function paintAnswer(pen: Pen, answer: Answer): void {
  const { theme, width, height } = pen;
  const top = height - answerHeight;
  const base = top + 21;
  strokeLine(
    pen,
    [
      [0, top + 1],
      [width, top + 1],
    ],
    { colour: theme.ink, width: 2 },
  );
  let x =
    writeText(pen, 0, base, answer.label, { font: font.text(14, 700), fill: theme.ink, maxWidth: width * 0.42 }) + 10;
  const figures =
    measureText(pen, answer.text, font.figure(12, 600)) + 8 + measureText(pen, answer.beforeText, font.text(12));
  const units = answer.segments.reduce((sum, { count }) => sum + count, 0);
  if (answer.verb && width - x - figures > 150) {
    x += writeText(pen, x, base, answer.verb, { font: font.text(12), fill: theme.ink }) + 8;
  }
  const slimness = answer.pictogram === 'sack' ? 1.26 : 1;
  const pitch = fitPitch(units, width - x - figures - 12, 3, answer.pictogram === 'sack' ? 12 : 18);
  const size = pitch * slimness;
  drawRow(pen, answer.pictogram, { x, y: top + 16 - size / 2 }, answer.segments, { pitch, gap: 3, size });
  x += units * pitch + Math.floor(units / 5) * 3 + 8;
  x += writeText(pen, x, base, answer.text, { font: font.figure(12, 600), fill: theme.ink }) + 8;
  // A long row of marks may leave no room for it; half a figure would be a wrong one.
  if (x + measureText(pen, answer.beforeText, font.text(12)) > width + 1) return;
  writeText(pen, x, base, answer.beforeText, { font: font.text(12), fill: theme.ink });
}
