/** The row “Overpopulation and unemployment”: surplus hands on the land, jobless towns, and housing as the limit on arrival. */
import { expect, test } from 'vitest';
import { sum } from '#core/regions';
import { law } from '../behaviour/law';
import type { Model } from '../behaviour/model-under';
import { openingWith, world, yearWith } from '../great-turn';

const departures = (at: Model, bend: Parameters<typeof openingWith>[0]) =>
  at.year({}, { before: openingWith(bend) }).ledger.migration.total;

law({
  id: 'overpopulation',
  source: 'the land-poor of 1861-1927',
  says: 'a village with more hands than its land needs sends more of them away',
  holds(at) {
    const people = (more: number) =>
      departures(at, ({ regions }) => {
        for (const region of regions) region.rural *= more;
      }) / more;
    expect(people(1.2), 'departures per villager').toBeGreaterThan(people(1) * 1.1);
  },
  without: [
    { when: 'surplus presses nobody out', parameters: { 'surplus.press': 0 }, breaks: 'departures per villager' },
  ],
});

law({
  id: 'housing',
  source: 'Sosnovy 1954',
  says: 'a town without rooms draws fewer people, with the same wages and the same jobs',
  holds(at) {
    const crowded = departures(at, ({ nation }) => {
      nation.dwellings *= 0.6;
    });
    expect(crowded, 'arrivals of a crowded town').toBeLessThan(0.97 * departures(at, () => {}));
  },
  without: [
    { when: 'crowding keeps nobody away', parameters: { 'housing.crowding': 0 }, breaks: 'arrivals of a crowded town' },
  ],
});

law({
  id: 'unemployment',
  source: 'Harris and Todaro 1970; Allen 2003',
  says: 'firms that must earn their wages leave a tenth of the towns jobless, soft budgets employ them',
  holds(at) {
    const jobless = (budgetSoftness: number) => {
      const years = at.run('nep-preserved', { bend: () => ({ 'labour.budgetSoftness': budgetSoftness }) });
      const { unemployed, labourForce } = years[5]!.ledger.labour;
      return unemployed / labourForce;
    };
    expect(jobless(0), 'jobless under hard budgets').toBeGreaterThan(0.1);
    expect(jobless(1), 'jobless under soft budgets').toBeLessThan(jobless(0) / 2);
  },
  without: [
    { when: 'every budget is soft', levers: { 'labour.budgetSoftness': 1 }, breaks: 'jobless under hard budgets' },
  ],
});

test('E71 in 1928 the land of the old grain belt has most hands to spare of what it has', () => {
  const { surplus } = yearWith().ledger;
  const hands = Object.fromEntries(world.regionIds.map((id, r) => [id, surplus.surplusHands[r]!]));
  expect(sum(surplus.surplusHands)).toBeGreaterThan(5);
  expect(sum(surplus.surplusHands)).toBeLessThan(20);
  expect(hands['central']).toBeGreaterThan(hands['west-siberian']!);
});
