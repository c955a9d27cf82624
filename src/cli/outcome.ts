/** What a verb comes to: a result for standard output, messages for standard error, and the exit code that follows. */
import type { Problem } from '#scenario/problem';

export interface Outcome {
  readonly result?: string;
  readonly messages?: readonly string[];
  readonly code: 0 | 1;
}

/** What the caller got wrong, all of it; thrown where it is found, told by main.ts. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(told).join('\n'));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

export function refuse(path: string, message: string): never {
  throw new Refusal([{ code: 'argument', path, message }]);
}

export function told({ path, message }: Problem): string {
  return `${path}: ${message}`;
}
