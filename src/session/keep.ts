/**
 * A game as it is kept and passed on: saves and links out of a session, sessions out of saves, links and replay files.
 * Whatever cannot be opened comes back as a list of problems, and nothing else happens.
 */
import { encodeLink, openLink } from '#replay/link';
import { parseReplay } from '#replay/parse-replay';
import { REPLAY_FORMAT } from '#replay/replay-file';
import { type Choices, runFingerprint } from '#replay/run';
import { encodeSave, parseSave, type Save } from '#replay/save';
import { parseJson } from '#scenario/json';
import type { Checked, Problem } from '#scenario/problem';
import type { Scenario } from '#scenario/scenario';
import type { Library } from '#scenario/shipped';
import { type Session, startSession, type View } from '#session/session';

export interface Keeper {
  save(view: View): Save;
  link(view: View): string;
  openSave(file: unknown): Checked<Session>;
  /** A link, or the text of a replay or a save. */
  openText(text: string): Checked<Session>;
}

export function createKeeper(library: Library): Keeper {
  const openSave = (file: unknown): Checked<Session> => {
    const parsed = parseSave(file, library);
    if (!parsed.ok) return parsed;
    const { scenario, choices, year, season, fingerprint } = parsed.value;
    return sameCourse(startSession(scenario, { ...choices, plans: choices.plan, year, season }), fingerprint, 'save');
  };
  const openFile = (file: unknown): Checked<Session> => {
    const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined;
    if (format !== REPLAY_FORMAT) return openSave(file);
    const parsed = parseReplay(file, library);
    if (!parsed.ok) return parsed;
    const { scenario, choices, replay } = parsed.value;
    return lived(scenario, choices, replay.to, replay.fingerprint, 'replay');
  };
  return {
    save({ state, scenario, years }) {
      const { seed, lens, plans, year, season } = state;
      const kept = season === 'over' ? 'report' : season;
      const fingerprint = years.length > 0 ? runFingerprint(years) : undefined;
      return encodeSave(scenario, { seed, lens, plan: plans }, year, kept, fingerprint);
    },
    link: ({ scenario, state: { seed, lens, plans }, world, years }) =>
      encodeLink({ scenario, choices: { seed, lens, plan: plans }, world, years }),
    openSave,
    openText(text) {
      if (!text.trim().startsWith('{')) {
        const opened = openLink(text, library);
        if (!opened.ok) return opened;
        const { scenario, choices, to, fingerprint } = opened.value;
        return lived(scenario, choices, to, fingerprint, 'link');
      }
      const json = parseJson(text, 'file');
      return json.ok ? openFile(json.value) : json;
    },
  };
}

/** At the report of the last year played; a run of which no year has been played opens at its first winter. */
function lived(
  scenario: Scenario,
  { seed, lens, plan }: Choices,
  to: number,
  fingerprint: string,
  root: string,
): Checked<Session> {
  const at = (season: 'winter' | 'report') => startSession(scenario, { seed, lens, plans: plan, year: to, season });
  if (fingerprint === runFingerprint([]) && to === scenario.firstYear) return { ok: true, value: at('winter') };
  return sameCourse(at('report'), fingerprint, root);
}

/** Refuses a run that does not come again as it was. */
function sameCourse(session: Session, expected: string | undefined, root: string): Checked<Session> {
  const found = runFingerprint(session.view().years);
  if (expected === undefined || found === expected) return { ok: true, value: session };
  const message = `the same decisions give ${found.slice(0, 8)}… here, expected ${expected.slice(0, 8)}…: it was changed, or made by another build`;
  const problem: Problem = { code: 'fingerprint', path: `${root}/fingerprint`, message };
  return { ok: false, problems: [problem] };
}
