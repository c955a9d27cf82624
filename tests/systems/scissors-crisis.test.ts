/** The row “Scissors crisis”: trusts with easy credit open the scissors, goods lie unsold, the village keeps its grain; credit and ceilings close them. */
import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';
import { yearWith } from '../great-turn';
import { inYear, theTwenties } from '../the-twenties';

const MONOPOLY = { 'trusts.credit': 2, 'trusts.syndicates': 1, 'scissors.grainPrice': 0.9 } as const;
const FORCED_DOWN = { 'trusts.credit': 0.9, 'trusts.syndicates': 1, 'trusts.priceCeiling': 1 } as const;

law({
  id: 'scissors-crisis',
  source: 'Carr 1954; Johnson and Temin 1993',
  says: 'syndicates with easy credit open the scissors to about three, goods lie unsold and the village holds back; the year after, credit cut and ceilings close them',
  holds(at) {
    const run = (bend: (year: number) => object) =>
      at.run('nep-preserved', {
        bend: (_, year) => ({ 'scissors.grainPrice': 1, 'procurement.extraordinary': 0, ...bend(year) }),
      });
    const calm = run(() => ({}));
    const crisis = run((year) => (year === 1928 ? MONOPOLY : year === 1929 ? FORCED_DOWN : {}));
    const kept = run((year) => (year <= 1929 ? MONOPOLY : {}));
    const of = (years: typeof calm, id: string, year: number) => seriesOf(years, id, year, year)[0]!;
    expect(of(crisis, 'scissors', 1928), 'the scissors of the crisis').toBeGreaterThan(2.6);
    expect(of(crisis, 'unsold_goods', 1928), 'unsold goods').toBeGreaterThan(3 * of(calm, 'unsold_goods', 1928));
    expect(of(crisis, 'grain_offered', 1928), 'grain offered').toBeLessThan(0.75 * of(calm, 'grain_offered', 1928));
    expect(of(crisis, 'scissors', 1929), 'the scissors a year later').toBeLessThan(1.4);
    expect(of(crisis, 'unsold_goods', 1929), 'unsold goods a year later').toBeLessThan(
      of(kept, 'unsold_goods', 1929) / 2,
    );
    expect(of(crisis, 'grain_offered', 1929), 'grain offered a year later').toBeGreaterThan(
      1.3 * of(kept, 'grain_offered', 1929),
    );
  },
  without: [
    { when: 'trusts add nothing', parameters: { 'trusts.markupMax': 0 }, breaks: 'the scissors of the crisis' },
    { when: 'state works compete', levers: { 'trusts.syndicates': 0 }, breaks: 'the scissors of the crisis' },
    { when: 'banks do not lend on unsold goods', levers: { 'trusts.credit': 1 }, breaks: 'the scissors of the crisis' },
    {
      when: 'prices have ceilings from the start',
      levers: { 'trusts.priceCeiling': 1 },
      breaks: 'the scissors of the crisis',
    },
    { when: 'shops can keep nothing', parameters: { 'consumption.shopStore': 0 }, breaks: 'unsold goods' },
    {
      when: 'peasants sell the same at any price',
      parameters: { 'marketing.substitution': 1 },
      breaks: 'grain offered',
    },
  ],
});

law({
  id: 'either-blade',
  source: 'the dispute of 1923',
  says: 'cheap grain opens the scissors without any monopoly, so that a wide opening proves none',
  holds(at) {
    const { scissors } = at.year({ 'scissors.grainPrice': 0.5 }).ledger;
    expect(scissors.scissors, 'the scissors of cheap grain').toBeGreaterThan(2.4);
  },
  without: [
    { when: 'grain is not cheap', levers: { 'scissors.grainPrice': 1 }, breaks: 'the scissors of cheap grain' },
  ],
});

describe('what was done from 1921', () => {
  const years = theTwenties();

  test('has the scissors near three in 1923, half of that a year later, and the trusts in it', () => {
    expect(inYear(years, 'scissors', 1923)).toBeGreaterThan(2.1);
    expect(inYear(years, 'scissors', 1923)).toBeLessThan(3.2);
    expect(inYear(years, 'scissors', 1924)).toBeLessThan(1.6);
    const without = theTwenties({ parameters: { 'trusts.markupMax': 0 } });
    expect(inYear(without, 'scissors', 1923)).toBeLessThan(0.85 * inYear(years, 'scissors', 1923));
    expect(inYear(without, 'grain_offered', 1923)).toBeGreaterThan(inYear(years, 'grain_offered', 1923));
  });

  test('has goods unsold in 1923, which it has not when banks do not lend on them', () => {
    const lent = theTwenties({ levers: { 'trusts.credit': 1 } });
    expect(inYear(years, 'unsold_goods', 1923)).toBeGreaterThan(1.5 * inYear(lent, 'unsold_goods', 1923));
    expect(inYear(years, 'trust_markup', 1924)).toBeLessThan(0.1);
  });
});

test('E55 food carries none of the mark-up: the bazaar is not dearer in roubles because cloth is', () => {
  const [calm, dear] = [yearWith(), yearWith({ 'trusts.credit': 2, 'trusts.syndicates': 1 })];
  const food = ({ ledger }: typeof calm) => ledger.bazaar.bazaarRatio * ledger.money.retailPrice;
  expect(dear.ledger.trusts.markup).toBeGreaterThan(1);
  expect(dear.ledger.money.retailPrice).toBeGreaterThan(1.4 * calm.ledger.money.retailPrice);
  expect(food(dear)).toBeLessThan(1.2 * food(calm));
  expect(sum(dear.ledger.marketing.sales)).toBeLessThan(sum(calm.ledger.marketing.sales));
});
