/** The row “Consumption and housing”: the fall and partial recovery of living standards, who gained, urbanization. */
import { expect, test } from 'vitest';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';
import { parameters, playPreset, yearWith } from '../great-turn';

law({
  id: 'living-standards',
  source: 'Allen 2003; Chapman 1963',
  says: 'consumption per head falls to 1932-33 and recovers in part by 1938, but later than output',
  holds(at) {
    const years = at.run('historical');
    const perHead = seriesOf(years, 'consumption_per_head');
    const [low, late] = [Math.min(...perHead.slice(3, 7)), perHead[1938 - 1928]!];
    expect(low, 'the worst of 1931-34').toBeLessThan(0.95 * perHead[0]!);
    expect(late, 'consumption of 1938').toBeGreaterThan(low * 1.1);
    expect(late - 1, 'gain on 1928').toBeLessThan((seriesOf(years, 'gdp')[10]! / seriesOf(years, 'gdp')[0]! - 1) / 2);
  },
  without: [
    {
      when: 'nobody is driven into collective farms, nothing is taken beyond the market, and half as much is invested',
      levers: {
        'collectivisation.drive': 0,
        'collectivisation.pressure': 0,
        'procurement.quota': 0,
        'procurement.extraordinary': 0,
        'supply.grainExports': 0,
        'investment.rate': 0.5,
        'defence.share': 0.04,
      },
      breaks: 'consumption of 1938',
    },
  ],
});

law({
  id: 'who-gained',
  source: 'the critics of the later thirties',
  says: 'closed supply lifts a few and lowers the rest, and workers resent it',
  holds(at) {
    const open = at.year({}).ledger;
    const closed = at.year({ 'distribution.closedShops': 1 }).ledger;
    expect(closed.distribution.topPerHead, 'those with closed supply').toBeGreaterThan(
      1.5 * open.distribution.topPerHead,
    );
    expect(closed.distribution.ordinaryPerHead, 'everybody else').toBeLessThan(
      0.98 * open.distribution.ordinaryPerHead,
    );
    expect(closed.consent.moraleWorkers, 'consent of workers').toBeLessThan(open.consent.moraleWorkers);
  },
  without: [
    {
      when: 'a closed shop sells the same to all',
      parameters: { 'distribution.gap': 0 },
      breaks: 'those with closed supply',
    },
    { when: 'nobody minds', parameters: { 'consent.envy': 0 }, breaks: 'consent of workers' },
  ],
});

test('E70 what a few have more the others have less', () => {
  const { distribution, consumption } = yearWith({ 'distribution.closedShops': 0.8 }).ledger;
  const { top } = parameters.distribution;
  expect(top * distribution.topPerHead + (1 - top) * distribution.ordinaryPerHead).toBeCloseTo(
    consumption.townPerHead,
    9,
  );
});

test('E69 towns double while their living space shrinks by a quarter or more', () => {
  const years = playPreset('historical').years;
  const [space, urban] = [seriesOf(years, 'town_space'), seriesOf(years, 'population_urban')];
  expect(urban.at(-1)! / urban[0]!).toBeGreaterThan(1.7);
  expect(space[1937 - 1928]!).toBeLessThan(0.75);
  expect(space[1937 - 1928]!).toBeGreaterThan(0.5);
});
