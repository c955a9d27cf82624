/** Ways into the later rooms of the built game. */
import type { Browser, Page } from 'playwright-core';
import { encodeLink } from '#replay/link';
import { play } from '#replay/run';
import { greatTurn, presetPlan } from '../great-turn';
import { type Reader, type Visit, visit } from './visit';

/** The link of a preset played to the end of a year, made here and not in the page. */
export function linkTo(preset: string, year: number): string {
  return encodeLink(play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan(preset) }, year));
}

export async function inRoom(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 20_000 });
}

/** The report of a year of the historical run, opened by its link. */
export async function openReport(browser: Browser, year: number, reader: Reader = {}): Promise<Visit> {
  const opened = await visit(browser, { motion: 'full', ...reader, hash: `#${linkTo('historical', year)}` });
  await inRoom(opened.page, '.report-room');
  return opened;
}

/** The epilogue of the historical run, with all that is reckoned after it has opened. */
export async function openEpilogue(browser: Browser, reader: Reader = {}): Promise<Visit> {
  const opened = await openReport(browser, 1940, reader);
  await opened.page.locator('.notice button').click();
  await opened.page.locator('.room-foot .is-red').click();
  await inRoom(opened.page, '.epilogue-room');
  await opened.page.locator('.turning-points li').first().waitFor();
  await opened.page.locator('.eve .band-chart').first().waitFor();
  return opened;
}

export function fingerprintIn(page: Page): Promise<string | null> {
  return page.textContent('[data-testid="fingerprint"]');
}
