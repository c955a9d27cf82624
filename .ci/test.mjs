/** npm test: everything CI asks for, on a machine that has only Node. */
import { check } from './check.mjs';
import { inTurn, part } from './parts.mjs';
import { ensureInstalled, findChromium, tools } from './setup.mjs';

ensureInstalled();
const chromium = findChromium({ install: true });

const quick = await check();
const thorough = await inTurn(
  part('slow tests', tools.vitest, 'run', '--project', 'slow', '--no-color'),
  part('unused code', tools.knip),
  part('build', tools.vite, 'build'),
);
const browser =
  chromium !== undefined &&
  (await inTurn({
    ...part('browser tests', tools.vitest, 'run', '--project', 'e2e', '--no-color'),
    env: { CHROMIUM_PATH: chromium },
  }));

if (!chromium) console.log('FAIL browser tests    no browser: see above');
if (quick && thorough && browser) console.log('ALL GREEN');
else process.exitCode = 1;
