/**
 * The scissors of 1923: two blades on a pivot whose tips stand at the two price indices, so the opening is the gap. Dashed
 * lines are last year's blades, red arcs are what the plan on the table has opened or closed.
 */
import { type Answer, answerHeight, paintAnswer } from '#ui/answer-line';
import { type Described, type Drawing, mountDrawing } from '#ui/drawing';
import { fillPath, measureText, type Pen, type Point, strokeLine, strokePath, writeText } from '#ui/pen';
import type { Placement } from '#ui/placement';
import { bladeAngle, handleAngles, keepApart, scissorsReach } from '#ui/scissors-geometry';
import { font } from '#ui/theme';

export interface Blade {
  readonly label: string;
  /** The index as it is written. */
  readonly text: string;
  readonly index: number;
  readonly before: number;
}

export interface ScissorsProps extends Described {
  readonly manufactures: Blade;
  readonly grain: Blade;
  /** The index at which blades lie on the middle line (100), and how the line is called ("1913 = 100"). */
  readonly parity: number;
  readonly parityLabel: string;
  /** Points from parity that open a blade fully; give the largest of the whole run, so that years can be compared. */
  readonly reach?: number;
  /** The plan differs from last year's: the arcs are red, otherwise they are only drawn in second ink. */
  readonly changed: boolean;
  readonly answer?: Answer;
}

export function createScissors(placement: Placement, props: ScissorsProps): Drawing<ScissorsProps> {
  return mountDrawing(placement, props, paintScissors);
}

function paintScissors(pen: Pen, props: ScissorsProps): void {
  const { theme, width } = pen;
  const { manufactures, grain, answer } = props;
  const height = pen.height - (answer ? answerHeight : 0);
  const widest = Math.max(...[manufactures, grain].map((blade) => measureText(pen, blade.label, font.text(14, 700))));
  // Handles reach 0.64 of a length behind the pivot, labels stand beyond the tips.
  const reach = scissorsReach(props);
  const angleOf = (index: number) => bladeAngle(index, props.parity, reach);
  const upper = angleOf(manufactures.index);
  const lower = angleOf(grain.index);
  const rise = (index: number) => Math.abs(Math.sin(angleOf(index)));
  const steepest = Math.max(...[manufactures, grain].flatMap(({ index, before }) => [index, before].map(rise)));
  const length = Math.min(
    width * 0.46,
    height * 1.1,
    (width - Math.min(widest, width * 0.4) - 12) / 1.64,
    // However wide they open, the tips stay on the paper.
    (height / 2 - 6) / steepest,
  );
  const pivot: Point = [Math.min(width * 0.29, length * 0.64), height * 0.5];
  const [upperHandle, lowerHandle] = handleAngles(upper, lower);
  const tip = (angle: number, share = 1): Point => [
    pivot[0] + Math.cos(angle) * length * share,
    pivot[1] - Math.sin(angle) * length * share,
  ];

  strokeLine(pen, [pivot, [pivot[0] + length + 2, pivot[1]]], { colour: theme.ink2, width: 1 });
  const blade = { pivot, length, ring: height * 0.09 };
  paintBlade(pen, blade, upper, upperHandle, 1, 'ink');
  paintBlade(pen, blade, lower, lowerHandle, -1, 'ochre');
  const dot = new Path2D();
  dot.arc(...pivot, 4.5, 0, Math.PI * 2);
  fillPath(pen, dot, theme.paper);
  strokePath(pen, dot, { colour: theme.ink, width: 2 });

  for (const [now, before] of [
    [upper, angleOf(manufactures.before)],
    [lower, angleOf(grain.before)],
  ] as const) {
    if (Math.abs(now - before) < 0.004) continue;
    strokeLine(pen, [pivot, tip(before)], { colour: theme.ink2, width: 1, dash: [3, 3] });
    const arc = new Path2D();
    arc.arc(...pivot, length, -Math.max(now, before), -Math.min(now, before));
    strokePath(pen, arc, { colour: props.changed ? theme.red : theme.ink2, width: props.changed ? 4 : 2 });
  }

  const right = pivot[0] + length + 10;
  const [above, below] = keepApart(tip(upper)[1], tip(lower)[1], 46, 20, height - 26);
  for (const [{ label, text }, y] of [
    [manufactures, above],
    [grain, below],
  ] as const) {
    writeText(pen, right, y, label, { font: font.text(14, 700), fill: theme.ink, maxWidth: width - right });
    writeText(pen, right, y + 22, text, { font: font.head(20), fill: theme.ink });
  }
  const free = pivot[1] - 10 > above + 24 && pivot[1] + 6 < below - 12;
  if (free) writeText(pen, right, pivot[1] + 4, props.parityLabel, { font: font.text(12), fill: theme.ink });
  else writeText(pen, 0, height - 4, props.parityLabel, { font: font.text(12), fill: theme.ink2 });
  if (answer) paintAnswer(pen, answer);
}

