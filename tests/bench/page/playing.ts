/** The hand at a lever, a year that plays, and a table that is left alone. */
import type { Browser } from 'playwright-core';
import type { Figure } from './figures';
import { openReader, type Reader, stands, tasksDuring, toTheTable } from './reader';

const BOUND = 50; // ms
const KEYS = 40;
const IDLE = 6; // s

async function seated(browser: Browser, address: string, follows = ''): Promise<Reader> {
  const reader = await openReader(browser);
  await reader.page.goto(address);
  await stands(reader, 'title');
  await toTheTable(reader, follows);
  await reader.page.waitForLoadState('networkidle');
  await reader.page.waitForTimeout(1500); // what is fetched and warmed behind the table has come to rest
  return reader;
}

interface Watched {
  readonly presses: number[];
  readonly words: number[];
  readonly frames: number[];
  readonly long: number[];
}

const low = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const most = (values: readonly number[]) => Math.max(0, ...values);

/** Keeps the time between frames, and long tasks, until told to stop. */
function watchFrames(): void {
  const watched = { presses: [] as number[], words: [] as number[], frames: [] as number[], long: [] as number[] };
  let last = 0;
  const frame = (now: number) => {
    if (last > 0) watched.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.long.push(duration);
  }).observe({ type: 'longtask' });
  // From the event to the next paint, as the browser itself counts it, in steps of 8 ms.
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(keydown|input)$/.test(name)) watched.presses.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(globalThis, { watched });
}

const watchedOn = ({ page }: Reader) => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);

/** Every slider that is open is moved by keys, then one is dragged from end to end. */
export async function atTheTable(browser: Browser, address: string): Promise<Figure[]> {
  const reader = await seated(browser, address);
  const { page } = reader;
  await page.evaluate(watchFrames);
  await page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    // From the lever's own event until the words and drawings around it are other ones.
    let began = 0;
    addEventListener('input', () => (began ||= performance.now()), { capture: true });
    new MutationObserver((changes) => {
      const effect = changes.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element && !element.closest('.lever');
      });
      if (!began || !effect) return;
      watched.words.push(performance.now() - began);
      began = 0;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const sliders = page.locator('.instrument.is-open input[type=range]');
  const count = await sliders.count();
  const tasks = await tasksDuring(reader, async () => {
    for (let key = 0; key < KEYS; key++) {
      await sliders.nth(key % count).focus();
      await page.keyboard.press(key % (2 * count) < count ? 'PageUp' : 'ArrowLeft');
      await page.waitForTimeout(60);
    }
  });
  const keys = await watchedOn(reader);
  const box = (await sliders.first().boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 0; step < 120; step++) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.45 * Math.sin(step / 9)), y);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  const all = await watchedOn(reader);
  await page.context().close();
  const dragged = all.frames.slice(keys.frames.length);
  return [
    { what: 'from a lever’s event to changed words, median', value: low(all.words, 0.5), unit: 'ms' },
    { what: 'from a lever’s event to changed words, 95 of 100', value: low(all.words, 0.95), unit: 'ms', bound: BOUND },
    { what: 'from a lever’s event to changed words, longest', value: most(all.words), unit: 'ms' },
    { what: 'from a key to the next paint, median', value: low(keys.presses, 0.5), unit: 'ms' },
    { what: 'from a key to the next paint, 95 of 100', value: low(keys.presses, 0.95), unit: 'ms', bound: BOUND },
    { what: 'frame while a slider is dragged, 95 of 100', value: low(dragged, 0.95), unit: 'ms' },
    { what: 'frame while a slider is dragged, longest', value: most(dragged), unit: 'ms' },
    { what: 'longest task under the hand', value: most(all.long), unit: 'ms' },
    { what: '  in processor time, while keys are pressed', value: most(tasks), unit: 'ms', bound: BOUND },
  ];
}

export async function yearPlays(browser: Browser, address: string): Promise<Figure[]> {
  const reader = await seated(browser, address, 'historical');
  const { page } = reader;
  await page.locator('.approve-button').click();
  await page.waitForTimeout(800);
  const onCanvas = await page.evaluate(() => document.querySelector('canvas')?.getContext('2d') !== null);
  await page.locator('.approve-button').click();
  await page.locator('.year-head').waitFor();
  await page.waitForTimeout(300);
  await page.evaluate(watchFrames);
  // Six seconds a beat; what comes after the last is the report, which is no frame of the year.
  const tasks = await tasksDuring(reader, async () => {
    await page.waitForFunction(() => document.querySelector('.beats li:last-child[aria-current]'), undefined, {
      timeout: 90_000,
    });
    await page.waitForTimeout(3500);
  });
  const { frames, long } = await watchedOn(reader);
  const turning = await tasksDuring(reader, async () => {
    await page.locator('.report-room').waitFor();
  });
  await page.context().close();
  return [
    { what: `frame, median (${onCanvas ? 'Canvas' : 'WebGL'})`, value: low(frames, 0.5), unit: 'ms' },
    { what: 'frame, 99 of 100', value: low(frames, 0.99), unit: 'ms' },
    { what: 'frame, longest', value: most(frames), unit: 'ms', bound: BOUND },
    { what: 'frames over 50 ms', value: frames.filter((frame) => frame > BOUND).length, unit: '' },
    { what: 'longest task', value: most(long), unit: 'ms' },
    { what: '  in processor time', value: most(tasks), unit: 'ms', bound: BOUND },
    { what: 'from the year to its report, in processor time', value: most(turning), unit: 'ms' },
  ];
}

/** Processor time of every process of the browser that the page has: renderer, drawing, network. */
export async function idleTable(browser: Browser, address: string): Promise<Figure[]> {
  const reader = await seated(browser, address);
  await reader.page.waitForTimeout(2000);
  const system = await browser.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    const of = (wanted: (type: string) => boolean) =>
      processInfo.reduce((sum, { type, cpuTime }) => sum + (wanted(type) ? cpuTime : 0), 0);
    return { page: of((type) => type === 'renderer'), all: of(() => true) };
  };
  const before = await used();
  await reader.page.waitForTimeout(IDLE * 1000);
  const after = await used();
  await reader.page.context().close();
  const share = (from: number, to: number) => (100 * (to - from)) / IDLE;
  return [
    { what: 'of one core, the page', value: share(before.page, after.page), unit: '%', bound: 3 },
    { what: 'of one core, the whole browser', value: share(before.all, after.all), unit: '%' },
  ];
}
