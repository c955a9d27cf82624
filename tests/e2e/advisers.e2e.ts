import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { sidewaysScroll, startGame, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const changes = async (page: Page) => Number(await page.locator('.desk-changes b').textContent());
/** What Bukharin says to the plan on the table. */
const comment = (page: Page) => page.locator('.adviser', { hasText: 'Bukharin' }).locator('p').textContent();
/** Four forecasts over a hundred tapes take a while on a busy machine. */
const RECKONED = { timeout: 20_000 };
const rows = (page: Page) => page.locator('.difference-table tbody tr');

test('an adviser’s plan is compared, taken over in part, copied and edited, and he answers', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page);
  const position = await comment(page);

  await page.getByRole('button', { name: 'Compare: Bukharin' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bukharin and the plan on the table' });
  await dialog.waitFor();
  // Both plans by this game’s reading and by his, with a band each for food, steel and consumption.
  await expect.poll(() => dialog.locator('.plan-reading .fan-plan').count(), RECKONED).toBe(6);
  const headings = await dialog.locator('.plan-reading h4').allTextContents();
  expect(headings.join()).toMatch(/Consensus.*Hunter/);
  expect(await violations(page, axe)).toEqual([]);

  const differing = await rows(page).count();
  expect(differing).toBeGreaterThan(3);
  await dialog.getByRole('button', { name: 'Take over: Grain price' }).press('Enter');
  await expect.poll(() => rows(page).count()).toBe(differing - 1);
  // The hand stays in the list.
  expect(await page.evaluate(() => document.activeElement?.closest('tr') !== null)).toBe(true);
  expect(await changes(page)).toBe(1);
  const inPart = await comment(page);
  expect(inPart).toContain(`1 of ${differing}`);

  await dialog.getByRole('button', { name: 'Lay on the table' }).click();
  expect(await changes(page)).toBe(differing);
  const laid = await comment(page);
  await page.getByRole('slider', { name: 'Relief' }).press('ArrowLeft');
  const edited = await comment(page);
  expect(new Set([position, inPart, laid, edited]).size).toBe(4);
  expect(edited).toContain('Relief');

  // Another plan takes the place of the first instead of mingling with it.
  await page.getByRole('button', { name: 'Lay on the table: Rykov' }).click();
  await page.getByRole('button', { name: 'Compare: Rykov' }).click();
  await page.getByText('The plan on the table is this plan.').waitFor();
  expect(await rows(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await comment(page)).toBe(edited);
  expect(wrong).toEqual([]);
});

test('each instrument tells where the plan leads beside the plan before, while a lever moves', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page);
  const levers = { 0: 'Grain price', 1: 'Quota', 2: 'Invested', 3: 'Soft budgets' };
  for (const [index, name] of Object.entries(levers)) {
    const instrument = page.locator('.instrument').nth(Number(index));
    const toggle = instrument.locator('.instrument-toggle');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await instrument.locator('.outlook .fan-plan').waitFor({ state: 'attached' });
    const drawing = () => instrument.locator('.instrument-drawing').getAttribute('aria-label');
    const outlook = () => instrument.locator('.outlook-rows').textContent();
    const [drawn, told] = [await drawing(), await outlook()];
    for (let i = 0; i < 3; i++) await instrument.getByRole('slider', { name }).press('PageUp');
    expect(await drawing(), name).not.toBe(drawn);
    await expect.poll(outlook, { message: name, ...RECKONED }).not.toBe(told);
    await expect
      .poll(() => instrument.locator('.outlook-rows .is-changed').count(), { message: name, ...RECKONED })
      .toBeGreaterThan(0);
    // Each lever from the same table: beside a high price a quota asks for nothing more.
    await page.keyboard.press('Control+z');
  }
  expect(wrong).toEqual([]);
});

test('on a phone, in Russian, a comparison fits the page', async () => {
  const { page, wrong } = await visit(browser, { width: 390, height: 844, language: 'ru' });
  await startGame(page);
  await page.locator('.adviser-fold').click();
  await page.getByRole('button', { name: 'Сравнить: Бухарин' }).click();
  await expect.poll(() => page.locator('.plan-reading .fan-plan').count(), RECKONED).toBe(6);
  expect(await sidewaysScroll(page)).toBe(0);
  const dialog = page.locator('dialog');
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect((await dialog.textContent())?.match(/[A-Za-z]{3,}/)).toBeNull();
  expect(wrong).toEqual([]);
});
