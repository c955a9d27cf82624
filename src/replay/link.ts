/**
 * A run as a link: the choices it follows from, deflated, with a checksum.
 *
 * `p1.` names the way it is written, so that a later way can be told from a damaged one; the checksum covers it too. What
 * came of the choices is not carried but its fingerprint: whoever opens the link plays the run again and can compare.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { murmur3 } from '#core/kernel/fingerprint';
import { MODEL_VERSION } from '#core/model';
import type { LeverSettings, YearPlan } from '#core/plan';
import { fromBase64url, toBase64url } from '#replay/base64url';
import { type Opened, openChoices } from '#replay/choices';
import { leanPlan } from '#replay/lean-plan';
import { type Run, runFingerprint } from '#replay/run';
import type { Checked, Problem } from '#scenario/problem';
import { shapeProblems, shapes } from '#scenario/shapes';
import type { Library } from '#scenario/shipped';

const WRITTEN_AS = 'p1.';
const CHECK_BYTES = 6;
const LONGEST = 20_000; // characters; the fullest plan of thirteen years takes a quarter of it

type LinkYear = readonly [year: number, levers: LeverSettings, autumn?: LeverSettings];
type LinkFile = readonly [
  modelVersion: string,
  scenario: string,
  seed: string,
  lens: string,
  to: number,
  fingerprint: string,
  plan: readonly LinkYear[],
];

export interface OpenedLink extends Opened {
  /** The last year played. */
  readonly to: number;
  /** Of the run as it was when the link was made. */
  readonly fingerprint: string;
}

export function encodeLink({ scenario, choices, years }: Run): string {
  const plan = leanPlan(choices.plan, scenario.start).map(
    ({ year, levers, autumn }): LinkYear => (autumn ? [year, levers, autumn] : [year, levers]),
  );
  const to = years.at(-1)?.year ?? scenario.firstYear;
  const file: LinkFile = [MODEL_VERSION, scenario.id, choices.seed, choices.lens, to, runFingerprint(years), plan];
  const body = deflateSync(strToU8(JSON.stringify(file)), { level: 9 });
  const bytes = new Uint8Array(CHECK_BYTES + body.length);
  bytes.set(checksum(body));
  bytes.set(body, CHECK_BYTES);
  return WRITTEN_AS + toBase64url(bytes);
}

/** @param text what stands behind `#` in the address; spaces around it and a whole address before it do no harm */
export function openLink(text: string, library: Library): Checked<OpenedLink> {
  const token = text.trim().replace(/^.*#/, '');
  if (!token.startsWith(WRITTEN_AS))
    return refuse('foreign', `found “${token.slice(0, 12)}…”, expected a link that begins with ${WRITTEN_AS}`);
  if (token.length > LONGEST) return refuse('length', `found ${token.length} characters, expected at most ${LONGEST}`);
  const bytes = fromBase64url(token.slice(WRITTEN_AS.length));
  const body = bytes?.subarray(CHECK_BYTES);
  if (!bytes || !body || body.length === 0 || checksum(body).some((byte, i) => byte !== bytes[i]))
    return refuse(
      'checksum',
      'a part of the link is missing or was changed on the way; ask for it again, and copy it whole',
    );
  return openFile(unpack(body), library);
}

function openFile(file: unknown, library: Library): Checked<OpenedLink> {
  const problems = shapeProblems(shapes.link, file, 'link');
  if (problems.length > 0) return { ok: false, problems };
  const [modelVersion, scenario, seed, lens, to, fingerprint, rows] = file as LinkFile;
  const plan = rows.map(([year, levers, autumn]): YearPlan => (autumn ? { year, levers, autumn } : { year, levers }));
  const opened = openChoices({ modelVersion, scenario, seed, lens, plan }, { name: 'to', value: to }, 'link', library);
  return opened.ok ? { ok: true, value: { ...opened.value, to, fingerprint } } : opened;
}

function unpack(body: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(inflateSync(body)));
  } catch {
    return undefined; // refused by its shape: the sum was right, so it was made wrong
  }
}

function checksum(body: Uint8Array): Uint8Array {
  const marked = new Uint8Array(WRITTEN_AS.length + body.length);
  marked.set(strToU8(WRITTEN_AS));
  marked.set(body, WRITTEN_AS.length);
  const hash = murmur3(new DataView(marked.buffer));
  return Uint8Array.from({ length: CHECK_BYTES }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16));
}

function refuse(code: string, message: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ code, path: 'link', message }] };
}
