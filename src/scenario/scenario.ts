/** A scenario that has been read and cannot be wrong. */
import type { Economy } from '#core/economy';
import type { ParameterPack } from '#core/model';
import type { Site, Station } from '#core/places';
import type { LeverTable, YearPlan } from '#core/plan';
import { HISTORICAL, type RecordedYear, recordTape } from '#core/tape';
import type { World } from '#core/world';
import type { AbroadRow } from '#scenario/abroad';
import type { Contract } from '#scenario/contracts';

export type Standing = 'measured' | 'estimated' | 'calibrated' | 'assumed';

/** Where a number comes from. */
export interface Provenance {
  readonly unit: string;
  readonly standing: Standing;
  readonly source: string;
  readonly note: string;
  readonly low?: number;
  readonly high?: number;
  readonly where?: string;
}

export type StockEntry = Pick<Provenance, 'unit' | 'standing' | 'source' | 'note'> & { readonly value: unknown };

export type Bilingual = Readonly<Record<'en' | 'ru', string>>;

export interface PresetPlan {
  readonly id: string;
  readonly title: Bilingual;
  readonly note: Bilingual;
  readonly sources: readonly string[];
  readonly plan: readonly (YearPlan & {
    readonly because?: readonly { lever: string; what: string; source: string }[];
  })[];
}

export interface HistoryRow {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
}

/** The record as another reading of the sources has it: another tape of the same years. */
export interface RecordedTape {
  readonly id: string;
  readonly title: Bilingual;
  readonly note: Bilingual;
  readonly source: string;
  readonly years: readonly RecordedYear[];
}

/** Whose run, by which of its presets, and which year it was begun. */
export interface Continued {
  readonly scenario: string;
  readonly plan: string;
}

export interface Scenario {
  readonly id: string;
  readonly title: Bilingual;
  /** What it asks, in a sentence, where its title does not say so. */
  readonly question?: Bilingual;
  /** A minute of reading: where the economy stands, and what is contested of it. */
  readonly briefing?: { readonly stands: Bilingual; readonly contested: Bilingual };
  /** The scenario it takes everything from that it does not give itself. */
  readonly base?: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly regions: readonly string[];
  readonly opening: Economy;
  /** The economy of 1928, which indices refer to; that of the scenario at the root of what this one extends. */
  readonly reference: Economy;
  /** Where the levers stood before the first year. */
  readonly start: LeverTable;
  /** The run of another scenario that this one goes on from. */
  readonly continues?: Continued;
  readonly parameters: ParameterPack;
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Where each opening stock comes from. */
  readonly stocks: Readonly<Record<string, StockEntry>>;
  readonly sites: readonly Site[];
  readonly stations: readonly Station[];
  readonly recorded: readonly RecordedYear[];
  /** Further readings of the record, besides `historical`. */
  readonly tapes: readonly RecordedTape[];
  readonly lenses: readonly Lens[];
  readonly plans: readonly PresetPlan[];
  readonly history: readonly HistoryRow[];
  /** Other countries in the same years. */
  readonly abroad: readonly AbroadRow[];
  /** Who was hired abroad. */
  readonly contracts: readonly Contract[];
}

/** A lens is a set of other values for some parameters: one school's reading of the same record. */
export interface Lens {
  readonly id: string;
  readonly title: Bilingual;
  /** What the school holds, in a sentence. */
  readonly holds: Bilingual;
  readonly sources: readonly string[];
  /** Tapes of the record that it reads as others. */
  readonly tapes: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number | readonly number[]>>;
  /** Why each of these values. */
  readonly changes: Readonly<Record<string, LensChange>>;
}

export interface LensChange {
  readonly source: string;
  readonly note: string;
}

export const CONSENSUS = 'consensus';

export function worldOf(scenario: Scenario, seed: string, parameters: ParameterPack = scenario.parameters): World {
  const recorded = scenario.tapes.find(({ id }) => id === seed)?.years;
  return {
    regionIds: scenario.regions,
    parameters,
    tape: recorded ? { name: seed, firstYear: scenario.firstYear, years: recorded } : recordTape(seed, scenario.recorded, scenario.regions, parameters.weather),
    base: scenario.reference,
    start: scenario.start,
    sites: scenario.sites,
    stations: scenario.stations,
  };
}

export { HISTORICAL };
