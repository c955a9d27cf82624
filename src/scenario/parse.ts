/** Unknown JSON → a scenario, or the full list of what is wrong with it. */
import type { Economy, NationStocks, RegionStocks, SectorStocks } from '#core/economy';
import { SECTORS, SPECIES } from '#core/economy';
import { allParameters, type ParameterPack } from '#core/model';
import { checkSettings, type YearPlan } from '#core/plan';
import { nationStocks, regionStocks, sectorStocks } from '#core/stocks';
import type { RecordedYear } from '#core/tape';
import { parseHistory } from '#scenario/history';
import { type Checked, type Problem, shown } from '#scenario/problem';
import type { PresetPlan, Provenance, Scenario } from '#scenario/scenario';
import { shapeProblems, shapes } from '#scenario/shapes';
import { numberAt, numbersAt } from '#scenario/values';

/** The files of a scenario folder as they were read: JSON already parsed, history as text. */
export interface ScenarioFiles {
  readonly scenario: unknown;
  readonly parameters: unknown;
  readonly plans: Readonly<Record<string, unknown>>;
  readonly history: string;
  readonly bibliography: unknown;
}

const STUDY_YEARS = 4;

export function parseScenario(files: ScenarioFiles): Checked<Scenario> {
  const problems: Problem[] = [
    ...shapeProblems(shapes.scenario, files.scenario, 'scenario'),
    ...shapeProblems(shapes.parameters, files.parameters, 'parameters'),
    ...shapeProblems(shapes.bibliography, files.bibliography, 'bibliography'),
    ...Object.entries(files.plans).flatMap(([id, plan]) => shapeProblems(shapes.plan, plan, `plans/${id}`)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const file = files.scenario as ScenarioFile;
  const sources = new Set(Object.keys(files.bibliography as object));
  const spread = { region: file.regions, sector: SECTORS, species: SPECIES } as const;

  const parameterFile = (files.parameters as { parameters: Record<string, Entry> }).parameters;
  const pack: Record<string, Record<string, number | number[]>> = {};
  const known = new Set<string>();
  for (const declared of allParameters) {
    const path = `parameters/${declared.id}`;
    known.add(declared.id);
    const entry = parameterFile[declared.id];
    if (!entry) {
      problems.push({ code: 'missing', path, message: `nothing is given for ${declared.id}; expected a value in ${declared.unit}: ${declared.meaning}` });
      continue;
    }
    checkEntry(entry, path, declared.unit, sources, problems);
    const [low, high] = declared.range;
    const value = declared.per
      ? numbersAt(entry.value, spread[declared.per], `${path}/value`, problems, low, high)
      : numberAt(entry.value, `${path}/value`, problems, low, high);
    pack[declared.mechanism] ??= {};
    pack[declared.mechanism]![declared.name] = value;
  }
  for (const id of Object.keys(parameterFile)) {
    if (!known.has(id)) problems.push({ code: 'unknown', path: `parameters/${id}`, message: `${id} is not a parameter of the model` });
  }

  const opening = readOpening(file, sources, problems);
  const recorded = readWorld(file, problems);
  const plans = readPlans(file, files.plans, sources, problems);
  const history = parseHistory(files.history, problems);
  for (const [channel, { source }] of Object.entries(file.worldSources)) checkSource(source, `scenario/worldSources/${channel}`, sources, problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      id: file.id,
      title: file.title,
      firstYear: file.firstYear,
      lastYear: file.lastYear,
      regions: file.regions,
      opening,
      parameters: pack as unknown as ParameterPack,
      provenance: parameterFile as unknown as Record<string, Provenance>,
      recorded,
      plans,
      history,
    },
  };
}

interface Entry {
  readonly value: unknown;
  readonly unit: string;
  readonly standing: string;
  readonly source: string;
}

interface ScenarioFile {
  readonly id: string;
  readonly title: { en: string; ru: string };
  readonly firstYear: number;
  readonly lastYear: number;
  readonly regions: string[];
  readonly plans: string[];
  readonly worldSources: Record<string, { source: string }>;
  readonly opening: Record<string, Entry>;
  readonly world: (Omit<RecordedYear, 'weather'> & { weather: Record<string, unknown> })[];
}

function checkSource(source: string, path: string, sources: ReadonlySet<string>, problems: Problem[]): void {
  if (!sources.has(source)) problems.push({ code: 'source', path, message: `the source ${shown(source)} is not in the bibliography` });
}

function checkEntry(entry: Entry, path: string, unit: string, sources: ReadonlySet<string>, problems: Problem[]): void {
  if (entry.unit !== unit) {
    problems.push({ code: 'unit', path: `${path}/unit`, message: `found the unit ${shown(entry.unit)}, expected ${shown(unit)}` });
  }
  checkSource(entry.source, `${path}/source`, sources, problems);
}

function readOpening(file: ScenarioFile, sources: ReadonlySet<string>, problems: Problem[]): Economy {
  const entryOf = (id: string, unit: string, meaning: string): Entry | undefined => {
    const path = `scenario/opening/${id}`;
    const entry = file.opening[id];
    if (entry) checkEntry(entry, path, unit, sources, problems);
    else problems.push({ code: 'missing', path, message: `nothing is given for ${id}; expected ${unit}: ${meaning}` });
    return entry;
  };
  const declared = new Set(
    [...Object.keys(regionStocks).map((id) => `region.${id}`), ...Object.keys(sectorStocks).map((id) => `sector.${id}`), ...Object.keys(nationStocks).map((id) => `nation.${id}`)],
  );
  for (const id of Object.keys(file.opening)) {
    if (!declared.has(id)) problems.push({ code: 'unknown', path: `scenario/opening/${id}`, message: `${id} is not a stock of the model` });
  }
  const regions = file.regions.map(() => ({}) as Record<string, number | number[]>);
  for (const [id, { unit, meaning }] of Object.entries(regionStocks)) {
    const entry = entryOf(`region.${id}`, unit, meaning);
    const path = `scenario/opening/region.${id}/value`;
    if (!entry) continue;
    if (id === 'herds') {
      const table = entry.value as Record<string, unknown>;
      file.regions.forEach((region, r) => {
        const list = Array.isArray(table[region]) ? (table[region] as unknown[]) : [];
        regions[r]![id] = SPECIES.map((species, s) => numberAt(list[s], `${path}/${region}/${species}`, problems, 0));
      });
    } else {
      numbersAt(entry.value, file.regions, path, problems, 0).forEach((value, r) => {
        regions[r]![id] = value;
      });
    }
  }
  const sectors = SECTORS.map(() => ({}) as Record<string, number>);
  for (const [id, { unit, meaning }] of Object.entries(sectorStocks)) {
    const entry = entryOf(`sector.${id}`, unit, meaning);
    if (!entry) continue;
    numbersAt(entry.value, SECTORS, `scenario/opening/sector.${id}/value`, problems, 0).forEach((value, s) => {
      sectors[s]![id] = value;
    });
  }
  const nation: Record<string, number | number[]> = {};
  for (const [id, { unit, meaning }] of Object.entries(nationStocks)) {
    const entry = entryOf(`nation.${id}`, unit, meaning);
    const path = `scenario/opening/nation.${id}/value`;
    if (!entry) continue;
    if (id === 'students') {
      const list = Array.isArray(entry.value) ? entry.value : [];
      if (list.length !== STUDY_YEARS) problems.push({ code: 'length', path, message: `found ${list.length} years of study, expected ${STUDY_YEARS}` });
      nation[id] = list.map((value: unknown, i) => numberAt(value, `${path}/${i}`, problems, 0));
    } else nation[id] = numberAt(entry.value, path, problems, 0);
  }
  return {
    year: file.firstYear,
    regions: regions as unknown as RegionStocks[],
    sectors: sectors as unknown as SectorStocks[],
    nation: nation as unknown as NationStocks,
  };
}

function readWorld(file: ScenarioFile, problems: Problem[]): RecordedYear[] {
  const years = file.lastYear - file.firstYear + 1;
  if (file.world.length !== years) {
    problems.push({ code: 'length', path: 'scenario/world', message: `found ${file.world.length} years, expected ${years} from ${file.firstYear} to ${file.lastYear}` });
  }
  return file.world.map((row, i) => {
    const path = `scenario/world/${i}`;
    if (row.year !== file.firstYear + i) problems.push({ code: 'year', path: `${path}/year`, message: `found ${shown(row.year)}, expected ${file.firstYear + i}` });
    return {
      year: row.year,
      weather: numbersAt(row.weather, file.regions, `${path}/weather`, problems, 0.1, 2),
      grainPrice: numberAt(row.grainPrice, `${path}/grainPrice`, problems, 0.05, 5),
      exportPrice: numberAt(row.exportPrice, `${path}/exportPrice`, problems, 0.05, 5),
      importPrice: numberAt(row.importPrice, `${path}/importPrice`, problems, 0.05, 5),
      credit: numberAt(row.credit, `${path}/credit`, problems, 0, 1),
    };
  });
}

function readPlans(file: ScenarioFile, plans: Readonly<Record<string, unknown>>, sources: ReadonlySet<string>, problems: Problem[]): PresetPlan[] {
  return file.plans.flatMap((id): PresetPlan[] => {
    const preset = plans[id] as PresetPlan | undefined;
    const path = `plans/${id}`;
    if (!preset) {
      problems.push({ code: 'missing', path, message: `there is no plan file ${id}.json` });
      return [];
    }
    for (const source of preset.sources) checkSource(source, `${path}/sources`, sources, problems);
    preset.plan.forEach((row, i) => {
      for (const because of row.because ?? []) checkSource(because.source, `${path}/plan/${i}/because`, sources, problems);
    });
    problems.push(...planProblems(preset.plan, file.firstYear, file.lastYear, `${path}/plan`));
    return [preset];
  });
}

/** What is wrong with the years and levers of a plan whose shape is right. */
export function planProblems(plan: readonly YearPlan[], firstYear: number, lastYear: number, path: string): Problem[] {
  const seen = new Set<number>();
  return plan.flatMap((row, i) => {
    const problems: Problem[] = [];
    const at = `${path}/${i}`;
    if (row.year < firstYear || row.year > lastYear) problems.push({ code: 'year', path: `${at}/year`, message: `found ${row.year}, expected a year from ${firstYear} to ${lastYear}` });
    if (seen.has(row.year)) problems.push({ code: 'year', path: `${at}/year`, message: `${row.year} is planned twice` });
    seen.add(row.year);
    for (const season of ['levers', 'autumn'] as const) {
      for (const { code, lever, message } of checkSettings(row[season] ?? {}, season)) problems.push({ code, path: `${at}/${season}/${lever}`, message });
    }
    return problems;
  });
}
