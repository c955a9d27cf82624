import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser';
import { probe } from './probe';

let browser: Browser;
let script: string;

beforeAll(async () => {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tests/e2e/probe.ts', name: 'exactness', formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  script = bundle!.output[0].code;
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test('the browser computes the same bits as Node, so a replay verifies on either', async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  expect(await page.evaluate('exactness.probe()')).toBe(probe());
});
