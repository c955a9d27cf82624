/** The row “Collectivization”: drive, retreat, second drive; herds; machine stations; plots; deliveries; famine by region; recovery. */
import { describe, expect, test } from 'vitest';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';
import { openingWith, playPreset, world, yearWith } from '../great-turn';

law({
  id: 'retreat',
  source: 'Davies 1980',
  says: 'a village pushed in faster than it bears leaves again, and its animals do not come back with it',
  holds(at) {
    const { campaign, livestock } = at.year({
      'collectivisation.drive': 0.55,
      'collectivisation.pressure': 0.8,
    }).ledger;
    const calm = at.year({ 'collectivisation.drive': 0.1, 'collectivisation.pressure': 0.8 }).ledger;
    expect(campaign.left[2]!, 'households that leave').toBeGreaterThan(campaign.entered[2]! / 4);
    expect(livestock.herds[2]![1]!, 'cattle after the drive').toBeLessThan(0.9 * calm.livestock.herds[2]![1]!);
  },
  without: [
    { when: 'nobody leaves', parameters: { 'collectivisation.retreat': 0 }, breaks: 'households that leave' },
    {
      when: 'nobody kills an animal',
      parameters: { 'livestock.campaignLoss': [0, 0, 0, 0] },
      breaks: 'cattle after the drive',
    },
  ],
});

const mechanised = openingWith(({ regions }) => {
  for (const region of regions) {
    region.collectivised = 0.9;
    region.novelty = 0;
    region.tractors *= 20;
    region.herds[0]! /= 2;
  }
});

law({
  id: 'machine-stations',
  source: 'the decrees of 1933-34',
  says: 'stations make a tractor plough more, and take their pay in grain where it is threshed, without money',
  holds(at) {
    const free = at.year({ 'collectivisation.drive': 0 }, { before: mechanised }).ledger;
    const served = at.year({ 'collectivisation.drive': 0, 'machineStations.share': 1 }, { before: mechanised }).ledger;
    expect(served.harvest.draught[1]!, 'draught power').toBeGreaterThan(1.02 * free.harvest.draught[1]!);
    expect(served.procurement.inKind, 'pay in kind').toBeGreaterThan(1);
    expect(served.money.farmReceipts / served.procurement.total, 'receipts per tonne').toBeLessThan(
      free.money.farmReceipts / free.procurement.total,
    );
  },
  without: [
    { when: 'pooling saves nothing', parameters: { 'machineStations.turn': 0 }, breaks: 'draught power' },
    { when: 'a station asks no pay', parameters: { 'machineStations.rate': 0 }, breaks: 'pay in kind' },
    { when: 'there are no stations', levers: { 'machineStations.share': 0 }, breaks: 'draught power' },
  ],
});

law({
  id: 'plots',
  source: 'the charter of 1935',
  says: 'a plot and a cow of one’s own bring food to the bazaar and lower its price',
  holds(at) {
    const ratio = (plots: number) => at.year({ 'collectivisation.plots': plots }).ledger.bazaar.bazaarRatio;
    expect(ratio(0), 'bazaar without plots').toBeGreaterThan(1.2 * ratio(1));
  },
  without: [
    { when: 'the bazaar sells grain only', parameters: { 'bazaar.grainPart': 1 }, breaks: 'bazaar without plots' },
  ],
});

describe('the historical run', () => {
  const { years } = playPreset('historical');

  test('has a drive, a retreat and a second drive', () => {
    const [entered, left] = [years[2]!.ledger.campaign.entered, years[2]!.ledger.campaign.left];
    expect(Math.max(...left)).toBeGreaterThan(0.1);
    expect(Math.max(...entered)).toBeGreaterThan(0.4);
    const share = seriesOf(years, 'collectivised_share');
    expect(share[3]!).toBeGreaterThan(share[2]! + 0.2);
  });

  test('loses half of its horses, and tractors take their place on a third of the draught by 1937', () => {
    const horses = seriesOf(years, 'horses');
    expect(Math.min(...horses) / horses[0]!).toBeLessThan(0.55);
    expect(seriesOf(years, 'mechanised_draught')[1937 - 1928]!).toBeGreaterThan(0.3);
  });

  test('has the famine of 1932-33 heaviest in the south, on the Volga, in the Caucasus and in Turkestan', () => {
    const { famine } = years[1932 - 1928]!.ledger;
    const rate = (id: string) => famine.famineRate[world.regionIds.indexOf(id)]!;
    const spared = Math.max(rate('northern'), rate('central'), rate('ural'));
    for (const id of ['southern', 'volga', 'caucasian', 'turkestan']) expect(rate(id), id).toBeGreaterThan(spared);
  });
});

test('E52 with no collective farm there is nobody for a station to serve', () => {
  const { machineStations, procurement } = yearWith(
    { 'machineStations.share': 1, 'collectivisation.drive': 0 },
    {
      before: openingWith(({ regions }) => {
        for (const region of regions) region.collectivised = 0;
      }),
    },
  ).ledger;
  expect(Math.max(...machineStations.due)).toBe(0);
  expect(procurement.inKind).toBe(0);
});
