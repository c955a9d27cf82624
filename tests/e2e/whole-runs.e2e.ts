/** Whole runs by the controls a player uses: the first opening in English, by mouse and keys; the last one in Russian, by touch. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '#report/words';
import { openBrowser } from './browser';
import { inRoom } from './rooms';
import { sidewaysScroll, startGame, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

type Use = (control: Locator) => Promise<void>;

const byKey: Use = async (control) => {
  await control.focus();
  await control.press('Enter');
};
const byTouch: Use = (control) => control.tap();

/** Another entry of a list: by its arrows, or, where a finger opens the phone’s own list, as the phone answers. */
async function chooseOther(list: Locator, use: Use): Promise<void> {
  const before = await list.inputValue();
  await list.click({ trial: true }); // nothing lies over it
  await list.focus();
  if (use === byKey) await list.press('ArrowDown');
  else await list.selectOption({ index: 3 });
  expect(await list.inputValue()).not.toBe(before);
}

const stays = async (page: Page) => expect(await sidewaysScroll(page)).toBe(0);

/** Papers of the season and the six layers of the map, with the tables behind it and the list of systems. */
async function lookRound(page: Page, use: Use): Promise<void> {
  await use(page.locator('[data-id="papers"]'));
  await page.locator('dialog[open] .cards').waitFor();
  await page.keyboard.press('Escape');
  for (const layer of ['people', 'rails', 'hunger', 'sites', 'systems', 'grain']) {
    const button = page.locator(`.segmented [data-id="${layer}"]`);
    await use(button);
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    if (layer === 'systems') expect(await violations(page, axe)).toEqual([]);
    if (layer === 'systems') await chooseOther(page.locator('.desk .choice-list select'), use);
    if (layer === 'sites') {
      await use(page.locator('.desk').getByRole('button', { name: /^(As tables|Таблицами)$/ }));
      expect(await page.locator('dialog[open] .sites-table tbody tr').count()).toBeGreaterThan(2);
      await page.keyboard.press('Escape');
    }
    await stays(page);
  }
}

/** The parts of the year one by one to its report. */
async function liveThrough(page: Page): Promise<string[]> {
  const told: string[] = [];
  while ((await page.locator('.report-room').count()) === 0) {
    told.push((await page.locator('.room').textContent()) ?? '');
    await stays(page);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(30);
  }
  return told;
}

/** The report's table, its systems and its chronicle. */
async function readReport(page: Page, use: Use): Promise<void> {
  expect(await page.locator('.office-table tbody tr').count()).toBeGreaterThan(6);
  const systems = page.locator('.office-systems');
  const line = systems.locator('.system-line');
  const first = await line.textContent();
  await chooseOther(systems.locator('select'), use);
  await expect.poll(() => line.textContent()).not.toBe(first);
  expect(await systems.locator('.region-bars tbody tr').count()).toBe(8);
  await use(systems.locator('.system-figures button').first());
  await systems.locator('.waterfall').waitFor();
  const chronicle = page.locator('.chronicle');
  if (!(await chronicle.evaluate((fold) => (fold as HTMLDetailsElement).open)))
    await use(chronicle.locator('summary').first());
  expect(await chronicle.locator('.cards > *').count()).toBeGreaterThan(0);
  expect(await violations(page, axe)).toEqual([]);
  await stays(page);
}

/** From one winter to the next, as its plan lies. */
async function liveOn(page: Page, use: Use): Promise<void> {
  await use(page.locator('.approve-button'));
  await page.getByRole('heading', { name: /Autumn|Осень/ }).waitFor();
  await use(page.locator('.approve-button'));
  await inRoom(page, '.year-room, .winter-room');
  await use(page.getByRole('button', { name: /^(To the report|К отчёту)$/ }).first());
  await inRoom(page, '.report-room');
  await stays(page);
  await use(page.locator('.room-bar .is-red'));
}

/** What stands under the five measures, each to be used. */
async function readEpilogue(page: Page, use: Use): Promise<void> {
  await inRoom(page, '.epilogue-room');
  expect(await page.locator('.measure').count()).toBe(5);
  await page.waitForSelector('.turning-points li');
  await page.waitForSelector('.eve .band-chart');
  const other = page.locator('.epilogue-road button').nth(1);
  await use(other);
  await expect.poll(() => page.locator('.epilogue-road button').nth(1).getAttribute('aria-pressed')).toBe('true');
  const steel = page.locator('.beside [data-id="steel"]');
  const caption = page.locator('.beside-figure .data-table caption').last();
  const before = await caption.textContent();
  await use(steel);
  await expect.poll(() => caption.textContent()).not.toBe(before);
  expect(await page.locator('.contracts tbody tr').count()).toBeGreaterThan(3);
  const quarrel = page.locator('.voices .quarrel').first();
  await use(quarrel.locator('summary'));
  await use(quarrel.locator('button').first());
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.after .cards > *').count()).toBeGreaterThan(2);
  expect(await violations(page, axe)).toEqual([]);
  await stays(page);
}

async function yearOnTable(page: Page): Promise<number> {
  await page.locator('.desk-figures .figure').first().waitFor();
  return Number(await page.locator('.desk-bar h1').textContent());
}

test('the run that begins in 1921 is played to its end, in English, at a desk', { timeout: 240_000 }, async () => {
  const { page, wrong } = await visit(browser, { width: 1366, height: 768 });
  await startGame(page, 'historical', 'goelro-1921');
  await lookRound(page, byKey);
  for (let year = 1921; year <= 1940; year++) {
    expect(await yearOnTable(page)).toBe(year);
    if (year !== 1921) {
      await liveOn(page, byKey);
      continue;
    }
    await byKey(page.getByRole('button', { name: words('en').t('planning.approve') }));
    await page.getByRole('heading', { name: 'Autumn 1921: the harvest is known' }).waitFor();
    await byKey(page.getByRole('button', { name: words('en').t('planning.approveAutumn') }));
    await inRoom(page, '.year-room');
    const told = (await liveThrough(page)).join(' ');
    expect(told).toContain('1921-22');
    expect(told).not.toMatch(/Holodomor|1930-33/);
    await readReport(page, byKey);
    await byKey(page.locator('.room-bar .is-red'));
  }
  await readEpilogue(page, byKey);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the run that begins in 1933 is played to its end, in Russian, by touch on a phone', {
  timeout: 240_000,
}, async () => {
  const { page, wrong } = await visit(browser, { width: 390, height: 844, language: 'ru', touch: true });
  await startGame(page, 'historical', 'second-plan-1933');
  await lookRound(page, byTouch);
  for (let year = 1933; year <= 1940; year++) {
    expect(await yearOnTable(page)).toBe(year);
    if (year !== 1933) {
      await liveOn(page, byTouch);
      continue;
    }
    await byTouch(page.getByRole('button', { name: words('ru').t('planning.approve') }));
    await page.getByRole('heading', { name: /^Осень 1933/ }).waitFor();
    await byTouch(page.getByRole('button', { name: words('ru').t('planning.approveAutumn') }));
    await inRoom(page, '.year-room');
    const told = (await liveThrough(page)).join(' ');
    expect(told).toContain('Голодомор');
    await readReport(page, byTouch);
    await byTouch(page.locator('.room-bar .is-red'));
  }
  await readEpilogue(page, byTouch);
  expect(wrong).toEqual([]);
  await page.context().close();
});
