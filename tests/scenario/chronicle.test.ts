import { describe, expect, test } from 'vitest';
import { play } from '#replay/run';
import { cardsAfter, cardsBefore, cardsOfYear } from '#report/chronicle-cards';
import { seriesOf } from '#report/series';
import { CARD_SYSTEMS, TOPICS } from '#scenario/chronicle';
import { hasMassHunger } from '#scenario/mass-hunger';
import { readChronicle } from '#scenario/read-chronicle';
import { cards, cardTexts, known } from '../cards';
import { library, scenarioOf } from '../great-turn';
import type { Loose } from './bent';

/** The problems of the cards after one file has been bent. */
function problems(name: string, bend: (file: Loose) => void, at = known): string[] {
  const texts = Object.fromEntries(
    Object.entries(cardTexts).map(([path, text]) => {
      if (!path.endsWith(`/${name}.json`)) return [path, text];
      const file = JSON.parse(text) as Loose;
      bend(file);
      return [path, JSON.stringify(file)];
    }),
  );
  expect(
    Object.keys(texts).some((path) => path.endsWith(`/${name}.json`)),
    `there is a file ${name}`,
  ).toBe(true);
  const read = readChronicle(texts, at);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}
const first = (bend: (card: Loose) => void) => problems('1920-1927', (file) => bend(file[0]));
const voice = (bend: (card: Loose) => void) => problems('voices', (file) => bend(file[0]));

describe('a file of cards', () => {
  test.each<[what: string, problems: () => string[], told: RegExp]>([
    [
      'an unknown key',
      () =>
        first((card) => {
          card.colour = 'red';
        }),
      /^chronicle\/1920-1927\/0\/colour: found "colour", expected no such entry/,
    ],
    [
      'a language missing',
      () => first((card) => delete card.text.ru),
      /^chronicle\/1920-1927\/0\/text\/ru: is missing/,
    ],
    [
      'words that are empty',
      () =>
        first((card) => {
          card.title.ru = '';
        }),
      /^chronicle\/1920-1927\/0\/title\/ru: found "", expected/,
    ],
    [
      'a month that is none',
      () =>
        first((card) => {
          card.month = 13;
        }),
      /^chronicle\/1920-1927\/0\/month: found 13, expected/,
    ],
    [
      'a source nobody has heard of',
      () =>
        first((card) => {
          card.source = 'hearsay';
        }),
      /^chronicle\/1920-1927\/[\w-]+\/source: found the source "hearsay", expected a key of the bibliography/,
    ],
    [
      'a system that is none',
      () =>
        first((card) => {
          card.system = 'recovry';
        }),
      /^chronicle\/1920-1927\/[\w-]+\/system: there is no system “recovry”; did you mean “recovery”/,
    ],
    [
      'a region that is none',
      () =>
        first((card) => {
          card.region = 'urals';
        }),
      /^chronicle\/1920-1927\/[\w-]+\/region: there is no region “urals”; did you mean “ural”/,
    ],
    [
      'an end before its beginning',
      () =>
        first((card) => {
          card.until = 1919;
        }),
      /\/until: found 1919, expected 1920 or later/,
    ],
    [
      'a claim that nobody makes',
      () =>
        first((card) => {
          card.claim = { en: 'So it is.', ru: 'Так и есть.' };
        }),
      /\/claim: found claim on a card of kind "\w+", expected it of a voice only/,
    ],
    [
      'a voice without a test',
      () => voice((card) => delete card.test),
      /\/test: nothing is given for test; expected it of a voice/,
    ],
    [
      'a series the run does not publish',
      () =>
        voice((card) => {
          card.test[0].series = 'stel';
        }),
      /\/test\/0\/series: there is no series or lever “stel”; did you mean “steel”/,
    ],
    [
      'a verdict that reads deaths',
      () =>
        voice((card) => {
          card.test[0].series = 'excess_deaths';
        }),
      /\/test\/0\/series: found "excess_deaths"; expected no verdict to read births or deaths/,
    ],
    [
      'a verdict that reads the deaths of a region',
      () =>
        voice((card) => {
          card.test[0].against = 'excess_deaths.volga';
        }),
      /found "excess_deaths.volga"; expected no verdict/,
    ],
    [
      'a comparison without its number',
      () =>
        voice((card) => {
          card.test = [{ series: 'steel', compare: 'above' }];
        }),
      /\/test\/0\/value: found nothing, expected the number to be above/,
    ],
    [
      'a condition on two things at once',
      () =>
        first((card) => {
          card.when = { plan: 'historical', massHunger: true };
        }),
      /\/when: found .*expected one of lever, series, plan, massHunger/,
    ],
    [
      'a condition on no lever there is',
      () =>
        first((card) => {
          card.when = { lever: 'statistics.feer', above: 0 };
        }),
      /\/when\/lever: there is no lever “statistics\.feer”; did you mean “statistics\.fear”/,
    ],
    [
      'the same card twice',
      () =>
        first((card) => {
          card.id = 'shakhty';
        }),
      /\/shakhty: found "shakhty" a second time, after chronicle\/1920-1927; expected each card once/,
    ],
  ])('with %s is told by place, value and expectation', (_, found, told) => {
    expect(found().join('\n')).toMatch(new RegExp(told.source, 'm'));
  });

  test('with several mistakes gets all of them at once, those of other files too', () => {
    const bent = problems('voices', (file) => {
      file[0].source = 'hearsay';
      file[1].test[0].series = 'stel';
      file[2].system = 'recovry';
    });
    expect(bent).toHaveLength(3);
    const shaped = problems('voices', (file) => {
      delete file[0].title.en;
      file[1].colour = 'red';
    });
    expect(shaped).toHaveLength(2);
  });

  test('that is no JSON does not hide the others', () => {
    const texts = {
      ...cardTexts,
      '../scenarios/chronicle/half.json': '[{"id":',
      '../scenarios/chronicle/odd.json': '[{}]',
    };
    const read = readChronicle(texts, known);
    const told = read.ok ? '' : read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
    expect(told).toMatch(/^chronicle\/half: the file ends in the middle/m);
    expect(told).toMatch(/^chronicle\/odd\/0\/id: is missing/m);
  });
});

