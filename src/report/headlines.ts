/** Two papers on one desk: what the gazette printed and what the statistical office knew. */

import { INDUSTRY } from '#core/mechanisms/statistics';
import { mapRegions, sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import { investmentRiver } from '#report/balances';
import { nationalSeries } from '#report/series';
import type { Series } from '#report/series-declaration';
import type { Line } from '#report/words';
import { hasMassHunger } from '#scenario/mass-hunger';

export type OfficeRowId =
  | 'harvest'
  | 'industry'
  | 'steel'
  | 'electricity'
  | 'consumption'
  | 'defence'
  | 'unfinished'
  | 'foreignDebt'
  | 'excessDeaths';

export interface OfficeRow {
  readonly id: OfficeRowId;
  /** As printed; absent when nothing was. */
  readonly reported?: number;
  readonly known: number;
  /** As known last year. */
  readonly last?: number;
  readonly unit: string;
  /** The series that *Why?* explains, of what is known and of what was printed. */
  readonly series: string;
  readonly printedSeries?: string;
  /** Said in words with authors' ranges beside it, and in no table, chart or order of figures. */
  readonly plainText?: true;
}

type Reader = Series['of'];

export function seriesNamed(id: string): Series {
  const found = nationalSeries.find((series) => series.id === id);
  if (!found) throw new RangeError(`there is no series ${id}`);
  return found;
}

const read = (id: string): Reader => seriesNamed(id).of;

/** Industrial output over that of 1928, as it was. */
export const industryIndex: Reader = ({ ledger }, { parameters }) =>
  ledger.accounts.industrialOutput / sum(INDUSTRY.map((s) => parameters.industry.openingOutput[s]!));

interface RowDeclaration {
  readonly id: OfficeRowId;
  readonly unit: string;
  readonly series: string;
  readonly known: Reader;
  /** The series that was printed. */
  readonly reported?: string;
  readonly plainText?: true;
}

const rows: readonly RowDeclaration[] = [
  { id: 'harvest', unit: 'million t', series: 'harvest', known: read('harvest'), reported: 'reported_harvest' },
  {
    id: 'industry',
    unit: '1928 = 1',
    series: 'industrial_output',
    known: industryIndex,
    reported: 'reported_industrial_output',
  },
  { id: 'steel', unit: 'million t', series: 'steel', known: read('steel'), reported: 'steel' },
  { id: 'electricity', unit: 'TWh', series: 'electricity', known: read('electricity'), reported: 'electricity' },
  { id: 'consumption', unit: '1928 = 1', series: 'consumption_per_head', known: read('consumption_per_head') },
  {
    id: 'defence',
    unit: 'million roubles of 1928',
    series: 'defence_share',
    known: ({ ledger }) => ledger.defence.arms + ledger.defence.upkeep,
    reported: 'reported_defence',
  },
  {
    id: 'unfinished',
    unit: 'years',
    series: 'unfinished_construction',
    known: (result) => investmentRiver(result).unfinishedYears,
  },
  { id: 'foreignDebt', unit: 'million gold roubles', series: 'foreign_debt', known: read('foreign_debt') },
  { id: 'excessDeaths', unit: 'million', series: 'excess_deaths', known: read('excess_deaths'), plainText: true },
];

export function officeRows(now: YearResult, last: YearResult | undefined, world: World): OfficeRow[] {
  return rows.map(({ id, unit, series, known, reported, plainText }) => ({
    id,
    unit,
    series,
    known: known(now, world),
    ...(reported ? { reported: read(reported)(now, world), printedSeries: reported } : {}),
    ...(last ? { last: known(last, world) } : {}),
    ...(plainText ? { plainText } : {}),
  }));
}

/** A row as a series, so that *Why?* explains the very figure that stands in the table. */
export function officeSeries(id: OfficeRowId): Series {
  const { unit, series, known } = rows.find((row) => row.id === id)!;
  return { ...seriesNamed(series), unit, of: known };
}

/** What the gazette can lead with, each read as it was printed; below its least it is no news, and not in the paper. */
const leads: readonly {
  readonly id: string;
  readonly unit: string;
  readonly series: string;
  readonly least?: number;
}[] = [
  { id: 'industry', unit: '1928 = 1', series: 'reported_industrial_output' },
  { id: 'harvest', unit: 'million t', series: 'reported_harvest' },
  { id: 'steel', unit: 'million t', series: 'steel' },
  { id: 'electricity', unit: 'TWh', series: 'electricity' },
  { id: 'collectivised', unit: '0-1', series: 'collectivised_share', least: 0.03 },
  { id: 'tractors', unit: 'thousand hp', series: 'tractors', least: 100 },
];

export interface GazetteItem {
  readonly id: string;
  readonly series: string;
  readonly unit: string;
  readonly value: number;
  /** Printed growth on last year. */
  readonly growth: number;
}

export interface Gazette {
  readonly lead: GazetteItem;
  readonly items: readonly GazetteItem[];
  /** What stands in no newspaper: `gazette.notPrinted.<id>`. */
  readonly notPrinted: readonly string[];
  /** The page is shown without its band and its large type. */
  readonly quiet: boolean;
  readonly headline: Line;
}

/** The gazette leads with what grew most in print. It knows only what was printed. */
export function gazetteOf(now: YearResult, last: YearResult | undefined, world: World): Gazette {
  const items = leads.flatMap(({ id, unit, series, least = 0 }): GazetteItem[] => {
    const of = read(series);
    const value = of(now, world);
    if (value < least) return [];
    const before = last ? of(last, world) : openingOf(id, now.before, world);
    return [{ id, series, unit, value, growth: before > 0 ? value / before - 1 : 0 }];
  });
  const lead = items.reduce((best, item) => (item.growth > best.growth ? item : best));
  const growth = Math.round(100 * lead.growth) > 0;
  return {
    lead,
    items: items.filter((item) => item !== lead),
    notPrinted: notPrinted(now),
    quiet: hasMassHunger(now),
    headline: { key: `headline.${growth ? lead.id : 'nothing'}`, params: { percent: 100 * lead.growth } },
  };
}

/** Bazaar prices this far over those of the state are kept out of print. */
const DEAR_BAZAAR = 1.2;
/** People held, in millions, of whom a reader would expect to hear. */
const MANY_HELD = 0.1;

/** Hunger that is admitted is in the papers: whoever asks for help abroad must say what for. */
export function isHungerAdmitted({ decisions }: YearResult): boolean {
  return decisions.autumn.supply.foreignRelief > 0;
}

function notPrinted(now: YearResult): string[] {
  const { ledger, decisions, after } = now;
  const held = sum(mapRegions(after, ({ settlers, camps }) => settlers + camps));
  const left: Readonly<Record<string, boolean>> = {
    bazaar: after.nation.bazaarRatio > DEAR_BAZAAR,
    rations: decisions.winter.rations.cards > 0,
    debt: after.nation.foreignDebt > 0,
    deaths: sum(ledger.famine.ruralDeaths) > 0 && !isHungerAdmitted(now),
    deported: held > MANY_HELD,
  };
  return Object.keys(left).filter((id) => left[id]);
}

/** What the year before the first would have printed; nought where nobody says. */
function openingOf(id: string, before: YearResult['before'], { base, parameters }: World): number {
  if (id === 'industry') return before.nation.reportedIndex;
  if (id === 'tractors') return sum(mapRegions(before, ({ tractors }) => tractors));
  if (id === 'collectivised')
    return (
      sum(mapRegions(before, ({ rural, collectivised }) => rural * collectivised)) /
      sum(mapRegions(before, ({ rural }) => rural))
    );
  if (before.year !== base.year) return 0;
  if (id === 'steel') return parameters.industry.steel;
  if (id === 'electricity') return parameters.power.need;
  if (id === 'harvest') return parameters.statistics.customary * parameters.farm.openingHarvest;
  return 0;
}
