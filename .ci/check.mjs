/** npm run check: types, lint, walls and the quick tests, in seconds. */
import { pathToFileURL } from 'node:url';
import { part, sideBySide } from './parts.mjs';
import { ensureInstalled, tools } from './setup.mjs';

export function check() {
  return sideBySide(
    part('types', tools.tsc, '-b', '--pretty', 'false'),
    part('lint and walls', tools.biome, 'ci', '--colors=off', '--error-on-warnings'),
    part('quick tests', tools.vitest, 'run', '--project', 'quick', '--no-color'),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  process.exitCode = (await check()) ? 0 : 1;
}
