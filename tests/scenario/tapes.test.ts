import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { encodeLink, openLink } from '#replay/link';
import { play } from '#replay/run';
import { worldThrough } from '#scenario/lenses';
import { CONSENSUS, HISTORICAL, worldOf } from '#scenario/scenario';
import { greatTurn, library, opening, parameters, presetPlan, world } from '../great-turn';
import { json, type Loose } from './bent';

const NAUMENKO = 'historical-naumenko';
const tape = greatTurn.tapes.find(({ id }) => id === NAUMENKO)!;

/** The nation’s weather: regions weigh by what they harvest in an average year. */
function national(year: number, years = tape.years): number {
  const weights = opening.regions.map(({ area }, r) => area * parameters.harvest.yield[r]!);
  const { weather } = years[year - greatTurn.firstYear]!;
  return sum(weather.map((one, r) => one * weights[r]!)) / sum(weights);
}

const regionalHarvest = (plan: string, seed: string, lens: string) =>
  play(greatTurn, { seed, lens, plan: presetPlan(plan) }).years.map(({ ledger }) => ledger.harvest.harvest);

describe('E3 the tape with Naumenko’s weather', () => {
  test('has 0.95 and 0.98 of average weather in 1931 and 1932, and prices, credit and the years before the drive as recorded', () => {
    expect(national(1931)).toBeCloseTo(0.95, 2);
    expect(national(1932)).toBeCloseTo(0.98, 2);
    for (const [i, row] of tape.years.entries()) {
      const { weather, ...abroad } = greatTurn.recorded[i]!;
      expect(row).toMatchObject(abroad);
      if (row.year < 1930) expect(row.weather).toEqual(weather);
    }
  });

  test('keeps what regions differed by in 1931 and 1932', () => {
    for (const year of [1931, 1932]) {
      const raised = national(year) / national(year, greatTurn.recorded);
      const recorded = greatTurn.recorded[year - 1928]!.weather;
      tape.years[year - 1928]!.weather.forEach((one, r) => {
        expect(one / recorded[r]! / raised, `${greatTurn.regions[r]} ${year}`).toBeCloseTo(1, 1);
      });
    }
  });

  test('has better weather than the record in every other year of the collective village', () => {
    for (const year of [1930, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940])
      expect(national(year)).toBeGreaterThan(national(year, greatTurn.recorded));
  });

  test('with a village that works as in the consensus, the harvests of 1931-32 are no longer poor', () => {
    const [recorded, hers] = [HISTORICAL, NAUMENKO].map((seed) =>
      regionalHarvest('historical', seed, CONSENSUS).map(sum),
    );
    for (const year of [1931, 1932]) expect(hers![year - 1928]! / recorded![year - 1928]!).toBeGreaterThan(1.08);
  });
});

test('E2 through her lens the harvests of the record come out of her weather, year by year', () => {
  const recorded = regionalHarvest('historical', HISTORICAL, CONSENSUS).map(sum);
  const hers = regionalHarvest('historical', HISTORICAL, 'naumenko').map(sum);
  recorded.forEach((harvest, i) => {
    expect(hers[i]! / harvest, String(1928 + i)).toBeGreaterThan(0.92);
    expect(hers[i]! / harvest, String(1928 + i)).toBeLessThan(1.08);
  });
});

test('her lens reads the record as her tape, and says so in the name of the tape; other lenses and seeds are left alone', () => {
  const name = (seed: string, lens: string) => worldThrough(greatTurn, seed, lens).tape.name;
  expect(name(HISTORICAL, 'naumenko')).toBe(NAUMENKO);
  expect(name(NAUMENKO, 'naumenko')).toBe(NAUMENKO);
  expect(name('7', 'naumenko')).toBe('7');
  expect(name(HISTORICAL, 'allen')).toBe(HISTORICAL);
  expect(worldThrough(greatTurn, HISTORICAL, 'naumenko').tape.years).toEqual(tape.years);
});

test('through her lens the recorded harvests of 1931-32 come out of the village, and a free one would have had good ones', () => {
  const harvest = (plan: string, year: number) =>
    sum(
      play(greatTurn, { seed: HISTORICAL, lens: 'naumenko', plan: presetPlan(plan) }, year).years.at(-1)!.ledger.harvest
        .harvest,
    );
  for (const year of [1931, 1932]) {
    expect(harvest('historical', year)).toBeLessThan(62);
    expect(harvest('nep-preserved', year)).toBeGreaterThan(1.08 * harvest('historical', year));
  }
});

test('a game on a named tape opens again from its link', () => {
  const run = play(greatTurn, { seed: NAUMENKO, lens: CONSENSUS, plan: presetPlan('bukharin-1926') }, 1932);
  const opened = openLink(encodeLink(run), library);
  expect(opened.ok ? opened.value.choices.seed : opened.problems).toBe(NAUMENKO);
});

test('a tape that there is none of is refused with the names of those there are', () => {
  const run = play(greatTurn, { seed: '7', lens: CONSENSUS, plan: [] }, 1928);
  const link = encodeLink({ ...run, choices: { ...run.choices, seed: 'historical-tauger' } });
  const opened = openLink(link, library);
  expect(opened.ok ? '' : opened.problems.map(({ message }) => message).join()).toContain(
    `expected “${HISTORICAL}”, “${NAUMENKO}” or a whole number`,
  );
});

test('the tape called historical is the record itself', () => {
  expect(worldOf(greatTurn, HISTORICAL)).toEqual(world);
  expect(world.tape.years).toEqual(greatTurn.recorded);
});

const tapes = (bend: (tapes: Loose) => void) => json('great-turn-1928/scenario.json', (file) => bend(file.tapes));
const changed = (bend: (tape: Loose) => void) => tapes((all) => bend(all[NAUMENKO]));

test.each<[what: string, problems: () => string[], told: RegExp]>([
  [
    'a year beyond',
    () =>
      changed((t) => {
        t.weather['1941'] = t.weather['1931'];
      }),
    /weather\/1941: found "1941", expected a year from 1928 to 1940/,
  ],
  [
    'weather that cannot be',
    () =>
      changed((t) => {
        t.weather['1931'].volga = 5;
      }),
    /weather\/1931\/volga: found 5, expected a number from 0\.1 to 2/,
  ],
  [
    'a region too many',
    () =>
      changed((t) => {
        t.weather['1931'].moon = 1;
      }),
    /weather\/1931\/moon: moon is none of northern/,
  ],
  [
    'no source',
    () =>
      changed((t) => {
        t.source = 'hearsay';
      }),
    /historical-naumenko\/source: found the source "hearsay"/,
  ],
  [
    'a note in one language',
    () =>
      changed((t) => {
        delete t.note.ru;
      }),
    /historical-naumenko\/note\/ru: is missing/,
  ],
  [
    'the name of the record',
    () =>
      tapes((all) => {
        all.historical = all[NAUMENKO];
      }),
    /tapes\/historical: found "historical", expected another name/,
  ],
  [
    'a name that is a number',
    () =>
      tapes((all) => {
        all['7'] = all[NAUMENKO];
      }),
    /tapes\/7: found "7", expected another name/,
  ],
])('a tape with %s is told by place, value and expectation', (_, problems, told) => {
  expect(problems().join('\n')).toMatch(told);
});
