/**
 * npm run bench:page: what the built page costs a reader, each figure beside its bound.
 *
 *   npm run bench:page -- --minutes 10   random play for ten minutes (one by default), for the claim about memory
 *   npm run bench:page -- --check        exits with an error when a bound is broken
 *   npm run bench:page -- --built        measures dist/ as it lies there
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { type Figure, print } from './page/figures';
import { firstVisit, timeToTable } from './page/loading';
import { memory } from './page/memory';
import { atTheTable, idleTable, yearPlays } from './page/playing';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    check: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new RangeError(`--minutes ${values.minutes}: expected a number above nought`);

/** As the browser tests have it: in the script of the project that knows where browsers lie. */
const { findChromium } = (await import('../../.ci/setup.mjs' as string)) as { findChromium(): string | undefined };
const executablePath = findChromium();
if (!executablePath) process.exit(1);

if (!values.built) await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4273 }, logLevel: 'warn' });
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
});

const busy = loadavg()[0]! / availableParallelism();
console.log(
  `The machine is ${busy < 0.5 ? 'quiet' : 'BUSY: times below are longer than they are'} (load ${busy.toFixed(1)} a core).`,
);

const figures: Figure[] = [];
const measure = async (heading: string, work: () => Promise<readonly Figure[]>) => {
  const found = await work();
  print(heading, found);
  figures.push(...found);
};

try {
  await measure('First visit', () => firstVisit(browser, address));
  await measure('To the planning table, nothing cached', () => timeToTable(browser, address));
  await measure('At the planning table', () => atTheTable(browser, address));
  await measure('While a year plays', () => yearPlays(browser, address));
  await measure('A table at which nothing moves', () => idleTable(browser, address));
  await measure(`Random play, ${minutes} min`, () => memory(browser, address, minutes));
} finally {
  await browser.close();
  await server.close();
}
const broken = figures.filter(({ value, bound }) => bound !== undefined && !(value <= bound));
console.log(broken.length === 0 ? '\nEvery bound is kept.' : `\nBroken: ${broken.map(({ what }) => what).join('; ')}.`);
if (values.check && broken.length > 0) process.exitCode = 1;
