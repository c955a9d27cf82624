import { describe, expect, it } from 'vitest';
import { onStep } from '#ui/lever-control';
import { layoutRiver } from '#ui/river-geometry';
import { bladeAngle, handleAngles, keepApart, scissorsReach } from '#ui/scissors-geometry';
import { layoutWaterfall } from '#ui/waterfall-layout';

describe('the scissors', () => {
  const blades = (manufactures: number, grain: number) => ({
    parity: 100,
    manufactures: { index: manufactures, before: 100 },
    grain: { index: grain, before: 100 },
  });

  it('are shut at parity and open with the distance of the indices', () => {
    expect(bladeAngle(100, 100, 80)).toBe(0);
    expect(bladeAngle(150, 100, 80)).toBeGreaterThan(bladeAngle(130, 100, 80));
    expect(bladeAngle(80, 100, 80)).toBeLessThan(0);
  });

  it('keep one scale for both blades and both years, however wide they open', () => {
    expect(scissorsReach(blades(110, 95))).toBe(80);
    expect(scissorsReach(blades(276, 89))).toBe(176);
    expect(scissorsReach({ ...blades(110, 95), reach: 200 })).toBe(200);
  });

  it('never let their rings touch', () => {
    const [upper, lower] = handleAngles(0.01, 0);
    expect(upper - lower).toBeGreaterThan(0.4);
  });

  it('push two labels apart and keep their order', () => {
    const [a, b] = keepApart(50, 60, 40, 0, 200);
    expect(b - a).toBe(40);
    const [c, d] = keepApart(60, 50, 40, 0, 200);
    expect(c).toBeGreaterThan(d);
  });

  it('keep two labels on the paper when both blades point beyond it', () => {
    expect(keepApart(-20, 190, 46, 20, 150)).toEqual([20, 150]);
    expect(keepApart(190, -20, 46, 20, 150)).toEqual([150, 20]);
    expect(keepApart(148, 149, 46, 20, 150)).toEqual([104, 150]);
  });
});

describe('the investment river', () => {
  const sources = [{ value: 9.1 }, { value: 5.2 }, { value: 3.3 }, { value: 1.2 }, { value: 1.3 }];
  const branches = [3.1, 3.6, 3, 1.5, 3.2, 1.2, 1.9, 1.4, 1.2].map((value) => ({ value }));

  it('is as wide where it comes in as where it goes out', () => {
    const { thickness, ...sides } = layoutRiver(sources, branches, 200);
    const sum = (streams: readonly { thickness: number }[]) => streams.reduce((total, one) => total + one.thickness, 0);
    expect(sum(sides.sources)).toBeCloseTo(thickness);
    expect(sum(sides.branches)).toBeCloseTo(thickness);
  });

  it.each([36, 48, 160, 232])('stays between its banks at a height of %i', (height) => {
    const layout = layoutRiver(sources, branches, height);
    for (const { outer, thickness } of [...layout.sources, ...layout.branches]) {
      expect(outer).toBeGreaterThanOrEqual(-0.001);
      expect(outer + thickness).toBeLessThanOrEqual(height + 0.001);
    }
    expect(layout.thickness).toBeGreaterThan(height * 0.2);
  });

  it('is dry but drawn when nothing is invested', () => {
    expect(layoutRiver([], [], 100).branches).toEqual([]);
    expect(layoutRiver([{ value: 0 }], [{ value: 0 }], 100).sources[0]?.thickness).toBe(0);
  });
});

describe('the waterfall of Why?', () => {
  it('begins each bar where the one before it ended, and ends at the sum', () => {
    const steps = [{ value: -2.2 }, { value: 0.6 }, { value: -1.4 }];
    const layout = layoutWaterfall(97, steps);
    expect(layout.bars.map(({ direction }) => direction)).toEqual(['down', 'up', 'down']);
    expect(layout.bars[0]?.end).toBeCloseTo(layout.bars[1]?.left ?? -1);
    expect(layout.bars.at(-1)?.end).toBeCloseTo(layout.to);
    expect(layout.bars.every(({ left, width }) => left >= 0 && left + width <= 1)).toBe(true);
  });

  it('stands when nothing changed', () => {
    const layout = layoutWaterfall(0, []);
    expect(layout.from).toBeCloseTo(layout.to);
    expect(Number.isFinite(layout.from)).toBe(true);
  });
});

describe('a lever', () => {
  it('stays on its own steps and inside its limits', () => {
    const limits = { min: 0, max: 8, step: 0.1 };
    expect(onStep(0.1 + 0.2, limits)).toBe(0.3);
    expect(onStep(3.04, limits)).toBe(3);
    expect(onStep(9, limits)).toBe(8);
    expect(onStep(1.35, { min: 0.5, max: 2, step: 0.05 })).toBe(1.35);
  });
});