describe('the cards that ship', () => {
  test('tell of every system at least twice, in both languages', () => {
    const few = CARD_SYSTEMS.filter((system) => cards.filter((card) => card.system === system).length < 2);
    expect(few).toEqual([]);
    for (const { id, title, text } of cards) {
      expect(/[а-яё]/i.test(title.ru) && /[а-яё]/i.test(text.ru), `${id} in Russian`).toBe(true);
      expect(/[а-яё]/i.test(title.en + text.en), `${id} in English`).toBe(false);
      expect(text.en.length, `${id} is a card and no chapter`).toBeLessThan(620);
    }
  });

  test('say what is only recalled: whatever has a month but no note comes from a source that was read', () => {
    const works = cards.filter(({ kind, note }) => kind === 'work' && !note).map(({ id }) => id);
    // Those named and dated in the seed document need no note.
    expect(works.sort()).toEqual(['ivan', 'malyshkin', 'mayakovsky', 'platonov']);
  });

  test('let nobody have the last word: every question has voices of both minds', () => {
    for (const topic of TOPICS)
      expect(cards.filter(({ voice: one }) => one?.topic === topic).length, topic).toBeGreaterThan(3);
  });

  test('read series that every scenario publishes', () => {
    for (const id of library.ids) {
      const series = seriesOf(scenarioOf(id).regions).map((one) => one.id);
      expect(
        problems('voices', () => {}, { ...known, series }),
        id,
      ).toEqual([]);
    }
  });
});

describe.each(library.ids)('in the scenario %s', (id) => {
  const scenario = scenarioOf(id);
  const run = play(scenario, { seed: 'historical', lens: 'consensus', plan: scenario.plans[0]!.plan });
  const told = { ...run, firstYear: scenario.firstYear, lastYear: scenario.lastYear, plans: scenario.plans };

  test('no card is lost: it stands in its year, before the first one, or after the last', () => {
    const loud = run.years.findLast((year) => !hasMassHunger(year))!;
    const found = [
      ...run.years.flatMap((year) => cardsOfYear(cards, year, told).cards.map(({ card }) => card)),
      ...cardsBefore(cards, loud, told).map(({ card }) => card),
      ...cardsAfter(cards, scenario),
    ];
    const lost = cards.filter(
      (card) =>
        !found.includes(card) && !(card.kind === 'voice' && card.year > scenario.lastYear) && card.year <= loud.year,
    );
    expect(lost.map((card) => card.id)).toEqual([]);
  });

  test('its first year has cards, and what came before it is told without a doubt', () => {
    const opening = run.years[0]!;
    const before = cardsBefore(cards, opening, told);
    expect(before.map(({ card }) => card.id).sort()).toEqual(
      cards
        .filter(
          ({ year, kind, cheer }) =>
            year < scenario.firstYear && !(hasMassHunger(opening) && (cheer || kind === 'work')),
        )
        .map((card) => card.id)
        .sort(),
    );
    expect(before.filter(({ unlike }) => unlike)).toEqual([]);
    expect(cardsOfYear(cards, opening, told).cards.length).toBeGreaterThan(1);
  });
});
