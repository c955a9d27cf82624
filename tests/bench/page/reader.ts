/** A reader with a stopwatch: a fresh browser context, in which the page notes when what stood. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Marks {
  /** The rooms by name, with the millisecond in which each first stood ready. */
  readonly rooms: Readonly<Record<string, number>>;
  /** When each was put on the page. */
  readonly mounted: Readonly<Record<string, number>>;
  /** Lengths of tasks over 50 ms with their beginnings. */
  readonly long: readonly { readonly at: number; readonly length: number }[];
}

export interface Reader {
  readonly page: Page;
  readonly cdp: CDPSession;
  marks(): Promise<Marks>;
}

/** What a room must show before it counts as standing. */
const ROOMS = {
  title: '.title-room .dossier',
  table: '.desk input[type=range]',
  forecast: '.desk-figures .figure',
} as const;

export async function openReader(browser: Browser, motion: 'full' | 'reduced' = 'full'): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  // The runner names functions by a helper of its own, which the page lacks.
  await context.addInitScript('globalThis.__name = (f) => f;');
  await context.addInitScript(
    ({ settings, rooms }) => {
      localStorage.setItem('pyatiletka.settings', settings);
      const marks = {
        rooms: {} as Record<string, number>,
        mounted: {} as Record<string, number>,
        long: [] as { at: number; length: number }[],
      };
      Object.assign(globalThis, { marks });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) marks.long.push({ at: startTime, length: duration });
      }).observe({ type: 'longtask', buffered: true });
      const seen = new Set<string>();
      new MutationObserver(() => {
        for (const [name, selector] of Object.entries(rooms)) {
          if (seen.has(name) || !document.querySelector(selector)) continue;
          seen.add(name);
          marks.mounted[name] = performance.now();
          // Ready when it has been painted and the thread is free for a hand.
          requestAnimationFrame(() => {
            setTimeout(() => {
              marks.rooms[name] = performance.now();
            });
          });
        }
      }).observe(document, { childList: true, subtree: true });
    },
    { settings: JSON.stringify({ language: 'en', theme: 'light', motion }), rooms: ROOMS },
  );
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return { page, cdp, marks: () => page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks) };
}

export async function stands(reader: Reader, room: keyof typeof ROOMS): Promise<number> {
  await reader.page.waitForFunction(
    (name) => (globalThis as unknown as { marks?: Marks }).marks?.rooms[name] !== undefined,
    room,
    { polling: 20, timeout: 60_000 },
  );
  return (await reader.marks()).rooms[room]!;
}

/** From the title to the planning table, as fast as a machine can click. */
export async function toTheTable({ page }: Reader, follows = '', scenario = 'great-turn-1928'): Promise<void> {
  await page.locator(`.dossier[data-scenario="${scenario}"][data-follows="${follows}"]`).click();
  await page.locator('.begin-form button[type=submit]').click();
  await page.locator('.desk-figures .figure').first().waitFor();
}
