/** Games by an aimless hand: what the page still holds afterwards. */
import type { Browser } from 'playwright-core';
import type { Figure } from './figures';
import { openReader, type Reader, stands, toTheTable } from './reader';

const MB = 1e6;

/** In the page: one thing is done in whatever room is present. @returns the room */
function anything(): string {
  const any = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(Math.random() * list.length)];
  const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);
  const click = (element: HTMLElement | undefined | null) => element?.click();
  if (all('.title-room').length > 0) {
    click(any(all('.dossier')));
    return 'title';
  }
  if (all('.begin-form').length > 0) {
    for (const select of all<HTMLSelectElement>('.begin-form select')) select.value = any(select.options)?.value ?? '';
    click(any(all('.begin-form input[name=tape]')));
    click(document.querySelector<HTMLElement>('.begin-form button[type=submit]'));
    return 'briefing';
  }
  if (all('.desk').length > 0) {
    if (Math.random() < 0.3) click(any(all('.instrument-toggle')));
    for (let times = 0; times < 3; times++) {
      const range = any(all<HTMLInputElement>('.desk input[type=range]:not(:disabled)'));
      if (!range) continue;
      range.value = String(Number(range.min) + Math.random() * (Number(range.max) - Number(range.min)));
      range.dispatchEvent(new Event('input', { bubbles: true }));
      range.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (Math.random() < 0.2) click(any(all('.undo-button:not(:disabled)')));
    if (Math.random() < 0.4) click(document.querySelector<HTMLElement>('.approve-button'));
    return 'table';
  }
  if (all('.report-room').length > 0) {
    if (Math.random() < 0.3) click(any(all('.office-table button')));
    else click(document.querySelector<HTMLElement>('.room-foot .is-red'));
    return 'report';
  }
  if (all('.epilogue-room').length > 0) {
    click([...all('.epilogue-foot > .button')].at(-1));
    return 'epilogue';
  }
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  click(document.querySelector<HTMLElement>('.winter-room .button'));
  return 'year';
}

async function play(reader: Reader, until: (room: string, seen: ReadonlySet<string>) => boolean): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const room = await reader.page.evaluate(anything);
    if (until(room, seen)) return;
    seen.add(room);
    await reader.page.waitForTimeout(room === 'table' ? 120 : 60);
  }
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function toTitle({ page }: Reader): Promise<void> {
  if (await page.locator('.title-room').count()) return;
  if (await page.locator('.begin-form').count()) {
    await page.locator('.room-bar .button').first().click();
    return;
  }
  await page.locator('button[aria-label="Menu"]').first().click();
  await page.locator('.menu-list .button').last().click();
  await page.locator('.title-room').waitFor();
}

/** Held at a table of the same dossier, in the first winter, once everything that can go has gone. */
async function heldAtATable(reader: Reader): Promise<Held> {
  const { page, cdp } = reader;
  // Twice: the game that was left before waits aside, and is as large as it was long.
  for (let games = 0; games < 2; games++) {
    await toTitle(reader);
    await toTheTable(reader);
    await page.waitForTimeout(1500);
  }
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / MB, nodes, listeners: jsEventListeners };
}

export async function memory(browser: Browser, address: string, minutes: number): Promise<Figure[]> {
  const reader = await openReader(browser);
  const { page } = reader;
  await page.goto(address);
  await stands(reader, 'title');
  // Every dossier has been played from and every room entered once before the count begins: what comes once, stays.
  const dossiers = await page.locator('.dossier').count();
  for (let n = 0; n < dossiers; n++) {
    await page.locator('.dossier').nth(n).click();
    await page.locator('.begin-form button[type=submit]').click();
    await page.locator('.desk-figures .figure').first().waitFor();
    await toTitle(reader);
  }
  await play(reader, (room, seen) => room === 'title' && seen.has('epilogue'));
  await page.waitForTimeout(500);
  const before = await heldAtATable(reader);
  const ends = Date.now() + minutes * 60_000;
  let years = 0;
  await play(reader, (room) => {
    if (room === 'report') years += 1;
    return Date.now() > ends;
  });
  await page.waitForTimeout(500);
  const after = await heldAtATable(reader);
  await page.context().close();
  return [
    { what: 'reports seen', value: years, unit: '' },
    { what: 'held before', value: before.heap, unit: 'MB' },
    { what: 'held after', value: after.heap, unit: 'MB' },
    { what: 'more than before', value: after.heap - before.heap, unit: 'MB', bound: 5 },
    { what: 'nodes more than before', value: after.nodes - before.nodes, unit: '' },
    { what: 'listeners more than before', value: after.listeners - before.listeners, unit: '' },
  ];
}
