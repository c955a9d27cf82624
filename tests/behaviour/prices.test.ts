/** The scissors: what the state gains and loses when it pays the village less. */
import { expect } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { openingWith } from '../great-turn';
import { law } from './law';
import { type Model, seriesOf } from './model-under';

/** Worth of a delivered unit to the state over what it costs at parity: the v of Preobrazhensky's curve. */
const WORTH = 1.6;

/** Nobody answers a price: neither by selling more or less, nor by sowing, nor by turning to another buyer. */
const noAnswer = { 'marketing.substitution': 1, 'harvest.areaResponse': 0, 'marketing.channelSlope': 0 };

/** What the state keeps of a year's deliveries when manufactures cost the village 1/p, and its money asks for the same goods. */
function accumulation(at: Model, p: number, parameters = {}): number {
  const before = openingWith(({ nation }) => {
    nation.villageReceipts /= p; // as many goods on the shelf per good asked for: the price alone changes
  });
  const { marketing } = at.year({ 'scissors.manufacturesPrice': 1 / p }, { before, parameters }).ledger;
  return (WORTH - p) * sum(marketing.toState);
}

law({
  id: 'L1',
  source: 'Preobrazhensky 1926; Allen 1997',
  says: 'a state that opens the scissors gains at first and loses beyond a quarter to a third, for the village sells less',
  holds(at) {
    const prices = Array.from({ length: 16 }, (_, i) => 1 - i / 20);
    const turning = (parameters = {}) => {
      const kept = prices.map((p) => accumulation(at, p, parameters));
      const most = Math.max(...kept);
      return { best: prices[kept.indexOf(most)]!, gain: most / kept[0]! };
    };
    const { best, gain } = turning();
    // With Allen's elasticity of 0.7 the turning point is 25 % below parity; the flatter the supply, the lower it lies.
    expect(best, 'turning point').toBeGreaterThanOrEqual(0.6);
    expect(best, 'turning point').toBeLessThanOrEqual(0.85);
    expect(gain, 'gain at the turning point').toBeGreaterThan(1.03);
    expect(gain, 'gain at the turning point').toBeLessThan(1.25);
    expect(accumulation(at, 1 / 3), 'a village paid a third').toBeLessThan(accumulation(at, 1));
    expect(turning({ 'marketing.substitution': 1.5 }).best, 'turning point of a weaker answer').toBeLessThan(
      best - 0.1,
    );
  },
  without: [
    {
      when: 'the peasant wants a fixed sum of money, whatever the price (σ_M of 1)',
      parameters: { 'marketing.substitution': 1 },
      breaks: 'turning point',
    },
    {
      when: 'a worse price brings more grain (σ_M of 0.8, Millar’s reading)',
      parameters: { 'marketing.substitution': 0.8 },
      breaks: 'turning point',
    },
  ],
});

/** The market kept and the frontier closed, with all farm prices times p in every year. */
const paying = (at: Model, p: number, quota?: readonly number[]) =>
  at.run('nep-preserved', {
    bend: (plan, year) => ({
      'supply.grainExports': 0,
      'scissors.grainPrice': p * plan['scissors.grainPrice'],
      'scissors.otherFarmPrice': p * plan['scissors.otherFarmPrice'],
      ...(quota && { 'procurement.quota': quota[year - 1928]!, 'procurement.revision': 0 }),
    }),
  });
const sold = (years: readonly YearResult[]) => sum(years.slice(0, 4).map(({ ledger }) => sum(ledger.marketing.sales)));
/** Prices are answered in the year after: by what is sown, and by shops that the last receipts emptied or filled. */
const consumed = (years: readonly YearResult[], who: 'rural' | 'urban') =>
  sum(seriesOf(years, `consumption_per_head_${who}`, 1929, 1933));

