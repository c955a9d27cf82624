/** Labour law: who leaves, what holds him, and what does not show. */
import { expect } from 'vitest';
import { MACHINES } from '#core/economy';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';

const inYear = (years: readonly YearResult[], year: number) => years.find((one) => one.year === year)!;
const tied = (at: Model, mobility: number) =>
  at.run('historical', { bend: () => ({ 'labourLaw.mobility': mobility, 'labourLaw.continuousWeek': 0 }) });
const known = ({ after: { sectors } }: YearResult) =>
  sum(sectors.map(({ experienced }) => experienced)) / sum(sectors.map(({ workers }) => workers));

law({
  id: 'labour-law',
  source: 'Filtzer 1986; Schwarz as quoted there',
  says: 'turnover climbs as work is to be had and wages fall behind; ties hold some in their place with what they know, and are resented',
  holds(at) {
    const [free, bound] = [tied(at, 0), tied(at, 1)];
    const leavers = (years: readonly YearResult[], year: number) => inYear(years, year).ledger.labourLaw.leavers;
    expect(leavers(free, 1928), 'of the base').toBeCloseTo(0.92, 6);
    expect(leavers(free, 1930), 'in 1930').toBeGreaterThan(1.25);
    expect(leavers(bound, 1935) / leavers(free, 1935), 'ties').toBeLessThan(0.6);
    expect(known(inYear(bound, 1934)) - known(inYear(free, 1934)), 'experience').toBeGreaterThan(0.005);
    expect(
      inYear(bound, 1932).after.nation.resentment - inYear(free, 1932).after.nation.resentment,
      'resented',
    ).toBeGreaterThan(0.02);
  },
  without: [
    { when: 'vacancies draw nobody', parameters: { 'labourLaw.vacancies': 0 }, breaks: 'in 1930' },
    { when: 'nobody keeps the law', parameters: { 'labourLaw.held': 0 }, breaks: 'ties' },
    { when: 'what is known is known everywhere', parameters: { 'labourLaw.drain': 0 }, breaks: 'experience' },
    { when: 'nobody minds', parameters: { 'labourLaw.tied': 0 }, breaks: 'resented' },
  ],
});

/** Strict from 1930 to 1935, mild after. */
const strict = (at: Model, discipline: number) =>
  at.run('historical', {
    bend: (_, year) => ({ 'skills.discipline': year < 1936 ? discipline : 0, 'coercion.trials': 0 }),
  });

law({
  id: 'labour-law (strikes)',
  source: 'Rossman 2005',
  says: 'strictness keeps strikes from showing and resentment from healing: lifted later, more comes out than where it could be shown',
  holds(at) {
    const [mild, hard] = [strict(at, 0), strict(at, 1)];
    const days = (years: readonly YearResult[], year: number) => seriesOf(years, 'strike_days', year, year)[0]!;
    const kept = (years: readonly YearResult[], year: number) => seriesOf(years, 'resentment', year, year)[0]!;
    expect(days(mild, 1934), 'strikes').toBeGreaterThan(2);
    expect(days(hard, 1934) / days(mild, 1934), 'held down').toBeLessThan(0.3);
    expect(kept(hard, 1935) - kept(mild, 1935), 'not healed').toBeGreaterThan(0.03);
    expect(days(hard, 1936) / days(mild, 1936), 'lifted').toBeGreaterThan(1.1);
    expect(days(mild, 1928), 'none in the base').toBe(0);
  },
  without: [
    { when: 'law holds nobody', parameters: { 'strikes.hold': 0 }, breaks: 'held down' },
    {
      when: 'neither a wage, nor a tie, nor a norm is resented',
      parameters: {
        'strikes.short': 0,
        'labourLaw.tied': 0,
        'labourLaw.docked': 0,
        'labourLaw.rest': 0,
        'incentives.cut': 0,
        'incentives.envy': 0,
      },
      breaks: 'strikes',
    },
  ],
});

law({
  id: 'labour-law (the uninterrupted week)',
  source: 'Davies 1989',
  says: 'machines that never stand make more at once, wear out faster, and cost the common day of rest',
  holds(at) {
    const [six, never] = [0, 1].map((week) => at.year({ 'labourLaw.continuousWeek': week }));
    const capacity = ({ ledger }: YearResult) => ledger.industry.capacity[MACHINES]!;
    const scrapped = ({ ledger }: YearResult) => sum(ledger.construction.scrapped);
    expect(capacity(never!) / capacity(six!), 'hours').toBeGreaterThan(1.01);
    expect(scrapped(never!) / scrapped(six!), 'wear').toBeGreaterThan(1.1);
    expect(never!.after.nation.resentment - six!.after.nation.resentment, 'rest').toBeGreaterThan(0.02);
    const careful = at.year({ 'labourLaw.liability': 1 });
    expect(scrapped(careful) / scrapped(six!), 'care').toBeLessThan(0.98);
  },
  without: [
    { when: 'there is nothing to gain', parameters: { 'labourLaw.days': 0 }, breaks: 'hours' },
    { when: 'repairs need no day', parameters: { 'labourLaw.worn': 0 }, breaks: 'wear' },
    { when: 'nobody misses Sunday', parameters: { 'labourLaw.rest': 0 }, breaks: 'rest' },
    { when: 'who pays is no more careful', parameters: { 'labourLaw.care': 0 }, breaks: 'care' },
  ],
});
