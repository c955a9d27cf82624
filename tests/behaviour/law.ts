/**
 * A law: what published theory says an economy of this kind does.
 *
 * It must hold in the model as shipped, and the same claim must fail once the mechanism that is meant to cause it is
 * switched off: a claim that holds either way says nothing about the mechanism. A law that does not hold is kept, open,
 * with what is missing; its test turns red on the day it begins to hold.
 */
import { expect, test } from 'vitest';
import { type Circumstances, type Model, modelUnder } from './model-under';

export interface Switch extends Circumstances {
  /** What is no longer so, to be read after "when". */
  readonly when: string;
  /** The label of the expectation that must break, and no other before it. */
  readonly breaks: string;
}

export interface Law {
  readonly id: string;
  readonly source: string;
  readonly says: string;
  /** The claim; every expectation in it is labelled. */
  holds(at: Model): void;
  readonly without: readonly Switch[];
  /** For a law that the model does not keep: what is missing. */
  readonly open?: string;
}

export function law({ id, source, says, holds, without, open }: Law): void {
  if (open !== undefined) {
    test.fails(`${id} is open, for ${open}: ${says} (${source})`, () => holds(modelUnder()));
    return;
  }
  test(`${id} ${says} (${source})`, () => holds(modelUnder()));
  if (without.length === 0) throw new Error(`${id} names no mechanism`);
  for (const { when, breaks, ...circumstances } of without)
    test(`${id} fails when ${when}`, () => {
      const failure = failureOf(() => holds(modelUnder(circumstances)));
      expect(failure?.name, 'the claim itself fails').toBe('AssertionError');
      expect(failure?.message.split(':')[0]).toBe(breaks);
    });
}

function failureOf(claim: () => void): Error | undefined {
  try {
    claim();
  } catch (failure) {
    return failure instanceof Error ? failure : new Error(String(failure));
  }
  return undefined;
}
