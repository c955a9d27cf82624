/** A region on one page: its figures beside last year’s, each with a series that *Why?* explains; its works; what comes and goes. */
import { sum } from '#core/regions';
import { type Comparison, past, pastLabel } from '#report/comparison';
import type { Flow } from '#report/flows';
import { grainFlows, peopleFlows } from '#report/map-flows';
import { townName } from '#report/map-towns';
import { seriesOf } from '#report/series';
import { type Series, series } from '#report/series-declaration';
import { type SiteInRun, sitesIn, stationsIn } from '#report/sites';
import { printOf } from '#report/units';
import type { Words } from '#report/words';

export interface RegionFigure {
  readonly id: string;
  /** With its unit. */
  readonly label: string;
  readonly now: string;
  readonly last: string;
  readonly series: Series;
}

export interface RegionSite {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly stage: number;
  readonly text: string;
}

export interface RegionDossier {
  readonly name: string;
  /** Heads of the columns of figures: this year, last year. */
  readonly heads: readonly [string, string];
  readonly figures: readonly RegionFigure[];
  readonly sites: readonly RegionSite[];
  /** Sentences without a full stop. */
  readonly flows: readonly string[];
}

/** Of what runs publish by region, and what else the region has: deaths are no row of it. */
const published = [
  'harvest',
  'procurement',
  'food_grain_per_villager',
  'population_rural',
  'population_urban',
] as const;

function own(region: string, r: number): readonly Series[] {
  return [
    series(`leaving.${region}`, 'million people', 'Leave the villages', 'E37b', ({ ledger }) => ledger.migration.departures[r]!),
    series(`collectivised.${region}`, '0-1', 'Households in collective farms', 'E19', ({ after }) => after.regions[r]!.collectivised),
    series(`power.${region}`, 'thousand kW', 'Stations', 'E50', ({ after }) => after.regions[r]!.power),
    series(`industry.${region}`, 'million roubles of 1928', 'Plant of industry', 'E53', ({ after }) => after.regions[r]!.industry),
  ]; // biome-ignore format: a table of series
}

export function seriesOfRegion(region: string, regionIds: readonly string[]): readonly Series[] {
  const all = seriesOf(regionIds);
  const named = published.map((id) => all.find((one) => one.id === `${id}.${region}`)!);
  return [...named, ...own(region, regionIds.indexOf(region))];
}

/** Flows thinner than this take no line of the page: Mt, million people. */
const LEAST = 0.05;

export function regionDossier(region: string, comparison: Comparison, words: Words): RegionDossier {
  const { now, world, year } = comparison;
  const { t, format } = words;
  const then = past(comparison);
  return {
    name: t(`region.${region}`),
    heads: [String(year), pastLabel(comparison, words)],
    figures: seriesOfRegion(region, world.regionIds).map((one) => {
      const print = printOf(one.unit);
      const id = one.id.split('.')[0]!;
      return {
        id,
        label: [t(`map.figure.${id}`), t(`unit.${print.unit}`)].filter(Boolean).join(', '),
        now: format.value(one.of(now, world), print),
        last: format.value(one.of(then, world), print),
        series: one,
      };
    }),
    sites: sitesOfRegion(world.regionIds.indexOf(region), comparison, words),
    flows: flowsOfRegion(region, comparison, words),
  };
}

function sitesOfRegion(r: number, { now, world }: Comparison, { t, format, language }: Words): RegionSite[] {
  const kilowatts = printOf('thousand kW');
  const said = ({ stage, power, expected }: SiteInRun) =>
    [
      power ? t('sites.power', { power: format.value(power, kilowatts) }) : t(`sites.stage.${stage}`),
      ...(expected === undefined ? [] : [t('map.expected', { year: expected })]),
    ].join(', ');
  const begun = sitesIn(now, world)
    .filter(({ region, stage }) => region === r && stage > 0)
    .sort((a, b) => Number(a.stage === 4) - Number(b.stage === 4) || b.cost - a.cost);
  const stations = stationsIn(now, world).filter(({ region }) => region === r);
  return [
    ...begun.map((site) => ({
      id: site.id,
      name: site.name[language],
      kind: site.kind,
      stage: site.stage,
      text: said(site),
    })),
    ...stations.map(({ id, name, power }) => ({
      id: `station-${id}`,
      name: name[language],
      kind: 'thermal',
      stage: 4,
      text: t('sites.power', { power: format.value(power, kilowatts) }),
    })),
  ];
}

/** Where a flow ends, in words: a region’s towns, or a port. */
export function endName(to: string, { world, year }: Comparison, { t }: Words): string {
  return t(world.regionIds.includes(to) ? `region.${to}` : townName(to, year));
}

function flowsOfRegion(region: string, { now, world }: Comparison, words: Words): string[] {
  const { t, format } = words;
  const grain = grainFlows(now, world, 0);
  const people = peopleFlows(now, world, 0);
  const total = (flows: readonly Flow[]) => sum(flows.map(({ amount }) => amount));
  const line = (key: string, amount: number, digits: number) =>
    amount < LEAST ? [] : [t(`map.flow.${key}`, { amount: format.number(amount, digits) })];
  const from = (flows: readonly Flow[]) => flows.filter((flow) => flow.from === region);
  const ships = (flow: Flow) => flow.kind === 'ship';
  return [
    ...line('grainOut', total(from(grain).filter((flow) => !ships(flow))), 1),
    ...line('grainAbroad', total(from(grain).filter(ships)), 1),
    ...line('grainIn', total(grain.filter(({ to }) => to === region)), 1),
    ...line('peopleOut', total(from(people)), 2),
    ...line('peopleIn', total(people.filter(({ to }) => to === region)), 2),
  ];
}
