/**
 * Lighthouse over the built title, as its own mobile preset has it: a slow telephone on a slow line, simulated from what the
 * machine that runs the test really did. Accessibility is the same every time. Performance is the best of three runs, because
 * whatever else a machine does can only make a page slower, and a machine slower than the preset supposes is slowed down less.
 */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';

const RUNS = 3;
const FAST_ENOUGH = 0.8;
/** Lighthouse slows a machine of about this index four times to have its telephone. */
const SUPPOSED = { index: 1500, slowdown: 4 } as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('Lighthouse finds nothing against accessibility, and a page that is fast enough on a telephone', {
  timeout: 240_000,
}, async () => {
  const port = await freePort();
  const executablePath = process.env['CHROMIUM_PATH'] ?? '';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  const onlyCategories = ['accessibility', 'performance'];
  let cpuSlowdownMultiplier: number = SUPPOSED.slowdown;
  let best = 0;
  for (let run = 0; run < RUNS && best < FAST_ENOUGH; run++) {
    const result = await lighthouse(
      inject('address'),
      { port, onlyCategories, logLevel: 'error' },
      { extends: 'lighthouse:default', settings: { throttling: { cpuSlowdownMultiplier } } },
    );
    const { categories, audits, environment } = result!.lhr;
    const failed = categories['accessibility']!.auditRefs.filter(({ id }) => audits[id]?.score === 0).map(
      ({ id }) => id,
    );
    expect(failed, 'audits of accessibility that failed').toEqual([]);
    expect(categories['accessibility']!.score).toBe(1);
    best = Math.max(best, categories['performance']!.score ?? 0);
    cpuSlowdownMultiplier = SUPPOSED.slowdown * Math.min(1, environment.benchmarkIndex / SUPPOSED.index);
  }
  await browser.close();
  expect(best, 'performance, best run').toBeGreaterThanOrEqual(FAST_ENOUGH);
});
