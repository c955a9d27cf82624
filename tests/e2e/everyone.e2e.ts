/**
 * Every room for everyone: nothing that axe finds, at least the controls that the room is there for, each with a name; by Tab
 * alone; at 320 pixels, at 200 % and on a large screen; in the reader's own colours and without motion. The table of
 * src/ui/ACCESSIBILITY.md says which criterion each check is for.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from './browser';
import { examine, SPACED } from './examine';
import { inRoom, openEpilogue, openReport } from './rooms';
import { startGame, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/**
 * The least number of operable, named controls in each room and dialog, at a desk of 1366×768, the guide put away: as many as it
 * has (COUNT_CONTROLS=1 prints them), so that one that is lost is missed.
 */
const LEAST = {
  title: 13,
  briefing: 20,
  planning: 63,
  autumn: 57,
  year: 4,
  winter: 6,
  report: 79,
  epilogue: 81,
  'the way into a replay': 4,
  'the model': 1,
  'what is not claimed': 1,
  settings: 20,
  menu: 13,
  help: 1,
  papers: 2,
  'the map in tables': 1,
  'an adviser': 1,
  'the famine': 1,
  'other decisions': 1,
  'what came before': 14,
} as const satisfies Record<string, number>;

type Name = keyof typeof LEAST;

async function passes(page: Page, name: Name): Promise<void> {
  await drawingsHaveTwins(page);
  expect.soft(await examine(page, axe, { name, controls: LEAST[name] }), name).toEqual([]);
}

/** Opened by a key, examined, closed by Escape: the focus is where it was. */
async function dialogPasses(page: Page, opener: Locator, name: Name): Promise<void> {
  await opener.focus();
  await opener.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await passes(page, name);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  expect.soft(await opener.evaluate((element) => element === document.activeElement), `focus after ${name}`).toBe(true);
}

/** The page of every system in the statistical office, each with its table and at least one figure to ask about. */
async function systemsPass(page: Page): Promise<void> {
  const list = page.locator('.office-systems select');
  const systems = await list.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(systems.length).toBeGreaterThan(10);
  for (const system of systems) {
    await list.selectOption(system);
    const found = await violations(page, axe, ['best-practice'], "'.system-page'");
    expect.soft(found, system).toEqual([]);
    expect.soft(await page.locator('.system-page :is(table, .cards, p)').count(), system).toBeGreaterThan(0);
  }
}

/** Behind every drawing its figures: as a table of the same section, or as the name of the picture. */
async function drawingsHaveTwins(page: Page): Promise<void> {
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll('main svg, .desk svg, .room svg, .stage canvas')].flatMap((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      if (width < 100 || height < 40 || drawing.closest('button')) return [];
      const named = drawing.closest('[role="img"]')?.getAttribute('aria-label');
      const hidden = drawing.closest('[aria-hidden="true"]');
      const table = drawing
        .closest('figure, article, section, div[class]')
        ?.parentElement?.querySelector('table, .visually-hidden, dl');
      return named || (hidden && table) ? [] : [`${drawing.localName} of ${drawing.parentElement?.className}`];
    }),
  );
  expect.soft(bare, 'drawings without words').toEqual([]);
}

