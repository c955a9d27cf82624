/** Coercion: trials in the works, people held, and what their work adds. */
import { expect, test } from 'vitest';
import type { Economy } from '#core/economy';
import { heldIn } from '#core/mechanisms/settlements';
import { allLevers } from '#core/model';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';

const inYear = (years: readonly YearResult[], year: number) => years.find((one) => one.year === year)!;
const tried = (at: Model, trials: number) => at.run('historical', { bend: () => ({ 'coercion.trials': trials }) });

law({
  id: 'coercion',
  source: 'Bailes 1978; Katz 1975',
  says: 'trials take specialists from their work, courage from the others and truth from reports, and no year has more output for them',
  holds(at) {
    const [none, many] = [tried(at, 0), tried(at, 1)];
    const specialists = (years: readonly YearResult[]) => seriesOf(years, 'specialists', 1934, 1934)[0]!;
    expect(specialists(many) / specialists(none), 'specialists').toBeLessThan(0.9);
    const initiative = (years: readonly YearResult[]) => seriesOf(years, 'initiative', 1932, 1932)[0]!;
    expect(initiative(many) / initiative(none), 'initiative').toBeLessThan(0.99);
    const padding = (years: readonly YearResult[]) => sum(inYear(years, 1932).ledger.statistics.padding);
    expect(padding(many) / padding(none), 'reports').toBeGreaterThan(1.06);
    const made = (years: readonly YearResult[]) => seriesOf(years, 'nonfarm_value_added');
    made(many).forEach((value, i) => {
      expect(value / made(none)[i]!, 'output').toBeLessThan(1.0005);
    });
  },
  without: [
    { when: 'nobody is missing afterwards', parameters: { 'coercion.remove': 0 }, breaks: 'specialists' },
    { when: 'nobody is daunted', parameters: { 'coercion.daunt': 0 }, breaks: 'initiative' },
    { when: 'nobody reports what is wanted', parameters: { 'coercion.press': 0 }, breaks: 'reports' },
    { when: 'no trials are held', levers: { 'coercion.trials': 0 }, breaks: 'specialists' },
  ],
});

law({
  id: 'coercion (settlements)',
  source: 'Zemskov 1991 and 2003; the archive of the deportations',
  says: 'people are held where pressure, trials and law put them: by the order of the registers in the historical run, hardly more than in 1928 where the village keeps its market',
  holds(at) {
    const years = at.run('historical');
    const taken = sum(
      years.filter(({ year }) => year === 1930 || year === 1931).map((one) => one.ledger.settlements.exiled),
    );
    expect(taken, 'deported').toBeGreaterThan(1.2);
    expect(taken, 'deported').toBeLessThan(2.2);
    const [settled] = seriesOf(years, 'people_settled', 1932, 1932);
    expect(settled, 'settled').toBeGreaterThan(0.9);
    expect(settled, 'settled').toBeLessThan(1.5);
    const [camps] = seriesOf(years, 'people_in_camps', 1938, 1938);
    expect(camps, 'camps').toBeGreaterThan(1.2);
    expect(camps, 'camps').toBeLessThan(2.2);
    const market = at.run('nep-preserved').at(-1)!.after;
    expect(heldIn(market), 'the other road').toBeLessThan(0.25);
  },
  without: [
    { when: 'no campaign exiles', parameters: { 'settlements.exile': 0 }, breaks: 'deported' },
    { when: 'the village is not pressed', levers: { 'collectivisation.pressure': 0.2 }, breaks: 'deported' },
    {
      when: 'neither police nor courts nor law add any',
      parameters: { 'settlements.police': 0, 'settlements.village': 0, 'settlements.law': 0 },
      breaks: 'camps',
    },
  ],
});

/** The same people, but free, in towns where works hire. */
function freed(economy: Economy): Economy {
  const free = structuredClone(economy);
  for (const region of free.regions) {
    region.urban += region.settlers + region.camps;
    region.settlers = 0;
    region.camps = 0;
  }
  return free;
}

/** Some years on, so that whoever is new at the works has learned his trade. */
function lived(at: Model, opening: Economy, parameters: Readonly<Record<string, number>> = {}): YearResult[] {
  const years: YearResult[] = [];
  let before = opening;
  while (years.length < 7) {
    const year = at.year({ 'labour.budgetSoftness': 1, 'investment.rate': 1 }, { before, parameters });
    years.push(year);
    before = year.after;
  }
  return years;
}

law({
  id: 'coercion (forced labour)',
  source: 'Gregory and Lazarev 2003',
  says: 'forced labour adds a little building; the same people would make no less free, once they have learned, and their sites would have three hands for one',
  holds(at) {
    const before = inYear(at.run('historical'), 1934).before;
    const [held, free] = [lived(at, before), lived(at, freed(before))];
    const idle = lived(at, before, { 'settlements.atWork': 0 });
    const product = (years: readonly YearResult[]) => years.at(-1)!.ledger.accounts.gdp;
    expect(product(held) / product(idle), 'something is built').toBeGreaterThan(1.0003);
    const { atWork, builders } = held[0]!.ledger.forced;
    expect(builders / atWork, 'worth of a hand').toBeLessThan(0.4);
    expect(product(free) / product(held), 'no less free').toBeGreaterThan(1);
    const people = ({ before: { regions } }: YearResult) =>
      sum(regions.map(({ rural, urban, settlers, camps }) => rural + urban + settlers + camps));
    expect(people(free[0]!), 'the same people').toBeCloseTo(people(held[0]!), 9);
  },
  without: [
    { when: 'they are not made to work', parameters: { 'settlements.atWork': 0 }, breaks: 'something is built' },
    {
      when: 'a forced hand does what a free one does and needs no guard',
      parameters: { 'settlements.guards': 0, 'settlements.worth': 1 },
      breaks: 'worth of a hand',
    },
    {
      when: 'works hire none of those who are freed',
      parameters: { 'labour.marginalForce': 0.1 },
      breaks: 'no less free',
    },
  ],
});

test('coercion: no lever says how many are held, and none is without its caution', () => {
  const about = allLevers.filter(({ mechanism }) => mechanism === 'settlements');
  expect(about).toEqual([]);
  expect(allLevers.find(({ id }) => id === 'coercion.trials')!.caution).toBe(true);
  expect(allLevers.find(({ id }) => id === 'labourLaw.mobility')!.caution).toBe(true);
});
