/**
 * What must be true of the historical run for the model to be believed: figures and their bands, written down with their
 * reasons before the fit.
 */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { seriesOf } from '#report/series';
import { meanAbsolute, type Observation } from '#validation/compare';

export interface Bound {
  readonly id: string;
  readonly says: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
  readonly source: string;
}

/** Bands of bounds that a scenario is known to miss, each with its reason (`bounds` in evidence.json). */
export type KnownBounds = Readonly<
  Record<string, { readonly low: number; readonly high: number; readonly because: string }>
>;

const PROJECT = 'own rule of this project';

export function boundsOf(
  run: readonly YearResult[],
  world: World,
  observations: readonly Observation[],
  known: KnownBounds = {},
): readonly Bound[] {
  const readers = new Map(seriesOf(world.regionIds).map(({ id, of }) => [id, of]));
  const first = run[0]!.year;
  const lives = (from: number, to: number) => first <= from && to <= run.at(-1)!.year;
  const at = (id: string, year: number) => readers.get(id)!(run[year - first]!, world);
  const over = (id: string, from: number, to: number) => {
    let whole = 0;
    for (let year = from; year <= to; year++) whole += at(id, year);
    return whole;
  };
  const growth = (id: string, from: number, to: number) => 100 * ((at(id, to) / at(id, from)) ** (1 / (to - from)) - 1);
  const bounds: Bound[] = [];
  const bound = (id: string, says: string, value: number, low: number, high: number, source: string) => {
    const wider = known[id];
    const [least, most] = wider ? [wider.low, wider.high] : [low, high];
    bounds.push({
      id,
      says,
      value,
      low: least,
      high: most,
      holds: value >= least && value <= most,
      source: wider ? wider.because : source,
    });
  };

  const used = (use: Observation['use']) => observations.filter((one) => one.use === use);
  if (used('calibrate').length > 0)
    bound('fit', 'Mean distance of calibrated figures', meanAbsolute(used('calibrate')), 0, 1, PROJECT);
  if (used('heldOut').length > 0)
    bound('heldOut', 'Mean distance of held-out figures', meanAbsolute(used('heldOut')), 0, 1.5, PROJECT);
  const worst = seriesDistances(observations).toSorted((a, b) => b.distance - a.distance)[0]!;
  bound('worst', `Mean distance of the worst series (${worst.history})`, worst.distance, 0, 2.5, PROJECT);

  const harvests = used('input').filter(({ history }) => history === 'harvest');
  const furthest = Math.max(...harvests.map(({ z }) => Math.abs(z)));
  if (harvests.length > 0)
    bound('harvest', 'Harvest of every year, largest share by which it is off', furthest, 0, 0.08, 'dhw-1994');
  for (const { record, model, year } of observations.filter(({ history }) => history === 'population_urban'))
    bound(
      `urban${year}`,
      `Urban population at the end of ${year}, million`,
      model,
      0.95 * record,
      1.05 * record,
      'census',
    );

  if (lives(1929, 1934)) boundFamine();

  const gdp = 'maddison-2010, moorsteen-powell-1966';
  if (lives(1928, 1932)) bound('gdp1928-32', 'GDP 1928-32, per cent a year', growth('gdp', 1928, 1932), 0, 4, gdp);
  if (lives(1932, 1937)) bound('gdp1932-37', 'GDP 1932-37, per cent a year', growth('gdp', 1932, 1937), 7, 11, gdp);
  if (lives(1937, 1940)) bound('gdp1937-40', 'GDP 1937-40, per cent a year', growth('gdp', 1937, 1940), 0, 4, gdp);
  if (lives(1928, 1937)) {
    const industry = at('industrial_output', 1937) / at('industrial_output', 1928);
    bound('industry', 'Industry 1937 over 1928', industry, 2.5, 3.8, 'nutter-1962 to seton: independent indices');
    bound('reported', 'The same as reported', at('reported_industrial_output', 1937), 4.1, 4.9, 'official index');
    bound('overstated', 'Reported over true growth', at('reported_industrial_output', 1937) / industry, 1.1, 2, 'nove');
  }
  if (lives(1932, 1932))
    bound('power1932', 'Electricity in 1932, TWh', at('electricity', 1932), 12.4, 14.6, 'official figure, 13.5');
  return bounds;

  function boundFamine(): void {
    const dead = over('excess_deaths', 1930, 1934);
    bound('deaths', 'Excess deaths of 1930-34, million', dead, 5, 8.5, 'davies-wheatcroft-2004, ellman-2002');
    bound('deaths1933', 'Share of them in 1933', at('excess_deaths', 1933) / dead, 0.75, 1, 'adk-1993');
    const rates = world.regionIds.map((region) => ({
      region,
      rate: over(`excess_deaths.${region}`, 1930, 1934) / at(`population_rural.${region}`, 1929),
    }));
    const mean = dead / at('population_rural', 1929);
    for (const hungry of ['southern', 'volga', 'caucasian', 'turkestan']) {
      const { rate } = rates.find(({ region }) => region === hungry)!;
      bound(`deaths.${hungry}`, `Death rate of ${hungry} over the mean`, rate / mean, 1, 20, 'naumenko-2021, adk-1993');
    }
  }
}

/** Mean distance of each series from its record, all its years together. */
export function seriesDistances(observations: readonly Observation[]): { history: string; distance: number }[] {
  const compared = observations.filter(({ use }) => use !== 'input');
  return [...new Set(compared.map(({ history }) => history))].map((history) => ({
    history,
    distance: meanAbsolute(compared.filter((one) => one.history === history)),
  }));
}
