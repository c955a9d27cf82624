/** Every room in a language that nobody speaks, at a desk and on a phone: all words go through the catalogue, and all fit. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { clippedWords } from './operable';
import { untranslated } from './pseudo';
import { inRoom, openEpilogue, openReport } from './rooms';
import { sidewaysScroll, visit } from './visit';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
] as const;

async function passes(page: Page, name: string): Promise<void> {
  expect.soft(await untranslated(page), `${name}: untranslated`).toEqual([]);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(150);
    expect.soft(await clippedWords(page), `${name} at ${size.width}: cut off`).toEqual([]);
    expect.soft(await sidewaysScroll(page), `${name} at ${size.width}: to the side`).toBe(0);
  }
}

/** Before the words there is nothing to press by name: by place, then. */
async function dialogPasses(page: Page, opener: string, name: string): Promise<void> {
  await page.locator(opener).first().click();
  await page.locator('dialog[open]').waitFor();
  await passes(page, name);
  await page.keyboard.press('Escape');
}

test('title, briefing, planning and autumn', async () => {
  const { page, wrong } = await visit(browser, { pseudo: true });
  await page.locator('.dossier').first().waitFor();
  expect(await page.locator('.dossier strong').first().textContent()).toMatch(/^\[.*\]$/);
  await passes(page, 'title');
  for (const [index, name] of ['replay', 'model', 'not-claimed', 'settings'].entries()) {
    await dialogPasses(page, `.doors > button >> nth=${index}`, name);
  }
  await page.locator('.dossier[data-scenario="great-turn-1928"][data-follows=""]').click();
  await page.locator('.begin-form').waitFor();
  await passes(page, 'briefing');
  await page.locator('.begin-form button[type=submit]').click();
  await page.locator('.desk-figures .figure').first().waitFor();
  await passes(page, 'planning');
  for (const toggle of await page.locator('.instrument-toggle').all()) {
    await toggle.click();
    await passes(page, `planning with ${await toggle.getAttribute('aria-label')}`);
    await page.locator('.instrument.is-open .instrument-toggle').click();
  }
  await dialogPasses(page, '.desk-tools button >> nth=1', 'terms');
  await dialogPasses(page, '.desk-tools button >> nth=2', 'help');
  await dialogPasses(page, '.desk-tools button:last-child', 'menu');
  await dialogPasses(page, '.adviser-name', 'an adviser');
  await page.locator('.approve-button').click();
  await inRoom(page, '.desk:has(.balance)');
  await passes(page, 'autumn');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('report, year and winter', async () => {
  const { page, wrong } = await openReport(browser, 1933, { motion: 'reduced', pseudo: true });
  await page.locator('.notice button').click();
  await page.locator('.office-table [data-row]').first().click();
  await passes(page, 'report');
  await dialogPasses(page, '.chronicle > .button', 'what came before');
  await page.locator('.room-foot .button').nth(1).click();
  await inRoom(page, '.year-room');
  await passes(page, 'year');
  await page.locator('.year-controls .is-ink').first().click();
  await inRoom(page, '.winter-room');
  await passes(page, 'winter');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the epilogue', async () => {
  const { page, wrong } = await openEpilogue(browser, { motion: 'reduced', pseudo: true });
  await passes(page, 'epilogue');
  expect(wrong).toEqual([]);
  await page.context().close();
});
