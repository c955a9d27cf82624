/** The repository as its own tests see it: every file that is ours, by its path from the top, with forward slashes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', 'build', '.cache', '.git', 'package-lock.json']);

function walk(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(path) : [path];
    });
}

/** The files whose path matches; a search that finds none is a mistake in the search. */
export function filesLike(pattern: RegExp): string[] {
  const found = walk('').filter((path) => pattern.test(path));
  if (found.length === 0) throw new Error(`No file of the repository matches ${pattern}: nothing was checked.`);
  return found.sort();
}

export function read(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8');
}
