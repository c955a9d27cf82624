import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { nationalSeries } from '#report/series';
import { lensOf, throughLens } from '#scenario/lenses';
import { greatTurn, opening, parameters, playPreset, presetPlan, worldWith } from '../great-turn';
import { json, type Loose, problemsWith } from './bent';

const lenses = (bend: (file: Loose) => void) => json('lenses.json', bend);
const change = (bend: (parameters: Loose) => void) => lenses((file) => bend(file[1].parameters));

describe('the file of lenses', () => {
  test.each<[what: string, problems: () => string[], told: RegExp]>([
    [
      'a parameter the model does not know',
      () =>
        change((p) => {
          p['industry.capitalShar'] = p['industry.capitalShare'];
        }),
      /^lenses\/1\/parameters\/industry\.capitalShar: there is no parameter .*did you mean “industry\.capitalShare”/,
    ],
    [
      'a value out of the range of its parameter',
      () =>
        change((p) => {
          p['industry.capitalShare'].value = 1.5;
        }),
      /^lenses\/1\/parameters\/industry\.capitalShare\/value: found 1\.5, expected a number from 0\.2 to 0\.95/,
    ],
    [
      'a number as text',
      () =>
        change((p) => {
          p['skills.dilution'].value = '0.2';
        }),
      /^lenses\/1\/parameters\/skills\.dilution\/value: found "0\.2", expected a number from/,
    ],
    [
      'one number where there is one for each region',
      () =>
        change((p) => {
          p['harvest.yield'] = { value: 0.7, source: 'own-assumption', note: '' };
        }),
      /^lenses\/1\/parameters\/harvest\.yield\/value: found 0\.7, expected a number for each of northern, central/,
    ],
    [
      'a region left out of a list',
      () =>
        change((p) => {
          p['collectivisation.speed'] = { value: { northern: 1 }, source: 'own-assumption', note: '' };
        }),
      /^lenses\/1\/parameters\/collectivisation\.speed\/value\/volga: found nothing, expected a number/,
    ],
    [
      'a source nobody has heard of',
      () =>
        change((p) => {
          p['skills.dilution'].source = 'hearsay';
        }),
      /^lenses\/1\/parameters\/skills\.dilution\/source: found the source "hearsay", expected a key of the bibliography/,
    ],
    [
      'a source of a school that is none',
      () => lenses((file) => file[1].sources.push('hearsay')),
      /^lenses\/1\/sources: found the source "hearsay"/,
    ],
    [
      'a sentence missing in one language',
      () => lenses((file) => delete file[2].holds.ru),
      /^lenses\/2\/holds\/ru: is missing/,
    ],
    [
      'a note missing',
      () => change((p) => delete p['skills.dilution'].note),
      /^lenses\/1\/parameters\/skills\.dilution\/note: is missing/,
    ],
    ['a lens twice', () => lenses((file) => file.push(file[1])), /^lenses\/\d+\/id: found "allen" a second time/],
    ['no consensus', () => lenses((file) => file.shift()), /^lenses\/0: found "allen", expected “consensus” first/],
    ['no file at all', () => problemsWith('lenses.json', () => undefined), /^lenses: there is no file lenses\.json/],
    [
      'half a file',
      () => problemsWith('lenses.json', (text) => text.slice(0, 900)),
      /^lenses: the file ends in the middle/,
    ],
  ])('with %s is told by place, value and expectation', (_, problems, told) => {
    expect(problems().join('\n')).toMatch(new RegExp(told.source, 'm'));
  });

  test('with several mistakes gets all of them at once', () => {
    const problems = lenses((file) => {
      file[1].parameters['skills.dilution'].value = 7;
      file[1].parameters['skills.dilutn'] = file[1].parameters['skills.dilution'];
      file[3].sources.push('hearsay');
      file[4].id = 'allen';
    });
    expect(problems).toHaveLength(4);
  });

  test('may give a list for a parameter that is spread over sectors', () => {
    const gestation = Object.fromEntries(
      ['fuelPower', 'metals', 'machines', 'construction', 'consumer', 'transport', 'services'].map((s) => [s, 2]),
    );
    const problems = change((p) => {
      p['construction.gestation'] = { value: gestation, source: 'own-assumption', note: '' };
    });
    expect(problems).toEqual([]);
    const pack = throughLens(parameters, { values: { 'construction.gestation': [2, 2, 2, 2, 2, 2, 2] } });
    expect(pack.construction.gestation).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(pack.construction.depreciation).toBe(parameters.construction.depreciation);
  });
});

