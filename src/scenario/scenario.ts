/** A scenario that has been read and cannot be wrong. */
import type { Economy } from '#core/economy';
import type { ParameterPack } from '#core/model';
import type { YearPlan } from '#core/plan';
import { HISTORICAL, type RecordedYear, recordTape } from '#core/tape';
import type { World } from '#core/world';

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

export interface Scenario {
  readonly id: string;
  readonly title: Bilingual;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly regions: readonly string[];
  readonly opening: Economy;
  readonly parameters: ParameterPack;
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly recorded: readonly RecordedYear[];
  readonly plans: readonly PresetPlan[];
  readonly history: readonly HistoryRow[];
}

/** A lens is a set of other values for some parameters: one school's reading of the same record. */
export interface Lens {
  readonly id: string;
  readonly title: Bilingual;
  readonly values: Readonly<Record<string, number>>;
}

export const CONSENSUS = 'consensus';

export function worldOf(scenario: Scenario, seed: string, parameters: ParameterPack = scenario.parameters): World {
  return {
    regionIds: scenario.regions,
    parameters,
    tape: recordTape(seed, scenario.recorded, scenario.regions, parameters.weather),
    opening: scenario.opening,
  };
}

export { HISTORICAL };
