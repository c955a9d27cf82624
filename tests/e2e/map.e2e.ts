/** The map of the planning room: enlarged and moved by every hand, a region’s page by hover, tap and focus, and its twin in tables. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSENSUS, HISTORICAL } from '#scenario/scenario';
import { startSession } from '#session/session';
import { greatTurn, presetPlan } from '../great-turn';
import { openBrowser } from './browser';
import { sidewaysScroll, startGame, violations, visit } from './visit';

let browser: Browser;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The year that lies on the table when the historical plan is followed, lived here and not in the page. */
function yearOnTheTable() {
  const session = startSession(greatTurn, { seed: HISTORICAL, lens: CONSENSUS });
  session.layPlan(presetPlan('historical')[0]!.levers ?? {});
  return session.view();
}

const land = (page: Page, id: string) => page.locator(`.map-places [data-land="${id}"]`);
const at = async (page: Page, id: string) => (await land(page, id).boundingBox())!;

/** How far apart two regions are drawn: what enlarging changes. */
async function apart(page: Page): Promise<number> {
  const [a, b] = [await at(page, 'caucasian'), await at(page, 'ural')];
  return Math.round(Math.hypot(a.x - b.x, a.y - b.y));
}

/** Frames asked for while nobody does anything. */
const framesInRest = (page: Page) =>
  page.evaluate(async () => {
    const ask = window.requestAnimationFrame;
    let frames = 0;
    window.requestAnimationFrame = (draw) => {
      frames += 1;
      return ask.call(window, draw);
    };
    await new Promise((rest) => setTimeout(rest, 250));
    window.requestAnimationFrame = ask;
    return frames;
  });

test('keys, buttons, wheel and drag enlarge and move the map; then it sleeps', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  const whole = await apart(page);
  await land(page, 'volga').focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await apart(page)) / whole).toBeCloseTo(1.5, 1);
  const before = await at(page, 'volga');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Math.round((await at(page, 'volga')).x - before.x)).toBe(-64);
  await page.keyboard.press('-');
  await expect.poll(() => apart(page)).toBe(whole);
  await page.getByRole('button', { name: 'Enlarge the map' }).click();
  await expect.poll(() => apart(page)).toBeGreaterThan(whole);
  await page.getByRole('button', { name: 'The whole country' }).click();
  await expect.poll(() => apart(page)).toBe(whole);
  // What lies under the wheel stays under it, and a drag takes the map along.
  const moscow = { x: 674, y: 420 };
  await page.mouse.move(moscow.x, moscow.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => apart(page)).toBeGreaterThan(whole);
  const start = await at(page, 'volga');
  await page.mouse.down();
  await page.mouse.move(moscow.x - 50, moscow.y - 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await at(page, 'volga')).x - start.x)).toBeLessThan(-30);
  expect(await page.locator('.map-card:not(.is-short):visible').count(), 'a drag is no click').toBe(0);
  await land(page, 'volga').focus();
  await page.keyboard.press('0');
  await expect.poll(() => apart(page)).toBe(whole);
  await expect.poll(() => framesInRest(page), { timeout: 4000 }).toBe(0);
  expect(wrong).toEqual([]);
});

