/** A copy of the repository in which a command may write what it likes: sources and scenarios copied, installed packages shared. */
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = [
  'src',
  'scenarios',
  'assets',
  'package.json',
  'tsconfig.json',
  'biome.json',
  '.gitignore',
  '.ci',
  'README.md',
];

export function copyOfTheHouse(): { readonly path: string; readonly remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'house-')));
  for (const entry of COPIED) cpSync(entry, join(path, entry), { recursive: true });
  symlinkSync(resolve('node_modules'), join(path, 'node_modules'), 'dir');
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
