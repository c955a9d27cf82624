/** The equations as they stand in the headers of the mechanisms: the paper they are, read from the source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Equation {
  readonly equation: string;
  readonly mechanism: string;
  readonly text: string;
}

const CORE = resolve(import.meta.dirname, '../core');

export function equations(): Equation[] {
  const folder = join(CORE, 'mechanisms');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  return [join(CORE, 'tape.ts'), ...files]
    .flatMap((file) => equationsIn(readFileSync(file, 'utf8'), file.replace(/^.*[\\/]|\.ts$/g, '')))
    .sort(byNumber);
}

/** Lines ` *   (E9a)  …` of the first comment; deeper lines without a number go on with the one before. */
export function equationsIn(source: string, mechanism: string): Equation[] {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(source)?.[0] ?? '';
  const found: { equation: string; mechanism: string; text: string }[] = [];
  let open = false;
  for (const line of header.split('\n')) {
    const numbered = /^ \* {3}\((E\d+[a-z]?)\)\s+(.*)$/.exec(line);
    const deeper = /^ \* {9,}(\S.*)$/.exec(line);
    if (numbered) found.push({ equation: numbered[1]!, mechanism, text: numbered[2]! });
    else if (open && deeper)
      found.at(-1)!.text += /[:;]$/.test(found.at(-1)!.text) ? ` ${deeper[1]}` : `; ${deeper[1]}`;
    open = numbered !== null || (open && deeper !== null);
  }
  return found;
}

function byNumber(a: Equation, b: Equation): number {
  const number = ({ equation }: Equation) => Number(/\d+/.exec(equation)![0]);
  return number(a) - number(b) || a.equation.localeCompare(b.equation);
}
