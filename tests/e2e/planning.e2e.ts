import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLevers } from '#core/model';
import { openBrowser } from './browser';
import { englishIn, sidewaysScroll, startGame, unfold, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const lever = (page: Page, name: string) => page.getByRole('slider', { name });
/** The drawing of the grain balance in words. */
const balance = (page: Page) =>
  page.locator('.instrument-drawing[aria-label*="million tonnes of grain"]').getAttribute('aria-label');
const changes = (page: Page) => page.locator('.desk-changes b').textContent();

test('a lever moved by keyboard moves its instrument and the forecast, and undo takes all of it back', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page);
  const before = await balance(page);
  await lever(page, 'Grain exports').focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('PageUp');
  await expect.poll(() => balance(page)).not.toBe(before);
  await expect.poll(() => page.locator('.figure-before:not(:empty)').count()).toBeGreaterThan(0);
  expect(await changes(page)).toBe('1');
  await expect.poll(() => page.locator('[role=status]').first().textContent()).toContain('Village food');
  await page.keyboard.press('Control+z');
  await expect.poll(() => balance(page)).toBe(before);
  expect(await changes(page)).toBe('0');
  await page.keyboard.press('Control+y');
  expect(await changes(page)).toBe('1');
  expect(wrong).toEqual([]);
});

test('every lever can be reached once all are shown', async () => {
  const { page } = await visit(browser);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'All at once' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await startGame(page);
  const names = new Set<string>();
  for (const toggle of await page.locator('.instrument-toggle').all()) {
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await unfold(page);
    for (const label of await page.locator('.instrument.is-open .lever-label').allTextContents()) names.add(label);
  }
  expect(names.size).toBe(allLevers.length);
});

test('an adviser’s plan lies on the table at one click', async () => {
  const { page } = await visit(browser);
  await startGame(page);
  await page.getByRole('button', { name: 'Lay on the table: Bukharin' }).click();
  await expect.poll(async () => Number(await changes(page))).toBeGreaterThan(3);
});

test('the plan is approved, the autumn amended, and an approval undone', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('heading', { name: 'Autumn 1928: the harvest is known' }).waitFor();
  expect(await page.locator('.instrument.is-open .lever-label').allTextContents()).toEqual([
    'Quota',
    'Searches',
    'Revision',
    'Relief',
    'Foreign relief',
    'Grain exports',
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'The plan for 1928' }).waitFor();
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('button', { name: 'Approve the autumn' }).click();
  await page.locator('.beats').waitFor();
  expect(wrong).toEqual([]);
});

test('the game is saved after a decision and survives a reload', async () => {
  const { page } = await visit(browser);
  await startGame(page);
  await lever(page, 'Relief').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => changes(page)).toBe('1');
  await page.waitForTimeout(500); // it is written when the hand rests
  await page.reload();
  await page.locator('.continue-button').click();
  await expect.poll(() => changes(page)).toBe('1');
});

test('a save of another version of the model is named and kept', async () => {
  const { page } = await visit(browser);
  await startGame(page);
  await lever(page, 'Relief').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('keyval-store');
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = () => database.transaction('keyval', 'readwrite').objectStore('keyval');
    const record = await new Promise<{ save: { modelVersion: string } }>((resolve) => {
      const reading = store().get('pyatiletka.game');
      reading.onsuccess = () => resolve(reading.result);
    });
    record.save.modelVersion = '0.1.0';
    await new Promise((resolve) => {
      store().put(record, 'pyatiletka.game').onsuccess = resolve;
    });
  });
  await page.reload();
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('0.1.0');
});

test('a truncated link gives a notice and leaves the game untouched', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  const before = await changes(page);
  await page.evaluate(() => {
    location.hash = '#p1.q1YyVLJSyk9VslIyMrCwqAUA';
  });
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('untouched');
  expect(await changes(page)).toBe(before);
  expect(new URL(page.url()).hash).toBe('');
  expect(wrong).toEqual([]);
});

test('a link opens the same run in another browser', async () => {
  const { page } = await visit(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startGame(page, 'historical');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Copy a link to this run' }).click();
  await page.getByText('Link copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await visit(browser, { hash: new URL(link).hash });
  await other.page.locator('.desk').waitFor();
  expect(await changes(other.page)).toBe(await changes(page));
  expect(other.wrong).toEqual([]);
});

test('every instrument and every dossier, with all its levers, passes axe at A and AA', async () => {
  const { page } = await visit(browser, { theme: 'dark' });
  await startGame(page);
  for (const toggle of await page.locator('.instrument-toggle').all()) {
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await unfold(page);
    expect(await violations(page, axe)).toEqual([]);
  }
});

test('the Russian table has no English left on it, in sight or spoken', async () => {
  const { page, wrong } = await visit(browser, { language: 'ru' });
  await startGame(page, 'historical');
  for (const toggle of await page.locator('.instrument-toggle').all()) {
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await unfold(page);
  }
  expect(await englishIn(page)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a game that another took the place of waits on the title, and is taken up where it stood, though the page was left at once', async () => {
  const { page, wrong } = await visit(browser);
  const sign = page.locator('.dossier em');
  await sign.waitFor(); // on a first visit one door says: begin here
  await startGame(page, 'historical');
  // From here on the database takes nothing: it is as slow as on a machine that is busy with other things.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new Error('the page is gone');
    };
  });
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('heading', { name: 'Autumn 1928: the harvest is known' }).waitFor();
  await page.reload();
  await startGame(page);
  await lever(page, 'Grain exports').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => changes(page)).toBe('1');
  await page.reload();
  await page.locator('.aside-button').waitFor();
  expect(await sign.count()).toBe(0);
  await page.locator('.aside-button').click();
  await page.getByRole('heading', { name: 'Autumn 1928: the harvest is known' }).waitFor();
  await page.reload();
  await page.locator('.continue-button').click();
  await page.getByRole('heading', { name: 'Autumn 1928: the harvest is known' }).waitFor();
  expect(wrong).toEqual([]);
});

const SIZES = [
  [1366, 768],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const;

describe.each(['loaded', 'missing'] as const)('with fonts %s', (fonts) => {
  test.each(['en', 'ru'] as const)('no room scrolls sideways at any size, in %s', async (language) => {
    const { page } = await visit(browser, { language, fonts });
    const fits = async (room: string) => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => sidewaysScroll(page), { message: `${room} at ${width}`, timeout: 10_000 }).toBe(0);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };
    await page.locator('.dossier').first().waitFor();
    await fits('title');
    await page.locator('.dossier[data-scenario="great-turn-1928"]').first().click();
    await page.locator('.begin-form').waitFor();
    await fits('briefing');
    await page.locator('.begin-form button[type=submit]').click();
    await page.locator('.desk-figures .figure').first().waitFor();
    for (const toggle of await page.locator('.instrument-toggle').all()) {
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      await fits(`table, ${await toggle.textContent()}`);
    }
    // A school laptop whose browser has bars of its own: what approves the plan is in sight all the same.
    await page.setViewportSize({ width: 1366, height: 640 });
    const approve = (await page.locator('.approve-button').boundingBox())!;
    expect(approve.y + approve.height).toBeLessThanOrEqual(640);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(640);
  });
});
