/**
 * The same decisions under many tapes: bands for what is continuous, and a yes or no on each tape for hunger.
 *
 * Every tape is drawn from a seed of its own, so the tape that is being played, the historical one above all, never shows
 * through. World prices and lenders vary around what they were when last seen: nobody at the table knows that the grain
 * price will fall by half.
 */

import type { Economy } from '#core/economy';
import { atOnce, type Steps } from '#core/kernel/steps';
import type { Decisions } from '#core/plan';
import { type Draws, drawsOf, recordTape, type Tape } from '#core/tape';
import type { World } from '#core/world';
import { advanceYear, type YearResult } from '#core/year';
import { bringsMassHunger } from '#scenario/mass-hunger';
import type { Scenario } from '#scenario/scenario';

/** What is read of a year; the series of the report have this form. */
export interface Measure {
  readonly id: string;
  readonly of: (result: YearResult, world: World) => number;
}

export interface Band {
  readonly year: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Ensemble {
  readonly tapes: number;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
  /** By tape: mass mortality in one of the next two farm years. */
  readonly hunger: readonly boolean[];
  readonly hungerShare: number;
}

export interface Outlook {
  readonly world: World;
  readonly tapes: readonly Tape[];
  readonly economy: Economy;
  /** Of the first year, and of all that follow. */
  readonly first: Decisions;
  readonly held: Decisions;
  readonly years: number;
  /** Prices and credit abroad as last seen. */
  readonly abroad: Draws;
  /** What this year has already brought; the tapes begin after it. */
  readonly known?: Draws;
  readonly measures: readonly Measure[];
}

const compiled = new WeakMap<object, { readonly name: string; readonly tapes: Tape[] }>();

/** A tape of a forecast, compiled once as long as the game is played on the same seed. */
export function forecastTape({ recorded, regions }: Scenario, { parameters, tape: { name } }: World, i: number): Tape {
  const kept = compiled.get(parameters.weather);
  const { tapes } = kept?.name === name ? kept : { tapes: [] };
  if (kept?.tapes !== tapes) compiled.set(parameters.weather, { name, tapes });
  const even = { grainPrice: 1, timberPrice: 1, oilPrice: 1, producePrice: 1, exportPrice: 1, importPrice: 1 };
  const level = () => recorded.map((record) => ({ ...record, ...even }));
  tapes[i] ??= recordTape(`${name}/forecast/${i}`, level(), regions, parameters.weather);
  return tapes[i];
}

export function forecastTapes(scenario: Scenario, world: World, count: number): Tape[] {
  return Array.from({ length: count }, (_, i) => forecastTape(scenario, world, i));
}

const FARM_YEARS_WATCHED = 2;

export function playEnsemble(outlook: Outlook): Ensemble {
  return atOnce(ensembleSteps(outlook));
}

/** The same, a tape at a time: whoever has a page to keep alive may rest between two. */
export function* ensembleSteps({
  world,
  tapes,
  economy,
  first,
  held,
  years,
  abroad,
  known,
  measures,
}: Outlook): Steps<Ensemble> {
  const n = tapes.length;
  const found = measures.map(() => Array.from({ length: years }, () => new Float64Array(n)));
  const hunger = new Array<boolean>(n).fill(false);
  for (let i = 0; i < n; i++) {
    const own = worldOn(world, tapes[i]!, economy.year, years, abroad, known);
    let stocks = economy;
    for (let y = 0; y < years; y++) {
      const result = advanceYear(stocks, y === 0 ? first : held, own);
      for (let m = 0; m < measures.length; m++) found[m]![y]![i] = measures[m]!.of(result, own);
      if (y < FARM_YEARS_WATCHED && bringsMassHunger(result)) hunger[i] = true;
      stocks = result.after;
    }
    yield;
  }
  const bands = measures.map(
    ({ id }, m) => [id, found[m]!.map((values, y) => bandOf(values, economy.year + y))] as const,
  );
  return { tapes: n, bands: Object.fromEntries(bands), hunger, hungerShare: hunger.filter(Boolean).length / n };
}

/** The years of the outlook on one tape: its weather, and its swings of prices around the level last seen. */
function worldOn(
  world: World,
  tape: Tape,
  firstYear: number,
  years: number,
  abroad: Draws,
  known: Draws | undefined,
): World {
  const ahead: Draws[] = [];
  for (let y = 0; y < years; y++) {
    const { weather, ...swing } = drawsOf(tape, firstYear + y);
    ahead.push({
      weather,
      grainPrice: abroad.grainPrice * swing.grainPrice,
      timberPrice: abroad.timberPrice * swing.timberPrice,
      oilPrice: abroad.oilPrice * swing.oilPrice,
      producePrice: abroad.producePrice * swing.producePrice,
      exportPrice: abroad.exportPrice * swing.exportPrice,
      importPrice: abroad.importPrice * swing.importPrice,
      credit: abroad.credit,
      threat: abroad.threat,
    });
  }
  if (known && years > 0) ahead[0] = known;
  return { ...world, tape: { name: tape.name, firstYear, years: ahead } };
}

/** Eight outcomes of ten lie between the outer two. */
function bandOf(values: Float64Array, year: number): Band {
  const sorted = values.sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { year, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** What a year of the tape being played has brought. */
export function knownDraws(world: World, year: number): Draws {
  return drawsOf(world.tape, year);
}
