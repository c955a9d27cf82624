/** The fit that ships: its design, its evidence, and the values that it came to. */
import { type Fitted, parseDesign } from '#calibration/design';
import { membersOf, type Problem } from '#calibration/score';
import { allParameters } from '#core/model';
import { readEvidence } from '#validation/validate';
import { greatTurn, parameters } from '../great-turn';
import { shipped } from '../scenario/bent';

const FOLDER = 'great-turn-1928';
export const designFile: unknown = JSON.parse(shipped[`${FOLDER}/calibration.json`]!);

const evidence = readEvidence(shipped, greatTurn);
const design = parseDesign(designFile, membersOf(greatTurn));
if (!evidence.ok || !design.ok) throw new Error('the fit that ships cannot be read');

export const problem: Problem = { scenario: greatTurn, evidence: evidence.value, fitted: design.value };

/** The same with only some of its parameters moved. */
export const movingOnly = (...ids: string[]): Problem => {
  const fitted = problem.fitted.filter(({ id }) => ids.includes(id));
  if (fitted.length < ids.length) throw new Error(`not all of ${ids.join(', ')} are fitted`);
  return { ...problem, fitted };
};

/** `mechanism.parameter` of a fitted value, without the member of one that is spread. */
export const parameterOf = ({ id }: Fitted) => id.split('.').slice(0, 2).join('.');

/** The value that ships. */
export function shippedValue(fitted: Fitted): number {
  const id = parameterOf(fitted);
  const declared = allParameters.find((one) => one.id === id)!;
  const value = (parameters as unknown as Record<string, Record<string, number | readonly number[]>>)[
    declared.mechanism
  ]![declared.name]!;
  if (typeof value === 'number') return value;
  return value[membersOf(greatTurn)(declared.per!).indexOf(fitted.id.slice(id.length + 1))]!;
}

export const shippedValues = problem.fitted.map(shippedValue);
