/** The way through a run, room by room, as a hand takes it, and what must hold in every room on the way. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hands';
import { inRoom } from './rooms';
import { sidewaysScroll, violations } from './visit';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  /** Beyond that nothing scrolls to the side: asked in every room. */
  readonly inEachRoom?: () => Promise<void>;
  /** Whether rooms are read by axe on the way. */
  readonly axe?: boolean;
}

async function look({ page, inEachRoom }: Walk): Promise<void> {
  expect(await sidewaysScroll(page)).toBe(0);
  await inEachRoom?.();
}

async function readByAxe({ page, axe: wanted }: Walk): Promise<void> {
  if (wanted) expect(await violations(page, axe)).toEqual([]);
}

/** A list whose entry is changed, and what shows that it was heard. */
async function changes(shows: Locator, act: () => Promise<void>): Promise<void> {
  const before = await shows.textContent();
  await act();
  await expect.poll(() => shows.textContent()).not.toBe(before);
}

const closeDialog = ({ page, hand }: Walk) => hand.press(page.locator('dialog[open] .dialog-close'));

/** From the title to the first plan. */
export async function begin(walk: Walk, scenario: string, follows: string): Promise<void> {
  const { page, hand } = walk;
  const dossier = page.locator(`.dossier[data-scenario="${scenario}"][data-follows="${follows}"]`);
  await dossier.waitFor();
  await look(walk);
  await hand.press(dossier);
  await page.locator('.begin-form').waitFor();
  await look(walk);
  await hand.press(page.locator('.begin-form button[type=submit]'));
  await page.locator('.desk-figures .figure').first().waitFor();
}

/** Papers of the season and the six layers of the map, with the tables behind it and the list of systems. */
export async function lookRound(walk: Walk): Promise<void> {
  const { page, hand } = walk;
  await hand.press(page.locator('[data-id="papers"]'));
  await page.locator('dialog[open] .cards').waitFor();
  await look(walk);
  await closeDialog(walk);
  for (const layer of ['people', 'rails', 'hunger', 'sites', 'systems', 'grain']) {
    const button = page.locator(`.desk .segmented [data-id="${layer}"]`);
    await hand.press(button);
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    if (layer === 'systems') {
      await readByAxe(walk);
      const list = page.locator('.desk .choice-list select');
      const before = await list.inputValue();
      await hand.chooseOther(list);
      expect(await list.inputValue()).not.toBe(before);
    }
    if (layer === 'sites') {
      await hand.press(page.locator('.map-tables'));
      expect(await page.locator('dialog[open] .sites-table tbody tr').count()).toBeGreaterThan(2);
      await closeDialog(walk);
    }
    await look(walk);
  }
}

/** One step of a lever by its name, in whichever instrument it lies. */
export async function moveLever({ page, hand }: Walk, instrument: number, name: string, up: boolean): Promise<void> {
  const panel = page.locator('.desk-instruments > .instrument').nth(instrument);
  const toggle = panel.locator('.instrument-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') {
    // On a phone an open instrument takes the place of the others: it is folded first.
    if (!(await toggle.isVisible())) await hand.press(page.locator('.instrument.is-open .instrument-toggle'));
    await hand.press(toggle);
  }
  const lever = panel.locator('.lever', { has: page.locator('.lever-label', { hasText: name }) });
  const value = lever.locator('.lever-value');
  await changes(value, () => hand.step(lever, up));
}

export async function yearOnTable(page: Page): Promise<number> {
  await inRoom(page, '.desk');
  return Number(await page.locator('.desk-bar h1').textContent());
}

/** Winter and autumn as they lie, into the year. */
export async function approve(walk: Walk): Promise<void> {
  const { page, hand } = walk;
  await look(walk);
  await hand.press(page.locator('.approve-button'));
  await page.getByRole('heading', { name: /Autumn|Осень/ }).waitFor();
  await look(walk);
  await hand.press(page.locator('.approve-button'));
  await inRoom(page, '.year-room, .winter-room');
  await look(walk);
}

