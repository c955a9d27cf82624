/** The row “Grain crisis”: fear of war cuts purchases by a third; searches bring grain at once and cost sowing and sales for years. */
import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';
import { openingWith, playPreset } from '../great-turn';
import { inYear, theTwenties } from '../the-twenties';

/** Nobody has got used to any danger. */
const before = openingWith(({ nation }) => {
  nation.threatUsual = 0.2;
});
const SCARE = { 1928: 1, 1929: 0.4 } as const;
const nothing = { 'procurement.extraordinary': 0, 'procurement.quota': 0, 'scissors.grainPrice': 1 } as const;

law({
  id: 'war-scare',
  source: 'Carr and Davies 1969; Harrison 2006',
  says: 'talk of war empties the shops and keeps grain in the barns: the state buys about a third less, for a year',
  holds(at) {
    const [calm, alarmed] = [
      at.run('nep-preserved', { before, bend: () => nothing }),
      at.run('nep-preserved', { before, threat: SCARE, bend: () => nothing }),
    ];
    const of = (years: typeof calm, id: string, i: number) => seriesOf(years, id)[i]!;
    const fallen = 1 - of(alarmed, 'grain_offered', 0) / of(calm, 'grain_offered', 0);
    expect(fallen, 'fall of state purchases').toBeGreaterThan(0.25);
    expect(fallen, 'fall of state purchases at most').toBeLessThan(0.42);
    expect(of(alarmed, 'grain_stock_peasant', 0), 'grain kept').toBeGreaterThan(of(calm, 'grain_stock_peasant', 0) + 1);
    expect(of(alarmed, 'bazaar_price_ratio', 0), 'the bazaar').toBeGreaterThan(
      1.05 * of(calm, 'bazaar_price_ratio', 0),
    );
    expect(of(alarmed, 'goods_availability', 0), 'goods in the village').toBeLessThan(
      of(calm, 'goods_availability', 0),
    );
    expect(of(alarmed, 'grain_offered', 2), 'purchases two years later').toBeGreaterThan(
      0.95 * of(calm, 'grain_offered', 2),
    );
  },
  without: [
    { when: 'peasants keep no more than usual', parameters: { 'scare.hoard': 0 }, breaks: 'fall of state purchases' },
    {
      when: 'no talk alarms anybody',
      parameters: { 'scare.calm': 0.999, 'scare.hoard': 0, 'scare.rush': 0, 'scare.swept': 0 },
      breaks: 'fall of state purchases',
    },
    {
      when: 'townspeople do not run on the shops',
      parameters: { 'scare.swept': 0, 'scare.rush': 0, 'scare.hoard': 80 },
      breaks: 'goods in the village',
    },
  ],
});

law({
  id: 'extraordinary-measures',
  source: 'Davies 1980',
  says: 'searches bring grain this winter; the next spring less is sown, and the next autumns less is sold',
  holds(at) {
    const run = (measures: number) =>
      at.run('nep-preserved', {
        before,
        threat: SCARE,
        bend: (_, year) => ({ ...nothing, 'procurement.extraordinary': year === 1929 ? measures : 0 }),
      });
    const [bought, searched] = [run(0), run(1)];
    const of = (years: typeof bought, id: string, year: number) => seriesOf(years, id, year, year)[0]!;
    expect(of(searched, 'procurement', 1929), 'grain at once').toBeGreaterThan(1.15 * of(bought, 'procurement', 1929));
    expect(of(searched, 'sown_area', 1930), 'land sown the next year').toBeLessThan(
      0.985 * of(bought, 'sown_area', 1930),
    );
    expect(of(searched, 'grain_offered', 1930), 'grain offered the next year').toBeLessThan(
      0.85 * of(bought, 'grain_offered', 1930),
    );
    const later = (years: typeof bought) => sum(seriesOf(years, 'procurement', 1930, 1932));
    expect(later(bought) - later(searched), 'grain lost in the three years after').toBeGreaterThan(
      of(searched, 'procurement', 1929) - of(bought, 'procurement', 1929),
    );
  },
  without: [
    { when: 'searchers find nothing', parameters: { 'procurement.found': 0 }, breaks: 'grain at once' },
    {
      when: 'nobody remembers a search',
      parameters: { 'procurement.distrustSearch': 0, 'procurement.distrustQuota': 0 },
      breaks: 'grain lost in the three years after',
    },
    {
      when: 'nobody sows less for a bad price',
      parameters: { 'harvest.areaResponse': 0 },
      breaks: 'land sown the next year',
    },
  ],
});

law({
  id: 'prices-for-grain',
  source: 'Gregory and Mokhtari 1993',
  says: 'a better price of grain, or more goods, brings as much as the scare took away',
  holds(at) {
    const offered = (levers: object) =>
      sum(at.year({ ...nothing, ...levers }, { before, threat: 1 }).ledger.marketing.toState);
    const calm = sum(at.year(nothing, { before }).ledger.marketing.toState);
    expect(offered({ 'scissors.grainPrice': 1.3 }), 'grain at a better price').toBeGreaterThan(0.95 * calm);
    expect(offered({ 'scissors.villageShare': 0.5 }), 'grain for more goods').toBeGreaterThan(1.1 * offered({}));
  },
  without: [
    {
      when: 'peasants sell the same at any price',
      parameters: { 'marketing.substitution': 1, 'marketing.channelSlope': 0 },
      breaks: 'grain at a better price',
    },
  ],
});

test('what was done from 1921 has the state buy about a third less in 1927, and not without the scare', () => {
  const years = theTwenties();
  const fallen = (run: typeof years) => 1 - inYear(run, 'procurement', 1927) / inYear(run, 'procurement', 1926);
  expect(inYear(years, 'war_alarm', 1927)).toBeGreaterThan(0.8);
  expect(fallen(years)).toBeGreaterThan(0.2);
  expect(fallen(years)).toBeLessThan(0.45);
  const calm = theTwenties({ parameters: { 'scare.hoard': 0, 'scare.swept': 0, 'scare.rush': 0 } });
  expect(fallen(calm)).toBeLessThan(fallen(years) - 0.12);
});

describe('the historical run', () => {
  const { years } = playPreset('historical');

  test('is not alarmed by the threats of 1928-36, and a little by those of the eve of war', () => {
    expect(Math.max(...seriesOf(years, 'war_alarm', 1928, 1936))).toBe(0);
    expect(seriesOf(years, 'war_alarm', 1940, 1940)[0]!).toBeGreaterThan(0.2);
  });

  test('searches in 1928, and is trusted less for it', () => {
    expect(seriesOf(years, 'grain_searched', 1928, 1928)[0]!).toBeGreaterThan(0.3);
    expect(seriesOf(years, 'peasant_distrust', 1928, 1928)[0]!).toBeGreaterThan(0.08);
  });
});
