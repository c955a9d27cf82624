/** The equations, read from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Equation, equationsOf } from '#report/equation-book';

const CORE = resolve(import.meta.dirname, '../core');

export function equations(): Equation[] {
  const folder = join(CORE, 'mechanisms');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  return equationsOf(
    Object.fromEntries([join(CORE, 'tape.ts'), ...files].map((file) => [file, readFileSync(file, 'utf8')])),
  );
}