export async function skipToReport(walk: Walk): Promise<void> {
  const { page, hand } = walk;
  await hand.press(page.getByRole('button', { name: /^(To the report|К отчёту)$/ }).first());
  await inRoom(page, '.report-room');
  await look(walk);
}

/** The parts of the year one by one to its report. @returns what each of them said */
export async function liveThrough(walk: Walk): Promise<string[]> {
  const { page, hand } = walk;
  const told: string[] = [];
  while ((await page.locator('.report-room').count()) === 0) {
    const room = page.locator('.year-room, .winter-room');
    told.push((await room.textContent()) ?? '');
    await look(walk);
    const on = page.locator(
      '.winter-controls .is-ink, .year-controls .is-ink:not(.year-pause), .year-pause ~ .space + .button',
    );
    const part = page.locator('.room h2').first();
    const before = await part.textContent();
    await hand.press(on);
    const title = async () => ((await page.locator('.report-room').count()) > 0 ? 'the report' : part.textContent());
    await expect.poll(title).not.toBe(before);
  }
  await look(walk);
  return told;
}

/** Why the harvest was what it was. */
export async function askWhy(walk: Walk): Promise<void> {
  const { page, hand } = walk;
  await hand.press(page.locator('.office-table [data-row="harvest"]'));
  const why = page.locator('.office > .why-panel');
  await why.locator('.waterfall').waitFor();
  await look(walk);
  expect(await why.locator('.why-head h3').textContent()).not.toBe('');
}

/** The report's table, its systems and its chronicle. */
export async function readReport(walk: Walk): Promise<void> {
  const { page, hand } = walk;
  expect(await page.locator('.office-table tbody tr').count()).toBeGreaterThan(6);
  const systems = page.locator('.office-systems');
  await changes(systems.locator('.system-line'), () => hand.chooseOther(systems.locator('select')));
  expect(await systems.locator('.region-bars tbody tr').count()).toBe(8);
  await hand.press(systems.locator('.system-figures button').first());
  await systems.locator('.waterfall').waitFor();
  const chronicle = page.locator('.chronicle');
  if (!(await chronicle.evaluate((fold) => (fold as HTMLDetailsElement).open)))
    await hand.press(chronicle.locator('summary').first());
  expect(await chronicle.locator('.cards > *').count()).toBeGreaterThan(0);
  await readByAxe(walk);
  await look(walk);
}

/** From the report to the next winter, or to the end. */
export const goOn = ({ page, hand }: Walk) => hand.press(page.locator('.room-bar .is-red'));

/** What stands under the five measures, each to be used. */
export async function readEpilogue(walk: Walk): Promise<void> {
  const { page, hand } = walk;
  await inRoom(page, '.epilogue-room');
  expect(await page.locator('.measure').count()).toBe(5);
  await page.waitForSelector('.turning-points li');
  await page.waitForSelector('.eve .band-chart');
  const road = page.locator('.epilogue-road button').nth(1);
  await hand.press(road);
  await expect.poll(() => road.getAttribute('aria-pressed')).toBe('true');
  const caption = page.locator('.beside-figure .data-table caption').last();
  await changes(caption, () => hand.press(page.locator('.beside [data-id="steel"]')));
  expect(await page.locator('.contracts tbody tr').count()).toBeGreaterThan(3);
  const quarrel = page.locator('.voices .quarrel').first();
  await hand.press(quarrel.locator('summary'));
  await hand.press(quarrel.locator('button').first());
  await page.locator('dialog[open]').waitFor();
  await look(walk);
  await closeDialog(walk);
  expect(await page.locator('.after .cards > *').count()).toBeGreaterThan(2);
  await readByAxe(walk);
  await look(walk);
}

/** The link to the run, as the epilogue hands it out. */
export async function takeLink({ page, hand }: Walk): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await hand.press(page.locator('.epilogue-foot .is-red'));
  await expect.poll(clipboard).toContain('#p1.');
  return clipboard();
}
