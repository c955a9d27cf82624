/** Hands, wages and schools. */
import { expect } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { parameters } from '../great-turn';
import { law } from './law';
import { type Model, seriesOf } from './model-under';

const between = (years: readonly YearResult[], from: number, to: number) =>
  years.filter(({ year }) => year >= from && year <= to);
const outputOf = (years: readonly YearResult[]) => years.map(({ ledger }) => ledger.accounts.nonfarmValueAdded);
const workersOf = (years: readonly YearResult[]) => years.map(({ ledger }) => ledger.labour.workers);

const budgets = (at: Model, softness: number) =>
  at.run('nep-preserved', { bend: () => ({ 'labour.budgetSoftness': softness }) });

const jobless = ({ ledger }: YearResult) => ledger.labour.unemployed;
const joblessRate = (year: YearResult) => jobless(year) / year.ledger.labour.labourForce;

/** As many hands as places in 1928, few to come, and no insiders who could keep them out. */
const noSpareHands = {
  'labour.openingForce': parameters.labour.openingWorkers + 0.7,
  'labour.marginalForce': 0.3,
  'labour.joining': 0,
  'labour.insiders': 0,
};

law({
  id: 'L7',
  source: 'Allen 1998; Kornai 1980',
  says: 'soft budgets employ hands that hard ones leave idle, at a lower product each, and make more in all once the newcomers have learned',
  holds(at) {
    const [hard, soft] = [budgets(at, 0), budgets(at, 1)];
    const early = (years: readonly YearResult[]) => between(years, 1928, 1932);
    const perHead = (years: readonly YearResult[]) => sum(outputOf(years)) / sum(workersOf(years));
    expect(sum(workersOf(early(soft))) / sum(workersOf(early(hard))), 'hands').toBeGreaterThan(1.02);
    expect(perHead(early(soft)) / perHead(early(hard)), 'product of a hand').toBeLessThan(0.99);
    const gain = outputOf(soft).map((value, i) => value / outputOf(hard)[i]!);
    for (const each of gain.slice(8)) expect(each, 'output').toBeGreaterThan(1.002);
    // Allen's capitalist city of the thirties has a quarter without work, his soft budgets nobody.
    for (const year of between(hard, 1936, 1939))
      expect(joblessRate(year), 'idle under hard budgets').toBeGreaterThan(0.1);
    for (const year of between(soft, 1930, 1940)) expect(joblessRate(year), 'idle under soft').toBeLessThan(0.05);
  },
  without: [
    { when: 'there are no hands to spare', parameters: noSpareHands, breaks: 'hands' },
    { when: 'hands add little to machines', parameters: { 'industry.capitalShare': 0.95 }, breaks: 'output' },
    {
      when: 'those at work claim none of what they add',
      parameters: { 'labour.insiders': 0 },
      breaks: 'idle under hard budgets',
    },
  ],
});

/** Hard budgets, dear hands and little building: a town in which people wait for work. */
const waiting = (at: Model, jobsFor: number) =>
  at.run('nep-preserved', {
    bend: (_, year) => ({
      'labour.budgetSoftness': year < 1928 + jobsFor ? 1 : 0,
      'investment.rate': 0.3,
      'trade.machineryImports': 0,
      'money.mopUp': 0,
      'money.wageGrowth': 0.05,
    }),
  });

law({
  id: 'L8',
  source: 'Harris and Todaro 1970',
  says: 'jobs at a high town wage draw people: when three years of them end, more are out of work than if there had been none',
  holds(at) {
    const [idle, hired] = [budgets(at, 0)[5]!.ledger.labour, budgets(at, 1)[5]!.ledger.labour];
    const newcomers = (hired.labourForce - idle.labourForce) / (hired.workers - idle.workers);
    expect(newcomers, 'jobs of five years that went to newcomers').toBeGreaterThan(0.25);
    const moved = (softness: number) => sum(seriesOf(budgets(at, softness), 'net_rural_urban_migration', 1928, 1939));
    expect(moved(1) / moved(0), 'villagers who come for the jobs').toBeGreaterThan(1.08);
    const [none, three] = [waiting(at, 0), waiting(at, 3)];
    expect(joblessRate(none[1]!), 'people who wait for work').toBeGreaterThan(0.05);
    expect(jobless(three[1]!), 'while there are jobs').toBeLessThan(jobless(none[1]!));
    // A seventh of the hands can be sent away in a year (E22a): in the first some are still on the books.
    const more = [3, 4].map((i) => jobless(three[i]!) - jobless(none[i]!));
    expect(more[0]!, 'after the jobs').toBeGreaterThan(0.1);
    expect(more[1]!, 'a year later').toBeGreaterThan(0.2);
  },
  without: [
    {
      when: 'neither villager nor housewife answers a vacancy',
      parameters: {
        'migration.slope': 0,
        'migration.slopeCollective': 0,
        'migration.vacancyPull': 0,
        'labour.joining': 0,
      },
      breaks: 'jobs of five years that went to newcomers',
    },
  ],
});

law({
  id: 'L8a',
  source: 'Harris and Todaro 1970',
  says: 'jobs that last leave more people out of work after eight years than there were without them',
  holds(at) {
    const [idle, hired] = [budgets(at, 0)[8]!, budgets(at, 0.15)[8]!];
    expect(workersOf([hired])[0]!, 'jobs').toBeGreaterThan(1.02 * workersOf([idle])[0]!);
    expect(jobless(hired), 'out of work').toBeGreaterThan(jobless(idle));
  },
  without: [],
  open: 'Allen’s free village answers the chance of a job with 0.005 of its people a year for the whole gap (E37), far fewer than the jobs',
});

const quality = (years: readonly YearResult[]) => years.map(({ ledger }) => sum(ledger.skills.quality));

law({
  id: 'L16',
  source: 'Gregory and Harrison 2005',
  says: 'closing the schools for three years saves teachers at once and costs skill from the fifth year on',
  holds(at) {
    const kept = at.run('historical');
    const closed = at.run('historical', { bend: (_, year) => (year < 1931 ? { 'skills.education': 0 } : {}) });
    const output = outputOf(closed).map((value, i) => value / outputOf(kept)[i]!);
    const skill = quality(closed).map((value, i) => value / quality(kept)[i]!);
    expect(output[0]!, 'teachers saved').toBeGreaterThan(1.002);
    for (const each of skill.slice(0, 4)) expect(each, 'skill at first').toBeGreaterThan(0.997);
    for (const each of skill.slice(5, 8)) expect(each, 'skill later').toBeLessThan(0.995);
    for (const each of output.slice(6, 9)) expect(each, 'output later').toBeLessThan(0.995);
  },
  without: [{ when: 'schooling adds nothing to skill', parameters: { 'skills.schooling': 0 }, breaks: 'skill later' }],
});
