/** `validate`: the historical run beside the record, series by series and year by year; fails when a bound is broken. */
import { argumentsOf, formatProblems } from '#cli/choose';
import { shippedLibrary, shippedTexts } from '#cli/folder';
import { type Outcome, Refusal } from '#cli/outcome';
import { figures, table } from '#cli/table';
import { seriesDistances } from '#validation/bounds';
import { meanAbsolute, type Observation, type Use } from '#validation/compare';
import type { Tolerance } from '#validation/evidence';
import { readEvidence, type Validation, validate as validateScenario } from '#validation/validate';

const DEFAULT_SCENARIO = 'great-turn-1928';

export function validate(args: readonly string[], terminal: boolean): Outcome {
  const subject = args[0] !== undefined && !args[0].startsWith('-') ? args[0] : undefined;
  const { options } = argumentsOf(args, subject === undefined ? undefined : '<scenario>', ['format']);
  const format = options['format'] ?? (terminal ? 'table' : 'json');
  const wrong = formatProblems(options['format'], ['json', 'table']);
  const scenario = shippedLibrary().read(subject ?? DEFAULT_SCENARIO);
  if (!scenario.ok || wrong.length > 0) throw new Refusal([...(scenario.ok ? [] : scenario.problems), ...wrong]);
  const evidence = readEvidence(shippedTexts(), scenario.value);
  if (!evidence.ok) throw new Refusal(evidence.problems);
  const validation = validateScenario(scenario.value, evidence.value);
  const broken = validation.bounds.filter(({ holds }) => !holds);
  return {
    result: format === 'json' ? JSON.stringify(validation, null, 1) : asTables(validation),
    messages: broken.map(
      ({ id, says, value, low, high }) => `bound ${id}: ${says}: ${figures(value)}, expected ${low} to ${high}`,
    ),
    code: validation.holds ? 0 : 1,
  };
}

const HEADS: readonly (readonly [Use, string])[] = [
  ['calibrate', 'Calibrated: parameters were fitted to these'],
  ['heldOut', 'Held out: nothing was fitted to these'],
  ['input', 'Inputs: something was inferred from these, so that agreement proves nothing (off by, in shares)'],
];

function asTables({ scenario, observations, bounds, quoted }: Validation): string {
  const parts = HEADS.map(([use, head]) => {
    const rows = observations.filter((one) => one.use === use);
    const summary = use === 'input' ? '' : `, mean |z| ${meanAbsolute(rows).toFixed(2)}`;
    const lines = rows.map((one) => [
      one.history,
      String(one.year),
      figures(one.model),
      figures(one.record),
      one.tolerance ? toleranceShown(one.tolerance) : '',
      one.z.toFixed(2),
      one.status,
      one.source,
    ]);
    return `${head} (${rows.length} figures${summary})\n${table([['series', 'year', 'model', 'record', 'tolerance', 'z', 'status', 'source'], ...lines], { rightFrom: 8 })}`;
  });
  const distances = seriesDistances(observations)
    .toSorted((a, b) => b.distance - a.distance)
    .map(({ history, distance }) => [history, distance.toFixed(2), counts(observations, history)]);
  const verdicts = bounds.map(({ id, says, value, low, high, holds, source }) => [
    holds ? 'holds' : 'BROKEN',
    id,
    figures(value),
    `${low} to ${high}`,
    says,
    source,
  ]);
  return [
    scenario,
    ...parts,
    `By series\n${table([['series', 'mean |z|', 'figures'], ...distances], { rightFrom: 3 })}`,
    `As commonly quoted\n${table([['result', 'quoted', 'here', 'why not the same'], ...quoted.map(({ says, quoted: claim, here, because }) => [says, String(claim), figures(here), because])], { rightFrom: 4 })}`,
    `Bounds\n${table([['', 'bound', 'value', 'expected', 'what', 'source'], ...verdicts], { rightFrom: 6 })}`,
  ].join('\n\n');
}

function counts(observations: readonly Observation[], history: string): string {
  const of = (use: Use) => observations.filter((one) => one.history === history && one.use === use).length;
  return `${of('calibrate')} calibrated, ${of('heldOut')} held out`;
}

export function toleranceShown(tolerance: Tolerance): string {
  if ('relative' in tolerance) return `${figures(100 * tolerance.relative)} %`;
  if ('absolute' in tolerance) return `±${figures(tolerance.absolute)}`;
  return `×${tolerance.factor}`;
}
