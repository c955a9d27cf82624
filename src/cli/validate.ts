/** `validate`: the historical run beside the record, series by series and year by year; fails when a bound is broken. */
import { argumentsOf, formatProblems } from '#cli/choose';
import { shippedLibrary, shippedTexts } from '#cli/folder';
import { type Outcome, Refusal } from '#cli/outcome';
import { figures, table } from '#cli/table';
import {
  BOUNDS_HEAD,
  boundRows,
  DISTANCES_HEAD,
  distanceRows,
  OBSERVED_HEAD,
  observedRows,
  QUOTED_HEAD,
  quotedRows,
} from '#cli/validation-rows';
import { meanAbsolute, type Use } from '#validation/compare';
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
  const part = (title: string, head: readonly string[], rows: readonly string[][]) =>
    `${title}\n${table([head, ...rows], { rightFrom: head.length })}`;
  const compared = HEADS.map(([use, title]) => {
    const own = observations.filter((one) => one.use === use);
    const mean = use === 'input' ? '' : `, mean |z| ${meanAbsolute(own).toFixed(2)}`;
    return part(`${title} (${own.length} figures${mean})`, OBSERVED_HEAD, observedRows(own));
  });
  return [
    scenario,
    ...compared,
    part('By series', DISTANCES_HEAD, distanceRows(observations)),
    part('As commonly quoted', QUOTED_HEAD, quotedRows(quoted)),
    part('Bounds', BOUNDS_HEAD, boundRows(bounds)),
  ].join('\n\n');
}
