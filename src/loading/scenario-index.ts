/**
 * What the title tells of the scenarios before any of their files is fetched. vite.config.ts makes it from the scenarios
 * themselves at every build, as the module `virtual:scenarios`: there is no second copy to keep.
 */
import { POSTER_SERIES, type PosterRecord } from '#report/poster';
import type { Scenario } from '#scenario/scenario';
import type { Library } from '#scenario/shipped';

export interface ListedScenario extends Pick<Scenario, 'id' | 'title' | 'question' | 'firstYear' | 'lastYear'> {
  readonly plans: readonly Pick<Scenario['plans'][number], 'id' | 'title'>[];
  /** The folders it is read from: its own, and those of what it extends or goes on from. */
  readonly folders: readonly string[];
}

export interface ScenarioIndex {
  readonly scenarios: readonly ListedScenario[];
  readonly regions: readonly string[];
  /** The longest record there is. */
  readonly poster: PosterRecord;
}

export function indexOf(library: Library): ScenarioIndex {
  const scenarios = library.ids.map((id) => {
    const read = library.read(id);
    if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${id}/${path}: ${message}`).join('\n'));
    return read.value;
  });
  const earliest = scenarios.toSorted((a, b) => a.firstYear - b.firstYear)[0];
  if (!earliest) throw new Error('there is no scenario');
  const { firstYear, lastYear, history } = earliest;
  const drawn = history.filter(({ series }) => POSTER_SERIES.some((id) => id === series));
  return {
    scenarios: scenarios.map((scenario) => listed(scenario, scenarios)),
    regions: earliest.regions,
    poster: { firstYear, lastYear, history: drawn.map(({ series, year, value }) => ({ series, year, value })) },
  };
}

function listed(scenario: Scenario, all: readonly Scenario[]): ListedScenario {
  const { id, title, question, firstYear, lastYear, plans } = scenario;
  return {
    id,
    title,
    ...(question ? { question } : {}),
    firstYear,
    lastYear,
    plans: plans.map((plan) => ({ id: plan.id, title: plan.title })),
    folders: [...foldersOf(scenario, all)],
  };
}

function foldersOf(
  { id, base, continues }: Scenario,
  all: readonly Scenario[],
  found = new Set<string>(),
): Set<string> {
  found.add(id);
  for (const other of all) {
    if ((other.id === base || other.id === continues?.scenario) && !found.has(other.id)) foldersOf(other, all, found);
  }
  return found;
}
