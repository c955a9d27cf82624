/** A system of the period on one page: what it is, its figures, what was decided in it, and where it shows. */
import { leverOf, type NamedLever } from '#core/model';
import type { LeverTable } from '#core/plan';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { ShownCard } from '#report/chronicle-cards';
import { choiceName } from '#report/lever-control';
import { nationalSeries } from '#report/series';
import type { Series } from '#report/series-declaration';
import { systems } from '#report/systems';
import type { System, Told, ToldSystem } from '#report/systems/system';
import { printOf, printOfLever } from '#report/units';
import type { Words } from '#report/words';
import { hasMassHunger } from '#scenario/mass-hunger';

export interface SystemFigure {
  readonly series: Series;
  /** With its unit. */
  readonly label: string;
  readonly now: string;
  /** Absent in the first year. */
  readonly last: string | undefined;
}

export interface SystemDecision {
  readonly label: string;
  readonly value: string;
  /** As it stood before, when it was moved this year. */
  readonly before: string | undefined;
}

export interface RegionValue {
  readonly region: string;
  readonly value: number;
  readonly text: string;
  /** Over the largest of the regions. */
  readonly share: number;
}

export interface SystemPage {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly figures: readonly SystemFigure[];
  readonly decisions: readonly SystemDecision[];
  /** What the map counts, with its unit. */
  readonly mapLabel: string;
  readonly regions: readonly RegionValue[];
}

export function systemNamed(id: string): System {
  const found = systems.find((system) => system.id === id);
  if (!found) throw new RangeError(`there is no system ${id}`);
  return found;
}

const seriesById = new Map(nationalSeries.map((series) => [series.id, series]));

export function systemPage(
  system: System,
  { now, last, world, start }: { now: YearResult; last: YearResult | undefined; world: World; start: LeverTable },
  words: Words,
): SystemPage {
  const { t, format } = words;
  return {
    id: system.id,
    name: t(`system.${system.id}.name`),
    line: t(`system.${system.id}.line`),
    figures: system.figures.map((id) => {
      const series = seriesById.get(id);
      if (!series) throw new RangeError(`the system ${system.id} tells of ${id}, which no run publishes`);
      const print = printOf(series.unit);
      const unit = t(`unit.${print.unit}`);
      const write = (result: YearResult) => format.value(series.of(result, world), print);
      return {
        series,
        label: [t(`series.${id}`), unit].filter(Boolean).join(', '),
        now: write(now),
        last: last && write(last),
      };
    }),
    decisions: system.levers.map((id) => {
      const lever = leverOf(id)!;
      const value = leverIn(now, lever);
      const before = last ? leverIn(last, lever) : start[id];
      const write = (amount: number) => writeLever(lever, amount, words);
      return {
        label: t(`lever.${id}.name`),
        value: write(value),
        before: before === value ? undefined : write(before),
      };
    }),
    ...regionValues(system, now, world, words),
  };
}

export function regionValues(
  { id, map }: System,
  now: YearResult,
  world: World,
  { t, format }: Words,
): Pick<SystemPage, 'mapLabel' | 'regions'> {
  return barsOf(id, map.unit, map.of(now, world), world, { t, format });
}

function barsOf(
  id: string,
  unit: string,
  values: readonly number[],
  world: World,
  { t, format }: Pick<Words, 't' | 'format'>,
): Pick<SystemPage, 'mapLabel' | 'regions'> {
  const print = printOf(unit);
  const most = Math.max(...values.map(Math.abs), Number.MIN_VALUE);
  return {
    mapLabel: [t(`system.${id}.map`), t(`unit.${print.unit}`)].filter(Boolean).join(', '),
    regions: world.regionIds.map((region, r) => ({
      region,
      value: values[r]!,
      text: format.value(values[r]!, print),
      share: Math.max(0, values[r]!) / most,
    })),
  };
}

/** The page of a system that the chronicle tells of. */
export interface ToldPage extends Pick<SystemPage, 'id' | 'line' | 'mapLabel' | 'regions'> {
  readonly counts: readonly Pick<SystemFigure, 'label' | 'now' | 'last'>[];
  readonly cards: readonly ShownCard[];
  /** No work of art is told of in a year of mass mortality. */
  readonly quiet: boolean;
}

export function toldPage(system: ToldSystem, told: Told, words: Words): ToldPage {
  const { t, format } = words;
  const { run } = told;
  const before = run.years.findLast(({ year }) => year < told.now.year);
  const yearBefore = before && {
    ...told,
    now: before,
    run: { ...run, years: run.years.filter(({ year }) => year <= before.year) },
  };
  const write = (count: number | undefined) => (count === undefined ? '–' : format.number(count, 0));
  return {
    id: system.id,
    line: t(`system.${system.id}.line`),
    counts: system.counts.map(({ id, of }) => ({
      label: t(`systems.told.${id}`),
      now: write(of(told)),
      last: yearBefore && write(of(yearBefore)),
    })),
    cards: system.shows(told),
    quiet: hasMassHunger(told.now),
    ...toldByRegion(system, told, words),
  };
}

export function toldByRegion(
  { id, map }: ToldSystem,
  told: Told,
  words: Words,
): Pick<SystemPage, 'mapLabel' | 'regions'> {
  return barsOf(id, map.unit, map.of(told), told.run.world, words);
}

/** Autumn’s value where it was amended. */
function leverIn({ decisions }: YearResult, { mechanism, name }: NamedLever): number {
  return (decisions.autumn as unknown as Record<string, Record<string, number>>)[mechanism]![name]!;
}

function writeLever(lever: NamedLever, value: number, words: Words): string {
  if (lever.choices) return choiceName(lever, value, words);
  const print = printOfLever(lever);
  return [words.format.value(value, print), words.t(`unit.${print.unit}`)].filter(Boolean).join(' ');
}
