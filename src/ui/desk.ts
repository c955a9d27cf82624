/**
 * The frame of the planning room: left of the diagonal is the country, right of it the argument and the decision. It makes the
 * empty slots, styles/planning.css places them at every size, the scene fills them. `map` is a placeholder for the region map.
 */
import { html } from '#ui/element';

export interface Desk {
  readonly element: HTMLElement;
  /** The top bar: year, blocks, balances. */
  readonly bar: HTMLElement;
  /** Buttons at the far end of the top bar. */
  readonly tools: HTMLElement;
  readonly instruments: HTMLElement;
  readonly map: HTMLElement;
  /** Title and legend over the map's corner, and the layer buttons at its foot. */
  readonly mapKey: HTMLElement;
  readonly mapLayers: HTMLElement;
  readonly forecast: HTMLElement;
  readonly advisers: HTMLElement;
  /** Undo, redo, the number of changes, approve. */
  readonly action: HTMLElement;
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

export function createDesk(labels: DeskLabels): Desk {
  const bar = html('header', { class: 'desk-bar' });
  const tools = html('nav', { class: 'desk-tools', 'aria-label': labels.tools });
  const instruments = html('section', { class: 'desk-instruments', 'aria-label': labels.instruments });
  const map = html('div', { class: 'desk-map-drawing' });
  const mapKey = html('div', { class: 'desk-map-key' });
  const mapLayers = html('div', { class: 'desk-map-layers' });
  const mapBox = html('section', { class: 'desk-map', 'aria-label': labels.map }, map, mapKey, mapLayers);
  const forecast = html('section', { class: 'desk-forecast', 'aria-label': labels.forecast });
  const advisers = html('aside', { class: 'desk-advisers', 'aria-label': labels.advisers });
  const action = html('div', { class: 'desk-action', role: 'group', 'aria-label': labels.action });
  const side = html('div', { class: 'desk-side', 'aria-hidden': 'true' });
  const diagonal = html('div', { class: 'desk-diagonal', 'aria-hidden': 'true' });
  const element = html('div', { class: 'desk' }, side, diagonal, bar, tools, instruments, mapBox, forecast, advisers, action);
  return {
    element,
    bar,
    tools,
    instruments,
    map,
    mapKey,
    mapLayers,
    forecast,
    advisers,
    action,
    setInstrumentOpen: (open) => element.classList.toggle('has-open', open),
  };
}