interface BladeSize {
  readonly pivot: Point;
  readonly length: number;
  readonly ring: number;
}

function paintBlade(
  pen: Pen,
  { pivot, length, ring }: BladeSize,
  angle: number,
  handle: number,
  side: 1 | -1,
  fill: 'ink' | 'ochre',
): void {
  const { theme } = pen;
  const [px, py] = pivot;
  const at = (direction: number, along: number, across: number): Point => [
    px + Math.cos(direction) * along - Math.sin(direction) * across,
    py - Math.sin(direction) * along - Math.cos(direction) * across,
  ];
  const back = handle + Math.PI;
  const path = new Path2D();
  path.moveTo(...at(back, length * 0.32, 0));
  path.lineTo(...at(angle, 0, 9 * -side));
  path.lineTo(...at(angle, length, 0));
  path.lineTo(...at(angle, 0, 7 * side));
  path.closePath();
  fillPath(pen, path, theme[fill]);
  if (fill === 'ochre') strokePath(pen, path, { colour: theme.ink, width: 1.2 });
  const grip = new Path2D();
  grip.arc(...at(back, length * 0.42, 0), ring, 0, Math.PI * 2);
  strokePath(pen, grip, { colour: theme[fill], width: 6 });
}

/** The folded scissors: the same two angles in the size of a gauge. */
export function createScissorsGauge(placement: Placement, props: ScissorsProps): Drawing<ScissorsProps> {
  return mountDrawing(placement, props, (pen, shown) => {
    const { theme, width, height } = pen;
    const reach = scissorsReach(shown);
    const pivot: Point = [width * 0.33, height / 2];
    const length = width * 0.62;
    const upper = bladeAngle(shown.manufactures.index, shown.parity, reach);
    const lower = bladeAngle(shown.grain.index, shown.parity, reach);
    const [upperHandle, lowerHandle] = handleAngles(upper, lower);
    for (const [angle, handle, side] of [
      [upper, upperHandle, 1],
      [lower, lowerHandle, -1],
    ] as const) {
      paintGaugeBlade(pen, pivot, length, angle, handle, side);
    }
    const dot = new Path2D();
    dot.arc(...pivot, 2, 0, Math.PI * 2);
    fillPath(pen, dot, theme.paper);
    strokePath(pen, dot, { colour: theme.ink, width: 1.4 });
  });
}

function paintGaugeBlade(pen: Pen, [px, py]: Point, length: number, angle: number, handle: number, side: 1 | -1): void {
  const { theme } = pen;
  const path = new Path2D();
  path.moveTo(px - Math.cos(handle) * length * 0.3, py + Math.sin(handle) * length * 0.3);
  path.lineTo(px, py - 2.5 * side);
  path.lineTo(px + Math.cos(angle) * length, py - Math.sin(angle) * length);
  path.lineTo(px, py + 2.5 * side);
  path.closePath();
  fillPath(pen, path, theme.ink);
  const grip = new Path2D();
  grip.arc(px - Math.cos(handle) * length * 0.38, py + Math.sin(handle) * length * 0.38, 4.5, 0, Math.PI * 2);
  strokePath(pen, grip, { colour: theme.ink, width: 2.5 });
}
