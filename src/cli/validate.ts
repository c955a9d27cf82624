/**
 * `validate`: historical runs beside the record, series by series and year by year; fails when a bound is broken. Without a
 * scenario every one that ships with a historical plan is validated against the record of its years.
 */
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
import { HISTORICAL } from '#core/tape';
import { meanAbsolute, type Use } from '#validation/compare';
import { readEvidence, type Validation, validate as validateScenario } from '#validation/validate';

export function validate(args: readonly string[], terminal: boolean): Outcome {
  const subject = args[0] !== undefined && !args[0].startsWith('-') ? args[0] : undefined;
  const { options } = argumentsOf(args, subject === undefined ? undefined : '<scenario>', ['format']);
  const format = options['format'] ?? (terminal ? 'table' : 'json');
  const wrong = formatProblems(options['format'], ['json', 'table']);
  const library = shippedLibrary();
  const read = (subject === undefined ? library.ids : [subject]).map((id) => library.read(id));
  const problems = [...read.flatMap((one) => (one.ok ? [] : one.problems)), ...wrong];
  if (problems.length > 0) throw new Refusal(problems);
  const scenarios = read.flatMap((one) => (one.ok ? [one.value] : []));
  const validations = scenarios
    .filter(({ plans }) => subject !== undefined || plans.some(({ id }) => id === HISTORICAL))
    .map((scenario) => {
      const evidence = readEvidence(shippedTexts(), scenario);
      if (!evidence.ok) throw new Refusal(evidence.problems);
      return validateScenario(scenario, evidence.value);
    });
  const whole = subject === undefined ? validations : validations[0]!;
  return {
    result: format === 'json' ? JSON.stringify(whole, null, 1) : validations.map(asTables).join('\n\n\n'),
    messages: validations.flatMap(({ scenario, bounds }) =>
      bounds
        .filter(({ holds }) => !holds)
        .map(
          ({ id, says, value, low, high }) =>
            `${scenario}: bound ${id}: ${says}: ${figures(value)}, expected ${low} to ${high}`,
        ),
    ),
    code: validations.every(({ holds }) => holds) ? 0 : 1,
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
