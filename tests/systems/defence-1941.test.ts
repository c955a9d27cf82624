/** Defence and the eve of 1941: where works stood, what arms were made and published, and one war met by several plans. */
import { expect } from 'vitest';
import type { LeverSettings } from '#core/plan';
import { precedentIn, testWar, warTapes } from '#counterfactual/war-test';
import { defence1941 } from '#report/systems/defence-1941';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';
import { greatTurn } from '../great-turn';

const EVE = 1940;
const { low = 0, high = 1 } = greatTurn.provenance['front.margin']!;
const margins = { narrow: low, wide: high };

/** The war on 200 tapes: what was done, or the same with some levers otherwise from a year on, beside what was done. */
function war(at: Model, levers: LeverSettings = {}, from = 1928) {
  const done = at.run('historical').at(-1)!;
  const run = at.run('historical', { bend: (_, year) => (year >= from ? levers : {}) }).at(-1)!;
  return testWar(run, at.world, precedentIn(done, at.world), warTapes('historical', EVE, 200), margins);
}

const alike = greatTurn.regions.map(() => 0.4);
const nowhere = {
  when: 'industry stands nowhere in particular and all regions lose alike',
  parameters: {
    'front.people': alike,
    'front.works': alike,
    'front.coal': alike,
    'front.iron': alike,
    'front.beyond': greatTurn.regions.map(() => 0),
    'readiness.east': 0,
  },
};

const eastOf = (at: Model, levers: LeverSettings = {}) =>
  defence1941.map.of(at.run('historical', { bend: () => levers }).at(-1)!, at.world);

law({
  id: 'defence-1941 E53',
  source: 'Holzman 1957; Harrison 1985',
  says: 'the combine of 1930 and the eastward turn of the third plan move industry east, at a price',
  holds(at) {
    const share = seriesOf(at.run('historical'), 'east_share');
    const cost = seriesOf(at.run('historical'), 'distance_cost');
    expect(share[0], 'as in 1928').toBeCloseTo(0.17, 3);
    expect(share.at(-1), 'in the east by 1940').toBeGreaterThan(0.24);
    expect(share.at(-1), 'in the east by 1940').toBeLessThan(0.34);
    expect(Math.max(...cost), 'the price').toBeGreaterThan(0);
    expect(eastOf(at)[4]! / 0.07, 'the Urals').toBeGreaterThan(1.4);
  },
  without: [
    { when: 'nobody decides for the east', levers: { 'location.east': 0 }, breaks: 'in the east by 1940' },
    { when: 'distance costs nothing', parameters: { 'location.dear': 0 }, breaks: 'the price' },
  ],
});

law({
  id: 'defence-1941 E72',
  source: 'the record of tanks held on 1 January 1934 and 1 June 1941; Simonov 1996',
  says: 'tanks go from hundreds to thousands in 1932-33, and to more than twenty thousand by 1941',
  holds(at) {
    const tanks = seriesOf(at.run('historical'), 'tanks');
    const aircraft = seriesOf(at.run('historical'), 'aircraft_made', 1939, 1940);
    expect(tanks[3], 'held at the end of 1931').toBeLessThan(2);
    expect(tanks[5], 'held at the end of 1933').toBeGreaterThan(6.4);
    expect(tanks[5], 'held at the end of 1933').toBeLessThan(8.8);
    expect(tanks.at(-1), 'held at the end of 1940').toBeGreaterThan(21);
    expect(tanks.at(-1), 'held at the end of 1940').toBeLessThan(29);
    for (const made of aircraft) expect(Math.abs(made - 10.5), 'aircraft of 1939-40').toBeLessThan(2);
  },
  without: [
    { when: 'no arms are tanks', levers: { 'weapons.tanks': 0 }, breaks: 'held at the end of 1933' },
    {
      when: 'half are out of date every year',
      parameters: { 'weapons.tanksObsolete': 0.5 },
      breaks: 'held at the end of 1933',
    },
  ],
});

law({
  id: 'defence-1941 E43',
  source: 'Davies and Harrison 1997: 1,421 published of 4,299 million roubles in 1933',
  says: 'the budget of 1933 shows a third of what was spent, that of 1936 all of it',
  holds(at) {
    const shown = at
      .run('historical')
      .map(({ ledger: { defence } }) => defence.published / (defence.arms + defence.upkeep));
    expect(shown[5], 'shown in 1933').toBeGreaterThan(0.28);
    expect(shown[5], 'shown in 1933').toBeLessThan(0.4);
    expect(shown[8], 'shown in 1936').toBeGreaterThan(0.95);
  },
  without: [{ when: 'everything is published', levers: { 'defence.openness': 1 }, breaks: 'shown in 1933' }],
});

law({
  id: 'defence-1941 E74',
  source: 'the record: 42 % of people, 63 % of coal, 68 % of pig iron behind the front of November 1941',
  says: 'the bands of what was done hold the record, and mines and furnaces are lost before people',
  holds(at) {
    const { people, coal, iron, movedWorks } = war(at).spreads;
    expect(coal.p50 / people.p50, 'coal over people').toBeGreaterThan(1.3);
    expect(iron.p50 / people.p50, 'iron over people').toBeGreaterThan(1.3);
    for (const [what, { p10, p90 }, record] of [
      ['people', people, 0.42],
      ['coal', coal, 0.63],
      ['iron', iron, 0.68],
      ['works moved', movedWorks, 1360],
    ] as const) {
      expect(p10, `${what}, least`).toBeLessThan(record);
      expect(p90, `${what}, most`).toBeGreaterThan(record);
    }
  },
  without: [{ ...nowhere, breaks: 'coal over people' }],
});

law({
  id: 'defence-1941 E74e east',
  source: 'the defenders of the Ural base; Harrison 1985',
  says: 'on the same tapes more works in the east leave more to make arms with, and resistance holds on more of them',
  holds(at) {
    const [west, east] = [war(at, { 'location.east': 0 }), war(at, { 'location.east': 0.2 })];
    expect(east.spreads.ural.p50 / west.spreads.ural.p50, 'the Ural base').toBeGreaterThan(1.2);
    expect(east.spreads.coal.p50, 'coal lost').toBeLessThan(west.spreads.coal.p50);
    expect(east.holds.usual, 'tapes').toBeGreaterThan(west.holds.usual);
  },
  without: [{ ...nowhere, breaks: 'coal lost' }],
});

law({
  id: 'defence-1941 E74e arms',
  source: 'Kontorovich and Wein 2009',
  says: 'on the same tapes arms of the last years shorten the front, where what is armed can hold it',
  holds(at) {
    const [fewer, more] = [war(at, { 'defence.share': 0.05 }, 1939), war(at)];
    expect(fewer.spreads.people.p50, 'people behind the front').toBeGreaterThan(more.spreads.people.p50);
    expect(more.holds.usual, 'tapes').toBeGreaterThan(fewer.holds.usual);
  },
  without: [
    { when: 'the front does not heed readiness', parameters: { 'front.resist': 0 }, breaks: 'tapes' },
    { when: 'weapons weigh nothing', parameters: { 'readiness.arsenal': 0 }, breaks: 'people behind the front' },
  ],
});
