/**
 * The tape: luck and the world abroad, expanded once from a seed and never from a decision.
 *
 *   (E3)  W = exp(σ · z − σ² / 2), clipped;  z = ρ_n · z_nation + ρ_r · z_region + a · z of last year
 *
 * A value depends on (seed, year, channel, region) alone, so two plans on one seed meet the same weather and the same
 * world prices (I14). The historical tape is just another tape: where the scenario records a year it is read, elsewhere
 * the draw stands.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { clamp, exp } from '#core/kernel/math';
import { standardNormal, stream } from '#core/kernel/random';

export const quantities = {
  weather: { symbol: 'W', unit: '1', meaning: 'Weather of the farm year, 1 = average', equation: 'E3' },
} as const satisfies Quantities;

export const parameters = {
  spread: { symbol: 'σ', unit: '1', meaning: 'Standard deviation of the yield in a region because of weather', equation: 'E3', range: [0, 0.4] },
  national: { symbol: 'ρ_n', unit: '1', meaning: 'Weight of what all regions share', equation: 'E3', range: [0, 1] },
  regional: { symbol: 'ρ_r', unit: '1', meaning: 'Weight of what is a region’s own', equation: 'E3', range: [0, 1] },
  persistence: { symbol: 'a', unit: '1', meaning: 'What one year’s weather leaves to the next', equation: 'E3', range: [0, 0.6] },
  worst: { symbol: 'W_min', unit: '1', meaning: 'Worst weather', equation: 'E3', range: [0.1, 1] },
  best: { symbol: 'W_max', unit: '1', meaning: 'Best weather', equation: 'E3', range: [1, 2] },
  worldSpread: { symbol: 'σ_w', unit: '1', meaning: 'Standard deviation of world prices around the recorded path', equation: 'E46', range: [0, 0.4] },
} as const satisfies Parameters;

/** What a year brings. */
export interface Draws {
  /** By region, 1 = average. */
  readonly weather: readonly number[];
  readonly grainPrice: number;
  readonly timberPrice: number;
  readonly oilPrice: number;
  /** Of farm produce besides grain. */
  readonly producePrice: number;
  /** Of all other exports. */
  readonly exportPrice: number;
  readonly importPrice: number;
  /** Foreign lenders' willingness, 0-1. */
  readonly credit: number;
  /** War expected at home: 0 nobody speaks of it, 1 people hoard salt and matches. */
  readonly threat: number;
}

export interface Tape {
  readonly name: string;
  readonly firstYear: number;
  readonly years: readonly Draws[];
}

/** The path of the world abroad on which random tapes vary, and the recorded weather of the historical tape. */
export interface RecordedYear {
  readonly year: number;
  /** By region; absent on tapes that draw their weather. */
  readonly weather: readonly number[];
  readonly grainPrice: number;
  readonly timberPrice: number;
  readonly oilPrice: number;
  readonly producePrice: number;
  readonly exportPrice: number;
  readonly importPrice: number;
  readonly credit: number;
  readonly threat: number;
}

export const HISTORICAL = 'historical';

export function recordTape(
  seed: string,
  recorded: readonly RecordedYear[],
  regionIds: readonly string[],
  { spread, national, regional, persistence, worst, best, worldSpread }: ParameterValues<typeof parameters>,
): Tape {
  const firstYear = recorded[0]!.year;
  if (seed === HISTORICAL) return { name: seed, firstYear, years: recorded };
  const normal = (year: number, channel: string, region: string) => standardNormal(stream(seed, year, channel, region)());
  let last = regionIds.map(() => 0);
  const years = recorded.map((record): Draws => {
    const shared = normal(record.year, 'harvest.weather', 'nation');
    last = regionIds.map((region, r) => national * shared + regional * normal(record.year, 'harvest.weather', region) + persistence * last[r]!);
    const swing = (channel: string) => exp(worldSpread * normal(record.year, channel, 'world') - (worldSpread * worldSpread) / 2);
    return {
      weather: last.map((z) => clamp(exp(spread * z - (spread * spread) / 2), worst, best)), // (E3)
      grainPrice: record.grainPrice * swing('trade.grain'),
      timberPrice: record.timberPrice * swing('trade.timber'),
      oilPrice: record.oilPrice * swing('trade.oil'),
      producePrice: record.producePrice * swing('trade.produce'),
      exportPrice: record.exportPrice * swing('trade.exports'),
      importPrice: record.importPrice * swing('trade.imports'),
      credit: record.credit,
      threat: record.threat,
    };
  });
  return { name: seed, firstYear, years };
}

export function drawsOf(tape: Tape, year: number): Draws {
  const draws = tape.years[year - tape.firstYear];
  if (!draws) throw new RangeError(`the tape ${tape.name} has no year ${year}`);
  return draws;
}
