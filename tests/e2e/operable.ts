/**
 * What can be operated on a page, as the browser tells it to assistive technology (its accessibility tree, not our markup), and
 * where it stands: how large, whether it can be seen when it has the focus, whether the focus shows.
 */
import type { CDPSession, Page } from 'playwright-core';

const OPERABLE = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'slider',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'listbox',
  'tab',
  'switch',
  'menuitem',
  'DisclosureTriangle',
]);

export interface Control {
  readonly role: string;
  readonly name: string;
}

interface AXNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export function protocol(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, open);
  return open;
}

/** The controls that a screen reader can find, with the names it speaks. What lies under a dialog is not among them. */
export async function operable(page: Page): Promise<Control[]> {
  const { nodes } = (await (await protocol(page)).send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AXNode[];
  };
  return nodes
    .filter(({ ignored, role }) => !ignored && OPERABLE.has(role?.value ?? ''))
    .filter(({ properties = [] }) => !properties.some(({ name, value }) => name === 'disabled' && value.value === true))
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value.trim() ?? '' }));
}

/** How a control is called in a list of faults. */
const describeControl = `(element) => {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return (element.localName + ' ' + name).replace(/\\s+/g, ' ').trim().slice(0, 60);
}`;

const controlsInSight = `() => {
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  return [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
  );
}`;

/** Words that only a screen reader meets. */
const forEarsOnly = `(element) => {
  for (let at = element; at; at = at.parentElement)
    if (at.matches('.visually-hidden') || getComputedStyle(at).clipPath === 'inset(50%)') return true;
  return false;
}`;

/** Text of a page function that may use what stands above. */
export const withHelpers = (body: string) => `(() => {
  const describe = ${describeControl};
  const controls = ${controlsInSight};
  const forEarsOnly = ${forEarsOnly};
  ${body}
})()`;

/**
 * Targets too small for a finger. A link in a sentence is as high as its line (WCAG 2.5.8, inline); a box to tick is as large as
 * the label that ticks it.
 */
export function smallTargets(page: Page, least: number, selector = '*'): Promise<string[]> {
  return page.evaluate(
    withHelpers(`
      return controls().filter((element) => element.matches(${JSON.stringify(selector)})).flatMap((element) => {
        const inSentence = element.closest('p, li, dd') && getComputedStyle(element).display === 'inline';
        if (inSentence || element.matches('[tabindex]:not(button, a, input)')) return [];
        const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
        const [width, height] = [Math.max(...boxes.map((one) => one.width)), Math.max(...boxes.map((one) => one.height))];
        if (width + 0.5 >= ${least} && height + 0.5 >= ${least}) return [];
        return [describe(element) + ': ' + Math.round(width) + '×' + Math.round(height)];
      });`),
  );
}

/** Controls that have the focus and cannot be seen at all: something lies over them, or they stand outside the page. */
export function hiddenInFocus(page: Page): Promise<string[]> {
  return page.evaluate(
    withHelpers(`
      const held = document.activeElement;
      const hidden = controls().flatMap((element) => {
        element.focus();
        const { left, top, width, height } = element.getBoundingClientRect();
        const seen = [0.1, 0.3, 0.5, 0.7, 0.9].some((x) => [0.15, 0.5, 0.85].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit !== null && (element.contains(hit) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
        }));
        return seen ? [] : [describe(element)];
      });
      held?.focus?.();
      return hidden;`),
  );
}

/** Words that run out of the page, or are cut off by a box that does not scroll. */
export function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(
    withHelpers(`
      const edge = document.documentElement.clientWidth + 1;
      const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = new Set();
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.textContent.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
        if (element.closest('svg, option, script, style, .stage') || forEarsOnly(element)) continue;
        if (forEarsOnly(element)) continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 1) continue;
          let scrolls = false;
          for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(at);
            if (/auto|scroll/.test(overflowX + overflowY)) { scrolls = true; break; }
            const { left, right, top, bottom } = at.getBoundingClientRect();
            const aside = /hidden|clip/.test(overflowX) && (box.left < left - 1 || box.right > right + 1);
            const below = /hidden|clip/.test(overflowY) && (box.top < top - 6 || box.bottom > bottom + 6);
            if (aside || below) found.add('cut: ' + node.textContent.trim().slice(0, 60));
          }
          const frame = element.closest('button, a.button, .instrument-head')?.getBoundingClientRect();
          if (frame && (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 6 || box.bottom > frame.bottom + 6))
            found.add('larger than its button: ' + node.textContent.trim().slice(0, 60));
          if (!scrolls && (box.right > edge || box.left < -1)) found.add('outside: ' + node.textContent.trim().slice(0, 60));
        }
      }
      return [...found];`),
  );
}

export interface TabRound {
  /** Controls that Tab never came to. */
  readonly missed: string[];
  /** Controls on which the focus could not be seen. */
  readonly unmarked: string[];
}

/**
 * Once round the page with Tab. Whoever is caught in a place never comes round, and the rest is missed. Of radio buttons one is
 * a stop of Tab; the others are its arrows'.
 */
export async function tabRound(page: Page): Promise<TabRound> {
  await page.evaluate(
    withHelpers(`
      window.__stops = new Map(controls()
        .filter((element) => element.type !== 'radio' || element.checked)
        .map((element) => [element, describe(element)]));
      window.__unmarked = new Set();
      document.addEventListener('focusin', window.__seen = ({ target }) => {
        window.__stops.delete(target);
        // A canvas of rooms: the mark may be the control's own or that of what it lies in.
        const marked = [target, target.nextElementSibling, target.parentElement, ...(target.labels ?? [])].some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });
        if (!marked && target.tabIndex >= 0) window.__unmarked.add(describe(target));
      });`),
  );
  const left = () => page.evaluate('window.__stops.size') as Promise<number>;
  const all = await left();
  for (let tabs = 0; tabs < all + 12 && (tabs % 8 !== 7 || (await left()) > 0); tabs += 1)
    await page.keyboard.press('Tab');
  return page.evaluate(
    `(() => {
      document.removeEventListener('focusin', window.__seen);
      return { missed: [...window.__stops.values()], unmarked: [...window.__unmarked] };
    })()`,
  );
}
