/** What a comparison of two plans comes to on a few tapes: the same tapes for both, bands in order, and verdicts by one rule. */
import { describe, expect, test } from 'vitest';
import { decisionsOf } from '#core/plan';
import { recordTape } from '#core/tape';
import { advanceYear, type YearResult } from '#core/year';
import { type Compared, comparisons, headlines, type Spread, uncertaintyOf } from '#counterfactual/uncertainty';
import { play } from '#replay/run';
import { worldThrough } from '#scenario/lenses';
import { HISTORICAL, type Scenario } from '#scenario/scenario';
import { greatTurn, presetPlan } from '../great-turn';

const TAPES = 5;
const few: Scenario = {
  ...greatTurn,
  lenses: greatTurn.lenses.filter(({ id }) => ['consensus', 'allen', 'naumenko'].includes(id)),
};
const found = uncertaintyOf(few, TAPES);
const all = (uncertainty = found) => uncertainty.comparisons.flatMap(({ headlines: rows }) => rows);
const rowOf = (plan: string, headline: Compared['headline'], of = found) =>
  of.comparisons.find((one) => one.plan === plan)!.headlines.find((one) => one.headline === headline)!;

/** The scenario in which a plan has been put in the place of another. */
const swapped = (places: Readonly<Record<string, string>>): Scenario => ({
  ...few,
  plans: few.plans.map((one) => (places[one.id] ? { ...one, plan: presetPlan(places[one.id]!) } : one)),
});

describe('what is compared', () => {
  test('every pair of plans, every headline, every lens, and twice the same', () => {
    expect(found.tapes).toBe(TAPES);
    expect(found.comparisons.map(({ plan, beside }) => [plan, beside])).toEqual(comparisons);
    for (const { headlines: rows } of found.comparisons)
      expect(rows.map(({ headline }) => headline)).toEqual(headlines.map(({ id }) => id));
    for (const { spreads } of all()) expect(spreads.map(({ lens }) => lens)).toEqual(few.lenses.map(({ id }) => id));
    expect(uncertaintyOf(few, TAPES)).toEqual(found);
  });

  test('on the tape of the record it is the difference that two plain runs show', () => {
    for (const { lens, recorded } of rowOf('nep-preserved', 'hunger').spreads) {
      const [nep, historical] = ['nep-preserved', 'historical'].map((plan) => {
        const { years } = play(few, { seed: HISTORICAL, lens, plan: presetPlan(plan) });
        return headlines.find(({ id }) => id === 'hunger')!.of(years);
      });
      expect(recorded).toBeCloseTo(nep! - historical!, 12);
    }
  });
});

describe('the same tapes for both plans', () => {
  test('a plan beside itself differs nowhere: not on one tape, in one headline, under one lens', () => {
    const places = Object.fromEntries(comparisons.map(([plan]) => [plan, 'historical']));
    for (const { as, spreads, verdict } of all(uncertaintyOf(swapped(places), TAPES))) {
      const equal = as === 'ratio' ? 1 : 0;
      for (const { lens, ...spread } of spreads)
        expect(spread, lens).toEqual({ recorded: equal, p10: equal, p50: equal, p90: equal, more: 0, less: 0 });
      expect(verdict).toBe('open');
    }
  });

  test('the bands are those of the differences tape by tape', () => {
    const world = worldThrough(few, HISTORICAL, 'consensus');
    const lived = (plan: string, tape: number) => {
      const drawn = recordTape(`uncertainty/${tape}`, few.recorded, few.regions, world.parameters.weather);
      const years: YearResult[] = [];
      for (let { opening: economy, firstYear: year } = few; year <= few.lastYear; year++) {
        const decisions = decisionsOf(presetPlan(plan), few.firstYear, year, few.start);
        years.push(advanceYear(economy, decisions, { ...world, tape: drawn }));
        economy = years.at(-1)!.after;
      }
      return years;
    };
    for (const [headline, as] of [
      ['towns', 'ratio'],
      ['alive', 'difference'],
    ] as const) {
      const { of } = headlines.find(({ id }) => id === headline)!;
      const gaps = Array.from({ length: TAPES }, (_, tape) => {
        const [one, other] = [of(lived('hunter-moderate', tape)), of(lived('historical', tape))];
        return as === 'ratio' ? one / other : one - other;
      }).toSorted((a, b) => a - b);
      const { p10, p50, p90 } = rowOf('hunter-moderate', headline).spreads.find(({ lens }) => lens === 'consensus')!;
      // Five values: the tenth of a hundred lies four tenths of the way from the least to the next.
      expect(p10).toBeCloseTo(0.6 * gaps[0]! + 0.4 * gaps[1]!, 10);
      expect(p50).toBeCloseTo(gaps[2]!, 10);
      expect(p90).toBeCloseTo(0.4 * gaps[3]! + 0.6 * gaps[4]!, 10);
    }
  });
});

describe('bands and verdicts', () => {
  test('quantiles are in order, and shares of the tapes are shares', () => {
    for (const { headline, spreads } of all())
      for (const { p10, p50, p90, more, less, lens } of spreads) {
        expect(p10, `${headline} ${lens}`).toBeLessThanOrEqual(p50);
        expect(p50, `${headline} ${lens}`).toBeLessThanOrEqual(p90);
        expect(more + less, `${headline} ${lens}`).toBeLessThanOrEqual(1);
        for (const part of [more, less]) expect(part * TAPES).toBeCloseTo(Math.round(part * TAPES), 9);
      }
  });

  /** Under every lens: clear on nine tapes of ten; or on half, and the other way on no more than a tenth. */
  const ruled = (spreads: readonly Spread[]) => {
    const holds = (way: 'more' | 'less', other: 'more' | 'less') =>
      spreads.every((spread) => spread[way] >= 0.5 && spread[other] <= 0.1 + 1e-12);
    const sure = (way: 'more' | 'less') => spreads.every((spread) => spread[way] >= 0.9);
    if (sure('more')) return 'more';
    if (sure('less')) return 'less';
    return holds('more', 'less') ? 'notLess' : holds('less', 'more') ? 'notMore' : 'open';
  };

  test('a verdict is given only where every lens agrees', () => {
    for (const { headline, spreads, verdict } of all()) expect(verdict, headline).toBe(ruled(spreads));
    const given = new Set(all().map(({ verdict }) => verdict));
    expect(given.size, 'verdicts that were tried').toBeGreaterThan(1);
  });

  test('whoever looks, fewer die of hunger where the NEP is preserved, and more where it is given up', () => {
    expect(rowOf('nep-preserved', 'hunger').verdict).toMatch(/^(less|notMore)$/);
    expect(rowOf('nep-preserved', 'alive').verdict).toBe('more');
    const turned = uncertaintyOf(swapped({ 'nep-preserved': 'historical', historical: 'nep-preserved' }), TAPES);
    expect(rowOf('nep-preserved', 'hunger', turned).verdict).toMatch(/^(more|notLess)$/);
    expect(rowOf('nep-preserved', 'alive', turned).verdict).toBe('less');
  });

  test('one lens that sees the opposite leaves the question open', () => {
    // To this lens nobody dies of hunger, whatever is done.
    const blind = few.lenses.map((lens) =>
      lens.id === 'allen' ? { ...lens, values: { ...lens.values, 'famine.slope': 0 } } : lens,
    );
    const row = rowOf('nep-preserved', 'hunger', uncertaintyOf({ ...few, lenses: blind }, TAPES));
    expect(row.spreads.find(({ lens }) => lens === 'allen')).toMatchObject({ more: 0, less: 0, p10: 0, p90: 0 });
    expect(row.verdict).toBe('open');
  });
});
