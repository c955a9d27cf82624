/** The planning table on the screens people have: nothing lies on anything else, and a warning moves nothing the hand is on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { inRoom, openReport } from './rooms';
import { sidewaysScroll } from './visit';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/** In the page: what is cut off or covered at the table, by its words. */
function misplaced(): string[] {
  const named = (one: Element) => one.textContent?.trim().slice(0, 24) || one.className || one.tagName;
  const box = (one: Element) => one.getBoundingClientRect();
  const all = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const onTop = (one: Element) => {
    const { left, top, width, height } = box(one);
    // At its right end, where the diagonal comes first.
    const met = document.elementFromPoint(left + width - 3, top + height - 3);
    // What scrolls under the actions comes out again.
    return met === null || one.contains(met) || met.contains(one) || met.closest('.desk-action') !== null;
  };
  const panels = all('.desk-instruments > .instrument');
  const beside = all('.balance, .plan-years, .desk-tools > *');
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return [
    ...panels.flatMap((panel) =>
      [...panel.querySelectorAll('.instrument-body > *')]
        .filter((part) => part.checkVisibility() && box(part).bottom > box(panel).bottom + 1)
        .map((part) => `${part.className} runs out of ${named(panel)}`),
    ),
    ...panels.flatMap((panel, i) =>
      panels.slice(i + 1).flatMap((next) => (meet(box(panel), box(next)) ? [`${named(panel)} on ${named(next)}`] : [])),
    ),
    ...all('.instrument.is-open > .instrument-body > .instrument-controls')
      .filter((controls) => controls.clientHeight < 72)
      .map((controls) => `no room for the levers of ${named(controls)}`),
    ...beside.flatMap((one, i) =>
      beside.slice(i + 1).flatMap((two) => (meet(box(one), box(two)) ? [`${named(one)} on ${named(two)}`] : [])),
    ),
    ...all('.desk-map-layers button, .map-tools button, .desk-tools > *, .approve-button')
      .filter((one) => box(one).bottom <= innerHeight && !onTop(one))
      .map((one) => `${named(one)} is covered`),
  ];
}

/** In the page: where everything stands that a hand may be on. */
function underTheHand(): Record<string, number> {
  const controls = [...document.querySelectorAll('.desk-instruments button, .desk-action button')];
  return Object.fromEntries(
    controls
      .filter((one) => one.checkVisibility())
      .map((one, i) => [`${i} ${one.ariaLabel ?? one.textContent}`, one.getBoundingClientRect().top]),
  );
}

const openInstrument = (page: Page, n: number) =>
  page.locator('.desk-instruments > .instrument').nth(n).locator('.instrument-toggle');

/** The plan of 1932, of which the forecast gives warning. */
async function openWarnedTable(width: number, height: number, language: 'en' | 'ru') {
  const opened = await openReport(browser, 1931, { width, height, language, touch: width <= 760, motion: 'reduced' });
  const { page } = opened;
  await page.locator('.notice button').click();
  await page.locator('.room-foot .is-red').click();
  await inRoom(page, '.warning:not([hidden])');
  return opened;
}

const screens = [
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1366, 640],
  [1366, 768],
  [1600, 900],
  [1920, 950],
  [1920, 1080],
  [2560, 1440],
] as const;

test.each(['en', 'ru'] as const)('on screens of every size the table keeps its order (%s)', async (language) => {
  const { page, wrong } = await openWarnedTable(1366, 768, language);
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    await page.locator('.warning').evaluate((one, unfolded) => one.toggleAttribute('open', unfolded), width >= 1600);
    for (const n of [0, 1, 2, 3]) {
      if ((await openInstrument(page, n).getAttribute('aria-expanded')) === 'false')
        await openInstrument(page, n).click();
      await page.evaluate(() => document.querySelector('.desk-instruments')?.scrollTo(0, 0));
      expect(await page.evaluate(misplaced), `${width} × ${height}, instrument ${n + 1}`).toEqual([]);
    }
    expect(await sidewaysScroll(page)).toBe(0);
    const foot = await page.locator('.approve-button').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(foot, `${width} × ${height}`).toBeLessThanOrEqual(height);
  }
  expect(wrong).toEqual([]);
  await page.context().close();
});

test.each([
  [390, 844],
  [320, 640],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
])('a warning that comes while the hand is on a lever moves nothing under it (%i × %i)', async (width, height) => {
  const { page, wrong } = await openWarnedTable(width, height, 'ru');
  const lands = await page
    .locator('.map-places button:visible')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const foot = await page.locator('.warning').evaluate((one) => one.getBoundingClientRect().bottom);
  expect(lands.length).toBe(9);
  expect(Math.min(...lands), 'no region lies under the warning').toBeGreaterThanOrEqual(foot - 2);
  if ((await openInstrument(page, 0).getAttribute('aria-expanded')) === 'false') await openInstrument(page, 0).click();
  const warned = await page.evaluate(underTheHand);
  await page.locator('.warning').evaluate((one: HTMLElement) => {
    one.hidden = true;
  });
  expect(await page.evaluate(underTheHand)).toEqual(warned);
  expect(Object.keys(warned).length).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
  await page.context().close();
});