test('a region opens its page by hover, click and key, with the figures of the run and a Why? for each', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  const { preview, world } = yearOnTheTable();
  const harvest = (id: string) => preview.ledger.harvest.harvest[world.regionIds.indexOf(id)]!.toFixed(1);
  const card = page.locator('.map-card');
  const shown = card.locator('[data-figure=harvest]:visible');
  const volga = await at(page, 'volga');
  await page.mouse.move(volga.x + 20, volga.y + 14);
  await expect.poll(() => shown.textContent()).toBe(harvest('volga'));
  expect(await card.locator('button:visible').count(), 'in short while pointed at').toBe(0);
  // It can be walked over and read, and goes without moving the hand.
  const southern = await at(page, 'southern');
  const height = southern.y + 30;
  const toSouthern = async () => {
    await page.mouse.move(southern.x + 64, height);
    await expect.poll(() => shown.textContent()).toBe(harvest('southern'));
  };
  await toSouthern();
  const { x } = (await card.boundingBox())!;
  await page.mouse.move(x + 30, height, { steps: 12 });
  expect(await card.evaluate((one) => one.matches(':hover'))).toBe(true);
  expect(await shown.textContent()).toBe(harvest('southern'));
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isVisible()).toBe(false);
  // Another land lies on that way: its page waits for a hand that rests. Sent away, it does not come back for the same land.
  await toSouthern();
  await page.mouse.move(x - 20, height, { steps: 12 });
  await expect.poll(() => shown.textContent()).toBe(harvest('volga'));
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isVisible()).toBe(false);
  await page.mouse.move(x - 24, height, { steps: 4 });
  expect(await card.isVisible()).toBe(false);
  await page.mouse.click(volga.x + 20, volga.y + 14);
  expect(await card.getByRole('button', { name: /^Why/ }).count()).toBe(9);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isVisible()).toBe(false);
  // By keyboard: the focus shows it, Enter opens it, Escape gives the focus back.
  await page.mouse.move(200, 740);
  await land(page, 'southern').focus();
  await expect.poll(() => shown.textContent()).toBe(harvest('southern'));
  expect(await land(page, 'southern').getAttribute('aria-label')).toContain(harvest('southern'));
  await page.keyboard.press('Enter');
  expect(await land(page, 'southern').getAttribute('aria-expanded')).toBe('true');
  expect(await card.textContent()).toContain('Dneproges');
  expect(await violations(page, axe)).toEqual([]);
  await card.getByRole('button', { name: 'Why: Southern: Harvest, Mt' }).click();
  await page.locator('dialog[open] .why-panel .waterfall, dialog[open] .why-panel figure').first().waitFor();
  await page.keyboard.press('Escape');
  await land(page, 'east').focus();
  await page.keyboard.press('Enter');
  expect(await card.textContent()).toContain('Outside the count');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-land'))).toBe('east');
  expect(wrong).toEqual([]);
});

test('the twin in tables agrees with the run, in every layer', async () => {
  const { page, wrong } = await visit(browser);
  await startGame(page, 'historical');
  const { preview, world } = yearOnTheTable();
  const { harvest, migration, famine } = preview.ledger;
  for (const layer of ['people', 'hunger', 'rails', 'sites', 'grain']) {
    await page.locator(`.segmented [data-id="${layer}"]`).click();
    await page.getByRole('button', { name: 'As tables' }).click();
    const dialog = page.locator('dialog[open]');
    expect(await dialog.locator('table').count()).toBe(5);
    const rows = await dialog
      .locator('.regions-table tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
    const wanted = world.regionIds.map((_, r) => [
      harvest.harvest[r]!.toFixed(1),
      migration.departures[r]!.toFixed(2),
      famine.foodPerHead[r]!.toFixed(0),
    ]);
    expect(rows.map(([crop, , leaving, food]) => [crop, leaving, food])).toEqual(wanted);
    if (layer === 'sites') expect(await violations(page, axe)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  expect(wrong).toEqual([]);
});

test('on a phone two fingers enlarge the map, one moves it, and a tap opens a region', async () => {
  const { page, wrong } = await visit(browser, { width: 390, height: 844, touch: true });
  await startGame(page, 'historical');
  const whole = await apart(page);
  const box = (await page.locator('.desk-map-drawing').boundingBox())!;
  const middle = { x: box.x + box.width / 2 - 20, y: box.y + box.height / 2 };
  const hand = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const fingers = (by: number) => [[middle.x - by, middle.y], [middle.x + by, middle.y]] as const; // biome-ignore format: two fingers
  await touch('touchStart', fingers(30));
  for (const by of [45, 60, 75]) await touch('touchMove', fingers(by));
  await touch('touchEnd', []);
  await expect.poll(async () => (await apart(page)) / whole).toBeGreaterThan(1.8);
  const before = await at(page, 'volga');
  await touch('touchStart', [[middle.x, middle.y]]);
  for (const by of [15, 30, 45]) await touch('touchMove', [[middle.x - by, middle.y]]);
  await touch('touchEnd', []);
  await expect.poll(async () => Math.round((await at(page, 'volga')).x - before.x)).toBeLessThan(-20);
  // Within a tenth of a second after a drag the browser itself takes a tap for the hand that stops the sliding: no hand is so quick.
  const tapWhole = () => page.getByRole('button', { name: 'The whole country' }).tap();
  await expect.poll(() => tapWhole().then(() => apart(page))).toBe(whole);
  const ural = await at(page, 'ural');
  await page.touchscreen.tap(ural.x + 10, ural.y + 34);
  await expect.poll(() => page.locator('.map-card h3').textContent()).toBe('Ural');
  expect(await page.locator('.map-card').textContent()).toContain('Works and stations');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page, axe)).toEqual([]);
  await page.getByRole('button', { name: 'Close the region' }).tap();
  await expect.poll(() => page.locator('.map-card').isVisible()).toBe(false);
  expect(wrong).toEqual([]);
});
