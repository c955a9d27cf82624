/**
 * The map of the desk in its layers: it shows the layer of the instrument last opened, or the one that was chosen. The hand
 * enlarges and moves it; pointing at a region shows its page in short, picking it the whole page.
 */
import { starvingPlaces } from '#report/map-hunger';
import { linesIn } from '#report/map-lines';
import { mapTables } from '#report/map-tables';
import { townIds, townName } from '#report/map-towns';
import { regionDossier } from '#report/region-dossier';
import { systems } from '#report/systems';
import { culture } from '#report/systems/culture';
import { toldRun } from '#scenes/chronicle-dialog';
import type { Look, Part } from '#scenes/look';
import { createMapDossier } from '#scenes/map-dossier';
import { mapKey } from '#scenes/map-key';
import { openMapTables } from '#scenes/map-tables-dialog';
import { layerProps } from '#scenes/planning-layers';
import type { Layer, PlanningRoom } from '#scenes/planning-room';
import { createChoiceList } from '#ui/choice-list';
import { createDataTable } from '#ui/data-table';
import { html, setText } from '#ui/element';
import { type LandId, regionIds } from '#ui/map-geometry';
import { followHand } from '#ui/map-gestures';
import { createMapHover } from '#ui/map-hover';
import { anchorOf, createMapPlaces } from '#ui/map-places';
import type { RegionMapProps } from '#ui/map-props';
import { createMapTools } from '#ui/map-tools';
import { bringIntoSight } from '#ui/map-view';
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
  { id: 'hunger', pictogram: 'ration' },
  { id: 'systems', pictogram: 'pylon' },
] as const;
/** Where one foot of the page is a phone's, as in styles/planning-sizes.css. */
const phone = matchMedia('(width <= 760px)');

export function createMapPart({ context, desk, scene, memory, signal }: PlanningRoom): MapPart {
  const words = context.words();
  const { t } = words;
  let map: RegionMap | undefined;
  let last: Look | undefined;
  let inSight = memory.layer;
  let picked: LandId | null = null;
  let pointed: LandId | null = null;

  const choice = (): SegmentedProps => ({
    label: t('desk.map.layer'),
    value: memory.layer,
    options: layers.map(({ id, pictogram }) => ({ id, pictogram, label: t(`map.layer.${id}`) })),
    onChange: (id) => showLayer(id as Layer),
  });
  const segmented = createSegmented(choice());
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

  const tools = createMapTools(
    {
      tools: t('map.tools'),
      larger: t('map.larger'),
      smaller: t('map.smaller'),
      whole: t('map.whole'),
      tables: t('map.tables.open'),
    },
    () => map,
    () => last && showTables(last),
  );
  const dossier = createMapDossier(
    context,
    () => pick(null),
    () => pointed && pick(pointed),
  );
  const placesOf = (look?: Look) => ({
    label: t('map.places'),
    open: picked,
    onFocus: (land: LandId | null) => point(land, true),
    onPick: pick,
    places: [...regionIds, 'east' as const].map((id) => ({
      id,
      label: look ? sayRegion(id, look) : t(`region.${id}`),
    })),
  });
  const places = createMapPlaces(placesOf());
  // In a year in which people starve in masses every layer says so, in one sentence.
  const hunger = html('p', { class: 'map-starve', hidden: true });
  const side = html('div', { class: 'map-side' }, tools.element, hunger, dossier.element);
  desk.mapSection.append(places.element, side);
  desk.mapSection.addEventListener('keydown', onKey);
  const hover = createMapHover(dossier.element, (land) => point(land));
  signal.addEventListener('abort', hover.stop);
  // What hovering brought goes without moving the hand.
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !pointed || picked) return;
    hover.dismiss();
    point(null);
  };
  document.addEventListener('keydown', dismiss, { signal });
  const table = createDataTable({ caption: '', heads: [], rows: [], hidden: true });
  desk.mapSection.append(table.element);
  // The boxes of the key and of the page move with the size of the desk, and what covers the map with them.
  const observer = new ResizeObserver(() => last && map?.setProps(propsOf(last), { animate: false }));
  observer.observe(desk.map);
  signal.addEventListener('abort', () => observer.disconnect());

  function sayRegion(id: LandId, { comparison }: Look): string {
    if (id === 'east') return t('region.east');
    const { name, figures } = regionDossier(id, comparison, words);
    return [name, ...figures.slice(0, 2).map(({ label, now }) => `${label} ${now}`)].join('; ');
  }
  function showDossier(): void {
    if (last) dossier.show(picked, pointed, last);
    map?.point(pointed ?? picked);
  }
  function point(land: LandId | null, byFocus = false): void {
    pointed = land;
    if (byFocus && land && map) map.look(bringIntoSight(map.room(), map.view(), anchorOf(land)), { glide: true });
    showDossier();
  }
  function pick(land: LandId | null): void {
    const from = picked;
    picked = land;
    places.update(placesOf(last));
    if (!land && from) places.button(from)?.focus();
    // The focus comes back to the region, its page in short does not: it was closed.
    pointed = null;
    showDossier();
    if (land) dossier.focus();
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && picked) {
      event.preventDefault();
      pick(null);
    } else tools.onKey(event);
  }
  function showTables({ comparison }: Look): void {
    const counted = memory.layer === 'systems' && last ? propsOf(last) : undefined;
    const system = counted && {
      caption: t(`system.${memory.system}.map`),
      heads: [t('report.region'), t('map.tables.value')],
      rows: counted.regions.map(({ label, value = '' }) => [label, value]),
    };
    openMapTables(memory.layer, comparison, hunger.hidden ? undefined : (hunger.textContent ?? ''), system, words);
  }

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
    towns: townIds.map((id) => ({ id, label: t(townName(id, view.state.year)) })),
    lines: linesIn(comparison.now, comparison.world),
    onRegion: hover.move,
    // Under an open instrument a phone shows the map alone, without a place for a page.
    onPick: (land) => places.element.checkVisibility() && pick(land),
    onView({ project }) {
      places.follow(project);
      tools.update();
      desk.map.classList.toggle('is-enlarged', (map?.view().zoom ?? 1) > 1);
    },
  });
  const update = (look: Look) => {
    last = look;
    // The words on the map come first: nothing is drawn under them.
    segmented.update(choice());
    desk.mapKey.replaceChildren(
      ...mapKey(memory, look, phone.matches, words),
      ...(memory.layer === 'systems' ? [systemList.element] : []),
    );
    const starving = starvingPlaces(look.comparison).map((key) => t(key));
    hunger.hidden = starving.length === 0;
    setText(hunger, t('map.starve', { places: words.format.list(starving) }));
    places.update(placesOf(look));
    const props = propsOf(look);
    if (!map) {
      map = createRegionMap(context.stage.placeOver(scene, desk.map), props);
      followHand(desk.map, map, signal);
    } else {
      // Nothing glides where people starve.
      const still = memory.layer === 'hunger' || starving.length > 0;
      map.setProps(props, { animate: !still && inSight === memory.layer });
    }
    inSight = memory.layer;
    const [regions] = mapTables(look.comparison, words);
    if (regions) table.update({ ...regions, hidden: true });
    dossier.show(picked, pointed, look);
  };
  function showLayer(layer: Layer): void {
    memory.layer = layer;
    if (last) update(last);
  }
  return { update, showLayer };
}
