/** Schools and training: what is taught now, what is known later. */
import { expect } from 'vitest';
import { MACHINES, SERVICES } from '#core/economy';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';

const taught = (at: Model, primary: number) =>
  at.run('nep-preserved', { bend: () => ({ 'schools.primary': primary, 'schools.training': 0 }) });
const trained = (at: Model, until: number) =>
  at.run('historical', { bend: (_, year) => ({ 'schools.training': year <= until ? 0.6 : 0 }) });
const inYear = (years: readonly YearResult[], year: number) => years.find((one) => one.year === year)!;
const skill = (years: readonly YearResult[], year: number) => inYear(years, year).ledger.skills.quality[MACHINES]!;
const services = (years: readonly YearResult[], year: number) =>
  inYear(years, year).ledger.industry.capacity[SERVICES]!;

law({
  id: 'schools',
  source: 'Fitzpatrick 1979; censuses of 1926 and 1939',
  says: 'a school for every child costs teachers at once and yields newcomers who learn faster years later, a course at the works helps in its own year and leaves nothing behind',
  holds(at) {
    const [few, all] = [taught(at, 0.6), taught(at, 1)];
    expect(services(all, 1928) / services(few, 1928), 'teachers').toBeLessThan(0.99);
    const faster = (year: number) =>
      inYear(all, year).ledger.schools.learning / inYear(few, year).ledger.schools.learning;
    expect(faster(1928), 'no sooner').toBe(1);
    expect(faster(1936), 'learning').toBeGreaterThan(1.05);
    expect(faster(1936), 'learning grows').toBeGreaterThan(faster(1931) + 0.02);
    const readers = (years: readonly YearResult[]) => seriesOf(years, 'literacy', 1938, 1938)[0]!;
    expect(readers(all) - readers(few), 'readers').toBeGreaterThan(0.15);

    const [never, briefly] = [trained(at, 1927), trained(at, 1931)];
    expect(skill(briefly, 1931) / skill(never, 1931), 'courses').toBeGreaterThan(1.005);
    expect(Math.abs(skill(briefly, 1936) / skill(never, 1936) - 1), 'shallow').toBeLessThan(0.003);
  },
  without: [
    { when: 'nobody has to teach', parameters: { 'schools.teaching': 0 }, breaks: 'teachers' },
    { when: 'who reads learns no faster', parameters: { 'schools.reading': 0 }, breaks: 'learning' },
    { when: 'a course teaches nothing', parameters: { 'schools.course': 0 }, breaks: 'courses' },
    {
      when: 'the same children go to school whatever is decreed',
      levers: { 'schools.primary': 0.6 },
      breaks: 'teachers',
    },
  ],
});

law({
  id: 'schools (the record)',
  source: 'censuses of 1926 and 1939, recalled: 51 and 81 per cent of those from nine years up',
  says: 'with what was decreed in 1930, four in five read at the beginning of 1939, after one in two in 1926',
  holds(at) {
    const read = seriesOf(at.run('historical'), 'literacy');
    expect(read[0]!, 'first').toBeGreaterThan(0.48);
    expect(read[0]!, 'first').toBeLessThan(0.58);
    expect(read[10]!, 'in 1939').toBeGreaterThan(0.76);
    expect(read[10]!, 'in 1939').toBeLessThan(0.88);
  },
  without: [
    { when: 'nothing is decreed', levers: { 'schools.primary': 0.6 }, breaks: 'in 1939' },
    { when: 'adults are not taught', parameters: { 'schools.eveningClasses': 0 }, breaks: 'in 1939' },
  ],
});