test('a lens changes what it names and nothing else, and one that there is none of is told with what was meant', () => {
  for (const lens of greatTurn.lenses) {
    const pack = throughLens(parameters, lens) as unknown as Record<string, Record<string, unknown>>;
    const differing = Object.entries(parameters).flatMap(([mechanism, values]) =>
      Object.keys(values)
        .filter((name) => pack[mechanism]![name] !== (values as Record<string, unknown>)[name])
        .map((name) => `${mechanism}.${name}`),
    );
    for (const id of differing) expect(Object.keys(lens.values), lens.id).toContain(id);
    expect(lens.id === 'consensus' ? differing : []).toEqual([]);
  }
  expect(() => lensOf(greatTurn, 'alen')).toThrow('did you mean “allen”');
});

/** Every school is a reading of the same years: it begins with the same country and comes out somewhere near its record. */
describe.each(greatTurn.lenses.map(({ id }) => id))('through the lens %s', (lens) => {
  const run = (plan: string) => play(greatTurn, { seed: 'historical', lens, plan: presetPlan(plan) }).years;
  const consensus = playPreset('historical').years;
  const years = run('historical');
  const { world } = playPreset('historical');
  const of = (id: string, year: number, among = years) =>
    nationalSeries.find((series) => series.id === id)!.of(among[year - 1928]!, world);

  test('the country of 1928 is the same', () => {
    expect(years[0]!.before).toEqual(opening);
    for (const id of ['gdp', 'harvest', 'workers_nonfarm', 'population_urban', 'consumption', 'procurement'])
      expect(of(id, 1928) / of(id, 1928, consensus), id).toBeGreaterThan(0.97);
    for (const id of ['gdp', 'harvest', 'workers_nonfarm', 'population_urban', 'consumption', 'procurement'])
      expect(of(id, 1928) / of(id, 1928, consensus), id).toBeLessThan(1.03);
  });

  test('the historical plan still gives the poor harvests of 1931-32, millions of dead and an industry multiplied', () => {
    for (const year of [1931, 1932]) {
      expect(of('harvest', year)).toBeGreaterThan(51);
      expect(of('harvest', year)).toBeLessThan(62);
    }
    const deaths = years.reduce((all, { year }) => all + of('excess_deaths', year), 0);
    expect(deaths).toBeGreaterThan(4);
    expect(deaths).toBeLessThan(12);
    const worst = years.toSorted((a, b) => of('excess_deaths', b.year) - of('excess_deaths', a.year))[0]!;
    expect(worst.year).toBe(1933);
    expect(of('gdp', 1940) / of('gdp', 1928)).toBeGreaterThan(1.4);
    expect(of('gdp', 1940) / of('gdp', 1928)).toBeLessThan(2.3);
    expect(of('steel', 1940)).toBeGreaterThan(8);
    expect(of('population_urban', 1938) / of('population_urban', 1928)).toBeGreaterThan(1.6);
  });

  test('nobody starves by the million where the village keeps its market', () => {
    const nep = run('nep-fyp-investment');
    expect(nep.reduce((all, { year }) => all + of('excess_deaths', year, nep), 0)).toBeLessThan(0.6);
  });
});

test('E9 from the same land, through Millar’s eyes a worse price brings more grain, through the others less', () => {
  const scenario = { ...greatTurn, parameters: worldWith({ 'harvest.areaResponse': 0 }).parameters };
  const squeezed = (lens: string) => {
    const sales = (grainPrice: number) => {
      const plan = [{ year: 1928, levers: { 'scissors.grainPrice': grainPrice, 'procurement.quota': 0 } }];
      const [first] = play(scenario, { seed: 'historical', lens, plan }, 1928).years;
      return first!.ledger.marketing.sales.reduce((all, one) => all + one, 0);
    };
    return sales(0.8) / sales(1);
  };
  expect(squeezed('millar')).toBeGreaterThan(1);
  for (const lens of ['consensus', 'allen', 'hunter', 'preobrazhensky']) expect(squeezed(lens), lens).toBeLessThan(1);
  expect(squeezed('preobrazhensky')).toBeGreaterThan(squeezed('consensus'));
});

test('E20b only the lens like Cheremukhin’s makes technique suffer under pressure', () => {
  const technique = (lens: string, plan: string) =>
    play(greatTurn, { seed: 'historical', lens, plan: presetPlan(plan) }).years.at(-1)!.after.nation.technique;
  expect(technique('cggt-like', 'nep-fyp-investment') / technique('cggt-like', 'historical')).toBeGreaterThan(1.15);
  expect(technique('consensus', 'nep-fyp-investment')).toBe(technique('consensus', 'historical'));
});
