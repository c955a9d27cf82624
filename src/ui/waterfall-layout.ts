/** A decomposition as bars on one scale: where each begins, which way it points, and the ticks of the axis. Pure. */
import { scaleLinear } from 'd3-scale';

export interface WaterfallStep {
  readonly value: number;
}

export interface PlacedBar {
  /** Left edge and width as shares (0 to 1) of the bar column. */
  readonly left: number;
  readonly width: number;
  readonly direction: 'up' | 'down';
  /** Where the running sum stands after this step. */
  readonly end: number;
}

export interface WaterfallLayout {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** The end bars reach from the left edge of the axis, which is cut: its ticks are printed. */
  readonly from: number;
  readonly to: number;
  readonly bars: readonly PlacedBar[];
}

export function layoutWaterfall(from: number, steps: readonly WaterfallStep[]): WaterfallLayout {
  const sums = [from];
  for (const { value } of steps) sums.push((sums.at(-1) ?? from) + value);
  const low = Math.min(...sums);
  const high = Math.max(...sums);
  const room = Math.max(high - low, Math.abs(high) * 0.01, 1e-6);
  // Room at both ends for the figures that stand beside the bars.
  const scale = scaleLinear([low - room * 0.3, high + room * 0.25], [0, 1]).nice(5);
  const bars = steps.map(({ value }, index): PlacedBar => {
    const start = scale(sums[index] ?? from);
    const end = scale(sums[index + 1] ?? from);
    return { left: Math.min(start, end), width: Math.abs(end - start), direction: value < 0 ? 'down' : 'up', end };
  });
  return {
    ticks: scale.ticks(6).map((value) => ({ value, at: scale(value) })),
    from: scale(from),
    to: scale(sums.at(-1) ?? from),
    bars,
  };
}
