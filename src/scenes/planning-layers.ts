/** What each layer of the desk's map draws: counted marks, works, people on the move, or nothing but lines. */
import type { Comparison } from '#report/comparison';
import { grainFlows } from '#report/map-flows';
import { foodByRegion } from '#report/map-hunger';
import { grainByRegion, peopleOnTheMove } from '#report/planning-map';

import { type SiteInRun, sitesIn, stationsIn } from '#report/sites';
import { regionValues, systemNamed, toldByRegion } from '#report/system-page';
import { culture } from '#report/systems/culture';
import type { Told } from '#report/systems/system';
import type { Words } from '#report/words';
import { streamOf } from '#scenes/map-stream';
import type { Layer } from '#scenes/planning-room';
import { pictured } from '#scenes/site-pictures';
import type { RegionId } from '#ui/map-geometry';
import { placeAt } from '#ui/map-projection';
import type { MapRegion, MapSite, RegionMapProps } from '#ui/map-props';
import { wholeMarks } from '#ui/whole-marks';

type LayerProps = Pick<RegionMapProps, 'description' | 'regions' | 'sites' | 'flows' | 'stream'>;

export function layerProps(
  layer: Layer,
  system: string,
  comparison: Comparison,
  told: Told,
  inAutumn: boolean,
  words: Words,
): LayerProps {
  const { t } = words;
  const regions = comparison.world.regionIds.map(
    (id): MapRegion => ({
      id: id as RegionId,
      label: t(`region.${id}`),
      shortLabel: t(`regionShort.${id}`),
    }),
  );
  if (layer === 'grain') return grain(regions, comparison, inAutumn, words);
  if (layer === 'people') return people(regions, comparison, words);
  if (layer === 'hunger') return food(regions, comparison, words);
  if (layer === 'systems') return systemByRegion(regions, comparison, system, told, words);
  const sites = layer === 'sites' ? worksOf(comparison, words, true) : [];
  const what = sites.map(({ name, value }) => `${name} ${value ?? ''}`);
  return {
    regions,
    sites,
    flows: [],
    description: [t('map.label', { layer: t(`map.layer.${layer}`) }), t(`desk.map.${layer}`), ...what].join('. '),
  };
}

function grain(regions: readonly MapRegion[], comparison: Comparison, inAutumn: boolean, words: Words): LayerProps {
  const { t, format } = words;
  const counts = grainByRegion(comparison);
  const { expected } = comparison.now.ledger.harvest;
  // Whole sacks, so that the map has exactly as many as the country: what is left over goes to the largest remainders.
  const sacks = wholeMarks(counts.flatMap(({ parts }) => parts));
  const filled = regions.map((region, r): MapRegion => {
    const { harvest, drought } = counts[r]!;
    const [take = 0, change = 0, stay = 0] = sacks.slice(3 * r, 3 * r + 3);
    const value = format.number(harvest, 1);
    return {
      ...region,
      value: inAutumn ? t('desk.map.ofExpected', { value, expected: format.number(expected[r]!, 1) }) : value,
      marks: [
        { kind: 'take', count: take },
        { kind: 'change', count: change },
        { kind: 'stay', count: stay },
      ],
      shade: inAutumn ? drought : 0,
    };
  });
  const said = filled.map(({ label, value }) => `${label} ${value}`).join(', ');
  return {
    regions: filled,
    sites: worksOf(comparison, words, false),
    flows: [],
    stream: streamOf('grain', grainFlows(comparison.now, comparison.world, LEAST_GRAIN), comparison, words),
    description: t('desk.map.grainSaid', { regions: said }),
  };
}

/** Grain below this is not led over a line, Mt. */
const LEAST_GRAIN = 0.02;

function people(regions: readonly MapRegion[], comparison: Comparison, words: Words): LayerProps {
  const { t, format } = words;
  const { leaving, flows } = peopleOnTheMove(comparison);
  const filled = regions.map((region, r): MapRegion => ({ ...region, value: format.number(leaving[r]!, 2) }));
  return {
    regions: filled,
    flows: [],
    stream: streamOf('people', flows, comparison, words),
    description: t('desk.map.peopleSaid', {
      regions: filled.map(({ label, value }) => `${label} ${value}`).join(', '),
    }),
  };
}

/** Food of the village; where people starve in masses the place bears the name under which it is remembered. */
function food(regions: readonly MapRegion[], comparison: Comparison, { t, format }: Words): LayerProps {
  const foods = foodByRegion(comparison);
  const filled = regions.map((region, r): MapRegion => {
    const { food: eaten, before, lack, starves } = foods[r]!;
    const name = t(`hungerPlace.${region.id}`);
    const named = starves ? { label: name, shortLabel: name } : {};
    const now = format.number(eaten, 0);
    const then = before === undefined ? now : format.number(before, 0);
    const value = then === now ? now : t('map.then', { before: then, now });
    return { ...region, ...named, shade: lack, value };
  });
  const said = filled.map(({ label, value }) => `${label} ${value}`).join(', ');
  return { regions: filled, flows: [], description: t('desk.map.hungerSaid', { regions: said }) };
}

/** One of the systems of the period, counted by region. */
function systemByRegion(
  regions: readonly MapRegion[],
  { now, world }: Comparison,
  id: string,
  told: Told,
  words: Words,
): LayerProps {
  const { mapLabel, regions: values } =
    id === culture.id ? toldByRegion(culture, told, words) : regionValues(systemNamed(id), now, world, words);
  const filled = regions.map((region, r): MapRegion => ({ ...region, value: values[r]!.text, bar: values[r]!.share }));
  const said = filled.map(({ label, value }) => `${label} ${value}`).join(', ');
  return { regions: filled, flows: [], description: words.t('desk.map.systemSaid', { what: mapLabel, regions: said }) };
}

/** The largest come first: where two would stand on each other, the smaller is left out. On the grain map, those alone. */
const LANDMARKS = 7;

function worksOf({ now, world }: Comparison, { t, format, language }: Words, leading: boolean): readonly MapSite[] {
  const begun = sitesIn(now, world)
    .filter(({ stage }) => stage > 0)
    .sort((a, b) => weight(b) - weight(a));
  const power = (kilowatts: number) => t('sites.power', { power: format.number(kilowatts) });
  const works = begun.map(
    ({ id, name, kind, lon, lat, cost, stands, stage, power: sets }): MapSite => ({
      id,
      name: name[language],
      at: placeAt(lon, lat),
      kind: pictured(kind),
      stage,
      value: !leading ? '' : sets ? power(sets) : stage === 4 ? '' : `${format.number((100 * stands) / cost)} %`,
    }),
  );
  if (!leading) return works.slice(0, LANDMARKS);
  const stations = stationsIn(now, world)
    .sort((a, b) => b.power - a.power)
    .map(
      ({ id, name, lon, lat, power: sets }): MapSite => ({
        id: `station-${id}`,
        name: name[language],
        at: placeAt(lon, lat),
        kind: 'power',
        stage: 4,
        minor: true,
        value: power(sets),
      }),
    );
  return [...works, ...stations];
}

/** Roubles and kilowatts are added only to say which of two places is the larger. */
const weight = ({ cost, power = 0 }: SiteInRun) => cost + power;
