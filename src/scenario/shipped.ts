/** The scenarios that come with the game, in the order in which they are offered. */
import bibliography from '../../scenarios/bibliography.json' with { type: 'json' };
import parameters from '../../scenarios/great-turn-1928/parameters.json' with { type: 'json' };
import historical from '../../scenarios/great-turn-1928/plans/historical.json' with { type: 'json' };
import nepPreserved from '../../scenarios/great-turn-1928/plans/nep-preserved.json' with { type: 'json' };
import scenario from '../../scenarios/great-turn-1928/scenario.json' with { type: 'json' };
import { greatTurnHistory } from '#scenario/great-turn-history';
import { parseScenario, type ScenarioFiles } from '#scenario/parse';
import type { Scenario } from '#scenario/scenario';

const folders: readonly ScenarioFiles[] = [
  { scenario, parameters, bibliography, history: greatTurnHistory, plans: { historical, 'nep-preserved': nepPreserved } },
];
