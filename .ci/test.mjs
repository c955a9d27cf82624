/** npm test: everything CI asks for, on a machine that has only Node. */
import { check } from './check.mjs';
import { inTurn, part } from './parts.mjs';
import { ensureInstalled, findChromium, tools } from './setup.mjs';

ensureInstalled();
const chromium = findChromium({ install: true });

/** Lighthouse judges speed: it runs with no other browser beside it. */
const inBrowser = (name, project) => ({
  ...part(name, tools.vitest, 'run', '--project', project, '--no-color'),
  env: { CHROMIUM_PATH: chromium },
});

const quick = await check();
const thorough = await inTurn(
  part('slow tests', tools.vitest, 'run', '--project', 'slow', '--no-color'),
  part('unused code', tools.knip),
  part('build', tools.vite, 'build'),
);
const browser =
  chromium !== undefined && (await inTurn(inBrowser('browser tests', 'e2e'), inBrowser('lighthouse', 'alone')));

if (!chromium) console.log('FAIL browser tests    no browser: see above');
if (quick && thorough && browser) console.log('ALL GREEN');
else process.exitCode = 1;
