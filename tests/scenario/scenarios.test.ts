import { describe, expect, test } from 'vitest';
import { numbersOf } from '#core/stocks';
import { openLibrary, readScenario } from '#scenario/shipped';
import { library } from '../great-turn';
import { json, type Loose, problemsWith, readWith, shipped } from './bent';

const folder = 'great-turn-1928';

test('every folder of scenarios/ is a scenario without a problem', () => {
  expect(library.ids.length).toBeGreaterThan(0);
  for (const id of library.ids) {
    const read = library.read(id);
    expect(read.ok ? [] : read.problems).toEqual([]);
    if (read.ok) for (const stock of numbersOf(read.value.opening)) expect(Number.isFinite(stock)).toBe(true);
  }
});

test('a scenario is parsed once, and one that does not ship is told with what was probably meant', () => {
  expect(library.read('great-turn-1928')).toBe(library.read('great-turn-1928'));
  const missing = library.read('great-turn-1982');
  expect(missing.ok ? '' : missing.problems[0]!.message).toContain('did you mean “great-turn-1928”?');
});

const parameters = (bend: (table: Loose) => void) => json(`${folder}/parameters.json`, (file) => bend(file.parameters));
const scenario = (bend: (file: Loose) => void) => json(`${folder}/scenario.json`, bend);

