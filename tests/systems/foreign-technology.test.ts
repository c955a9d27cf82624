/** Foreign technology: contracts of technical aid, and tractors from abroad until home works made them. */
import { describe, expect, test } from 'vitest';
import { SECTORS } from '#core/economy';
import { nationalSeries } from '#report/series';
import { foreignTechnology } from '#report/systems/foreign-technology';
import { law } from '../behaviour/law';
import { type Model, modelUnder, seriesOf } from '../behaviour/model-under';
import { greatTurn, parameters, presetPlan, world } from '../great-turn';

/** The historical plan with its gold for contracts kept, or spent on so many more machines. */
const run = (at: Model, hired: boolean) =>
  at.run('historical', {
    bend: (plan) =>
      hired
        ? {}
        : {
            'skills.foreignExperts': 0,
            'trade.machineryImports': plan['trade.machineryImports'] + plan['skills.foreignExperts'],
          },
  });

/** What light industry needs from abroad for a rouble of goods, as E21c has it. */
const need = (experience: number) => experience ** -parameters.industry.importSubstitution;

law({
  id: 'foreign-technology',
  source: 'Sutton 1971 for the contracts; sizes are the project’s',
  says: 'the same gold without contracts buys more machines and slower import substitution, and works are longer in building',
  holds(at) {
    const [hired, alone] = [run(at, true), run(at, false)];
    const spent = (years: typeof hired) =>
      years.reduce((all, { ledger: { trade } }) => all + trade.imports + trade.experts, 0);
    expect(Math.abs(spent(hired) / spent(alone) - 1), 'gold spent').toBeLessThan(0.02);
    const experience = (years: typeof hired) => seriesOf(years, 'machine_experience').at(-1)!;
    expect(need(experience(hired)) / need(experience(alone)), 'imports needed').toBeLessThan(0.95);
    expect(seriesOf(hired, 'steel', 1937, 1937)[0], 'steel').toBeGreaterThan(seriesOf(alone, 'steel', 1937, 1937)[0]!);
  },
  without: [
    { when: 'a teacher leaves nothing behind', parameters: { 'aid.teaching': 0 }, breaks: 'imports needed' },
    {
      when: 'nobody learns faster for having been taught, builds sooner or works better',
      parameters: { 'aid.quicker': 0, 'aid.shorter': 0, 'skills.foreignHelp': 0 },
      breaks: 'imports needed',
    },
  ],
});

test('with what was taught switched off, the contracts make no difference to what machine building has learned', () => {
  const off = modelUnder({ parameters: { 'aid.quicker': 0, 'aid.shorter': 0, 'skills.foreignHelp': 0 } });
  const [hired, alone] = [run(off, true), run(off, false)].map(
    (years) => seriesOf(years, 'machine_experience').at(-1)!,
  );
  expect(Math.abs(hired! / alone! - 1)).toBeLessThan(0.01); // the machines bought with the gold remain
});

law({
  id: 'foreign-technology, tractors',
  source: 'Promyshlennost’ SSSR 1957; Nutter 1962',
  says: 'tractors come from abroad at first and from home works after four years, though nobody forbids to import them',
  holds(at) {
    const years = at.run('historical', { bend: () => ({ 'tractors.imports': 100, 'tractors.exports': 0 }) });
    const [imported, home] = ['tractors_imported', 'tractors_home'].map((id) => seriesOf(years, id));
    expect(imported![0]! / (imported![0]! + home![0]!), 'bought abroad at first').toBeGreaterThan(0.8);
    expect(
      imported!.slice(5).every((power) => power === 0),
      'none after 1932',
    ).toBe(true);
  },
  without: [
    { when: 'the works do not learn', parameters: { 'tractors.learning': 0 }, breaks: 'none after 1932' },
    {
      when: 'no machinery is bought abroad',
      levers: { 'trade.machineryImports': 0 },
      breaks: 'bought abroad at first',
    },
  ],
});

test('home works of the historical run make about as many tractors as the record has, at the power of their time', () => {
  const home = seriesOf(modelUnder().run('historical'), 'tractors_home');
  // 1.3, 37.9, 48.9 and 112.9 thousand tractors at 10, 12, 15 and 20 horsepower
  for (const [year, record] of [
    [1928, 13],
    [1931, 455],
    [1932, 734],
    [1936, 2258],
  ] as const)
    expect(home[year - 1928]! / record, `${year}`).toBeGreaterThan(0.75);
  for (const year of [1931, 1932, 1936]) expect(home[year - 1928]!, `${year}`).toBeLessThan(2500);
  expect(home[1931 - 1928]! / 455).toBeLessThan(1.25);
});

describe('the contracts', () => {
  const { contracts } = greatTurn;

  test('name their partner, branch, years and source, and a fee is never what the article says of Kahn', () => {
    expect(contracts.length).toBeGreaterThan(10);
    for (const { branch, cost, what, note } of contracts) {
      expect(SECTORS).toContain(branch);
      expect(what.en && what.ru && note.en && note.ru).toBeTruthy();
      expect(cost ?? 0).toBeLessThan(264); // all imports from the United States in 1930
    }
    expect(contracts.filter(({ partner }) => /Kahn/.test(partner)).every(({ cost }) => cost === null)).toBe(true);
  });

  test('teach the branches that the model lets learn', () => {
    for (const { branch } of contracts) expect(parameters.aid.part[SECTORS.indexOf(branch)]).toBeGreaterThan(0);
    expect(parameters.aid.part.reduce((all, part) => all + part, 0)).toBeCloseTo(1, 9);
  });
});

test('the system publishes what it says, by region too, and its levers are in the historical plan', () => {
  const published = nationalSeries.map(({ id }) => id);
  for (const id of foreignTechnology.figures) expect(published).toContain(id);
  const [first] = modelUnder().run('historical');
  const byRegion = foreignTechnology.map.of(first!, world);
  expect(byRegion.reduce((all, power) => all + power, 0)).toBeCloseTo(first!.ledger.tractors.imported, 6);
  const set = new Set(presetPlan('historical').flatMap(({ levers }) => Object.keys(levers)));
  for (const lever of foreignTechnology.levers) expect(set).toContain(lever);
});
