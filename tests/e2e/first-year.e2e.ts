import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { sidewaysScroll, startGame, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const said = (page: Page) => page.locator('.guide-text').innerText();
const button = (page: Page, name: string) => page.locator('.guide').getByRole('button', { name, exact: true });
const guided = (page: Page) => page.locator('.guide').count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);

/** Does what the sentence says, and comes back with what it then tells. */
async function follow(page: Page): Promise<string> {
  const told = await said(page);
  await button(page, 'Show me').click();
  const held = await focused(page);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => said(page)).not.toBe(told);
  expect(await focused(page), 'the focus stays on the lever').toBe(held);
  return said(page);
}

describe.each([
  [1366, 768],
  [390, 844],
])('at %i×%i', (width, height) => {
  test('a first-time player follows the guide through the first year and ends knowing what was changed', async () => {
    const { page, wrong } = await visit(browser, { width, height, guide: true });
    const began = Date.now();
    await startGame(page);
    expect(await said(page)).toContain('Grain exports');
    const told = [await follow(page)];
    for (let step = 2; step <= 4; step++) {
      await button(page, 'Next step').click();
      told.push(await follow(page));
    }
    // Each tells what was moved, and with figures of the run what that changed; levers were laid open on the way.
    for (const sentence of told) expect(sentence).toMatch(/^You moved: .+ from [\d.]+ to [\d.]+.* instead of [−\d.,]+/);
    expect(told[1]).toContain('Open now as well: Advance contracts');
    expect(await page.locator('.instrument.is-open [data-lever="housing.allotment"]').count()).toBe(1);
    expect(await violations(page, axe)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await button(page, 'Next step').click();
    await page.getByRole('button', { name: 'Approve the plan' }).click();
    await page.getByRole('heading', { name: 'Autumn 1928: the harvest is known' }).waitFor();
    expect(await said(page)).toMatch(/The harvest is in: \d+\.\d Mt/);
    await page.getByRole('button', { name: 'Approve the autumn' }).click();
    await page.getByRole('button', { name: 'To the report' }).click();
    await page.locator('.office-why button').first().click();
    await expect.poll(() => said(page)).toMatch(/parts add up.*In 1929 more levers open/);
    await button(page, 'What you changed').click();
    const summary = page.locator('.first-year');
    await summary.locator('table').waitFor();
    expect(await summary.locator('.first-year-moves li').count()).toBe(4);
    expect(await summary.innerText()).toMatch(/Grain exports from 0\.3 to [\d.]+ Mt/);
    expect(await summary.locator('tbody tr').first().innerText()).toMatch(/[+−][\d.]+.*[+−][\d.]+/s);
    expect(await violations(page, axe)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(Date.now() - began, 'milliseconds').toBeLessThan(120_000);
    await page.getByRole('button', { name: 'Next year' }).first().click();
    await page.locator('.desk-figures .figure').first().waitFor();
    expect(await guided(page), 'it is not shown twice').toBe(0);
    expect(wrong).toEqual([]);
  });
});

test('the guide can be skipped at each step, stays away, and comes back when it is called', async () => {
  const { page, wrong } = await visit(browser, { guide: true });
  await startGame(page);
  const callBack = async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Show the guide again' }).click();
    await page.locator('.guide').waitFor();
  };
  for (let step = 1; step <= 5; step++) {
    expect(await page.locator('.guide-count').innerText()).toBe(`${step} of 7`);
    // Nothing is locked meanwhile.
    expect(await page.locator('.desk :is(input, select):disabled').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Approve the plan' }).isEnabled()).toBe(true);
    await button(page, 'Skip the guide').click();
    await expect.poll(() => guided(page)).toBe(0);
    expect(await focused(page)).toBe('The plan for 1928');
    await callBack();
    if (step < 5) await button(page, 'Next step').click();
  }
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('heading', { name: /Autumn/ }).waitFor();
  await button(page, 'Skip the guide').click();
  await page.getByRole('button', { name: 'Approve the autumn' }).click();
  await page.getByRole('button', { name: 'To the report' }).click();
  await page.locator('.report-room').waitFor();
  expect(await guided(page)).toBe(0);
  await callBack();
  await button(page, 'Skip the guide').click();
  await page.reload();
  await page.locator('.continue-button').click();
  await page.locator('.report-room').waitFor();
  expect(await guided(page)).toBe(0);
  expect(await page.locator('.first-year').innerText()).toContain('You changed nothing this year');
  expect(wrong).toEqual([]);
});

test('a term is one key or one click away, its card gives the focus back, and all of them can be searched', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page);
  const card = page.locator('dialog');
  const quota = page.getByRole('slider', { name: 'Quota' });
  for (const key of ['?', 'F1']) {
    await quota.focus();
    const held = await focused(page);
    await page.keyboard.press(key);
    await card.getByRole('heading', { name: 'Delivery quota' }).waitFor();
    expect(await card.innerText()).toMatch(/In the model: quota_r, equation E14/);
    await card.getByRole('button', { name: 'The equation' }).click();
    await expect.poll(() => card.locator('.term-formula').innerText()).toMatch(/quota/);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(held);
  }
  // The mark is painted over the text; a click on the word opens the card, and the slider keeps still.
  const place = await page.waitForFunction(() => {
    const mark = [...(CSS.highlights.get('term') ?? [])].find((range) => range.toString() === 'Quota') as
      | Range
      | undefined;
    const box = mark?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const { x, y } = (await place.jsonValue())!;
  await page.mouse.click(x, y);
  await card.getByRole('heading', { name: 'Delivery quota' }).waitFor();
  expect(await violations(page, axe)).toEqual([]);
  await card.getByRole('button', { name: 'All terms' }).click();
  await card.getByRole('searchbox', { name: 'Search' }).fill('torgs');
  await expect.poll(() => card.locator('dt').allInnerTexts()).toEqual(['Torgsin']);
  expect(await violations(page, axe)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(wrong).toEqual([]);
});

test('in Russian a plan that goes on requisitioning is warned of before it is chosen and before it is approved', async () => {
  const { page, wrong } = await visit(browser, { width: 390, height: 844, language: 'ru', guide: true });
  await page.locator('.dossier[data-scenario="goelro-1921"]').first().click();
  await page.locator('.briefing-warning:not([hidden])').waitFor();
  expect(await page.locator('.briefing-warning').innerText()).toMatch(/Продразвёрстка продолжается: 7,0.*\d[.,]\d–\d/s);
  await page.locator('input[name=plan][value=""]').check();
  await page.locator('.begin-form button[type=submit]').click();
  const warning = page.locator('.warning:not([hidden])');
  await warning.waitFor();
  expect(await warning.locator('b').innerText()).toMatch(/умирает .*–.* млн человек/);
  const approve = page.getByRole('button', { name: 'Утвердить план' });
  const described = await approve.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).innerText()).toBe(await warning.locator('b').innerText());
  expect(await approve.isEnabled()).toBe(true);
  expect(await said(page)).toMatch(/Хлебозаготовки/);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page, axe)).toEqual([]);
  // On a school laptop the longest of notes leave all of the desk in sight.
  await page.setViewportSize({ width: 1366, height: 768 });
  const asked = await said(page);
  await page.locator('.guide-buttons button').first().click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said(page)).not.toBe(asked);
  expect(await warning.isVisible()).toBe(true);
  const seen = (selector: string) =>
    page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight && scrollY === 0);
  for (const selector of ['.approve-button', '.adviser-others', '.desk-forecast', '.instrument.is-further'])
    expect(await seen(selector), selector).toBe(true);
  expect(wrong).toEqual([]);
});
