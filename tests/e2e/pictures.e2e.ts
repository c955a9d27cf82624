/**
 * Every room looks as its picture. The pictures lie in tests/e2e/pictures and are shown by the README; `npm run pictures` takes
 * them anew by this same file. Where a room differs, what was seen is left in .cache/pictures.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIKE, difference } from '../pictures/compare';
import { readPng, writePng } from '../pictures/png';
import { openBrowser } from './browser';
import { openPicture, pictures, sizes, still } from './picture-rooms';
import { visit } from './visit';

const TAKE = process.env['PICTURES'] === 'take';
const SEEN = '.cache/pictures';

/** Letters as much alike on every machine as it can be had. */
const PLAIN_LETTERS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
/** Letters as another machine may draw them. */
const OTHER_LETTERS = ['--font-render-hinting=full', '--disable-font-subpixel-positioning'];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(PLAIN_LETTERS);
  mkdirSync(SEEN, { recursive: true });
});

afterAll(() => browser?.close());

describe.each(sizes)('at $width × $height', ({ width, height }) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await visit(browser, { width, height }));
  });

  afterAll(() => page?.context().close());

  test.each(pictures)('the picture “$name” shows what is there', async (picture) => {
    const file = `${picture.name}-${width}x${height}.png`;
    await openPicture(page, picture);
    const seen = await still(page);
    if (TAKE) return writeFileSync(`tests/e2e/pictures/${file}`, writePng(readPng(seen)));
    const { share, x, y } = difference(readPng(readFileSync(`tests/e2e/pictures/${file}`)), readPng(seen));
    if (share > ALIKE) writeFileSync(`${SEEN}/${file}`, seen);
    expect(share, `${file} at ${x}, ${y}; if it should look as in ${SEEN}, npm run pictures`).toBeLessThan(ALIKE);
  });
});

describe.runIf(!TAKE)('the comparison', () => {
  const report = pictures.find(({ name }) => name === 'report')!;
  const [size] = sizes;
  const { width, height } = size!;
  const kept = () => readPng(readFileSync(`tests/e2e/pictures/report-${width}x${height}.png`));
  const shareOf = async (page: Page) => difference(kept(), readPng(await still(page))).share;

  test('passes letters that are drawn otherwise', async () => {
    const other = await openBrowser(OTHER_LETTERS);
    const { page } = await visit(other, size);
    await openPicture(page, report);
    const { data } = readPng(await still(page));
    expect(pixelmatch(kept().data, data, undefined, width, height), 'pixels of letters').toBeGreaterThan(5000);
    expect(await shareOf(page)).toBeLessThan(ALIKE);
    await other.close();
  });

  test('tells a panel that moved or is not there', async () => {
    const { page } = await visit(browser, size);
    await openPicture(page, report);
    for (const panel of ['.gazette', '.office-table', '.why-panel', '.room-bar .is-red']) {
      const first = page.locator(panel).first();
      for (const harm of ['transform: translateY(8px)', 'visibility: hidden']) {
        await first.evaluate((element, style) => element.setAttribute('style', style), harm);
        expect(await shareOf(page), `${panel} with ${harm}`).toBeGreaterThan(ALIKE);
        await first.evaluate((element) => element.removeAttribute('style'));
      }
    }
    expect(await shareOf(page), 'all in its place again').toBeLessThan(ALIKE);
    await page.context().close();
  });
});
