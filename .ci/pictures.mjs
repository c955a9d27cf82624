/**
 * npm run pictures: the pictures of every room taken anew in the built game, for the browser tests to compare with and for the
 * README to show. The same model gives the same pictures: the historical tape and plan, in English, by day, with nothing moving.
 */
import { inTurn, part } from './parts.mjs';
import { ensureInstalled, findChromium, tools } from './setup.mjs';

ensureInstalled();
const chromium = findChromium({ install: true });
const taken =
  chromium !== undefined &&
  (await inTurn(part('build', tools.vite, 'build'), {
    ...part('pictures', tools.vitest, 'run', '--project', 'e2e', '--no-color', 'tests/e2e/pictures.e2e.ts'),
    env: { CHROMIUM_PATH: chromium, PICTURES: 'take' },
  }));
if (!taken) process.exitCode = 1;
