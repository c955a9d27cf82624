/**
 * Unknown JSON → a scenario, or the full list of what is wrong with it. Each reader goes on with whatever it can make out,
 * so that one malformed line does not hide the problems of the next.
 */
import type { Economy } from '#core/economy';
import { checkSettings, initialLevers, type LeverSettings, type LeverTable, withSettings } from '#core/plan';
import { HISTORICAL, type RecordedYear } from '#core/tape';
import { readAbroad } from '#scenario/abroad';
import { readContracts } from '#scenario/contracts';
import { checkSource, type Reading, tableIn } from '#scenario/entry';
import { parseHistory } from '#scenario/history';
import { type Checked, type Problem, shown } from '#scenario/problem';
import { readLenses } from '#scenario/read-lenses';
import { type Places, readOpening } from '#scenario/read-opening';
import { readParameters } from '#scenario/read-parameters';
import { readPresets } from '#scenario/read-plan';
import { readSites, readStations, type SiteEntry, type StationEntry } from '#scenario/read-sites';
import type { Bilingual, Continued, Provenance, RecordedTape, Scenario, StockEntry } from '#scenario/scenario';
import { shapeProblems, shapes } from '#scenario/shapes';
import { numberAt, numbersAt } from '#scenario/values';

const WORST_WEATHER = 0.1;
const BEST_WEATHER = 2;

/** The files of a scenario folder as they were read: JSON already parsed, history as text. */
export interface ScenarioFiles {
  readonly scenario: unknown;
  readonly parameters: unknown;
  readonly plans: Readonly<Record<string, unknown>>;
  readonly history: string;
  readonly sites: unknown;
  readonly stations: unknown;
  /** Shared by all scenarios, like the bibliography. */
  readonly lenses: unknown;
  readonly bibliography: unknown;
  /** Other countries, shared likewise. */
  readonly abroad?: string;
  readonly contracts?: unknown;
  /** The scenario file at the root of what this one extends, when it extends any. */
  readonly reference?: unknown;
  /** Where the levers stood when the run ended that this scenario goes on from. */
  readonly start?: LeverTable;
}

/** @param unread what was wrong already before the files could be looked into, by their names */
export function parseScenario(files: ScenarioFiles, unread: readonly Problem[] = []): Checked<Scenario> {
  const problems: Problem[] = [...unread];
  const missing = new Set(unread.map(({ path }) => path));
  const isShaped = (shape: Parameters<typeof shapeProblems>[0], value: unknown, root: string): boolean => {
    const found = missing.has(root) ? [] : shapeProblems(shape, value, root);
    problems.push(...found);
    return found.length === 0 && !missing.has(root);
  };
  const shaped = isShaped(shapes.scenario, files.scenario, 'scenario');
  isShaped(shapes.parameters, files.parameters, 'parameters');
  const sited = isShaped(shapes.sites, files.sites, 'sites');
  const powered = isShaped(shapes.stations, files.stations, 'stations');
  const lensed = isShaped(shapes.lenses, files.lenses, 'lenses');
  const cited = isShaped(shapes.bibliography, files.bibliography, 'bibliography');
  for (const [id, plan] of Object.entries(files.plans)) isShaped(shapes.plan, plan, `plans/${id}`);

  const file = files.scenario as ScenarioFile;
  const reading: Reading = {
    sources: cited ? new Set(Object.keys(files.bibliography as object)) : undefined,
    problems,
  };
  const regions = readRegionIds(files.scenario, problems);
  const parameters = readParameters(files.parameters, regions, reading);
  const sites = sited && regions ? readSites((files.sites as { sites: SiteEntry[] }).sites, regions, reading) : [];
  const stations = powered && regions ? readStations((files.stations as { stations: StationEntry[] }).stations, sites, regions, reading) : [];
  const stocks = tableIn(files.scenario, 'opening');
  const opening = stocks && regions && readOpening(stocks, file.firstYear, { regions, sites, stations }, reading);
  const history = missing.has('history') ? [] : parseHistory(files.history, problems);
  const tapeIds = [HISTORICAL, ...Object.keys(tableIn(files.scenario, 'tapes') ?? {})];
  const lenses = lensed ? readLenses(files.lenses, regions, tapeIds, reading) : [];
  if (!shaped || !opening) return { ok: false, problems };

  if (file.lastYear < file.firstYear)
    problems.push({
      code: 'year',
      path: 'scenario/lastYear',
      message: `found ${file.lastYear}, expected ${file.firstYear} or later`,
    });
  const recorded = readWorld(file, problems);
  const tapes = readTapes(file, recorded, reading);
  const plans = readPresets(file.plans, files.plans, file, reading);
  const start = readStart(file.levers ?? {}, files.start, problems);
  const abroad = readAbroad(files.abroad, reading);
  const contracts = readContracts(files.contracts, file.regions, reading);
  const reference = readReference(files.reference, { regions: file.regions, sites, stations }, reading.sources);
  for (const [channel, { source }] of Object.entries(file.worldSources)) checkSource(source, `scenario/worldSources/${channel}`, reading);
  if (problems.length > 0) return { ok: false, problems };
  const { id, title, question, briefing, extends: base, continues, firstYear, lastYear } = file;
  const provenance = tableIn(files.parameters, 'parameters') as Readonly<Record<string, Provenance>>;
  return {
    ok: true,
    value: {
      id,
      title,
      ...(question ? { question } : {}),
      ...(briefing ? { briefing } : {}),
      ...(base ? { base } : {}),
      ...(continues ? { continues } : {}),
      firstYear,
      lastYear,
      regions: file.regions,
      opening,
      reference: reference ?? opening,
      start,
      parameters,
      provenance,
      sites,
      stations,
      stocks: stocks as Readonly<Record<string, StockEntry>>,
      recorded,
      tapes,
      lenses,
      plans,
      history,
      abroad,
      contracts,
    },
  };
}

