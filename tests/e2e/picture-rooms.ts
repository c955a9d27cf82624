/** What is taken a picture of: every room of the game, of the historical plan on the historical tape, and how to come there. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { words } from '#report/words';
import { inRoom, linkTo } from './rooms';

export interface PictureOf {
  readonly name: string;
  /** The end of the year whose report is opened by its link; without it the title stands. */
  readonly year?: number;
  /** From there to what is to be seen. */
  readonly act?: (page: Page) => Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizes: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 2560, height: 1440 },
];

async function forecastStands(page: Page): Promise<void> {
  await page.locator('.desk-figures .figure').first().waitFor();
  // Each adviser's plan is reckoned after it; on a phone they wait folded.
  await page
    .locator('.adviser')
    .filter({ has: page.locator('dd') })
    .nth(2)
    .waitFor({ state: 'attached' });
}

async function toThePlan(page: Page): Promise<void> {
  await page.locator('.room-bar .is-red').click();
  await forecastStands(page);
  // The table as it lies at first: it remembers what was opened for another picture.
  const open = page.locator('.instrument.is-open .instrument-toggle');
  while ((await open.count()) > 0) await open.first().click();
  await page.locator('.desk .segmented [data-id="grain"]').click();
}

async function toTheAutumn(page: Page): Promise<void> {
  await toThePlan(page);
  await page.locator('.approve-button').click();
  await page.getByRole('heading', { name: /^Autumn/ }).waitFor();
  await forecastStands(page);
}

async function toTheYear(page: Page): Promise<void> {
  await toTheAutumn(page);
  await page.locator('.approve-button').click();
  await inRoom(page, '.year-room, .winter-room');
}

const ON = '.year-controls .is-ink, .winter-controls .is-ink';

async function toTheWinter(page: Page): Promise<void> {
  await toTheYear(page);
  while ((await page.locator('.winter-room').count()) === 0) await page.locator(ON).click();
}

async function toTheEnd(page: Page): Promise<void> {
  await page.locator('.room-bar .is-red').click();
  await inRoom(page, '.epilogue-room');
  await page.locator('.turning-points li').first().waitFor();
  await page.locator('.eve .band-chart').first().waitFor();
}

/** What lies further down, to the top of the window. */
const toTop = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('en').t('title.settings') }).click();
  await page.locator('dialog[open]').waitFor();
}

/** First the title, before a game waits there. */
export const pictures: readonly PictureOf[] = [
  { name: 'title' },
  { name: 'settings', act: openSettings },
  {
    name: 'briefing',
    act: async (page) => {
      await page.locator('.dossier[data-scenario="great-turn-1928"][data-follows="historical"]').click();
      await page.locator('.begin-form').waitFor();
    },
  },
  { name: 'planning', year: 1931, act: toThePlan },
  {
    name: 'instrument',
    year: 1931,
    act: async (page) => {
      await toThePlan(page);
      await page.locator('.instrument-toggle').first().click();
      await page.locator('.instrument.is-open .lever').first().waitFor();
    },
  },
  {
    name: 'systems',
    year: 1931,
    act: async (page) => {
      await toThePlan(page);
      await page.locator('.desk .segmented [data-id="systems"]').click();
      await page.locator('.desk .choice-list select').selectOption('goelro');
    },
  },
  { name: 'autumn', year: 1931, act: toTheAutumn },
  {
    name: 'year',
    year: 1929,
    act: async (page) => {
      await toTheYear(page);
      for (let part = 0; part < 4; part++) await page.locator(ON).click();
    },
  },
  { name: 'winter', year: 1932, act: toTheWinter },
  {
    name: 'report',
    year: 1931,
    act: async (page) => {
      await page.locator('.office-table [data-row="harvest"]').click();
      await page.locator('.why-panel .waterfall').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'system',
    year: 1932,
    act: async (page) => {
      await page.locator('.office-systems select').selectOption('giants');
      await toTop(page, '.office-systems');
    },
  },
  {
    name: 'chronicle',
    year: 1929,
    act: async (page) => {
      const fold = page.locator('.chronicle');
      if (!(await fold.evaluate((details) => (details as HTMLDetailsElement).open)))
        await fold.locator('summary').first().click();
      await toTop(page, '.chronicle');
    },
  },
  { name: 'epilogue', year: 1940, act: toTheEnd },
  {
    name: 'eve',
    year: 1940,
    act: async (page) => {
      await toTheEnd(page);
      await toTop(page, '.eve');
    },
  },
];

/** Comes to what is to be seen, from wherever the page stands. */
export async function openPicture(page: Page, { name, year, act }: PictureOf): Promise<void> {
  const address = inject('address');
  if (year === undefined) {
    await page.goto(`${address}?${name}`);
    await inRoom(page, '.title-room');
  } else {
    const link = `#${linkTo('historical', year)}`;
    await page.evaluate((hash) => location.assign(hash), link);
    const opened = page.locator('.notices .notice', { hasText: words('en').t('desk.notice.opened') });
    await opened.getByRole('button').click();
    await inRoom(page, '.report-room');
  }
  await act?.(page);
}

const STILL = 15_000; // milliseconds: the slowest forecast on a busy machine
const BETWEEN = 200;

/** The room once nothing changes in it any more: two pictures in a row are the same. */
export async function still(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    if (!document.querySelector('dialog[open]')) (document.activeElement as HTMLElement | null)?.blur();
  });
  const until = Date.now() + STILL;
  let before: Buffer | undefined;
  while (Date.now() < until) {
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (before?.equals(now)) return now;
    before = now;
    await page.waitForTimeout(BETWEEN);
  }
  throw new Error(`the room is not still after ${STILL / 1000} seconds`);
}
