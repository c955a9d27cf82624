/** The shipped scenario as a test reads it: from its own files, refused when it has a problem. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '#scenario/parse';
import type { Scenario } from '#scenario/scenario';

const text = (path: string) => readFileSync(`scenarios/${path}`, 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));
const folder = 'great-turn-1928';

const read = parseScenario({
  scenario: json(`${folder}/scenario.json`),
  parameters: json(`${folder}/parameters.json`),
  plans: Object.fromEntries(['historical', 'nep-preserved'].map((id) => [id, json(`${folder}/plans/${id}.json`)])),
  history: text(`${folder}/history.csv`),
  bibliography: json('bibliography.json'),
});
if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));

export const greatTurn: Scenario = read.value;

export function presetPlan(id: string) {
  const preset = greatTurn.plans.find((plan) => plan.id === id);
  if (!preset) throw new Error(`there is no preset plan ${id}`);
  return preset.plan;
}
