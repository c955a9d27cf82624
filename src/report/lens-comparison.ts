/** A run beside the same decisions under another lens: the curves that differ, and the ends of the five measures. */
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { type FiveMeasures, fiveMeasures, type YearValue } from '#report/epilogue';
import { seriesNamed } from '#report/headlines';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

interface Reading {
  readonly years: readonly YearResult[];
  readonly world: World;
}

const drawn = [
  'consumption_per_head',
  'food_grain_per_villager',
  'harvest',
  'steel',
  'real_wage',
  'population',
] as const;

export interface LensCurve {
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  readonly played: readonly YearValue[];
  readonly other: readonly YearValue[];
}

export function lensCurves(played: Reading, other: Reading, { t }: Words): LensCurve[] {
  return drawn.map((id) => {
    const { unit, of } = seriesNamed(id);
    const { unit: name, digits, times } = printOf(unit);
    const path = ({ years, world }: Reading) =>
      years.map((result) => ({ year: result.year, value: times * of(result, world) }));
    return {
      series: id,
      title: t(`series.${id}`),
      unit: t(`unit.${name}`),
      digits,
      played: path(played),
      other: path(other),
    };
  });
}

/** Each measure in its own unit; deaths stand in a sentence and in no table. */
export function lensEnds(played: Reading, other: Reading, { t, format }: Words) {
  const [a, b] = [played, other].map(({ years, world }) => fiveMeasures(years, world)) as [FiveMeasures, FiveMeasures];
  const row = (id: string, of: (measures: FiveMeasures) => string) => [t(`epilogue.lens.row.${id}`), of(a), of(b)];
  const deaths = ({ people: { excess } }: FiveMeasures) =>
    excess ? t('epilogue.people.excess', { low: excess[0], high: excess[1] }) : t('epilogue.noDeaths');
  return {
    rows: [
      row('industry', ({ industry }) => format.number(industry.times, 1)),
      row('living', ({ livingStandards }) => format.number(100 * livingStandards.times)),
      row('lowest', ({ livingStandards: { lowest } }) => `${format.number(100 * lowest.value)} (${lowest.year})`),
      row('alive', ({ people }) => format.number(people.alive, 1)),
      row('towns', ({ people }) => format.number(people.towns, 1)),
      row('heavy', ({ defence }) => format.number(defence.heavyTimes, 1)),
      row('arms', ({ defence }) => format.number(defence.arms)),
      row('free', ({ leavingVillage }) => String(leavingVillage.freeYears)),
    ],
    deaths: { played: deaths(a), other: deaths(b) },
  };
}
