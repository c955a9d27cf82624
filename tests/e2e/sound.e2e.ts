import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { startGame, visit } from './visit';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Heard {
  /** Machines of sound built, and those that run now. */
  readonly built: number;
  readonly running: number;
  /** Noises and tones set going. */
  readonly started: number;
}

/** Listens to what the page does with sound: every later load of the page begins with this. */
async function listen(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const machines: AudioContext[] = [];
    const heard = { started: 0 };
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        machines.push(this);
      }
    };
    const { start } = AudioScheduledSourceNode.prototype;
    AudioScheduledSourceNode.prototype.start = function (when) {
      heard.started += 1;
      return start.call(this, when);
    };
    const ofBuffer = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...when) {
      heard.started += 1;
      return ofBuffer.apply(this, when);
    };
    Object.assign(window, {
      heard: () => ({
        built: machines.length,
        running: machines.filter(({ state }) => state === 'running').length,
        started: heard.started,
      }),
    });
  });
  await page.reload();
  await page.locator('h1').first().waitFor();
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard(): Heard }).heard());
const button = (page: Page) => page.getByRole('button', { name: 'Sound', exact: true });

test('nothing is built or fetched for sound until it is asked for, and nothing runs once it is turned off or hidden', async () => {
  const { page, wrong } = await visit(browser);
  await listen(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await startGame(page);
  await page.getByRole('slider', { name: 'Grain exports' }).press('PageUp');
  expect(await heard(page)).toEqual({ built: 0, running: 0, started: 0 });
  expect(fetched.filter((url) => /sound/.test(url))).toEqual([]);
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');

  await button(page).click();
  await expect.poll(async () => (await heard(page)).running).toBe(1);
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  expect(fetched.filter((url) => /sound/.test(url))).toHaveLength(1);
  const { started } = await heard(page);
  await page.getByRole('slider', { name: 'Grain exports' }).press('PageUp');
  expect((await heard(page)).started).toBeGreaterThan(started);

  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  await expect.poll(async () => (await heard(page)).running).toBe(0);
  await hide(false);
  await expect.poll(async () => (await heard(page)).running).toBe(1);

  // The settings say the same as the button in the frame.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  const setting = page.getByRole('group', { name: 'Sound' });
  expect(await setting.getByRole('button', { name: 'On' }).getAttribute('aria-pressed')).toBe('true');
  await setting.getByRole('button', { name: 'Off' }).click();
  await expect.poll(async () => (await heard(page)).running).toBe(0);
  await page.keyboard.press('Escape');
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');
  expect(wrong).toEqual([]);
});

test('a year of mass mortality is silent from its plan to its report, and the year after it is not', async () => {
  const { page, wrong } = await visit(browser);
  await page.evaluate(() =>
    localStorage.setItem('pyatiletka.settings', JSON.stringify({ sound: 'on', motion: 'reduced', language: 'en' })),
  );
  await listen(page);
  await startGame(page, 'historical', 'second-plan-1933');
  await page.locator('input[type=range]').first().press('ArrowRight');
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await page.getByRole('button', { name: 'Approve the autumn' }).click();
  await page.locator('.beats').waitFor();
  while ((await page.locator('.report-room').count()) === 0) await page.keyboard.press('Escape');
  expect(await heard(page)).toEqual({ built: 0, running: 0, started: 0 });
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'Next year' }).first().click();
  await page.getByRole('heading', { name: 'The plan for 1934' }).waitFor();
  await expect.poll(async () => (await heard(page)).running).toBe(1);
  const { started } = await heard(page);
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await expect.poll(async () => (await heard(page)).started).toBeGreaterThan(started);
  expect(wrong).toEqual([]);
});
