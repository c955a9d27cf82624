/** The map of the desk in its four layers. It shows the layer of the instrument last opened, or the one that was chosen. */
import { layerNote, railsIn, townName } from '#report/planning-map';
import { regionTable } from '#report/region-table';
import { systems } from '#report/systems';
import { culture } from '#report/systems/culture';
import type { Words } from '#report/words';
import { toldRun } from '#scenes/chronicle-dialog';
import type { Look, Part } from '#scenes/look';
import { layerProps } from '#scenes/planning-layers';
import type { DeskMemory, Layer, PlanningRoom } from '#scenes/planning-room';
import { openSitesPage } from '#scenes/sites-dialog';
import { createChoiceList } from '#ui/choice-list';
import { createDataTable } from '#ui/data-table';
import { html } from '#ui/element';
import type { RegionMapProps } from '#ui/map-props';
import { markIcon } from '#ui/pictogram-row';
import { createRegionMap, type RegionMap } from '#ui/region-map';
import { createSegmented, type SegmentedProps } from '#ui/segmented';

export interface MapPart extends Part {
  showLayer(layer: Layer): void;
}

const layers = [
  { id: 'grain', pictogram: 'sack' },
  { id: 'sites', pictogram: 'site2' },
  { id: 'people', pictogram: 'migrant' },
  { id: 'rails', pictogram: 'loco' },
  { id: 'systems', pictogram: 'pylon' },
] as const;
const towns = ['moscow', 'leningrad', 'kharkov', 'baku', 'tashkent', 'novosibirsk'] as const;

export function createMapPart({ context, desk, scene, memory, signal }: PlanningRoom): MapPart {
  const words = context.words();
  const { t } = words;
  let map: RegionMap | undefined;
  let last: Look | undefined;
  let inSight = memory.layer;

  const choice = (): SegmentedProps => ({
    label: t('desk.map.layer'),
    value: memory.layer,
    options: layers.map(({ id, pictogram }) => ({ id, pictogram, label: t(`map.layer.${id}`) })),
    onChange: (id) => showLayer(id as Layer),
  });
  const segmented = createSegmented(choice());
  const asTable = html(
    'button',
    { type: 'button', class: 'button desk-map-table', onclick: () => last && openSitesPage(last.comparison, words) },
    t('sites.open'),
  );
  desk.mapLayers.append(segmented.element);
  const systemList = createChoiceList({
    label: t('systems.choose'),
    value: memory.system,
    options: [...systems, culture].map(({ id }) => ({ id, label: t(`system.${id}.name`) })),
    onChange(id) {
      memory.system = id;
      if (last) update(last);
      systemList.element.querySelector('select')?.focus();
    },
  });
  const table = createDataTable({ caption: '', heads: [], rows: [], hidden: true });
  desk.map.parentElement?.append(table.element);

  const propsOf = ({ comparison, view }: Look): RegionMapProps => ({
    ...layerProps(
      memory.layer,
      memory.system,
      comparison,
      { cards: context.chronicle, now: comparison.now, run: toldRun(view) },
      view.state.season === 'autumn',
      words,
    ),
    ...desk.mapInsets(),
    covered: desk.mapCovered(),
    layer: memory.layer,
    note: t('map.schematic'),
    eastLabel: t('desk.map.east'),
    towns: towns.map((id) => ({ id, label: t(townName(id, view.state.year)) })),
    rails: railsIn(view.state.year),
  });
  const update = (look: Look) => {
    last = look;
    // The words on the map come first: nothing is drawn under them.
    segmented.update(choice());
    desk.mapKey.replaceChildren(
      ...keyOf(memory, look, words),
      ...(memory.layer === 'systems' ? [systemList.element] : []),
      ...(memory.layer === 'sites' ? [asTable] : []),
    );
    const props = propsOf(look);
    if (map) map.setProps(props, { animate: inSight === memory.layer });
    else map = createRegionMap(context.stage.placeOver(scene, desk.map), props);
    inSight = memory.layer;
    const { heads, rows } = regionTable(look.comparison.now, look.view.world, words);
    table.update({ caption: t('desk.map.table', { year: look.view.state.year }), heads, rows, hidden: true });
  };
  function showLayer(layer: Layer): void {
    memory.layer = layer;
    if (last) update(last);
  }
  // The insets follow the size of the desk: what covers the map moves with it.
  const observer = new ResizeObserver(() => last && map?.setProps(propsOf(last), { animate: false }));
  observer.observe(desk.map);
  signal.addEventListener('abort', () => observer.disconnect());
  return { update, showLayer };
}

function keyOf({ layer, system }: DeskMemory, { comparison, view }: Look, words: Words): Node[] {
  const { t } = words;
  const line = (icon: Node, label: string) => html('li', {}, icon, label);
  const title = html('h2', {}, t(`map.layer.${layer}`));
  if (layer === 'systems') return [title, html('p', {}, t(`system.${system}.map`))];
  const note = html('p', {}, layerNote(layer, comparison, view.state.season === 'autumn', words));
  if (layer !== 'grain') return [title, note];
  return [
    title,
    note,
    html(
      'ul',
      {},
      line(markIcon('sack', 'stay'), t('instrument.grain.stays')),
      line(markIcon('sack', 'take'), t('desk.map.left')),
      ...(view.changed.length > 0 ? [line(markIcon('sack', 'change'), t('desk.map.moved'))] : []),
    ),
  ];
}
