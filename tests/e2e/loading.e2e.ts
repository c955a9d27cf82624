/** What is fetched when: the title must not wait for what only a game needs. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { inRoom } from './rooms';
import { startGame, visit } from './visit';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** All the scripts that the page has fetched so far. */
async function fetched(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => new URL(name).pathname);
  return scripts.map((path) => readFileSync(`dist${path}`, 'utf8')).join('\n');
}

/** A sentence as it stands in a script, whatever quotes it lies in: its longest stretch of plain letters. */
const stretchOf = (sentence: string) =>
  (sentence.match(/[\p{L} ,;]+/gu) ?? []).toSorted((a, b) => b.length - a.length)[0]!.trim();

test('the parameters of a scenario come with its dossier, and not with the title', async () => {
  const { page, wrong } = await visit(browser);
  await page.locator('.dossier').first().waitFor();
  const { parameters } = jsonOf('scenarios/great-turn-1928/parameters.json') as {
    parameters: Record<string, { note: string }>;
  };
  const note = stretchOf(Object.values(parameters).toSorted((a, b) => b.note.length - a.note.length)[0]!.note);
  expect(note.length).toBeGreaterThan(20);
  expect(await fetched(page)).toContain('createElement');
  expect(await fetched(page)).not.toContain(note);
  await startGame(page);
  expect(await fetched(page)).toContain(note);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('one language is fetched; the other comes when it is chosen, on the title and at the table', async () => {
  const { page, wrong } = await visit(browser, { language: 'en' });
  await page.locator('.dossier').first().waitFor();
  const russian = stretchOf(jsonOf('assets/text/ru.json').briefing.role);
  expect(await fetched(page)).not.toContain(russian);
  await page.getByRole('button', { name: 'РУ' }).click();
  await expect.poll(() => page.textContent('h1')).toBe('Пятилетка');
  expect(await page.getAttribute('html', 'lang')).toBe('ru');
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(() => page.textContent('h1')).toBe('Pyatiletka');
  await startGame(page);
  await page.getByRole('button', { name: /^РУ/ }).click();
  await page.getByRole('heading', { name: 'План на 1928 год' }).waitFor();
  expect(await fetched(page)).toContain(russian);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('words that do not arrive are told of, the page stays as it is, and they may be asked for again', async () => {
  const { page } = await visit(browser, { language: 'en' });
  await page.waitForLoadState('networkidle');
  await page.route('**/ru-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'РУ' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.textContent('h1')).toBe('Pyatiletka');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'РУ' }).click();
  await expect.poll(() => page.textContent('h1')).toBe('Пятилетка');
  await page.context().close();
});

test('a page of its own stands before any script has run', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page: other } = await visit(browser);
  const page = await context.newPage();
  await page.goto(other.url());
  expect(await page.textContent('h1')).toBe('Pyatiletka');
  expect(await page.textContent('noscript')).toMatch(/needs JavaScript[\s\S]*нужен JavaScript/);
  await context.close();
  await other.context().close();
});

test('a game that waits is read before the title is shown, and taken up from there', async () => {
  const { page, wrong } = await visit(browser);
  await page.locator('.dossier[data-scenario="second-plan-1933"]').first().click();
  await page.locator('.begin-form button[type=submit]').click();
  await inRoom(page, '.desk');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  await page.reload();
  await page.locator('.continue-button').click();
  await inRoom(page, '.desk');
  expect(await page.textContent('h1')).toContain('1933');
  expect(wrong).toEqual([]);
  await page.context().close();
});
