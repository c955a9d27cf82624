/** Charts that share a year and can be taken away, the year played part by part, the chain of Why?, and another lens. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { fingerprintIn, inRoom, openReport } from './rooms';
import { startGame, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const yearsShown = (page: Page, within: string) =>
  page.locator(`${within} .is-linked`).evaluateAll((all) => all.map((one) => one.getAttribute('data-year')));

async function saved(page: Page, tool: string): Promise<{ name: string; file: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(tool).click()]);
  return { name: file.suggestedFilename(), file: readFileSync(await file.path()) };
}

test('the epilogue: one year runs through its charts, they are taken away, and another lens stands beside the game', async () => {
  const { page, wrong } = await openReport(browser, 1940, { touch: true });
  await page.locator('.room-foot .is-red').click();
  await inRoom(page, '.history .run-line-a');
  const played = await fingerprintIn(page);

  const first = page.locator('.history .line-chart').first();
  await first.focus();
  await page.keyboard.press('End');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  const all = await yearsShown(page, '.epilogue-room');
  expect(all.length).toBeGreaterThan(6);
  expect(new Set(all)).toEqual(new Set(['1937']));
  expect(await first.getAttribute('aria-valuetext')).toMatch(/^1937: this run \d+.*Nutter 279/);
  expect(await page.textContent('.history .year-rule')).toContain('Seton');
  await expect
    .poll(() => page.locator('[role=status]').allTextContents())
    .toContainEqual(expect.stringMatching(/^1937\. .*Steel: this run/));
  await page.keyboard.press('Escape');
  expect(new Set(await yearsShown(page, '.epilogue-room'))).toEqual(new Set([null]));
  await first.tap();
  expect(new Set(await yearsShown(page, '.epilogue-room')).size).toBe(1);
  expect(await first.getAttribute('data-year')).toMatch(/^19[34]\d$/);

  await page.locator('.history [data-tool=table]').first().click();
  expect(await first.isHidden()).toBe(true);
  expect(await page.locator('.history figure').first().locator('table').innerText()).toContain(
    'Kaplan & Moorsteen 249',
  );
  await page.locator('.history [data-tool=table]').first().click();
  expect(await first.isVisible()).toBe(true);

  const csv = await saved(page, '.history figure:first-child [data-tool=csv]');
  expect(csv.name).toBe('pyatiletka-great-turn-1928-historical-consensus-1928-1940-industrial_output-history.csv');
  expect(csv.file.toString('utf8')).toMatch(
    /# seed,historical\r\n(.|\r\n)*# modelVersion,\d(.|\r\n)*\r\nyear,this run \[1928 = 100\]/,
  );
  const png = await saved(page, '.history figure:first-child [data-tool=png]');
  expect(png.name).toMatch(/industrial_output-history\.png$/);
  expect(png.file.subarray(1, 4).toString()).toBe('PNG');
  expect([png.file.readUInt32BE(16), png.file.readUInt32BE(20) > 800]).toEqual([2160, true]);
  expect(png.file.length).toBeGreaterThan(40_000); // an empty sheet is a tenth of it

  await page.getByRole('button', { name: /^Naumenko/ }).click();
  await inRoom(page, '.lens-figure .run-line-a');
  expect(await page.textContent('.lens-notice')).toMatch(/recomputation, not your game/);
  expect(await page.locator('.lens-figure .line-chart').count()).toBe(6);
  const alive = await page.locator('.lens-figure tbody tr').first().locator('td').allTextContents();
  expect(alive.length).toBe(2);
  expect(await fingerprintIn(page)).toBe(played);
  expect(await violations(page, axe)).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the forecast has a table and files behind each chart, in Russian as well', async () => {
  const { page, wrong } = await visit(browser, { language: 'ru', theme: 'dark' });
  await startGame(page, 'historical');
  await page.locator('.desk-figures .fan-now').first().waitFor();
  await page.locator('.desk-figures .chart-dots').first().click();
  const csv = await saved(page, '.chart-menu:popover-open [data-tool=csv]');
  expect(csv.file.toString('utf8')).toMatch(/# unit,кг/);
  await page.locator('.desk-figures .chart-dots').first().click();
  await page.locator('.chart-menu:popover-open [data-tool=table]').click();
  expect(await page.locator('dialog[open] tbody tr').count()).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a year is stepped through part by part, by button and by key, and each part waits', async () => {
  const { page, wrong } = await openReport(browser, 1931, { motion: 'full' });
  await page.getByRole('button', { name: 'See the year again' }).click();
  await inRoom(page, '.year-room');
  const title = () => page.textContent('.year-head h2');
  await page.locator('[aria-label="Speed"] button, .year-controls .segmented button').last().click();
  await page.getByRole('button', { name: 'One part' }).click();
  expect(await title()).toBe('Sowing');
  // Twice the speed: the part has played, and stands.
  await expect.poll(() => page.textContent('.year-pause'), { timeout: 15_000 }).toBe('Go on');
  expect(await title()).toBe('Sowing');
  await page.locator('.year-head h2').focus();
  await page.keyboard.press('ArrowRight');
  expect(await title()).toBe('Works and mines');
  await page.keyboard.press('ArrowRight');
  expect(await title()).toBe('Harvest');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('Why? goes from a printed figure to the equation, to what was inherited, to the year before, and back', async () => {
  const { page, wrong } = await openReport(browser, 1932);
  const panel = page.locator('.office > .why-panel');
  const heading = () => panel.locator('h3').first().textContent();
  await page
    .locator('.gazette')
    .getByRole('button', { name: /^Why: Harvest/ })
    .click();
  await panel.locator('.waterfall').waitFor();
  expect(await panel.textContent()).toContain('E42');

  await page.locator('[data-row=harvest]').click();
  await expect.poll(() => panel.locator('.why-formula').first().textContent()).toContain('H = y · W · D^α');
  expect(await panel.textContent()).toMatch(/estimated: Davies, R\. W\..*\(1994\)/);
  await panel.getByRole('button', { name: 'Why? Draught power per hectare' }).click();
  await expect.poll(heading).toBe('Draught power per hectare');
  await panel.getByRole('button', { name: 'Back' }).click();

  await panel.getByRole('button', { name: 'Why: What the village remembers' }).click();
  await expect.poll(heading).toBe('What the village remembers');
  await panel
    .getByRole('button', { name: /^Why\? 1931/ })
    .first()
    .click();
  await expect.poll(() => panel.locator('.why-path li[aria-current]').textContent()).toMatch(/, 1931$/);
  expect(await panel.locator('.why-formula').count()).toBeGreaterThan(0);
  expect(await violations(page, axe)).toEqual([]);
  await panel.locator('[data-why=step]').first().click();
  await expect.poll(heading).toMatch(/^Why [+−]/);
  expect(wrong).toEqual([]);
  await page.context().close();
});
