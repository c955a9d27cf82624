/** The historical plan on the historical tape, beside the record. */
import { HISTORICAL } from '#core/tape';
import { play } from '#replay/run';
import { seriesOf } from '#report/series';
import { parseJson } from '#scenario/json';
import type { Checked } from '#scenario/problem';
import { CONSENSUS, type Scenario } from '#scenario/scenario';
import type { Texts } from '#scenario/shipped';
import { type Bound, boundsOf } from '#validation/bounds';
import { compare, type Observation } from '#validation/compare';
import { type Evidence, parseEvidence } from '#validation/evidence';
import { type QuotedResult, quotedResults } from '#validation/quoted';

export interface Validation {
  readonly scenario: string;
  readonly observations: readonly Observation[];
  readonly bounds: readonly Bound[];
  readonly quoted: readonly QuotedResult[];
  readonly holds: boolean;
}

export function readEvidence(texts: Texts, scenario: Scenario): Checked<Evidence> {
  const path = `${scenario.id}/evidence.json`;
  const text = texts[path];
  if (text === undefined)
    return { ok: false, problems: [{ code: 'missing', path: 'evidence', message: `there is no file ${path}` }] };
  const json = parseJson(text, 'evidence');
  if (!json.ok) return json;
  const plan = scenario.plans.find(({ id }) => id === HISTORICAL)?.plan ?? [];
  const set = plan.flatMap(({ levers, autumn = {} }) => [...Object.keys(levers), ...Object.keys(autumn)]);
  const bibliography = parseJson(texts['bibliography.json'] ?? '{}', 'bibliography');
  return parseEvidence(json.value, {
    history: scenario.history,
    published: seriesOf(scenario.regions).map(({ id }) => id),
    levers: [...new Set(set)],
    sources: bibliography.ok ? Object.keys(bibliography.value as object) : [],
  });
}

export function validate(scenario: Scenario, evidence: Evidence): Validation {
  const preset = scenario.plans.find(({ id }) => id === HISTORICAL);
  if (!preset) throw new RangeError(`${scenario.id} has no plan named ${HISTORICAL} to compare with the record`);
  const { years, world } = play(scenario, { seed: HISTORICAL, lens: CONSENSUS, plan: preset.plan });
  const observations = compare(years, world, evidence, scenario.history);
  const bounds = boundsOf(years, world, observations);
  const quoted = quotedResults(years, world);
  return { scenario: scenario.id, observations, bounds, quoted, holds: bounds.every(({ holds }) => holds) };
}
