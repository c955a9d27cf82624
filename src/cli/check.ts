/** `check`: every problem of a scenario folder; a folder without any is also played through, plan by plan. */
import { argumentsOf } from '#cli/choose';
import { scenarioFolder } from '#cli/folder';
import { type Outcome, Refusal } from '#cli/outcome';
import { ModelError } from '#core/kernel/invariant';
import { allParameters } from '#core/model';
import { HISTORICAL } from '#core/tape';
import { play } from '#replay/run';
import type { Problem } from '#scenario/problem';
import { CONSENSUS, type Scenario } from '#scenario/scenario';
import { readScenario } from '#scenario/shipped';

export function check(args: readonly string[]): Outcome {
  const { subject } = argumentsOf(args, '<scenario folder>', []);
  const { name, texts } = scenarioFolder(subject);
  const parsed = readScenario(texts, name);
  if (!parsed.ok) throw new Refusal(parsed.problems);
  const scenario = parsed.value;
  const problems: Problem[] =
    scenario.id === name
      ? []
      : [
          {
            code: 'id',
            path: 'scenario/id',
            message: `found “${scenario.id}”, expected “${name}” after the name of the folder`,
          },
        ];
  problems.push(...scenario.plans.flatMap(({ id }) => playProblems(scenario, id)));
  if (problems.length > 0) throw new Refusal(problems);
  const { firstYear, lastYear, regions, plans, history } = scenario;
  const parts = [
    `${firstYear}-${lastYear}`,
    `${regions.length} regions`,
    `${allParameters.length} parameters`,
    `${plans.length} plans`,
    `${history.length} rows of record`,
  ];
  return { result: `${name}: no problems (${parts.join(', ')})`, code: 0 };
}

function playProblems(scenario: Scenario, id: string): Problem[] {
  const { plan } = scenario.plans.find((preset) => preset.id === id)!;
  try {
    play(scenario, { seed: HISTORICAL, lens: CONSENSUS, plan });
    return [];
  } catch (error) {
    if (error instanceof ModelError)
      return [{ code: 'model', path: `plans/${id}`, message: `cannot be played: ${error.message}` }];
    throw error;
  }
}
