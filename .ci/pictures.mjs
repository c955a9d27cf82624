/**
 * npm run pictures: the README’s pictures, taken anew in the built game.
 *
 * Every picture is of the historical tape and plan, in English, by day, with nothing moving: the same model gives the same pictures.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, findChromium, root, tools } from './setup.mjs';

ensureInstalled();
const executablePath = findChromium({ install: true });
if (!executablePath) process.exit(1);
const { build, preview } = await import('vite');
const { chromium } = await import('playwright-core');

/** The link of the historical run of a scenario, lived to the end of a year. */
function linkTo(scenario, year) {
  const asked = ['record', scenario, '--plan', 'historical', '--to', String(year), '--format', 'link'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [tools.tsx, 'src/cli/main.ts', ...asked], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const report = '.report-room';
const toThePlan = async (page) => {
  await page
    .getByRole('button', { name: /^next year/i })
    .first()
    .click();
  await page.locator('.desk-figures .figure').first().waitFor();
};
const showSystem = async (page, id) => {
  await page.getByRole('button', { name: 'Systems' }).click();
  await page.locator('.desk-map-key select').selectOption(id);
};

/** What to open, and what to do there before the picture is taken. */
const pictures = [
  { name: 'title' },
  { name: 'ruins', link: ['goelro-1921', 1921], room: report, act: toThePlan },
  {
    name: 'systems',
    link: ['great-turn-1928', 1931],
    room: report,
    act: async (page) => {
      await toThePlan(page);
      await showSystem(page, 'goelro');
    },
  },
  { name: 'planning', link: ['great-turn-1928', 1931], room: report, act: toThePlan },
  {
    name: 'year',
    link: ['great-turn-1928', 1930],
    room: report,
    act: async (page) => {
      await page.getByRole('button', { name: 'See the year again' }).click();
      for (let beat = 0; beat < 5; beat++) await page.keyboard.press('Escape');
    },
  },
  {
    name: 'report',
    link: ['great-turn-1928', 1931],
    room: report,
    act: async (page) => {
      await page.locator('[data-row=harvest]').click();
      await page.locator('.why-panel .waterfall').waitFor();
    },
  },
  {
    name: 'system',
    link: ['great-turn-1928', 1932],
    room: report,
    act: async (page) => {
      const systems = page.locator('.office-systems');
      await systems.locator('select').selectOption('giants');
      await systems.scrollIntoViewIfNeeded();
      await systems.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'epilogue',
    link: ['great-turn-1928', 1940],
    room: report,
    act: async (page) => {
      await page.getByRole('button', { name: 'To the end of the run' }).first().click();
      await page.locator('.epilogue-room').waitFor();
    },
  },
];

console.log('Building …');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { port: 4174 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const { name, link, room = '.title-room', act } of pictures) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const settings = JSON.stringify({ language: 'en', theme: 'light', motion: 'reduced' });
    await context.addInitScript((kept) => localStorage.setItem('pyatiletka.settings', kept), settings);
    const page = await context.newPage();
    await page.goto(server.resolvedUrls.local[0] + (link ? `#${linkTo(...link)}` : ''));
    await page.locator(room).waitFor({ timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready);
    const notice = page.getByRole('button', { name: 'Close', exact: true });
    if (link) await notice.click(); // that a run was opened
    await act?.(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.activeElement?.blur());
    await page.waitForTimeout(2500); // forecasts run a hundred tapes, and notices leave
    const path = join(root, `assets/pictures/${name}.png`);
    await page.screenshot({ path });
    console.log(`${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
