/** npm run bench: builds the benchmark as the game is built, for TypeScript run in place would be measured with its runner. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './setup.mjs';

ensureInstalled();
const { build } = await import('vite');
const outDir = join(root, '.cache/bench');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true }, // bundled whole, as in the game
  build: { ssr: join(root, 'tests/bench/bench.ts'), outDir, emptyOutDir: true, minify: false, target: 'es2022' },
});
const { status } = spawnSync(process.execPath, ['--expose-gc', join(outDir, 'bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
