/** A reader without a mouse: Tab until the thing has the focus, then a key. */
import type { Page } from 'playwright-core';

const FAR = 160;

/** What the focus stands on: its accessible name, or its words; of a slider that it is one. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element?.getAttribute('aria-label') ?? '';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((one) => one.textContent) : [];
    const kind = element?.matches('input[type=range]') ? 'slider:' : '';
    return [kind, label, ...labels, element?.textContent ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  });
}

/** Tabs on until the focus stands on what is named. */
export async function reach(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < FAR; tabs++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${FAR} times Tab, and the focus never stood on ${name}`);
}

export async function pick(page: Page, name: RegExp): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('Enter');
}
