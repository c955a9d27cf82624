/**
 * npm start: play. Builds the game and serves the result.
 *
 *   npm start -- --port 8080    another port (a taken one is passed over)
 *   npm start -- --dev          serves the sources, and reloads when they change
 */
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './setup.mjs';

const { values } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, port: { type: 'string', default: '5173' } },
});
const port = Number(values.port);
if (!(Number.isInteger(port) && port > 0 && port < 65536)) {
  console.error(`--port ${values.port} is not a port: give a whole number from 1 to 65535.`);
  process.exit(1);
}

ensureInstalled();
const { build, createServer, preview } = await import('vite');

async function serve() {
  if (values.dev) {
    const server = await createServer({ root, server: { port } });
    return server.listen();
  }
  console.log('Building …');
  await build({ root, logLevel: 'warn' });
  return preview({ root, preview: { port } });
}

const server = await serve();
const [address] = server.resolvedUrls.local;
console.log(`\n  Pyatiletka is at  ${address}\n  Ctrl+C ends it.\n`);
