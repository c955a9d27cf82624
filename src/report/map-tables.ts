/** Everything the map shows, in rows: its twin for whoever cannot see it, or would rather read. */
import type { Comparison } from '#report/comparison';
import type { Flow } from '#report/flows';
import { grainFlows } from '#report/map-flows';
import { foodByRegion } from '#report/map-hunger';
import { linesIn } from '#report/map-lines';
import { grainByRegion, peopleOnTheMove } from '#report/planning-map';
import { endName } from '#report/region-dossier';
import type { TextTable } from '#report/region-table';
import { countSitesByRegion, sitesTable } from '#report/sites';
import type { Words } from '#report/words';

export interface MapTable extends TextTable {
  /** The layer it is the twin of. */
  readonly layer: 'regions' | 'grain' | 'people' | 'rails' | 'sites';
  readonly caption: string;
}

/** Thinner flows take no row: Mt, million people. */
const LEAST = { grain: 0.05, people: 0.01 } as const;

export function mapTables(comparison: Comparison, words: Words): MapTable[] {
  const { t } = words;
  const flows = grainFlows(comparison.now, comparison.world, LEAST.grain);
  const people = peopleOnTheMove(comparison).flows.filter(({ amount }) => amount >= LEAST.people);
  return [
    { layer: 'regions', caption: t('desk.map.table', { year: comparison.year }), ...regionsTable(comparison, words) },
    { layer: 'grain', caption: t('map.tables.grain'), ...flowTable(flows, 'megatonnes', 1, comparison, words) },
    { layer: 'people', caption: t('map.tables.people'), ...flowTable(people, 'millionPeople', 2, comparison, words) },
    {
      layer: 'sites',
      caption: t('sites.heading', { year: comparison.year }),
      ...sitesTable(comparison.now, comparison.world, words),
    },
    { layer: 'rails', caption: t('map.tables.rails'), ...linesTable(comparison, words) },
  ];
}

function regionsTable(comparison: Comparison, { t, format }: Words): TextTable {
  const grain = grainByRegion(comparison);
  const { leaving } = peopleOnTheMove(comparison);
  const food = foodByRegion(comparison);
  const sites = countSitesByRegion(comparison.now, comparison.world);
  const unit = (id: string) => t(`unit.${id}`);
  return {
    heads: [
      t('report.region'),
      `${t('map.figure.harvest')}, ${unit('megatonnes')}`,
      `${t('map.tables.left')}, ${unit('megatonnes')}`,
      `${t('map.figure.leaving')}, ${unit('millionPeople')}`,
      `${t('map.figure.food_grain_per_villager')}, ${unit('kilograms')}`,
      t('map.tables.inUse'),
      t('map.tables.building'),
    ],
    rows: comparison.world.regionIds.map((region, r) => [
      t(`region.${region}`),
      format.number(grain[r]!.harvest, 1),
      format.number(grain[r]!.taken, 1),
      format.number(leaving[r]!, 2),
      format.number(food[r]!.food, 0),
      String(sites[r]!.inUse),
      String(sites[r]!.begun),
    ]),
  };
}

function flowTable(
  flows: readonly Flow[],
  unit: string,
  digits: number,
  comparison: Comparison,
  words: Words,
): TextTable {
  const { t, format } = words;
  return {
    heads: [t('map.tables.from'), t('map.tables.to'), t(`unit.${unit}`)],
    rows: flows.map(({ from, to, kind, amount }) => [
      t(`region.${from}`),
      kind === 'ship'
        ? t('map.tables.abroad', { port: endName(to, comparison, words) })
        : endName(to, comparison, words),
      format.number(amount, digits),
    ]),
  };
}

/** Lines whose state changes in these years; every other line of the map was open before them. */
function linesTable({ now, world }: Comparison, { t }: Words): TextTable {
  return {
    heads: [t('map.tables.line'), t('sites.column.stage')],
    rows: [
      ...Object.entries(linesIn(now, world)).map(([id, state]) => [t(`map.line.${id}`), t(`map.state.${state}`)]),
      [t('map.line.others'), t('map.state.open')],
    ],
  };
}
