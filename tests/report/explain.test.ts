import { describe, expect, test } from 'vitest';
import { fingerprint } from '#core/kernel/fingerprint';
import { numbersOf } from '#core/stocks';
import { play } from '#replay/run';
import { changedLevers, inheritedCauses, mixStocks } from '#report/causes';
import { type Explanation, explain } from '#report/explain';
import { nationalSeries } from '#report/series';
import { shareChange } from '#report/shapley';
import { greatTurn, presetPlan } from '../great-turn';

const run = play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan('historical') });
const explained = run.years.map((now, i) => explain(now, run.years[i - 1], run.world, nationalSeries));

function partsOf({ groups }: Explanation): number[] {
  return groups.flatMap(({ causes }) => causes.map(({ value }) => value));
}

describe('the shares of a change', () => {
  const product = (mask: number) => [(mask & 1 ? 3 : 1) * (mask & 2 ? 5 : 1) * (mask & 4 ? 2 : 1)];

  test('of causes that are all of one kind are Shapley’s: the average over every order', () => {
    // Orders of (×3, ×5, ×2) written out by hand: 2, 2; 10, 4; … and averaged.
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const byHand = [0, 0, 0];
    for (const order of orders) {
      let mask = 0;
      for (const cause of order) {
        const before = product(mask)[0]!;
        mask |= 1 << cause;
        byHand[cause] = byHand[cause]! + (product(mask)[0]! - before) / orders.length;
      }
    }
    const shares = shareChange([{ causes: [0, 1, 2] }], product);
    expect(shares.map(([share]) => share!.toFixed(9))).toEqual(byHand.map((share) => share.toFixed(9)));
  });

  test('of a kind do not depend on how finely it is divided', () => {
    const fine = shareChange([{ causes: [0, 1] }, { causes: [2] }], product);
    const coarse = shareChange([{ causes: [0] }, { causes: [1] }], (mask) =>
      product((mask & 1 ? 3 : 0) | (mask & 2 ? 4 : 0)),
    );
    expect(fine[0]![0]! + fine[1]![0]!).toBeCloseTo(coarse[0]![0]!, 12);
    expect(fine[2]![0]).toBeCloseTo(coarse[1]![0]!, 12);
  });
});

describe('Why?', () => {
  test('parts add up to the change, for every series of every year of the historical plan', () => {
    expect(explained.length).toBe(greatTurn.lastYear - greatTurn.firstYear + 1);
    const off = explained.flatMap((year) =>
      year.filter((one) => {
        const sum = partsOf(one).reduce((all, part) => all + part, 0);
        return !(Math.abs(sum - (one.to - one.from)) <= 1e-9 * Math.max(1, Math.abs(one.from), Math.abs(one.to)));
      }),
    );
    expect(off).toEqual([]);
  });

  test('explains from what was known last year to what is known now', () => {
    for (const [i, year] of explained.entries()) {
      const read = (result: (typeof run.years)[number]) => nationalSeries.map(({ of }) => of(result, run.world));
      expect(year.map(({ to }) => to)).toEqual(read(run.years[i]!));
      if (i > 0) expect(year.map(({ from }) => from)).toEqual(read(run.years[i - 1]!));
    }
  });

  test('E3 and E1: a harvest that differs only by the weather is explained by the weather alone', () => {
    const idle = play(greatTurn, { seed: 'some luck', lens: 'consensus', plan: [] }, greatTurn.firstYear);
    const [harvest] = explain(
      idle.years[0]!,
      undefined,
      idle.world,
      nationalSeries.filter(({ id }) => id === 'harvest'),
    );
    expect(harvest!.groups.map(({ kind }) => kind)).toEqual(['weather']);
    expect(harvest!.to).not.toBe(harvest!.from);
  });

  test('names the levers that were moved, and no others', () => {
    const [before, now] = [run.years[1]!, run.years[2]!];
    const moved = [...changedLevers(before.decisions, now.decisions).values()].flat().map(({ id }) => id);
    const named = explained[2]![0]!.groups.flatMap(({ causes }) => causes.flatMap(({ levers = [] }) => levers));
    expect([...named].sort()).toEqual([...moved].sort());
    expect(moved).toContain('collectivisation.drive');
  });

  test('the inheritances together are the whole of the stocks', () => {
    const [a, b] = [run.years[0]!.before, run.years[3]!.before];
    const all = mixStocks(a, b, new Set(inheritedCauses.map(({ id }) => id)));
    expect(fingerprint(numbersOf(all))).toBe(fingerprint(numbersOf(b)));
  });
});
