/** The historical plan on the historical tape, beside the record. */
import { HISTORICAL } from '#core/tape';
import { play } from '#replay/run';
import { seriesOf } from '#report/series';
import { parseJson } from '#scenario/json';
import type { Checked } from '#scenario/problem';
import { CONSENSUS, type Scenario } from '#scenario/scenario';
import type { Texts } from '#scenario/shipped';
import { type Bound, boundsOf } from '#validation/bounds';
import { compare, type Observation, withinYears } from '#validation/compare';
import { boundsOfTheEve } from '#validation/eve';
import { type Evidence, parseEvidence } from '#validation/evidence';
import { type QuotedResult, quotedResults } from '#validation/quoted';

export interface Validation {
  readonly scenario: string;
  readonly observations: readonly Observation[];
  readonly bounds: readonly Bound[];
  readonly quoted: readonly QuotedResult[];
  readonly holds: boolean;
}

/** A scenario’s own evidence; or, of what it goes on from or extends, that part which its years can answer for. */
export function readEvidence(texts: Texts, scenario: Scenario): Checked<Evidence> {
  const places = [scenario.id, scenario.continues?.scenario, scenario.base].filter((id) => id !== undefined);
  const place = places.find((id) => texts[`${id}/evidence.json`] !== undefined);
  const path = `${scenario.id}/evidence.json`;
  if (place === undefined)
    return { ok: false, problems: [{ code: 'missing', path: 'evidence', message: `there is no file ${path}` }] };
  const text = texts[`${place}/evidence.json`]!;
  const json = parseJson(text, 'evidence');
  if (!json.ok) return json;
  const plan = scenario.plans.find(({ id }) => id === HISTORICAL)?.plan ?? [];
  const set = plan.flatMap(({ levers, autumn = {} }) => [...Object.keys(levers), ...Object.keys(autumn)]);
  const bibliography = parseJson(texts['bibliography.json'] ?? '{}', 'bibliography');
  const read = parseEvidence(json.value, {
    history: scenario.history,
    published: seriesOf(scenario.regions).map(({ id }) => id),
    // Another scenario’s evidence speaks of levers whose settings were made before this one begins.
    levers: place === scenario.id ? [...new Set(set)] : undefined,
    sources: bibliography.ok ? Object.keys(bibliography.value as object) : [],
  });
  return read.ok && place !== scenario.id ? { ok: true, value: withinYears(read.value, scenario) } : read;
}

export function validate(scenario: Scenario, evidence: Evidence): Validation {
  const preset = scenario.plans.find(({ id }) => id === HISTORICAL);
  if (!preset) throw new RangeError(`${scenario.id} has no plan named ${HISTORICAL} to compare with the record`);
  const { years, world } = play(scenario, { seed: HISTORICAL, lens: CONSENSUS, plan: preset.plan });
  const observations = compare(years, world, evidence, scenario.history);
  const bounds = [...boundsOf(years, world, observations, evidence.bounds), ...boundsOfTheEve(years, world)];
  const quoted = quotedResults(years, world);
  return { scenario: scenario.id, observations, bounds, quoted, holds: bounds.every(({ holds }) => holds) };
}
