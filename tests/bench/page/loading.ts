/** What is sent, and how long it takes until one can play. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { encodeLink } from '#replay/link';
import { worldFor } from '#replay/run';
import { shippedLibrary } from '../../../src/cli/folder';
import type { Figure } from './figures';
import { openReader, stands, tasksDuring, toTheTable } from './reader';

const KB = 1000;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

interface Sent {
  readonly name: string;
  readonly at: number;
  readonly bytes: number;
}

/** Fonts and pictures are compressed already; the rest travels as gzip at any host worth the name. */
function transferred(name: string, body: Buffer): number {
  return /\.(woff2|png)$/.test(name) ? body.length : gzipSync(body, { level: 9 }).length;
}

export async function firstVisit(browser: Browser, address: string): Promise<Figure[]> {
  const reader = await openReader(browser);
  const { page } = reader;
  const sent: Promise<Sent>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname;
    const { startTime } = response.request().timing();
    sent.push(response.body().then((body) => ({ name, at: startTime, bytes: transferred(name, body) })));
  });
  await page.goto(address);
  const title = await stands(reader, 'title');
  const mounted = (await reader.marks()).mounted['title']!;
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const origin = await page.evaluate(() => performance.timeOrigin);
  await page.waitForLoadState('networkidle');
  const atTitle = await Promise.all(sent);
  await toTheTable(reader);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(sent);
  await page.context().close();

  const sum = (files: readonly Sent[], what: RegExp) =>
    files.reduce((total, { name, bytes }) => total + (what.test(name) ? bytes : 0), 0) / KB;
  const before = atTitle.filter(({ at }) => at - origin < mounted);
  const isText = /\.(js|css|json|csv)$|\/$/;
  const afterTitle = all.filter((file) => !before.includes(file));
  return [
    { what: 'script before the title stands', value: sum(before, /\.js$/), unit: 'kB', bound: 90 },
    { what: 'page and style sheets before the title stands', value: sum(before, /\.css$|\/$/), unit: 'kB' },
    { what: 'then, behind the title: script and data', value: sum(afterTitle, isText), unit: 'kB' },
    { what: '  of it Phaser', value: sum(afterTitle, /phaser/), unit: 'kB' },
    { what: 'fonts', value: sum(all, /\.woff2$/), unit: 'kB' },
    { what: 'all text and script, to a table that can be played', value: sum(all, isText), unit: 'kB', bound: 620 },
    { what: 'requests', value: all.length, unit: '' },
    { what: 'first contentful paint', value: painted, unit: 'ms' },
    { what: 'the title can be used', value: title, unit: 'ms' },
  ];
}

/** A link to a run of which nothing has been played opens at the planning table. */
function linkToTable(): string {
  const read = shippedLibrary().read('great-turn-1928');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const scenario = read.value;
  const choices = { seed: 'historical', lens: 'consensus', plan: [] };
  return encodeLink({ scenario, choices, world: worldFor(scenario, choices), years: [] });
}

export async function timeToTable(browser: Browser, address: string): Promise<Figure[]> {
  const link = linkToTable();
  const visit = async (slower: number, way: 'link' | 'title') => {
    const reader = await openReader(browser);
    await reader.cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await reader.page.goto(way === 'link' ? `${address}#${link}` : address, { waitUntil: 'commit' });
    if (way === 'title') {
      await stands(reader, 'title');
      await toTheTable(reader);
    }
    const taken = await stands(reader, 'table');
    const forecast = await stands(reader, 'forecast');
    const { long } = await reader.marks();
    await reader.page.context().close();
    return { taken, forecast, longest: Math.max(0, ...long.map(({ length }) => length)) };
  };
  const thrice = async (slower: number, way: 'link' | 'title') => {
    const visits = [await visit(slower, way), await visit(slower, way), await visit(slower, way)];
    const middle = (of: 'taken' | 'forecast' | 'longest') => median(visits.map((one) => one[of]));
    return { taken: middle('taken'), forecast: middle('forecast'), longest: middle('longest') };
  };
  const [link1, title1] = [await thrice(1, 'link'), await thrice(1, 'title')];
  const reader = await openReader(browser);
  const tasks = await tasksDuring(reader, async () => {
    await reader.page.goto(`${address}#${link}`, { waitUntil: 'commit' });
    await stands(reader, 'table');
  });
  await reader.page.context().close();
  const [link4, title4] = [await thrice(4, 'link'), await thrice(4, 'title')];
  return [
    { what: 'from navigation, by a link', value: link1.taken, unit: 'ms', bound: 2000 },
    { what: 'from navigation, through title and briefing', value: title1.taken, unit: 'ms', bound: 2000 },
    { what: 'by a link, processor four times slower', value: link4.taken, unit: 'ms', bound: 4000 },
    { what: 'through title and briefing, four times slower', value: title4.taken, unit: 'ms', bound: 4000 },
    { what: 'the forecast beside it, by a link', value: link1.forecast, unit: 'ms' },
    { what: 'the forecast beside it, four times slower', value: link4.forecast, unit: 'ms' },
    { what: 'longest task on the way by a link', value: link1.longest, unit: 'ms' },
    { what: '  in processor time', value: Math.max(...tasks), unit: 'ms' },
    { what: 'all tasks on the way, in processor time', value: tasks.reduce((a, b) => a + b, 0), unit: 'ms' },
  ];
}
