/** A visit to the game: one page of its own, with the reader's settings, and a record of what must not happen. */
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { speakPseudo } from './pseudo';

export interface Visit {
  readonly page: Page;
  /** Errors on the console or thrown, and requests to any host but the game's own. */
  readonly wrong: readonly string[];
}

export interface Reader {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'en' | 'ru';
  readonly theme?: 'light' | 'dark';
  /** Most tests wait for nothing that moves. */
  readonly motion?: 'full' | 'reduced';
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  /** What stands behind the address: a link. */
  readonly hash?: string;
  /** Words in a language that nobody speaks. */
  readonly pseudo?: boolean;
  /** Whether the game's fonts arrive; on a slow line a room is first drawn in the machine's own. */
  readonly fonts?: 'loaded' | 'missing';
}

export async function visit(browser: Browser, reader: Reader = {}): Promise<Visit> {
  const { width = 1366, height = 768, language = 'en', theme = 'light', motion = 'reduced', hash = '' } = reader;
  const { fonts = 'loaded', touch = false, pseudo = false } = reader;
  const address = inject('address');
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, isMobile: touch });
  const settings = JSON.stringify({ language, theme, motion });
  await context.addInitScript((kept) => {
    localStorage.setItem('pyatiletka.settings', localStorage.getItem('pyatiletka.settings') ?? kept);
  }, settings);
  const page = await context.newPage();
  if (fonts === 'missing') await page.route('**/*.woff2', (route) => route.abort());
  if (pseudo) await speakPseudo(page);
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(address).origin) wrong.push(`request to ${url.href}`);
  });
  await page.goto(address + hash);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, wrong };
}

/** From the title to the planning table, with the plan of the chosen dossier. */
export async function startGame(page: Page, follows = '', scenario = 'great-turn-1928'): Promise<void> {
  await page.locator(`.dossier[data-scenario="${scenario}"][data-follows="${follows}"]`).click();
  await page.locator('.begin-form button[type=submit]').click();
  await page.locator('.desk-figures .figure').first().waitFor();
}

/** Unfolds whatever of an open instrument is folded: the further dossiers, one by one. */
export async function unfold(page: Page): Promise<void> {
  for (const toggle of await page
    .locator('.instrument.is-open .fold-toggle[aria-expanded="false"]:visible')
    .all()
    .then((all) => all.toReversed()))
    await toggle.click();
}

/** What lies under a dialog was looked at before it was opened. */
const ROOT = "document.querySelector('dialog[open]') ?? document";

/** Guesses of axe that are none of ours: a word in bold is no heading, and what is hidden is looked at when it is shown. */
const SET_ASIDE = JSON.stringify({ 'p-as-heading': { enabled: false }, 'hidden-content': { enabled: false } });

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

const places = ({ violations: all }: Found) =>
  all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));

/** Violations of WCAG A and AA, and of other sets of rules that are named, each with where it stands. */
export async function violations(
  page: Page,
  axe: string,
  also: readonly string[] = [],
  root = ROOT,
): Promise<string[]> {
  await page.evaluate(axe);
  const rules = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...also]);
  return places((await page.evaluate(`axe.run(${root}, { runOnly: ${rules}, rules: ${SET_ASIDE} })`)) as Found);
}

/** Words too faint on their ground, in the colours that are shown now. */
export async function faintWords(page: Page): Promise<string[]> {
  const found = (await page.evaluate(
    `axe.run(${ROOT}, { runOnly: { type: 'rule', values: ['color-contrast'] } })`,
  )) as Found;
  return places(found);
}

/** How far the page can be scrolled to the side. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What the headings of the page are called. */
export function headingsIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2')].map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
}

/** Roman numbers, what is printed on keys, and formats of files. */
const IN_EVERY_LANGUAGE = /\b([IVX]+|Escape|Tab|Ctrl|JSON|CSV|MIT)\b/g;

/** Latin words in the page, in sight or spoken, beside the names and codes that are marked as such: what nobody translated. */
export async function englishIn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    for (const element of document.querySelectorAll('#app *, dialog *, .notices *')) {
      if (element.closest('[lang=en], [translate=no], code')) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      }
    }
    return texts;
  });
  return said.filter((text) => /[A-Za-z]{2,}/.test(text.replace(IN_EVERY_LANGUAGE, '')));
}
