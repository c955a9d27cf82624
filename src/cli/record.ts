/** `record`: play a scenario and keep it as a replay file, or as the link that a page opens. */
import { writeFileSync } from 'node:fs';
import { playAsAsked } from '#cli/choose';
import { fromCaller } from '#cli/folder';
import { type Outcome, refuse } from '#cli/outcome';
import { encodeLink } from '#replay/link';
import { recordReplay } from '#replay/replay-file';
import { runFingerprint } from '#replay/run';
import { valuesOf } from '#report/series';

export function record(args: readonly string[]): Outcome {
  const { run, options } = playAsAsked(args, ['json', 'link'], ['out']);
  const text = options['format'] === 'link' ? encodeLink(run) : JSON.stringify(recordReplay(run, valuesOf), null, 1);
  const out = options['out'];
  if (out === undefined) return { result: text, code: 0 };
  try {
    writeFileSync(fromCaller(out), `${text}\n`);
  } catch (error) {
    refuse('--out', `cannot write “${out}”: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}`);
  }
  return { result: runFingerprint(run.years), code: 0 };
}
