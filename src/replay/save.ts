/** A saved game: the choices so far, and where in the year the player stands. The years are played again when it is opened. */
import { MODEL_VERSION } from '#core/model';
import { type Kept, type Opened, openChoices } from '#replay/choices';
import type { Choices } from '#replay/run';
import type { Checked } from '#scenario/problem';
import type { Scenario } from '#scenario/scenario';
import { shapeProblems, shapes } from '#scenario/shapes';
import type { Library } from '#scenario/shipped';

export const SAVE_FORMAT = 'pyatiletka-save';

/** Planning, the autumn revision, or reading the report of the year. */
export type Season = 'winter' | 'autumn' | 'report';

export interface Save extends Kept {
  readonly format: typeof SAVE_FORMAT;
  /** The year that is being planned or reported. */
  readonly year: number;
  readonly season: Season;
  /** Of the years behind the player, if there are any. */
  readonly fingerprint?: string;
}

export interface OpenedSave extends Opened {
  readonly year: number;
  readonly season: Season;
  readonly fingerprint: string | undefined;
}

export function encodeSave(
  scenario: Scenario,
  { seed, lens, plan }: Choices,
  year: number,
  season: Season,
  fingerprint?: string,
): Save {
  const save = {
    format: SAVE_FORMAT,
    modelVersion: MODEL_VERSION,
    scenario: scenario.id,
    seed,
    lens,
    plan,
    year,
    season,
  } as const;
  return fingerprint === undefined ? save : { ...save, fingerprint };
}

export function parseSave(file: unknown, library: Library): Checked<OpenedSave> {
  const problems = shapeProblems(shapes.save, file, 'save');
  if (problems.length > 0) return { ok: false, problems };
  const { year, season, fingerprint, ...kept } = file as Save;
  const opened = openChoices(kept, { name: 'year', value: year }, 'save', library);
  return opened.ok ? { ok: true, value: { ...opened.value, year, season, fingerprint } } : opened;
}
