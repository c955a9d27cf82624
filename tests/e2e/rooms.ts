/** Ways into the rooms of the built game, and what is asked of each. */
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { encodeLink } from '#replay/link';
import { play } from '#replay/run';
import { greatTurn, presetPlan } from '../great-turn';

export async function openPage(browser: Browser, address: string, options: { reducedMotion?: 'reduce' } = {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en', ...options });
  const page = await context.newPage();
  const mistakes: string[] = [];
  page.on('pageerror', ({ message }) => mistakes.push(message));
  await page.goto(address);
  return { context, page, mistakes };
}

/** The link of a preset played to the end of a year, made here and not in the page. */
export function linkTo(preset: string, year: number): string {
  return encodeLink(play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan(preset) }, year));
}

export async function inRoom(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 20_000 });
}

export async function fingerprintIn(page: Page): Promise<string | null> {
  return page.textContent('[data-testid="fingerprint"]');
}

/** Violations of WCAG 2.2 A and AA, each in a line. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    const { violations: found } = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

export async function readClipboard(context: BrowserContext, page: Page): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}
