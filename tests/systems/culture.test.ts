/** The row “Culture and voices”: works of art and disputing voices of the period, each dated, sourced and set against the run. */
import { expect, test } from 'vitest';
import { cardsAfter, cardsOfYear, quarrels } from '#report/chronicle-cards';
import { toldPage } from '#report/system-page';
import { culture } from '#report/systems/culture';
import { words } from '#report/words';
import type { Card } from '#scenario/chronicle';
import { hasMassHunger } from '#scenario/mass-hunger';
import { readChronicle } from '#scenario/read-chronicle';
import { cards, cardTexts, known } from '../cards';
import { greatTurn, playPreset } from '../great-turn';

const run = playPreset('historical');
const told = { ...run, firstYear: greatTurn.firstYear, lastYear: greatTurn.lastYear, plans: greatTurn.plans };

/** What the row claims, of whatever cards there are. */
function claim(all: readonly Card[]): void {
  const shown = run.years.flatMap((year) => cardsOfYear(all, year, told).cards);
  const works = shown.filter(({ card }) => card.kind === 'work').map(({ card }) => card.id);
  expect(works, 'works within the years of the run').toEqual(
    expect.arrayContaining(['mayakovsky', 'platonov', 'mukhina', 'malyshkin', 'bright-path']),
  );
  expect(
    cardsAfter(all, greatTurn).map(({ id }) => id),
    'works after it',
  ).toEqual(expect.arrayContaining(['metallurgist', 'time-forward-film', 'man-of-marble']));
  const voices = quarrels(all, told).flatMap((quarrel) => quarrel.voices);
  const said = voices.map(({ card }) => card.id);
  expect(said, 'critics and defenders').toEqual(
    expect.arrayContaining([
      ...['brutskus-1931', 'rogovin-strain', 'conquest-houses', 'pipes', 'filtzer', 'trotsky-disproportions', 'rossi'],
      ...['kolesov', 'lelchuk', 'nikitenko', 'eastern-base', 'syrtsov', 'preobrazhensky', 'bukharin-notes', 'bazarov'],
      ...['groman', 'kondratiev', 'krzhizhanovsky', 'kuibyshev', 'strumilin', 'fitzpatrick', 'melyantsev', 'mikoyan'],
    ]),
  );
  const stances = new Set(voices.map(({ verdict }) => verdict?.stance));
  expect(stances, 'a finished run answers, and not everybody alike').toEqual(new Set(['for', 'against']));
}

test('works of the period and its critics and defenders stand beside the run, and the run answers', () => {
  claim(cards);
});

test('the row fails when the chronicle is emptied, of everything or of its voices or works alone', () => {
  const empty = readChronicle(Object.fromEntries(Object.keys(cardTexts).map((path) => [path, '[]'])), known);
  expect(empty).toEqual({ ok: true, value: [] });
  expect(() => claim([])).toThrow('works within the years of the run');
  expect(() => claim(cards.filter(({ kind }) => kind !== 'work'))).toThrow('works within the years of the run');
  expect(() => claim(cards.filter(({ kind }) => kind !== 'voice'))).toThrow('critics and defenders');
});

const page = (year: number, all: readonly Card[] = cards) => {
  const lived = run.years.filter((one) => one.year <= year);
  const years = { ...told, years: lived };
  return toldPage(culture, { cards: all, now: lived.at(-1)!, run: years }, words('en'));
};
const counted = (year: number, all?: readonly Card[]) => page(year, all).counts.map(({ now }) => Number(now));

test('its page counts works by the region they are set in, and claims by what the run says to them', () => {
  const [works, , , open] = counted(1928);
  const later = counted(1938);
  expect(later[0], 'works').toBeGreaterThan(works!);
  expect(later[1]! + later[2]! - counted(1928)[1]! - counted(1928)[2]!, 'answers').toBeGreaterThan(open! / 2);
  const bars = page(1938).regions.map(({ value }) => value);
  expect(Math.max(...bars), 'one region before the others').toBeGreaterThan(Math.min(...bars));
  expect(
    bars.reduce((all, one) => all + one, 0),
    'works set in one region',
  ).toBeLessThanOrEqual(later[0]!);
  expect(page(1938).cards).toHaveLength(later[0]!);
  expect(counted(1938, []), 'without cards nothing is counted').toEqual([0, 0, 0, 0]);
});

test('in a year of mass mortality its page counts no work of art', () => {
  expect([page(1933).quiet, page(1933).counts[0]!.now, page(1933).cards]).toEqual([true, '–', []]);
  expect(page(1933).regions.every(({ value }) => value === 0)).toBe(true);
});

test('in a year of mass mortality no work of art and nothing cheerful is shown, and the dead lands are named', () => {
  const hungry = run.years.find(({ year }) => year === 1933)!;
  const { cards: shown, quiet } = cardsOfYear(cards, hungry, told);
  expect(quiet).toBe(true);
  expect(shown.filter(({ card }) => card.kind === 'work' || card.cheer)).toEqual([]);
  const text = shown.map(({ card }) => card.text.en).join(' ');
  for (const name of ['Ukraine', 'Kuban', 'Volga', 'Kazakhstan', 'Holodomor', 'genocide']) expect(text).toContain(name);

  const waited = run.years.find((year) => year.year > 1933 && !hasMassHunger(year))!;
  expect(cardsOfYear(cards, waited, told).cards.map(({ card }) => card.id)).toContain('ivan');

  const nep = playPreset('nep-preserved');
  const spared = { ...nep, firstYear: greatTurn.firstYear, lastYear: greatTurn.lastYear, plans: greatTurn.plans };
  const ivan = nep.years.find(({ year }) => year === 1932)!;
  expect(cardsOfYear(cards, ivan, spared).cards.map(({ card }) => card.id)).toContain('ivan');
});
