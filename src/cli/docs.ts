/** `npm run docs`: writes the pages about the model that are computed from it. With --check it writes nothing and fails when one is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { descriptionOf } from '#cli/describe';
import { shippedLibrary, shippedTexts } from '#cli/folder';
import { Refusal } from '#cli/outcome';
import {
  counterfactualsPage,
  type Identified,
  identificationPage,
  inputsPage,
  standingsTable,
  type TapeSources,
  uncertaintyPage,
  uncertaintySummary,
  validationPage,
  withGenerated,
} from '#cli/pages';
import { heldTable, missesTable } from '#cli/teacher-tables';
import { uncertaintyOf } from '#counterfactual/uncertainty';
import { play } from '#replay/run';
import { seriesOf } from '#report/series';
import { CONSENSUS, HISTORICAL, type Scenario } from '#scenario/scenario';
import { readEvidence, validate } from '#validation/validate';

const SCENARIO = 'great-turn-1928';
const TAPES = 200;
const TOP = resolve(import.meta.dirname, '../..');

/** Path from the top of the repository → text. */
export function computedPages(): Record<string, string> {
  const read = shippedLibrary().read(SCENARIO);
  if (!read.ok) throw new Refusal(read.problems);
  const scenario = read.value;
  const evidence = readEvidence(shippedTexts(), scenario);
  if (!evidence.ok) throw new Refusal(evidence.problems);
  const validation = validate(scenario, evidence.value);
  const { years, world } = historicalRun(scenario, CONSENSUS);
  const identified = JSON.parse(shippedTexts()[`${SCENARIO}/identification.json`]!) as Identified;
  const { worldSources } = JSON.parse(shippedTexts()[`${SCENARIO}/scenario.json`]!) as { worldSources: TapeSources };
  const uncertainty = uncertaintyOf(scenario, TAPES);
  const folder = `scenarios/${SCENARIO}`;
  const page = (path: string, parts: Readonly<Record<string, string>>) =>
    withGenerated(readFileSync(join(TOP, path), 'utf8'), parts);
  const standings = standingsTable(descriptionOf(scenario).counts);
  const summary = uncertaintySummary(uncertainty);
  const toFour = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  const rounded = JSON.stringify(uncertainty, toFour, 2);
  return {
    ...validationsElsewhere(),
    [`${folder}/docs/validation.md`]: `${validationPage(validation)}\n`,
    [`${folder}/docs/inputs.md`]: `${inputsPage(scenario, evidence.value, worldSources)}\n`,
    [`${folder}/docs/identification.md`]: `${identificationPage(identified)}\n`,
    [`${folder}/docs/counterfactuals.md`]: `${counterfactualsPage(scenario, (lens) => throughLens(scenario, lens))}\n`,
    [`${folder}/docs/uncertainty.md`]: `${uncertaintyPage(uncertainty)}\n`,
    [`${folder}/uncertainty.json`]: `${rounded}\n`,
    'README.md': page('README.md', { uncertainty: summary }),
    'src/core/README.md': page('src/core/README.md', {
      standings,
      held: heldTable(years, world),
      misses: missesTable(validation.observations, scenario.history, years, world),
    }),
  };
}

/** Every other scenario with evidence of its own has its validation beside it. */
function validationsElsewhere(): Record<string, string> {
  const texts = shippedTexts();
  const ids = shippedLibrary().ids.filter((id) => id !== SCENARIO && texts[`${id}/evidence.json`] !== undefined);
  return Object.fromEntries(
    ids.map((id) => {
      const read = shippedLibrary().read(id);
      if (!read.ok) throw new Refusal(read.problems);
      const evidence = readEvidence(texts, read.value);
      if (!evidence.ok) throw new Refusal(evidence.problems);
      return [`scenarios/${id}/docs/validation.md`, `${validationPage(validate(read.value, evidence.value))}\n`];
    }),
  );
}

function historicalRun(scenario: Scenario, lens: string) {
  const { plan } = scenario.plans.find(({ id }) => id === HISTORICAL)!;
  return play(scenario, { seed: HISTORICAL, lens, plan });
}

function throughLens(scenario: Scenario, lens: string): string[] {
  const { years, world } = historicalRun(scenario, lens);
  const all = seriesOf(scenario.regions);
  const at = (id: string, year: number) =>
    all.find((one) => one.id === id)!.of(years[year - scenario.firstYear]!, world);
  const over = (id: string, year: number) => (at(id, year) / at(id, scenario.firstYear)).toFixed(2);
  const dead = years.reduce((sum, { year }) => sum + at('excess_deaths', year), 0);
  return [
    over('gdp', 1932),
    over('gdp', 1937),
    over('gdp', 1940),
    over('consumption_per_head', 1932),
    over('consumption_per_head', 1938),
    dead.toFixed(1),
  ];
}

function main(check: boolean): void {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(computedPages())) {
    const place = join(TOP, path);
    if (existsSync(place) && readFileSync(place, 'utf8') === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  for (const path of stale) process.stderr.write(`${path} ${check ? 'is stale: run npm run docs' : 'written'}\n`);
  if (check && stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main(process.argv.includes('--check'));