/** From the beat that stands on to the report: each is told in a sentence to whoever cannot see the map. */
async function saysEveryBeat(page: Page): Promise<void> {
  const present = page.locator('.beats .is-now span');
  let told = 0;
  for (; (await page.locator('.report-room').count()) === 0; told++) {
    const name = (await present.textContent())!.replace(/^\d+ /, '');
    const said = () => page.getByRole('status').first().textContent();
    await expect.poll(said).toMatch(new RegExp(`^${name}\\. .{20,}\\.$`, 's'));
    await page.locator('.winter-controls .is-ink, .year-controls .is-ink').first().click();
    await expect
      .poll(
        async () =>
          (await page.locator('.report-room').count()) > 0 ||
          (await present.textContent())!.replace(/^\d+ /, '') !== name,
      )
      .toBe(true);
  }
  expect(told).toBeGreaterThanOrEqual(6);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

// Everything about a room at once: the machine may be slow and shared.
vi.setConfig({ testTimeout: 300_000 });

test('title and briefing, with their dialogs', async () => {
  const { page, wrong } = await visit(browser);
  await page.locator('.dossier').first().waitFor();
  await page.waitForLoadState('networkidle');
  await passes(page, 'title');
  await dialogPasses(page, button(page, 'Open a replay'), 'the way into a replay');
  await dialogPasses(page, button(page, 'What is not claimed'), 'what is not claimed');
  await dialogPasses(page, button(page, 'Settings'), 'settings');
  await page.locator('.dossier[data-scenario="great-turn-1928"][data-follows=""]').click();
  await page.locator('.begin-form').waitFor();
  await passes(page, 'briefing');
  await dialogPasses(page, button(page, /^The famine of 1930-33/), 'the famine');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('with letters and lines set wide the planning table grows, and its parts lie beside each other', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  await page.addStyleTag({ content: SPACED });
  await expect.poll(() => page.locator('.desk').evaluate((desk) => desk.clientHeight)).toBeGreaterThan(900);
  const instruments = await page.locator('.instrument').evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      const parts = [...one.querySelectorAll('.instrument-head *, .instrument-body > *')];
      return { top, bottom, lowest: Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) };
    }),
  );
  expect(instruments.length).toBe(5);
  for (const [i, { bottom, lowest }] of instruments.entries()) {
    expect(lowest).toBeLessThanOrEqual(bottom + 1);
    expect(instruments[i + 1]?.top ?? bottom).toBeGreaterThanOrEqual(bottom - 1);
  }
  expect(wrong).toEqual([]);
});

test('the planning table, its dialogs, and its autumn', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  await passes(page, 'planning');
  for (const layer of await page.locator('.desk-map-layers .segmented button').all()) {
    await layer.click();
    // The map in words: a row for each of the eight regions, or for each thing that stands on it.
    await expect.poll(() => page.locator('.desk-map tbody tr').count()).toBeGreaterThanOrEqual(3);
  }
  await dialogPasses(page, button(page, 'Menu'), 'menu');
  await dialogPasses(page, button(page, 'Help'), 'help');
  await dialogPasses(page, page.locator('[data-id="papers"]'), 'papers');
  await dialogPasses(
    page,
    page
      .locator('.desk-advisers')
      .getByRole('button', { name: /what he wrote/ })
      .first(),
    'an adviser',
  );
  await page.locator('.segmented [data-id="sites"]').click();
  await dialogPasses(page, button(page, 'As tables'), 'the map in tables');
  await button(page, 'Menu').click();
  await button(page, 'The model and its sources').click();
  await passes(page, 'the model');
  await page.keyboard.press('Escape');
  await button(page, 'Approve the plan').click();
  await page.getByRole('heading', { name: /^Autumn 1928/ }).waitFor();
  await passes(page, 'autumn');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('report, year and winter', async () => {
  const { page, wrong } = await openReport(browser, 1933, { motion: 'reduced' });
  await page.locator('.notice button').click();
  await button(page, /^Why: Harvest/).click();
  await page.locator('.why-formula').first().waitFor();
  await passes(page, 'report');
  await dialogPasses(page, button(page, /^Before this/), 'what came before');
  await systemsPass(page);
  await button(page, 'See the year again').click();
  await inRoom(page, '.year-room');
  await passes(page, 'year');
  await button(page, 'Next').click();
  await inRoom(page, '.winter-room');
  await passes(page, 'winter');
  await dialogPasses(page, button(page, /^What other decisions/), 'other decisions');
  await saysEveryBeat(page);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the epilogue', async () => {
  const { page, wrong } = await openEpilogue(browser, { motion: 'reduced' });
  await passes(page, 'epilogue');
  expect(wrong).toEqual([]);
  await page.context().close();
});