law({
  id: 'L2',
  source: 'Sah and Stiglitz 1984',
  says: 'paying the village a quarter less raises the gain on the grain it sells, and both village and town live worse for it',
  holds(at) {
    const [parity, low] = [paying(at, 1), paying(at, 0.75)];
    expect((WORTH - 0.75) * sold(low), 'accumulation').toBeGreaterThan((WORTH - 1) * sold(parity));
    expect(consumed(low, 'rural') / consumed(parity, 'rural'), 'the village').toBeLessThan(0.997);
    expect(consumed(low, 'urban') / consumed(parity, 'urban'), 'the town').toBeLessThan(0.997);
  },
  without: [{ when: 'nobody answers a price', parameters: noAnswer, breaks: 'the village' }],
});

law({
  id: 'L2b',
  source: 'Preobrazhensky 1926; Sah and Stiglitz 1984',
  says: 'what is gained on the grain is invested',
  holds(at) {
    const invested = (p: number) => sum(seriesOf(paying(at, p), 'investment', 1929, 1933));
    expect(invested(0.75) / invested(1), 'investment').toBeGreaterThan(1.005);
  },
  without: [],
  open: 'E26 makes investment of what heavy industry turns out, and the gain of the scissors reaches only the budget and the shops',
});

law({
  id: 'L2a',
  source: 'Sah and Stiglitz 1984, and the debate on price scissors, rationing and coercion',
  says: 'a state that pays a quarter less and still wants the same grain has to force more than a quarter of it',
  holds(at) {
    const wanted = seriesOf(paying(at, 1), 'procurement');
    const years = paying(at, 0.75, wanted).slice(0, 3);
    const got = sum(years.map(({ ledger }) => ledger.procurement.total));
    const offered = sum(years.map(({ ledger }) => sum(ledger.marketing.toState)));
    expect(got / sum(wanted.slice(0, 3)), 'deliveries held').toBeGreaterThan(0.85);
    expect(1 - offered / got, 'forced').toBeGreaterThan(0.25);
    expect(years.at(-1)!.after.nation.distrust, 'distrust').toBeGreaterThan(years[0]!.before.nation.distrust);
  },
  without: [{ when: 'nobody answers a price', parameters: noAnswer, breaks: 'forced' }],
});

law({
  id: 'L3',
  source: 'Gregory and Mokhtari 1993; Allen 1997',
  says: 'farm prices lower by a fifth keep a tenth to a quarter of the grain in the village, and so do empty shops or dearer meat',
  holds(at) {
    const sales = ({ ledger }: YearResult) => sum(ledger.marketing.sales);
    const kept = ({ ledger }: YearResult) => sum(ledger.famine.feed) + sum(ledger.famine.stock);
    const usual = at.year({});
    const strike = at.year({ 'scissors.grainPrice': 0.8, 'scissors.otherFarmPrice': 0.8 });
    const fall = 1 - sales(strike) / sales(usual);
    // Allen's elasticity of 0.7 gives 14 % at once; 14-20 % with subsistence first; land left fallow adds to it.
    expect(fall, 'sales after a lower price').toBeGreaterThan(0.1);
    expect(fall, 'sales after a lower price').toBeLessThan(0.25);
    expect(kept(strike), 'feed and stocks').toBeGreaterThan(kept(usual));
    const emptier = at.year({ 'scissors.villageShare': 0.7 * 0.4 });
    expect(1 - sales(emptier) / sales(usual), 'sales before empty shops').toBeGreaterThan(0.06);
    const dearerMeat = at.year({ 'scissors.otherFarmPrice': 1.25 });
    expect(1 - sales(dearerMeat) / sales(usual), 'sales beside dearer meat').toBeGreaterThan(0.04);
  },
  without: [
    { when: 'nobody answers a price', parameters: noAnswer, breaks: 'sales after a lower price' },
    {
      when: 'shelves do not matter',
      parameters: { 'scissors.goodsElasticity': 0 },
      breaks: 'sales before empty shops',
    },
    {
      when: 'other farm prices do not matter',
      parameters: { 'scissors.otherElasticity': 0 },
      breaks: 'sales beside dearer meat',
    },
  ],
});
