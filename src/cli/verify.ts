/** `verify`: play a replay (a file or a link) again, and say where it first departs from what it says of itself. */
import { argumentsOf } from '#cli/choose';
import { readJson, shippedLibrary } from '#cli/folder';
import { type Outcome, Refusal } from '#cli/outcome';
import { openLink } from '#replay/link';
import { parseReplay } from '#replay/parse-replay';
import { play, runFingerprint } from '#replay/run';
import { verify as compare } from '#replay/verify';
import { valuesOf } from '#report/series';

export function verify(args: readonly string[]): Outcome {
  const { subject } = argumentsOf(args, '<replay.json or link>', []);
  return /^p1\.|#p1\./.test(subject) ? verifyLink(subject) : verifyFile(subject);
}

function verifyFile(path: string): Outcome {
  const opened = parseReplay(readJson(path), shippedLibrary());
  if (!opened.ok) throw new Refusal(opened.problems);
  const verdict = compare(opened.value, valuesOf);
  if (verdict.same) return { result: verdict.fingerprint, code: 0 };
  const { year, quantity, kept, played } = verdict.first;
  return { messages: [`${path}: ${year} ${quantity}: the replay says ${kept}, playing it gives ${played}`], code: 1 };
}

function verifyLink(link: string): Outcome {
  const opened = openLink(link, shippedLibrary());
  if (!opened.ok) throw new Refusal(opened.problems);
  const { scenario, choices, to, fingerprint } = opened.value;
  const played = runFingerprint(play(scenario, choices, to).years);
  if (played === fingerprint) return { result: fingerprint, code: 0 };
  return { messages: [`link: ${to} fingerprint: the link says ${fingerprint}, playing it gives ${played}`], code: 1 };
}
