/** Serves the built game while the browser tests run. */
import { existsSync } from 'node:fs';
import { type PreviewServer, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the game is served. */
    address: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built game in dist/: run npm run build first.');
  const server: PreviewServer = await preview({ preview: { port: 4173 }, logLevel: 'warn' });
  project.provide('address', server.resolvedUrls!.local[0]!);
  return () => server.close();
}
