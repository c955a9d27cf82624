/** The command line: `npm run --silent sim -- <verb> …`. Results go to standard output, everything else to standard error. */
import { check } from '#cli/check';
import { describe } from '#cli/describe';
import { type Outcome, Refusal } from '#cli/outcome';
import { record } from '#cli/record';
import { run } from '#cli/run';
import { validate } from '#cli/validate';
import { verify } from '#cli/verify';
import { ModelError } from '#core/kernel/invariant';
import { unknownName } from '#scenario/nearest';

const USAGE = `npm run --silent sim -- <verb>

  run <scenario> [--plan <preset|file.json>] [--seed <n|historical>] [--lens <name>] [--to <year>] [--format json|csv|table]
        plays and prints the published series; without --plan every lever keeps its initial value; the seed is historical,
        the lens consensus, the format a table on a terminal and json elsewhere
  record <scenario> [the options of run] [--format json|link] [--out <file>]
        plays and keeps a replay; with --out prints its fingerprint
  verify <replay.json | link>
        plays a replay again: its fingerprint, or the first year and quantity that differ
  check <scenario folder>
        every problem of a scenario, with its place
  validate [<scenario>] [--format json|table]
        the historical run beside the record, with the bounds it must keep; exit 1 when one is broken
  describe [<scenario>] [--format json|table]
        symbols, units, equations, parameters, levers, series, sources

A plan file is { "plan": [{ "year": 1928, "levers": { "<mechanism>.<lever>": number }, "autumn": { … } }] };
a lever that is not named keeps last year's value.`;

const verbs: Readonly<Record<string, (args: readonly string[], terminal: boolean) => Outcome>> = {
  run,
  record,
  verify,
  check,
  validate,
  describe,
};

function obey([verb, ...args]: readonly string[]): Outcome {
  if (verb === undefined) return { messages: [USAGE], code: 1 };
  if (['help', '--help', '-h'].includes(verb) || args.includes('--help')) return { result: USAGE, code: 0 };
  const act = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!act) return { messages: [unknownName('verb', verb, Object.keys(verbs))], code: 1 };
  try {
    return act(args, process.stdout.isTTY === true);
  } catch (error) {
    if (error instanceof Refusal) return { messages: error.message.split('\n'), code: 1 };
    if (error instanceof ModelError)
      return { messages: [`the model broke a promise, which is our mistake: ${error.message}`], code: 1 };
    return { messages: [`this should not happen: ${(error as Error).message}`], code: 1 };
  }
}

// A reader that has seen enough closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { result, messages = [], code } = obey(process.argv.slice(2));
for (const message of messages) process.stderr.write(`${message}\n`);
if (result !== undefined) process.stdout.write(`${result}\n`);
process.exitCode = code;
