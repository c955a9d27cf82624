/** What was done from 1921, as tests of the systems of the twenties meet it: played to 1930, with parameters and levers held otherwise. */
import type { LeverSettings } from '#core/plan';
import type { YearResult } from '#core/year';
import { playIn } from '#replay/run';
import { HISTORICAL, worldOf } from '#scenario/scenario';
import { seriesOf } from './behaviour/model-under';
import { scenarioOf, worldWith } from './great-turn';

const ruins = scenarioOf('goelro-1921');
const done = ruins.plans.find(({ id }) => id === 'historical')!.plan;
const LAST = 1930;

interface Otherwise {
  readonly parameters?: Readonly<Record<string, number | readonly number[]>>;
  readonly levers?: LeverSettings;
}

export function theTwenties({ parameters = {}, levers = {} }: Otherwise = {}): YearResult[] {
  const plan = done.map((row) => ({
    year: row.year,
    levers: { ...row.levers, ...levers },
    ...(row.autumn && { autumn: { ...row.autumn, ...levers } }),
  }));
  return playIn(worldOf(ruins, HISTORICAL, worldWith(parameters).parameters), ruins, plan, LAST);
}

/** A published series in one year. */
export const inYear = (years: readonly YearResult[], id: string, year: number): number =>
  seriesOf(years, id, year, year)[0]!;
