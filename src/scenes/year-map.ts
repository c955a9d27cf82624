/** A beat on the map: regional values and marks, and the lines along which sacks, people and ships travel. */

import type { Scene } from 'phaser';
import type { Beat } from '#report/beat';
import { beatMap, type MapLine } from '#report/beat-map';
import { linesIn } from '#report/map-lines';
import { printOf } from '#report/units';
import type { Words } from '#report/words';
import type { RoomContext } from '#scenes/context';
import { regionTowns } from '#scenes/region-towns';
import { BEAT_MILLISECONDS } from '#scenes/year-player';
import type { View } from '#session/session';
import { place, type RegionId } from '#ui/map-geometry';
import type { MapFlow, MapMarkKind, RegionMapProps } from '#ui/map-props';
import { createRegionMap, type RegionMap } from '#ui/region-map';

const marks: Readonly<Partial<Record<Beat['id'], MapMarkKind>>> = { harvest: 'stay', deliveries: 'take', road: 'move' };
const TRAVEL = 1600; // ms on the way
const DEPARTURES = BEAT_MILLISECONDS - 2 * TRAVEL;
/** What the account covers of a wide map, CSS pixels. */
const COVERED = 400;

export interface YearMap {
  /** Shows a beat; `timed` sends what travels on its way. Returns its words. */
  show(beat: Beat, timed: boolean): string;
  destroy(): void;
}

export function createYearMap(
  context: RoomContext,
  scene: Scene,
  element: HTMLElement,
  { world, years }: View,
): YearMap {
  const words = context.words();
  const placement = context.stage.placeOver(scene, element);
  const narrow = matchMedia('(width <= 760px)');
  let map: RegionMap | undefined;
  let shown: RegionMapProps | undefined;
  let journeys = new AbortController();

  const insets = () => (narrow.matches ? {} : { right: COVERED });
  const refit = () => shown && map?.setProps({ ...shown, insets: insets() }, { animate: false });
  narrow.addEventListener('change', refit);

  return {
    show(beat, timed) {
      journeys.abort();
      journeys = new AbortController();
      const { values, counted, lines, perMark } = beatMap(beat, world);
      const digits = beat.id === 'road' ? 2 : 1;
      const textOf = (value: number) => (counted ? words.format.number(value, digits) : undefined);
      const flows = lines.map(flowOf);
      const kind = marks[beat.id];
      shown = {
        description: sayMap(
          words,
          beat,
          values.map(({ region, value }) => [region, textOf(value) ?? ''] as const),
        ),
        layer: beat.id === 'road' ? 'people' : 'grain',
        note: words.t('map.schematic'),
        insets: insets(),
        lines: linesIn(years.at(-1)!, world),
        flows,
        regions: values.map(({ region, value, marks: count, shade }) => ({
          id: region as RegionId,
          label: words.t(`region.${region}`),
          shortLabel: words.t(`regionShort.${region}`),
          shade,
          marks: kind ? [{ kind, count }] : [],
          ...(counted ? { value: textOf(value)! } : {}),
        })),
      };
      // A map that stood under another beat glides only in its numbers: lines and marks are new.
      if (map) map.setProps(shown, { animate: false });
      else map = createRegionMap(placement, shown);
      if (timed) for (const [i, flow] of flows.entries()) void map.send(flow, journeyOf(lines[i]!, journeys.signal));
      return [words.t(`year.shows.${beat.id}`), ...keyOf(words, beat, perMark)].join('. ');
    },
    destroy() {
      journeys.abort();
      narrow.removeEventListener('change', refit);
      map?.destroy();
    },
  };
}

function flowOf({ from, to, kind, width }: MapLine, index: number): MapFlow {
  return {
    id: `${kind}-${index}`,
    from: place(regionTowns[from]!.leave),
    to: place(regionTowns[to]?.arrive ?? to),
    width,
    kind,
  };
}

function journeyOf({ travellers }: MapLine, signal: AbortSignal) {
  return { marks: travellers, over: DEPARTURES, each: TRAVEL, signal };
}

function keyOf(words: Words, beat: Beat, perMark: number | undefined): string[] {
  const { unit } = printOf(beat.unit);
  const amount = perMark === undefined ? '' : words.format.number(perMark, perMark >= 1 ? 0 : perMark < 0.1 ? 2 : 1);
  return [
    ...(perMark === undefined ? [] : [words.t('year.perMark', { amount, unit: words.t(`unit.${unit}`) })]),
    ...(beat.shade.some((share) => share > 0) ? [words.t('year.dry')] : []),
    ...(beat.flows.length > 0 ? [words.t('year.routes')] : []),
  ];
}

function sayMap(words: Words, beat: Beat, values: readonly (readonly [region: string, text: string])[]): string {
  const list = values
    .map(([region, value]) => words.t('year.onMap', { name: words.t(`region.${region}`), value }))
    .join(', ');
  return words.t('year.noMap', { shows: words.t(`year.shows.${beat.id}`), values: list });
}
