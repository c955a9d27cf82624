/**
 * Every room for everyone: nothing that axe finds, at least the controls that the room is there for, each with a name; by Tab
 * alone; at 320 pixels, at 200 % and on a large screen; in the reader's own colours and without motion. The table of
 * src/ui/ACCESSIBILITY.md says which criterion each check is for.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { examine } from './examine';
import { inRoom, openReport } from './rooms';
import { startGame, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/** The least number of operable, named controls in each room and dialog, at a desk of 1366×768 in the first game's first year. */
const LEAST = {
  title: 13,
  briefing: 10,
  planning: 30,
  autumn: 20,
  year: 3,
  winter: 5,
  report: 15,
  epilogue: 20,
  'the way into a replay': 3,
  'the model': 1,
  'what is not claimed': 1,
  settings: 10,
  menu: 9,
  help: 1,
  papers: 2,
  'table of works': 1,
  'an adviser': 1,
  'the famine': 1,
  'other decisions': 1,
} as const satisfies Record<string, number>;

type Name = keyof typeof LEAST;

async function passes(page: Page, name: Name): Promise<void> {
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

test('the planning table, its dialogs, and its autumn', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  await passes(page, 'planning');
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
  await dialogPasses(page, button(page, /^Table of works/), 'table of works');
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
  await passes(page, 'report');
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
  const { page, wrong } = await openReport(browser, 1940, { motion: 'reduced' });
  await page.locator('.notice button').click();
  await page.locator('.room-foot .is-red').click();
  await inRoom(page, '.epilogue-room');
  await page.waitForSelector('.turning-points li');
  await page.waitForSelector('.eve .band-chart');
  await passes(page, 'epilogue');
  expect(wrong).toEqual([]);
  await page.context().close();
});