describe('a scenario file', () => {
  test.each<[what: string, problems: () => string[], told: RegExp]>([
    [
      'a missing parameter',
      () => parameters((p) => delete p['famine.need']),
      /^parameters\/famine\.need: nothing is given .* expected a value in kg\/yr per head: Grain below/,
    ],
    [
      'a wrong unit',
      () =>
        parameters((p) => {
          p['famine.need'].unit = 'Mt';
        }),
      /^parameters\/famine\.need\/unit: found the unit "Mt", expected "kg\/yr per head"/,
    ],
    [
      'a number as text',
      () =>
        parameters((p) => {
          p['famine.need'].value = '178';
        }),
      /^parameters\/famine\.need\/value: found "178", expected a number from/,
    ],
    [
      'a value out of range',
      () =>
        parameters((p) => {
          p['famine.need'].value = 900;
        }),
      /^parameters\/famine\.need\/value: found 900, expected a number from 120 to 220/,
    ],
    [
      'a parameter the model does not know',
      () =>
        parameters((p) => {
          p['famine.ned'] = p['famine.need'];
        }),
      /^parameters\/famine\.ned: .*did you mean “famine\.need”/,
    ],
    [
      'a source nobody has heard of',
      () =>
        parameters((p) => {
          p['famine.need'].source = 'hearsay';
        }),
      /found the source "hearsay", expected a key of the bibliography/,
    ],
    [
      'a standing that is none',
      () =>
        parameters((p) => {
          p['famine.need'].standing = 'known';
        }),
      /^parameters\/.*famine\.need\/standing: found "known", expected .*measured/,
    ],
    [
      'a region left out',
      () => parameters((p) => delete p['harvest.yield'].value.volga),
      /^parameters\/harvest\.yield\/value\/volga: found nothing, expected a number/,
    ],
    [
      'a missing stock',
      () => scenario((s) => delete s.opening['nation.gold']),
      /^scenario\/opening\/nation\.gold: nothing is given/,
    ],
    [
      'a negative stock',
      () =>
        scenario((s) => {
          s.opening['nation.gold'].value = -1;
        }),
      /found -1, expected a number from 0 on/,
    ],
    [
      'herds that are no list',
      () =>
        scenario((s) => {
          s.opening['region.herds'].value = null;
        }),
      /^scenario\/opening\/region\.herds\/value: found null, expected a list of horses/,
    ],
    [
      'a year of weather too few',
      () => scenario((s) => s.world.pop()),
      /^scenario\/world: found 12 years, expected 13 from 1928 to 1940/,
    ],
    [
      'a region listed twice',
      () =>
        scenario((s) => {
          s.regions[1] = s.regions[0];
        }),
      /^scenario\/regions\/1: found "northern" a second time/,
    ],
    [
      'years that run backwards',
      () =>
        scenario((s) => {
          s.lastYear = 1920;
        }),
      /^scenario\/lastYear: found 1920, expected 1928 or later/,
    ],
    [
      'an unknown lever in a preset',
      () =>
        json(`${folder}/plans/historical.json`, (p) => {
          p.plan[0].levers['procurement.quta'] = 1;
        }),
      /^plans\/historical\/plan\/0\/levers\/procurement\.quta: .*did you mean procurement\.quota/,
    ],
    [
      'a preset beyond the range of a lever',
      () =>
        json(`${folder}/plans/historical.json`, (p) => {
          p.plan[0].levers['investment.rate'] = 2;
        }),
      /2 is out of range; expected a number from 0\.3 to 1/,
    ],
    [
      'a record that is no number',
      () => problemsWith(`${folder}/history.csv`, (text) => text.replace('births,1928,6.94', 'births,1928,many')),
      /^history\/line \d+\/value: found “many”, expected a number/,
    ],
    [
      'a truncated file',
      () => problemsWith(`${folder}/parameters.json`, (text) => text.slice(0, 5000)),
      /^parameters: the file ends in the middle, after 5000 characters/,
    ],
    [
      'a comma too many',
      () => problemsWith(`${folder}/scenario.json`, (text) => text.replace('"firstYear"', ',"firstYear"')),
      /^scenario: found .* in line \d+, column \d+; expected JSON/,
    ],
    [
      'no file at all',
      () => problemsWith(`${folder}/plans/historical.json`, () => undefined),
      /^plans\/historical: there is no file plans\/historical\.json/,
    ],
  ])('with %s is told by place, value and expectation', (_, problems, told) => {
    expect(problems().join('\n')).toMatch(new RegExp(told.source, 'm'));
  });

  test('with problems in several files gets all of them at once, malformed entries included', () => {
    const texts: Record<string, string> = { ...shipped };
    const bend = (file: string, change: (value: Loose) => void) => {
      const value: unknown = JSON.parse(texts[`${folder}/${file}`]!);
      change(value);
      texts[`${folder}/${file}`] = JSON.stringify(value);
    };
    bend('parameters.json', ({ parameters: p }) => {
      delete p['famine.need'];
      p['famine.slope'].unit = 'Mt';
      p['famine.early'].value = '0.15';
      delete p['famine.want'].source;
    });
    bend('scenario.json', (s) => {
      delete s.title;
      s.opening['nation.gold'].unit = 'Mt';
    });
    bend('plans/nep-preserved.json', (p) => {
      p.plan[0].levers['no.lever'] = 1;
    });
    texts[`${folder}/history.csv`] = 'nothing';
    const read = readScenario(texts, folder);
    const places = read.ok ? [] : read.problems.map(({ path }) => path);
    expect(places).toEqual(
      expect.arrayContaining([
        'parameters/famine.need',
        'parameters/famine.slope/unit',
        'parameters/famine.early/value',
        'parameters/parameters/famine.want/source',
        'scenario/title',
        'scenario/opening/nation.gold/unit',
        'history',
      ]),
    );
  });

  test('of any shape at all is answered with problems, never with an error', () => {
    for (const value of [
      'null',
      '5',
      '"x"',
      '[]',
      '{}',
      '{"regions":[null]}',
      '{"parameters":{"famine.need":null}}',
      '{"opening":{"region.herds":5},"regions":["a"]}',
    ])
      for (const file of readWith(folder))
        expect(problemsWith(file, () => value).length, `${file} = ${value}`).toBeGreaterThan(0);
  });
});

test('a library finds its folders wherever the paths begin', () => {
  expect(openLibrary({ '/a/b/scenarios/x/scenario.json': '{}' }).ids).toEqual(['x']);
});
