/**
 * The investment river: sources flow together by width into one stream and out to the branches; both sides are the same money.
 * A source or branch the player moved is red. Unfinished building stands below as a pile of half-built works.
 */
import { type Answer, answerHeight, paintAnswer } from '#ui/answer-line';
import { type Described, type Drawing, mountDrawing } from '#ui/drawing';
import { fillPath, measureText, type Pen, strokeLine, writeText } from '#ui/pen';
import type { Placement } from '#ui/placement';
import { layoutRiver, type PlacedStream } from '#ui/river-geometry';
import { font } from '#ui/theme';

export interface RiverStream {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly changed?: boolean;
}

export interface RiverProps extends Described {
  readonly sources: readonly RiverStream[];
  readonly branches: readonly RiverStream[];
  /** The sum, as written on the stream. */
  readonly totalText: string;
  readonly answer?: Answer;
}

export function createRiver(placement: Placement, props: RiverProps): Drawing<RiverProps> {
  return mountDrawing(placement, props, paintRiver);
}

function paintRiver(pen: Pen, { sources, branches, totalText, answer }: RiverProps): void {
  const { theme, width } = pen;
  const height = pen.height - (answer ? answerHeight + 4 : 0);
  const layout = layoutRiver(sources, branches, height);
  const label = font.text(12);
  const figure = font.figure(12);
  const widest = (texts: string[], textFont: string) =>
    Math.max(0, ...texts.map((text) => measureText(pen, text, textFont)));
  const left =
    Math.min(
      width * 0.22,
      widest(
        sources.map((source) => source.label),
        label,
      ),
    ) + 8;
  const figures = widest(
    branches.map((branch) => branch.text),
    figure,
  );
  const names = Math.min(
    width * 0.34,
    widest(
      branches.map((branch) => branch.label),
      label,
    ),
  );
  const right = width - figures - names - 18;
  const middle = [left + (right - left) * 0.45, left + (right - left) * 0.62] as const;

  const textY = ({ outer, thickness }: PlacedStream) => outer + thickness / 2 + 4;
  for (const [index, source] of sources.entries()) {
    const placed = layout.sources[index];
    if (!placed) continue;
    const colour = source.changed ? theme.red : theme.teal;
    fillPath(pen, ribbon(left, placed.outer, middle[0] + 0.5, placed.inner, placed.thickness), colour);
    writeText(pen, 0, textY(placed), source.label, {
      font: label,
      fill: source.changed ? theme.red : theme.ink,
      maxWidth: left - 8,
    });
  }
  for (const [index, branch] of branches.entries()) {
    const placed = layout.branches[index];
    if (!placed) continue;
    const colour = branch.changed ? theme.red : theme.teal;
    fillPath(pen, ribbon(middle[1] - 0.5, placed.inner, right, placed.outer, placed.thickness), colour);
    const fill = branch.changed ? theme.red : theme.ink;
    writeText(pen, right + 6, textY(placed), branch.label, { font: label, fill, maxWidth: names });
    writeText(pen, width, textY(placed), branch.text, {
      font: figure,
      fill: branch.changed ? theme.red : theme.ink2,
      align: 'right',
    });
  }
  pen.ctx.fillStyle = theme.teal;
  pen.ctx.fillRect(middle[0] - 0.5, layout.top, middle[1] - middle[0] + 1, layout.thickness);
  writeText(pen, (middle[0] + middle[1]) / 2, layout.top + layout.thickness / 2 + 7, totalText, {
    font: font.head(20, 700),
    fill: theme.paper,
    align: 'center',
  });
  if (answer) paintAnswer(pen, answer);
}

/** A stream of even thickness that swings from one height to another. */
function ribbon(x0: number, y0: number, x1: number, y1: number, thickness: number): Path2D {
  const bend = (x1 - x0) * 0.55;
  const path = new Path2D();
  path.moveTo(x0, y0);
  path.bezierCurveTo(x0 + bend, y0, x1 - bend, y1, x1, y1);
  path.lineTo(x1, y1 + thickness);
  path.bezierCurveTo(x1 - bend, y1 + thickness, x0 + bend, y0 + thickness, x0, y0 + thickness);
  path.closePath();
  return path;
}

/** The folded river: the same streams without words. */
export function createRiverGauge(placement: Placement, props: RiverProps): Drawing<RiverProps> {
  return mountDrawing(placement, props, (pen, { sources, branches }) => {
    const { theme, width, height } = pen;
    const layout = layoutRiver(sources, branches, height);
    const middle = [width * 0.41, width * 0.57] as const;
    for (const [index, placed] of layout.sources.entries()) {
      const colour = sources[index]?.changed ? theme.red : theme.teal;
      fillPath(pen, ribbon(0, placed.outer, middle[0] + 0.5, placed.inner, Math.max(1.5, placed.thickness)), colour);
    }
    for (const [index, placed] of layout.branches.entries()) {
      const colour = branches[index]?.changed ? theme.red : theme.teal;
      fillPath(
        pen,
        ribbon(middle[1] - 0.5, placed.inner, width, placed.outer, Math.max(1.5, placed.thickness)),
        colour,
      );
    }
    const stream = { colour: theme.teal, width: layout.thickness };
    const y = layout.top + layout.thickness / 2;
    strokeLine(
      pen,
      [
        [middle[0], y],
        [middle[1], y],
      ],
      stream,
    );
  });
}
