/**
 * A winter of mass mortality. Black, in words, with the ranges of those who counted; nothing moves, nothing is counted in
 * marks, and it waits for the reader.
 */
import type { Scene } from 'phaser';
import type { Beat } from '#report/beat';
import { isOfThisHarvest } from '#report/beats-hunger';
import { type FamineId, famineOf, tolls } from '#report/famine-record';
import type { Words } from '#report/words';
import type { RoomContext } from '#scenes/context';
import { createAlternatives } from '#scenes/year-alternatives';
import type { View } from '#session/session';
import { html } from '#ui/element';
import type { RegionId } from '#ui/map-geometry';
import { createRangeTable } from '#ui/range-table';
import { createRegionMap } from '#ui/region-map';

export interface WinterActions {
  readonly goOn: () => void;
  readonly skipToReport: () => void;
}

export interface Winter {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** Draws what Phaser draws, once the element stands in the page. */
  draw(scene: Scene): void;
  destroy(): void;
}

export function createWinter(context: RoomContext, view: View, beat: Beat, actions: WinterActions): Winter {
  const words = context.words();
  const now = view.years.at(-1)!;
  const { year } = now;
  const recorded = famineOf(year);
  const heading = html(
    'h2',
    { tabindex: -1 },
    isOfThisHarvest(now)
      ? words.t('hunger.headingYear', { year })
      : words.t('hunger.heading', { from: year - 1, to: String(year).slice(-2) }),
  );
  const shown = context.settings().imagery === 'shown';
  const map = html('div', { class: 'winter-map' });
  const alternatives = createAlternatives(view, words);
  const button = (label: string, act: () => void, look: string) =>
    html('button', { type: 'button', class: look, onclick: act }, label);
  const element = html(
    'div',
    { class: 'winter-room' },
    html('div', { class: 'winter-place' }, heading, shown && map),
    html(
      'div',
      { class: 'winter-words' },
      html('p', { class: 'winter-say' }, beat.text.map((line) => words.say(line)).join(' ')),
      recorded && rangesOf(recorded, words),
      recorded &&
        html(
          'p',
          { class: 'winter-note' },
          `${words.t(`hunger.${recorded}.intro`)} `,
          button(words.t(`hunger.${recorded}.more`), () => context.openDialog(`famine-${recorded}`), 'link'),
        ),
      html(
        'p',
        { class: 'winter-note' },
        button(words.t('hunger.alternatives'), () => alternatives.open(), 'link'),
      ),
    ),
    html(
      'div',
      { class: 'winter-controls' },
      button(words.t('hunger.continue'), actions.goOn, 'button is-ink'),
      button(words.t('year.skip'), actions.skipToReport, 'button'),
      html('span', {}, `${words.t('hunger.still')} ${words.t('hunger.waits')}`),
    ),
    alternatives.element,
  );
  return {
    element,
    heading,
    draw(scene) {
      if (shown) drawMap(context, scene, map, beat, view);
    },
    destroy() {
      alternatives.destroy();
      element.remove();
    },
  };
}

/** Only the hungry lands, by the names of the places; the country around them recedes. */
function drawMap(context: RoomContext, scene: Scene, element: HTMLElement, { shade }: Beat, { world }: View): void {
  const words = context.words();
  const regions = world.regionIds.flatMap((id, r) =>
    shade[r]! >= HUNGRY ? [{ id: id as RegionId, label: words.t(`hungerPlace.${id}`) }] : [],
  );
  const places = words.format.list(regions.map(({ label }) => label));
  const description = words.t('hunger.map', { places });
  createRegionMap(context.stage.placeOver(scene, element), { description, layer: 'hunger', note: '', regions });
}
/** The beat shades a region at the line of mass hunger by half. */
const HUNGRY = 0.5;

const TICKS = [0, 2, 4, 6, 8];
const END_OF_SCALE = 11; // room for the figure of the largest

function rangesOf(famine: FamineId, words: Words): HTMLElement {
  const own = tolls.filter((toll) => toll.famine === famine);
  const places = [...new Set(own.map(({ place }) => place))];
  return createRangeTable({
    caption: words.t('hunger.estimates'),
    heads: [words.t('hunger.heads.author'), words.t('hunger.heads.figure')],
    to: END_OF_SCALE,
    ticks: TICKS.map((value) => ({ value, text: words.format.number(value) })),
    groups: places.map((place) => ({
      label: words.t(`hunger.place.${place}`),
      estimates: own
        .filter((toll) => toll.place === place)
        .map(({ id, low, high }) => ({
          author: words.t(`hunger.author.${id}`),
          low,
          high,
          text: asRounded(low, high, words),
        })),
    })),
  }).element;
}

/** As many places as the author gave. */
function asRounded(low: number, high: number, { format }: Words): string {
  const places = (value: number) => String(value).split('.')[1]?.length ?? 0;
  const [from, to] = [format.number(low, places(low)), format.number(high, places(high))];
  return low === high ? from : `${from}–${to}`;
}
