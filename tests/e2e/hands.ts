/** Ways to use the game: by keyboard alone, by a finger, by a mouse. Whoever plays asks for a control and never for how. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  /** Uses a button or whatever opens at a press. */
  press(control: Locator): Promise<void>;
  /** One step of a lever, up or down. */
  step(lever: Locator, up: boolean): Promise<void>;
  /** Another entry of a list. */
  chooseOther(list: Locator): Promise<void>;
}

/** Nothing but Tab, Shift+Tab, the arrows and Enter: a control that these do not reach is not there. */
export const byKeyboard: Hand = {
  async press(control) {
    await reach(control);
    await control.page().keyboard.press('Enter');
  },
  async step(lever, up) {
    await reach(lever.getByRole('slider'));
    await lever.page().keyboard.press(up ? 'ArrowRight' : 'ArrowLeft');
  },
  async chooseOther(list) {
    await reach(list);
    await list.page().keyboard.press('ArrowDown');
  },
};

/** Keys again, without the way there: a second long run need not show once more that Tab reaches everything. */
export const byKeysInPlace: Hand = {
  async press(control) {
    await control.focus();
    await control.page().keyboard.press('Enter');
  },
  async step(lever, up) {
    await lever.getByRole('slider').press(up ? 'ArrowRight' : 'ArrowLeft');
  },
  async chooseOther(list) {
    await list.press('ArrowDown');
  },
};

export const byTouch: Hand = {
  press: (control) => control.tap(),
  step: (lever, up) =>
    lever
      .locator('.lever-step')
      .nth(up ? 1 : 0)
      .tap(),
  async chooseOther(list) {
    await list.tap({ trial: true }); // nothing lies over it; the list itself is the phone's own
    await list.selectOption({ index: 3 });
  },
};

export const byMouse: Hand = {
  press: (control) => control.click(),
  step: (lever, up) =>
    lever
      .locator('.lever-step')
      .nth(up ? 1 : 0)
      .click(),
  async chooseOther(list) {
    await list.click({ trial: true });
    await list.selectOption({ index: 3 });
  },
};

const FAR = 400; // presses of Tab: no room holds so many controls between two of them
const A_MOMENT = 3000; // milliseconds for a new room to take the focus

/**
 * Tabs until the control has the focus, backwards where it stands before the present one, as somebody who sees the page does.
 * Whoever reads without a mouse is lost where the focus falls to the page itself, and where it passes the control by.
 */
async function reach(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor();
  await focusIsHeld(page, control);
  let first: string | undefined;
  let presses = 0;
  while (presses < FAR) {
    const { way, stops } = await control.evaluate(wayTo);
    if (way === '') return;
    if (way === 'lost')
      throw new Error(`after ${presses} times ${first} the focus fell off the page before ${control}`);
    first ??= way;
    if (way !== first) throw new Error(`${first} passes ${control} by`);
    // Half of the way without looking, as one holds the key down: to ask the page after each would take longer than the keys.
    const half = Math.ceil(stops / 2);
    if (way === 'Shift+Tab') await page.keyboard.down('Shift');
    await Promise.all(Array.from({ length: half }, () => page.keyboard.press('Tab')));
    if (way === 'Shift+Tab') await page.keyboard.up('Shift');
    presses += half;
  }
  throw new Error(`${FAR} times ${first}, and the focus never stood on ${control}`);
}

/** In the page: which key leads from what has the focus to what is wanted, past how many controls at least. */
function wayTo(wanted: Element): { way: '' | 'lost' | 'Tab' | 'Shift+Tab'; stops: number } {
  const at = document.activeElement;
  if (at === wanted) return { way: '', stops: 0 };
  if (!at || at === document.body) return { way: 'lost', stops: 0 };
  const back = (wanted.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [from, to] = back ? [wanted, at] : [at, wanted];
  const between = [
    ...document.querySelectorAll('a[href], button, input:not([type=radio]), select, summary, [tabindex="0"]'),
  ].filter(
    (one) =>
      from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING &&
      to.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  return { way: back ? 'Shift+Tab' : 'Tab', stops: between.length + 1 };
}

async function focusIsHeld(page: Page, control: Locator): Promise<void> {
  const held = () => document.activeElement !== null && document.activeElement !== document.body;
  await page.waitForFunction(held, undefined, { timeout: A_MOMENT }).catch(() => {
    throw new Error(`the focus is lost: nothing has it on the way to ${control}`);
  });
}
