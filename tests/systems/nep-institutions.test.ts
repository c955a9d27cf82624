/** The row “NEP institutions”: tax in kind for requisition, private trade, artisans, the state on the commanding heights. */
import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';
import { playPreset, yearWith } from '../great-turn';
import { inYear, theTwenties } from '../the-twenties';

law({
  id: 'artisans',
  source: 'Nove 1969',
  says: 'to close small works loses goods and frees no capital for them',
  holds(at) {
    const [tolerated, closed] = [1, 0.4].map((tolerance) =>
      at.run('nep-preserved', { bend: () => ({ 'nep.smallIndustry': tolerance }) }),
    );
    const third = (years: NonNullable<typeof closed>, id: string) => seriesOf(years, id, 1930, 1930)[0]!;
    expect(third(closed!, 'group_b_output'), 'consumer goods').toBeLessThan(0.93 * third(tolerated!, 'group_b_output'));
    expect(third(closed!, 'consumption'), 'consumption').toBeLessThan(0.985 * third(tolerated!, 'consumption'));
    expect(third(closed!, 'grain_offered'), 'grain offered for fewer goods').toBeLessThan(
      third(tolerated!, 'grain_offered'),
    );
    expect(third(closed!, 'nonfarm_capital'), 'capital').toBeLessThan(1.01 * third(tolerated!, 'nonfarm_capital'));
  },
  without: [
    { when: 'small works make nothing', parameters: { 'nep.craft': 0 }, breaks: 'consumer goods' },
    { when: 'nobody closes them', levers: { 'nep.smallIndustry': 1 }, breaks: 'consumer goods' },
  ],
});

law({
  id: 'tax-in-kind',
  source: 'the decree of March 1921',
  says: 'a tax in kind takes as much as requisition and sows less distrust, for what is over may be sold',
  holds(at) {
    const [taxed, requisitioned] = [
      at.year({ 'procurement.taxInKind': 0.2 }),
      at.year({ 'procurement.quota': 14.5, 'procurement.revision': 0, 'collectivisation.pressure': 0.5 }),
    ];
    const taken = ({ ledger }: typeof taxed) => ledger.procurement.total;
    expect(taken(taxed), 'grain of the tax').toBeGreaterThan(0.9 * taken(requisitioned));
    expect(taxed.after.nation.distrust, 'distrust after the tax').toBeLessThan(
      requisitioned.after.nation.distrust - 0.02,
    );
    expect(taxed.ledger.money.farmReceipts, 'money for the village').toBeLessThan(
      requisitioned.ledger.money.farmReceipts,
    );
  },
  without: [
    { when: 'there is no tax', levers: { 'procurement.taxInKind': 0 }, breaks: 'grain of the tax' },
    {
      when: 'requisition is forgotten at once',
      parameters: { 'procurement.distrustQuota': 0 },
      breaks: 'distrust after the tax',
    },
  ],
});

law({
  id: 'private-trade',
  source: 'Carr and Davies 1969',
  says: 'private trade draws more grain out of the village than the state’s price alone',
  holds(at) {
    const left = (trade: number) =>
      sum(at.year({ 'marketing.privateTrade': trade, 'scissors.grainPrice': 0.7 }).ledger.marketing.sales);
    expect(left(0.9), 'grain sold where trade is free').toBeGreaterThan(1.1 * left(0));
  },
  without: [
    {
      when: 'a private buyer bids no more than is usual',
      parameters: { 'marketing.bidding': 0, 'marketing.privateUsual': 2.5 },
      breaks: 'grain sold where trade is free',
    },
  ],
});

law({
  id: 'commanding-heights',
  source: 'Carr 1954',
  says: 'state works that compete sell cheaper than one seller for each trade',
  holds(at) {
    const price = (syndicates: number) =>
      at.year({ 'trusts.syndicates': syndicates, 'trusts.credit': 1.5 }).ledger.trusts.manufacturesPrice;
    expect(price(1), 'the price of one seller').toBeGreaterThan(1.3 * price(0));
  },
  without: [{ when: 'prices have a ceiling', levers: { 'trusts.priceCeiling': 1 }, breaks: 'the price of one seller' }],
});

describe('what was done from 1921', () => {
  const years = theTwenties();

  test('takes three to six million tonnes a year as tax in kind until 1923, and none from 1924', () => {
    for (const year of [1922, 1923]) {
      expect(inYear(years, 'tax_in_kind', year)).toBeGreaterThan(3);
      expect(inYear(years, 'tax_in_kind', year)).toBeLessThan(6);
    }
    expect(Math.max(...seriesOf(years, 'tax_in_kind', 1924, 1930))).toBe(0);
  });

  test('lets artisans work again, and loses their goods where it does not', () => {
    expect(inYear(years, 'small_industry', 1921)).toBeLessThan(0.8);
    expect(inYear(years, 'small_industry', 1926)).toBeGreaterThan(0.95);
    const closed = theTwenties({ levers: { 'nep.smallIndustry': 0.3 } });
    expect(inYear(closed, 'group_b_output', 1925)).toBeLessThan(0.96 * inYear(years, 'group_b_output', 1925));
  });
});

describe('the historical run', () => {
  test('closes a third of the small works in 1929-32 and has no tax in kind', () => {
    const { years } = playPreset('historical');
    const small = seriesOf(years, 'small_industry');
    expect(small[0]).toBe(1);
    expect(Math.min(...small)).toBeLessThan(0.75);
    expect(Math.min(...small)).toBeGreaterThan(0.6);
    expect(Math.max(...seriesOf(years, 'tax_in_kind'))).toBe(0);
  });
});

test('E56 grain taken as a tax is grain of the state: it is counted once, and nobody is paid for it', () => {
  const { ledger } = yearWith({ 'procurement.taxInKind': 0.25, 'marketing.privateTrade': 0 });
  const { tax, total, searched } = ledger.procurement;
  expect(sum(tax)).toBeGreaterThan(5);
  expect(total).toBeCloseTo(sum(tax) + sum(ledger.marketing.toState) + sum(searched), 9);
});
