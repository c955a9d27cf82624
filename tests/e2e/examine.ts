/** One look at a room or a dialog, with everything that everyone may need of it: what is wrong, in words. */
import type { Page } from 'playwright-core';
import { clippedWords, hiddenInFocus, operable, protocol, smallTargets, tabRound } from './operable';
import { faintWords, sidewaysScroll, violations } from './visit';

export interface Expected {
  readonly name: string;
  /** Fewer operable, named controls than this, and the page that passes is an empty one. */
  readonly controls: number;
}

const DESK = { width: 1366, height: 768 } as const;

/** Two frames and a little: charts are drawn anew when their box has changed. */
const settle = (page: Page) => page.waitForTimeout(60);

async function sized(page: Page, width: number, height: number, deviceScaleFactor: number): Promise<void> {
  const session = await protocol(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
  await settle(page);
}

async function desk(page: Page): Promise<void> {
  await (await protocol(page)).send('Emulation.clearDeviceMetricsOverride');
  await page.setViewportSize(DESK);
  await settle(page);
}

/** The other theme, as the settings choose it. */
const themed = async (page: Page, theme: 'light' | 'dark') => {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
    document.dispatchEvent(new Event('themechange'));
  }, theme);
  await settle(page);
};

const motionsRunning = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

/** In the reader's own colours: which choice is made, and every drawn shape, must still be seen. */
function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const lost = new Set<string>();
    const look = (element: Element) => {
      const { backgroundColor, borderColor, borderWidth, color, outlineStyle, textDecorationLine } =
        getComputedStyle(element);
      return [backgroundColor, borderColor, borderWidth, color, outlineStyle, textDecorationLine].join();
    };
    for (const pressed of root.querySelectorAll('[aria-pressed="true"], [aria-checked="true"]')) {
      const other = pressed.parentElement?.querySelector('[aria-pressed="false"], [aria-checked="false"]');
      if (other && look(other) === look(pressed)) lost.add(`not seen to be chosen: ${pressed.textContent}`);
    }
    const ground = document.createElement('i');
    ground.style.color = 'Canvas';
    document.body.append(ground);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const canvas = luminance(getComputedStyle(ground).color);
    ground.remove();
    const contrast = (colour: string) => {
      const [low, high] = [canvas, luminance(colour)].toSorted((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    for (const shape of root.querySelectorAll('svg :is(path, rect, circle, line, polygon, polyline, use)')) {
      if (!shape.checkVisibility() || shape.closest('defs, symbol, pattern, clipPath, .chart-grid')) continue;
      const { fill, stroke } = getComputedStyle(shape);
      const paints = [fill, stroke].filter((paint) => paint.startsWith('rgb') && !/^rgba.*, 0\)$/.test(paint));
      if (paints.length === 0 || paints.some((paint) => contrast(paint) >= 3)) continue;
      const parent = shape.closest('button, a');
      if (parent) continue; // an icon has its button's own colours, or a name beside it
      lost.add(
        `hardly drawn: ${shape.getAttribute('class') ?? shape.localName} in ${shape.closest('svg')?.getAttribute('class')}`,
      );
    }
    return [...lost];
  });
}

/** What WCAG 1.4.12 lets a reader set. */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** @returns what is wrong, each with the size or the setting at which it is so */
export async function examine(page: Page, axe: string, { name, controls }: Expected): Promise<string[]> {
  const faults: string[] = [];
  const found = (where: string, wrong: readonly string[]) => faults.push(...wrong.map((one) => `${where}: ${one}`));

  const all = await operable(page);
  found(
    'name',
    all.filter((one) => one.name === '').map(({ role }) => `a ${role} without a name`),
  );
  if (all.length < controls) found('controls', [`${all.length} operable, ${controls} expected`]);
  if (process.env['COUNT_CONTROLS']) console.log(name, all.length);
  found('axe', await violations(page, axe, ['best-practice', 'experimental']));
  found('smaller than 24', await smallTargets(page, 24));
  found('smaller than 44', await smallTargets(page, 44, '.button, .icon-button, .dossier, .continue-button, select'));
  const { missed, unmarked } = await tabRound(page);
  found('Tab never came to', missed);
  found('focus not seen on', unmarked);
  const moving = await motionsRunning(page);
  if (moving > 0) found('motion', [`${moving} things move though the reader wants none`]);

  await themed(page, 'dark');
  found('dark', await faintWords(page));
  await themed(page, 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  await settle(page);
  found('forced colours', await lostInForcedColours(page));
  found('forced colours', await faintWords(page));
  await page.emulateMedia({ forcedColors: 'none' });

  for (const [where, width, height, scale] of [
    ['320 pixels', 320, 640, 1],
    ['200 %', 683, 384, 2],
    ['2560 pixels', 2560, 1440, 1],
  ] as const) {
    if (width === 2560 && (await page.locator('dialog[open]').count()) > 0) continue; // as large as ever
    await sized(page, width, height, scale);
    const sideways = await sidewaysScroll(page);
    if (sideways > 0) found(where, [`${sideways} pixels to the side`]);
    found(where, await clippedWords(page));
    if (width < 2560) found(`${where}, covered`, await hiddenInFocus(page));
    if (width === 320) found('320 pixels, smaller than 24', await smallTargets(page, 24));
  }
  await desk(page);
  await page.addStyleTag({ content: SPACED }).then(async (style) => {
    await settle(page);
    found('spaced out', await clippedWords(page));
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  });
  return faults;
}
