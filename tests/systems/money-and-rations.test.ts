/** The row “Money and rations”: emission, bazaar prices, cards from 1929, their withdrawal, prices after. */
import { describe, expect, test } from 'vitest';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';
import { openingWith, parameters, playPreset, yearWith } from '../great-turn';

const hungryTowns = openingWith(({ nation }) => {
  nation.townRation = 140;
});

law({
  id: 'rations',
  source: 'Osokina 1999',
  says: 'cards make no bread: lists that put heavy industry first feed its work and starve the rest of it',
  holds(at) {
    const output = (priority: number) => {
      const { industry } = at.year(
        { 'rations.cards': 1, 'rations.priority': priority },
        { before: hungryTowns },
      ).ledger;
      return { heavy: industry.capacity[1]!, light: industry.capacity[4]! };
    };
    const [alike, first] = [output(0), output(1)];
    expect(first.heavy / alike.heavy, 'metals under strict lists').toBeGreaterThan(1.02);
    expect(first.light / alike.light, 'light industry under strict lists').toBeLessThan(0.99);
  },
  without: [
    {
      when: 'the first list gets no more than others',
      parameters: { 'rations.gain': 0 },
      breaks: 'metals under strict lists',
    },
    {
      when: 'hunger does not tell at work',
      parameters: { 'skills.rationEffect': 0 },
      breaks: 'metals under strict lists',
    },
    { when: 'there are no cards', levers: { 'rations.cards': 0 }, breaks: 'metals under strict lists' },
  ],
});

/** Nobody sells to the state, and the state holds nothing. */
const noGrainForTowns = openingWith(({ nation, regions }) => {
  nation.grainReserve = 0;
  nation.distrust = 0.5;
  for (const region of regions) region.urban *= 1.8;
});

law({
  id: 'cards',
  source: 'Davies and Wheatcroft 2004',
  says: 'in a hungry town fewer die when bread is on cards',
  holds(at) {
    const deaths = (cards: number) => {
      const { famine } = at.year({ 'rations.cards': cards }, { before: noGrainForTowns }).ledger;
      return famine.urbanDeaths.reduce((all, each) => all + each, 0);
    };
    expect(deaths(0), 'deaths without cards').toBeGreaterThan(0);
    expect(deaths(1), 'deaths with cards').toBeLessThan(deaths(0));
  },
  without: [
    { when: 'cards leave food spread as it was', parameters: { 'rations.evenness': 0 }, breaks: 'deaths with cards' },
  ],
});

law({
  id: 'emission',
  source: 'Holzman 1960',
  says: 'money printed beyond goods raises the bazaar and not the list, and withdrawing it closes the gap',
  holds(at: Model) {
    const ratio = seriesOf(at.run('historical'), 'bazaar_price_ratio');
    const at1933 = ratio[1933 - 1928]!;
    expect(at1933, 'bazaar over state prices in 1933').toBeGreaterThan(2 * ratio[0]!);
    expect(ratio[1937 - 1928]!, 'bazaar over state prices in 1937').toBeLessThan(0.6 * at1933);
  },
  without: [
    {
      when: 'no wages rise and no prices are held',
      levers: { 'money.wageGrowth': 0, 'money.mopUp': 1 },
      breaks: 'bazaar over state prices in 1933',
    },
  ],
});

describe('E68 in the year of the record', () => {
  test('cards are in force from 1929 and gone by 1936', () => {
    const cards = playPreset('historical').years.map(({ year, decisions }) => [year, decisions.winter.rations.cards]);
    expect(cards.filter(([, share]) => share! > 0).map(([year]) => year)).toEqual([
      1929, 1930, 1931, 1932, 1933, 1934, 1935,
    ]);
  });

  test('what the first list gets more the others get less, to the kilogram', () => {
    const { rationFirst, rationRest } = yearWith({ 'rations.cards': 0.7, 'rations.priority': 0.6 }).ledger.rations;
    const { first } = parameters.rations;
    expect(first * rationFirst + (1 - first) * rationRest).toBeCloseTo(
      playPreset('historical').years[0]!.before.nation.townRation,
      9,
    );
  });
});
