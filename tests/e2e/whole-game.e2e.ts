import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLink } from '#replay/link';
import { play, runFingerprint } from '#replay/run';
import { library } from '../great-turn';
import { openBrowser } from './browser';
import { pick, reach } from './keyboard';
import { fingerprintIn, inRoom } from './rooms';
import { visit } from './visit';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/** Winter and autumn as they lie, through the year, to the report. */
async function liveOneYear(page: Page): Promise<void> {
  await pick(page, /^approve the plan/i);
  await pick(page, /^approve the autumn/i);
  await inRoom(page, '.year-room');
  await pick(page, /^to the report/i);
  await inRoom(page, '.report-room');
}

test('three years are played by keyboard alone, and a link carries them to another reader bit by bit', async () => {
  const { page, wrong } = await visit(browser, { motion: 'full' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await inRoom(page, '.title-room');
  await pick(page, /your own|own plan|The Great Turn/i);
  await pick(page, /^to the planning table/i);
  await inRoom(page, '.desk');

  // One decision, so that the run is nobody else's.
  await reach(page, /^slider:/);
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowRight');
  await liveOneYear(page);
  await pick(page, /^why: harvest/i);
  await expect.poll(() => page.isVisible('.why-panel .waterfall')).toBe(true);
  await pick(page, /^next year/i);
  await liveOneYear(page);
  await pick(page, /^next year/i);
  await liveOneYear(page);

  const fingerprint = await fingerprintIn(page);
  await pick(page, /^copy a link/i);
  await expect.poll(clipboard).toContain('#p1.');
  const link = await clipboard();

  const opened = openLink(link, library);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { scenario, choices, to } = opened.value;
  expect(to).toBe(1930);
  expect(choices.plan.length, 'years with decisions').toBeGreaterThan(0);
  expect(runFingerprint(play(scenario, choices, to).years)).toBe(fingerprint);

  const other = await visit(browser, { hash: new URL(link).hash });
  await inRoom(other.page, '.report-room');
  expect(await fingerprintIn(other.page)).toBe(fingerprint);
  expect([...wrong, ...other.wrong]).toEqual([]);
  await page.context().close();
  await other.page.context().close();
});
