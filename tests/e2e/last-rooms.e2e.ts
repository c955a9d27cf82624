/** The year, its winter of hunger, the report and the epilogue, in the run of the historical plan. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { byKeyboard } from './hands';
import { inRoom, openReport } from './rooms';
import { type Reader, sidewaysScroll, violations } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

async function seeYearAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the year again' }).click();
  await inRoom(page, '.year-room');
}

test('the year plays by itself, pauses on Space, skips on Escape, and ends in the report', async () => {
  const { page, wrong } = await openReport(browser, 1931);
  await seeYearAgain(page);
  const title = () => page.textContent('.year-head h2');
  expect(await title()).toBe('Winter stocks');
  await page.keyboard.press('Space');
  expect(await page.textContent('.year-pause')).toBe('Go on');
  await page.waitForTimeout(7000);
  expect(await title()).toBe('Winter stocks');
  await page.keyboard.press('Space');
  await expect.poll(title, { timeout: 20_000 }).toBe('Sowing');
  expect(await violations(page, axe)).toEqual([]);
  for (const name of ['Works and mines', 'Harvest', 'Deliveries', 'Trains and ships', 'Building', 'The road to town']) {
    await page.keyboard.press('Escape');
    expect(await title()).toBe(name);
  }
  await page.keyboard.press('Escape');
  await inRoom(page, '.report-room');
  // What a room leaves behind shows when the window changes its shape.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(500);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the winter of 1933 is quiet: no red, no marks, no capitals, and it waits', async () => {
  const { page, wrong } = await openReport(browser, 1933);
  await seeYearAgain(page);
  await page.keyboard.press('Escape');
  await inRoom(page, '.winter-room');
  await expect.poll(() => page.textContent('.visually-hidden[role="status"]')).toContain('People starve');
  const seen = await page.evaluate(() => {
    const colours = ['color', 'backgroundColor', 'borderTopColor', 'fill', 'stroke'] as const;
    const isRed = (colour: string) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha > 0 && r > 90 && r > 1.5 * g && r > 1.5 * b;
    };
    const all = [...document.querySelectorAll('.room, .room *')];
    return {
      red: all.filter((element) => colours.some((name) => isRed(getComputedStyle(element)[name]))).length,
      marks: document.querySelectorAll('.count-row, .mark, .room .icon:not(button .icon)').length,
      capitals: getComputedStyle(document.querySelector('.winter-room h2')!).textTransform,
      words: document.querySelector('.winter-room')!.textContent ?? '',
    };
  });
  expect(seen).toMatchObject({ red: 0, marks: 0, capitals: 'none' });
  for (const word of ['Ukraine', 'Kazakhstan', 'Kuban', 'Volga', 'Holodomor', 'Davies and Wheatcroft', '5.5–6.5'])
    expect(seen.words).toContain(word);
  expect(await violations(page, axe)).toEqual([]);
  await page.waitForTimeout(7000);
  expect(await page.isVisible('.winter-room')).toBe(true);

  await page.getByRole('button', { name: /^what other decisions/i }).click();
  expect(await page.textContent('dialog[open]')).toMatch(/What it costs: \d+ % of the machines/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on' }).click();
  await inRoom(page, '.year-room');
  expect(await page.textContent('.year-head h2')).toBe('Sowing');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('with reduced motion each part of the year stands as it ends, and Next leads on', async () => {
  const { page } = await openReport(browser, 1931, { motion: 'reduced' });
  await seeYearAgain(page);
  const figure = () => page.textContent('.account-rows dd b');
  const shown = await figure();
  await page.waitForTimeout(500);
  expect(await figure()).toBe(shown);
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await page.textContent('.year-head h2')).toBe('Sowing');
  await page.context().close();
});

test('the report explains a row, tells hunger in words only, and passes the rules of the web', async () => {
  const { page, wrong } = await openReport(browser, 1933);
  expect(await page.textContent('.office-table')).not.toMatch(/hunger/i);
  expect(await page.textContent('.office-hunger')).toMatch(/between [\d.]+ and [\d.]+ million/);
  await page.getByRole('button', { name: /^Why: Harvest/ }).click();
  expect(await page.isVisible('.waterfall')).toBe(true);
  expect(await violations(page, axe)).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the epilogue has five measures and no total, and leads back to a year', async () => {
  const { page, wrong } = await openReport(browser, 1940);
  await page.getByRole('button', { name: 'To the end of the run' }).first().click();
  await inRoom(page, '.epilogue-room');
  expect(await page.locator('.measure').count()).toBe(5);
  await page.waitForSelector('.turning-points li');
  expect(await page.locator('.turning-points li').count()).toBeGreaterThan(2);
  expect(await page.textContent('.epilogue-room')).not.toMatch(/\b(score|rank|winner)\b/i);
  expect(await page.textContent('.measure-deaths')).toMatch(/between [\d.]+ and [\d.]+ million/);
  await page.waitForSelector('.eve .band-chart');
  expect(await page.locator('.eve .band-row').count()).toBeGreaterThan(10);
  expect(await page.textContent('.eve')).toContain('between 26 and 27 million');
  await page.waitForTimeout(1800);
  expect(await violations(page, axe)).toEqual([]);
  await page.locator('.turning-points button').first().click();
  await inRoom(page, '.desk');
  expect(wrong).toEqual([]);
  await page.context().close();
});

const readers: { reader: Reader; plan: RegExp }[] = [
  { reader: { language: 'en' }, plan: /^Hunter: a moderate/ },
  { reader: { language: 'ru', theme: 'dark', width: 390, height: 844 }, plan: /^Хантер: умеренный/ },
];

test.each(readers)(
  'what every school agrees on is a table, its plan chosen by keyboard: $reader.language',
  async ({ reader, plan }) => {
    const { page, wrong } = await openReport(browser, 1940, { ...reader, motion: 'reduced' });
    await page.locator('.room-foot .is-red').click();
    await inRoom(page, '.schools');
    const rows = page.locator('.spread-table tbody tr');
    expect(await rows.count()).toBe(7);
    for (const row of await rows.all()) expect(await row.locator('td > svg').count()).toBe(7);
    const before = await page.textContent('.spread-table tbody');
    await page.locator('.schools .segmented button').first().focus();
    await byKeyboard.press(page.locator('.schools .segmented button', { hasText: plan }));
    await expect.poll(() => page.textContent('.schools [aria-pressed="true"]')).toMatch(plan);
    expect(await page.textContent('.spread-table caption')).toMatch(plan);
    expect(await page.textContent('.spread-table tbody')).not.toBe(before);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violations(page, axe)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
);