interface ScenarioFile {
  readonly id: string;
  readonly extends?: string;
  readonly continues?: Continued;
  readonly levers?: Readonly<Record<string, unknown>>;
  readonly title: Bilingual;
  readonly question?: Bilingual;
  readonly briefing?: NonNullable<Scenario['briefing']>;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly regions: readonly string[];
  readonly plans: readonly string[];
  readonly tapes?: Readonly<Record<string, Omit<RecordedTape, 'id' | 'years'> & { readonly weather: Readonly<Record<string, unknown>> }>>;
  readonly opening: Readonly<Record<string, StockEntry>>;
  readonly worldSources: Readonly<Record<string, { source: string }>>;
  readonly world: readonly (Omit<RecordedYear, 'weather'> & { weather: Record<string, unknown> })[];
}

/** Where the levers stand before the first year: as the run before it left them, or at their initial values, but for what the file says. */
function readStart(levers: Readonly<Record<string, unknown>>, left: LeverTable | undefined, problems: Problem[]): LeverTable {
  for (const { code, lever, message } of checkSettings(levers, 'levers')) problems.push({ code, path: `scenario/levers/${lever}`, message });
  return withSettings(left ?? initialLevers(), levers as LeverSettings);
}

/** The opening of the scenario at the root; what is wrong with it is told where that one is read. */
function readReference(root: unknown, places: Places, sources: Reading['sources']): Economy | undefined {
  const stocks = tableIn(root, 'opening');
  return stocks && readOpening(stocks, (root as ScenarioFile).firstYear, places, { sources, problems: [] });
}

function readRegionIds(file: unknown, problems: Problem[]): readonly string[] | undefined {
  const regions = (file as Partial<ScenarioFile> | null | undefined)?.regions;
  if (!Array.isArray(regions) || regions.length === 0 || regions.some((region) => typeof region !== 'string')) return undefined;
  regions.forEach((region: string, i) => {
    if (regions.indexOf(region) < i)
      problems.push({
        code: 'twice',
        path: `scenario/regions/${i}`,
        message: `found ${shown(region)} a second time, expected each region once`,
      });
  });
  return regions;
}

function readWorld(file: ScenarioFile, problems: Problem[]): RecordedYear[] {
  const years = file.lastYear - file.firstYear + 1;
  if (file.world.length !== years)
    problems.push({
      code: 'length',
      path: 'scenario/world',
      message: `found ${file.world.length} years, expected ${years} from ${file.firstYear} to ${file.lastYear}`,
    });
  return file.world.map((row, i) => {
    const path = `scenario/world/${i}`;
    if (row.year !== file.firstYear + i)
      problems.push({
        code: 'year',
        path: `${path}/year`,
        message: `found ${shown(row.year)}, expected ${file.firstYear + i}`,
      });
    /** A good whose price a scenario does not know goes with the others. */
    const priceOf = (good: 'timberPrice' | 'oilPrice' | 'producePrice') => numberAt(row[good] ?? row.exportPrice, `${path}/${good}`, problems, 0.05, 5);
    return {
      year: row.year,
      weather: numbersAt(row.weather, file.regions, `${path}/weather`, problems, WORST_WEATHER, BEST_WEATHER),
      grainPrice: numberAt(row.grainPrice, `${path}/grainPrice`, problems, 0.05, 5),
      timberPrice: priceOf('timberPrice'),
      oilPrice: priceOf('oilPrice'),
      producePrice: priceOf('producePrice'),
      exportPrice: numberAt(row.exportPrice, `${path}/exportPrice`, problems, 0.05, 5),
      importPrice: numberAt(row.importPrice, `${path}/importPrice`, problems, 0.05, 5),
      credit: numberAt(row.credit, `${path}/credit`, problems, 0, 1),
      threat: numberAt(row.threat, `${path}/threat`, problems, 0, 1),
    };
  });
}

/** Further tapes of the record: the same years with other weather where they say so. */
function readTapes({ tapes = {}, firstYear, lastYear, regions }: ScenarioFile, recorded: readonly RecordedYear[], reading: Reading): RecordedTape[] {
  return Object.entries(tapes).map(([id, { title, note, source, weather }]) => {
    const path = `scenario/tapes/${id}`;
    if (id === HISTORICAL || !/^[a-z][a-z0-9-]*$/.test(id))
      reading.problems.push({
        code: 'id',
        path,
        message: `found ${shown(id)}, expected another name than “${HISTORICAL}”, in small letters and hyphens`,
      });
    checkSource(source, `${path}/source`, reading);
    const other = new Map(
      Object.entries(weather).map(([year, values]) => {
        const at = `${path}/weather/${year}`;
        if (!recorded.some((row) => String(row.year) === year)) reading.problems.push({ code: 'year', path: at, message: `found ${shown(year)}, expected a year from ${firstYear} to ${lastYear}` });
        return [year, numbersAt(values, regions, at, reading.problems, WORST_WEATHER, BEST_WEATHER)];
      }),
    );
    return { id, title, note, source, years: recorded.map((row) => ({ ...row, weather: other.get(String(row.year)) ?? row.weather })) };
  });
}
