/** Whole runs by the controls a player uses: 1928 by keyboard, by touch and in Russian, the same decisions each time; 1921; 1933. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LeverId } from '#core/model';
import { leverOf } from '#core/model';
import type { YearPlan } from '#core/plan';
import { openLink } from '#replay/link';
import { play, runFingerprint } from '#replay/run';
import { INSTRUMENTS, type InstrumentId } from '#report/lever-control';
import { words } from '#report/words';
import { greatTurn, library, presetPlan } from '../great-turn';
import { openBrowser } from './browser';
import { byKeyboard, byKeysInPlace, byMouse, byTouch, type Hand } from './hands';
import { fingerprintIn, inRoom } from './rooms';
import { englishIn, headingsIn, type Reader, visit } from './visit';
import {
  approve,
  askWhy,
  begin,
  goOn,
  liveThrough,
  lookRound,
  moveLever,
  readEpilogue,
  readReport,
  skipToReport,
  takeLink,
  type Walk,
  yearOnTable,
} from './walk';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const LONG = { timeout: 240_000 };

/** What the player of 1928 moves, in turn, one step each year beyond the plan that was followed. */
const moved: readonly { lever: LeverId; instrument: InstrumentId; up: boolean }[] = [
  { lever: 'supply.grainExports', instrument: 'grain', up: false },
  { lever: 'scissors.grainPrice', instrument: 'scissors', up: true },
  { lever: 'migration.organisedRecruitment', instrument: 'road', up: true },
];
const movedIn = (year: number) => moved[(year - greatTurn.firstYear) % moved.length]!;

/** The same decisions, played by the core alone. */
function playedInNode() {
  const table = new Map<string, number>();
  const plan = presetPlan('historical').map(({ levers, ...row }): YearPlan => {
    for (const [id, value] of Object.entries(levers)) table.set(id, value);
    const { lever, up } = movedIn(row.year);
    const { step } = leverOf(lever)!;
    const value = Number(((table.get(lever) ?? greatTurn.start[lever]) + (up ? step : -step)).toFixed(4));
    table.set(lever, value);
    return { ...row, levers: { ...levers, [lever]: value } };
  });
  return play(greatTurn, { seed: 'historical', lens: 'consensus', plan });
}

async function playGreatTurn(walk: Walk, language: 'en' | 'ru', thorough: boolean): Promise<void> {
  const { page } = walk;
  const { t } = words(language);
  await begin(walk, 'great-turn-1928', 'historical');
  if (thorough) await lookRound(walk);
  for (let year = 1928; year <= 1940; year++) {
    expect(await yearOnTable(page)).toBe(year);
    const { lever, instrument, up } = movedIn(year);
    await moveLever(walk, INSTRUMENTS.indexOf(instrument), t(`lever.${lever}.short`), up);
    await approve(walk);
    if (year === 1933) await hungerIsTold(walk);
    else await skipToReport(walk);
    if (year === 1930 || year === 1940) await askWhy(walk);
    if (thorough && year === 1928) await readReport(walk);
    await goOn(walk);
  }
  await readEpilogue(walk);
}

async function hungerIsTold(walk: Walk): Promise<void> {
  const told = await liveThrough(walk);
  expect(told.length).toBeGreaterThan(6);
  expect(told.join(' ')).toMatch(/Holodomor|Голодомор/);
}

const greatTurns: { how: string; hand: Hand; reader: Reader; thorough?: boolean }[] = [
  { how: 'by keyboard alone', hand: byKeyboard, reader: {}, thorough: true },
  { how: 'by touch on a phone', hand: byTouch, reader: { width: 390, height: 844, touch: true } },
  { how: 'in Russian, with nothing left in English', hand: byMouse, reader: { language: 'ru', motion: 'full' } },
];

/** Of every room on the way, in its order. */
const russianHeadings = [
  'Откройте дело',
  'Где находится хозяйство',
  'План на 1928 год',
  'Осень 1928 года: урожай известен',
  '1928 · Год',
  'Зима 1932–33 годов',
  '1928 · Отчёт',
  'Плановая газета',
  'Пять мер. Без суммы.',
];

test.each(greatTurns)('the run of 1928 is played to its end $how, and ends as in Node', LONG, async (run) => {
  const { hand, reader, thorough = false } = run;
  const { language = 'en' } = reader;
  const { page, wrong } = await visit(browser, reader);
  const headings = new Set<string>();
  const inEachRoom = async () => {
    if (language !== 'ru') return;
    expect(await englishIn(page)).toEqual([]);
    for (const heading of await headingsIn(page)) headings.add(heading);
  };
  const walk = { page, hand, inEachRoom };
  await playGreatTurn(walk, language, thorough);
  if (language === 'ru') expect([...headings]).toEqual(expect.arrayContaining(russianHeadings));
  const fingerprint = runFingerprint(playedInNode().years);
  expect(await fingerprintIn(page)).toBe(fingerprint);
  const link = await takeLink(walk);
  const opened = openLink(link, library);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { scenario, choices, to } = opened.value;
  expect(runFingerprint(play(scenario, choices, to).years)).toBe(fingerprint);
  expect(wrong).toEqual([]);
  if (thorough) await opensForAnother(new URL(link).hash, fingerprint);
  await page.context().close();
});

async function opensForAnother(hash: string, fingerprint: string): Promise<void> {
  const { page, wrong } = await visit(browser, { hash });
  await inRoom(page, '.report-room');
  expect(await fingerprintIn(page)).toBe(fingerprint);
  expect(wrong).toEqual([]);
  await page.context().close();
}

/** As its plan lies, with one look at everything in the first year. */
async function playAsPlanned(walk: Walk, scenario: string, from: number, firstYear: (told: string) => void) {
  await begin(walk, scenario, 'historical');
  await lookRound(walk);
  for (let year = from; year <= 1940; year++) {
    expect(await yearOnTable(walk.page)).toBe(year);
    await approve(walk);
    if (year === from) {
      firstYear((await liveThrough(walk)).join(' '));
      await readReport(walk);
    } else await skipToReport(walk);
    await goOn(walk);
  }
  await readEpilogue(walk);
}

const axe = true;

test('the run that begins in 1921 is played to its end, in English, by keys', LONG, async () => {
  const { page, wrong } = await visit(browser);
  await playAsPlanned({ page, hand: byKeysInPlace, axe }, 'goelro-1921', 1921, (told) => {
    expect(told).toContain('1921-22');
    expect(told).not.toMatch(/Holodomor|1930-33/);
  });
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the run that begins in 1933 is played to its end, in Russian, by touch on a phone', LONG, async () => {
  const { page, wrong } = await visit(browser, { width: 390, height: 844, language: 'ru', touch: true });
  await playAsPlanned({ page, hand: byTouch, axe }, 'second-plan-1933', 1933, (told) => {
    expect(told).toContain('Голодомор');
  });
  expect(wrong).toEqual([]);
  await page.context().close();
});
