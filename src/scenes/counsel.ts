/** Who sits at the table this season with a plan of his own, and the whole plans of the scenario beside them. */
import type { LeverSettings, LeverTable } from '#core/plan';
import { lensOfAdviser } from '#report/adviser-lenses';
import { type AdviserId, advise, advisersIn } from '#report/advisers';
import { firstSentence } from '#report/format';
import { forecastSeries } from '#report/planning-forecast';
import type { Words } from '#report/words';
import { inSlices } from '#scenes/in-slices';
import { forecastSteps, readThrough } from '#session/forecast';
import type { View } from '#session/session';

export interface Counsel {
  /** An adviser, of whom there is more to read; the scenario's own plans have none. */
  readonly id?: AdviserId;
  readonly name: string;
  readonly line: string;
  readonly settings: LeverSettings;
  /** By whose numbers it is read. */
  readonly lens: string;
}

export function counselsIn({ before, state, scenario }: View, { t, language }: Words): Counsel[] {
  const season = state.season === 'autumn' ? 'autumn' : 'winter';
  const advisers = advisersIn(state.year).map((id) => ({
    id,
    name: t(`adviser.${id}.name`),
    line: firstSentence(t(`adviser.${id}.position`)),
    settings: advise(id, before, season, state.year),
    lens: lensOfAdviser[id],
  }));
  const presets = scenario.plans.flatMap(({ title, plan }): Counsel[] => {
    const year = plan.find((one) => one.year === state.year);
    const settings = season === 'autumn' ? year?.autumn : year?.levers;
    const line = t('desk.advisers.preset', { year: state.year });
    return settings ? [{ name: title[language], line, settings, lens: state.lens }] : [];
  });
  return [...advisers, ...presets];
}

/** What the table would be if this plan were copied. */
export function tableOfCounsel({ before }: View, { settings }: Counsel): LeverTable {
  return { ...before, ...settings };
}

/** Where a table leads by the numbers of a school. */
export function outcomesOf(view: View, table: LeverTable, lens: string, signal: AbortSignal) {
  return inSlices(forecastSteps(readThrough(view, lens), table, { measures: forecastSeries }), signal);
}

/** The year for which figures of plans stand. */
export function horizonOf({ state, scenario }: View): number {
  return Math.min(state.year + 4, scenario.lastYear);
}
