/**
 * The frame of the planning room: left of the diagonal is the country, right of it the argument and the decision. It makes the
 * empty slots, styles/planning.css places them at every size, the scene fills them. `map` is a placeholder for the region map.
 */
import { html } from '#ui/element';
import type { Insets } from '#ui/map-geometry';

export interface Desk {
  readonly element: HTMLElement;
  /** The top bar: year, blocks, balances. */
  readonly bar: HTMLElement;
  /** Buttons at the far end of the top bar. */
  readonly tools: HTMLElement;
  /** Under the bar: what must be known of the plan, and the guide. */
  readonly notes: HTMLElement;
  readonly instruments: HTMLElement;
  readonly map: HTMLElement;
  /** What holds the map and all that stands on it. */
  readonly mapSection: HTMLElement;
  /** Title and legend over the map's corner, and the layer buttons at its foot. */
  readonly mapKey: HTMLElement;
  readonly mapLayers: HTMLElement;
  readonly forecast: HTMLElement;
  /** What stood in the papers: a line at the foot of the map. */
  readonly papers: HTMLElement;
  readonly advisers: HTMLElement;
  /** Undo, redo, the number of changes, approve. */
  readonly action: HTMLElement;
  /**
   * What the diagonal, the title and a phone's open instrument cover of the map: insets for the region map, and the height of
   * its note. Ask again after the page has changed size or an instrument has opened.
   */
  mapInsets(): { readonly insets: Insets; readonly noteBottom: number };
  /** Where the title, the buttons and the papers stand on the map, in its pixels. */
  mapCovered(): readonly { x: number; y: number; width: number; height: number }[];
  /** On a phone an open instrument takes the place of the others, under the top of the map. */
  setInstrumentOpen(open: boolean): void;
}

export interface DeskLabels {
  readonly tools: string;
  readonly instruments: string;
  readonly map: string;
  readonly forecast: string;
  readonly advisers: string;
  readonly action: string;
}

/** As in styles/planning.css: tan 14°, and the height of a phone's map with nothing open. */
const slant = 0.2493;
const phoneMapHeight = 276;

/** Around words on the map, so that none of its own touch them, CSS pixels. */
const margin = 6;
/** The diagonal as a flight of stairs. */
const stairs = 12;

export function createDesk(labels: DeskLabels): Desk {
  const bar = html('header', { class: 'desk-bar' });
  const tools = html('nav', { class: 'desk-tools', 'aria-label': labels.tools });
  const notes = html('div', { class: 'desk-notes' });
  const instruments = html('section', { class: 'desk-instruments', 'aria-label': labels.instruments });
  const map = html('div', { class: 'desk-map-drawing' });
  const mapKey = html('div', { class: 'desk-map-key' });
  const mapLayers = html('div', { class: 'desk-map-layers' });
  const mapBox = html('section', { class: 'desk-map', 'aria-label': labels.map }, map, mapKey, mapLayers);
  const papers = html('div', { class: 'desk-papers' });
  const forecast = html('section', { class: 'desk-forecast', 'aria-label': labels.forecast });
  const advisers = html('aside', { class: 'desk-advisers', 'aria-label': labels.advisers });
  const action = html('div', { class: 'desk-action', role: 'group', 'aria-label': labels.action });
  const side = html('div', { class: 'desk-side', 'aria-hidden': 'true' });
  const diagonal = html('div', { class: 'desk-diagonal', 'aria-hidden': 'true' });
  const element = html(
    'div',
    { class: 'desk' },
    side,
    diagonal,
    bar,
    tools,
    notes,
    mapBox,
    papers,
    instruments,
    forecast,
    advisers,
    action,
  );
  makeRoom(element);
  const beyondDiagonal = (on: DOMRect) => {
    const { right, bottom } = element.getBoundingClientRect();
    if (side.offsetWidth === 0) return [];
    const height = on.height / stairs;
    return Array.from({ length: stairs }, (_, step) => {
      const y = step * height;
      // Where the line is at the foot of the step: there it stands furthest to the left.
      const line = right - side.offsetWidth + (bottom - on.top - y - height) * slant;
      return { x: line - margin - on.left, y, width: right - line + margin, height };
    });
  };
  return {
    element,
    bar,
    tools,
    notes,
    instruments,
    map,
    mapSection: mapBox,
    mapKey,
    mapLayers,
    forecast,
    papers,
    advisers,
    action,
    mapInsets() {
      const { clientHeight, clientWidth } = map;
      if (innerWidth <= 760) {
        const cut = element.classList.contains('has-open') ? Math.max(0, phoneMapHeight - clientHeight) : 0;
        return { insets: { bottom: -cut }, noteBottom: 8 };
      }
      const beyond = side.offsetWidth;
      // The country is widest four tenths above the foot; there the diagonal has this much left to go.
      const right = beyond > 0 && clientWidth > 0 ? beyond - element.clientHeight * slant * 0.42 : 0;
      // The title stands in the upper left corner: a little more room there.
      return { insets: { left: right > 0 ? 56 : 0, right, bottom: 4 }, noteBottom: 68 };
    },
    mapCovered() {
      const on = map.getBoundingClientRect();
      const boxes = [mapKey, papers, ...mapLayers.children, ...mapBox.querySelectorAll('.map-tools, .map-starve')];
      const words = boxes.flatMap((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        if (width === 0 || top >= on.bottom) return [];
        return [
          {
            x: left - on.left - margin,
            y: top - on.top - margin,
            width: width + 2 * margin,
            height: height + 2 * margin,
          },
        ];
      });
      return [...words, ...beyondDiagonal(on)];
    },
    setInstrumentOpen: (open) => element.classList.toggle('has-open', open),
  };
}

const LINE = 20; // px, of the probe in planning.css
const ROOMIEST = 2.5;

/** Whoever has lines and letters set wide, or letters alone enlarged, gets a higher desk, which the page scrolls. */
function makeRoom(desk: HTMLElement): void {
  const probe = html('span', { class: 'type-probe', 'aria-hidden': 'true' }, '1928');
  // Wider words take more lines as well: what one line gains, a text gains three times.
  const measure = () => {
    const roomy = 1 + 3 * Math.max(0, probe.offsetHeight / LINE - 1);
    desk.style.setProperty('--roomy', Math.min(ROOMIEST, roomy).toFixed(2));
  };
  new ResizeObserver(measure).observe(probe);
  desk.append(probe);
}
