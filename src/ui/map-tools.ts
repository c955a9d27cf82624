/** Buttons on the map (larger, smaller, whole, as tables), and the same by keys wherever the focus stands on it. */
import { html, setAttributes } from '#ui/element';
import { canEnlarge, isWhole, panBy, wholeCountry, zoomAt } from '#ui/map-view';
import type { RegionMap } from '#ui/region-map';

export interface MapToolWords {
  readonly tools: string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly tables: string;
}

export interface MapTools {
  readonly element: HTMLElement;
  /** Which buttons have anything to do. */
  update(): void;
  /** For the keys of whatever holds the map. */
  onKey(event: KeyboardEvent): void;
}

const step = 1.5;
/** Pixels an arrow moves the map. */
const stride = 64;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

export function createMapTools(words: MapToolWords, map: () => RegionMap | undefined, onTables: () => void): MapTools {
  const change = (act: (map: RegionMap) => void) => {
    const shown = map();
    if (shown) act(shown);
  };
  const zoom = (factor: number) =>
    change((shown) => {
      const { width, height, insets } = shown.room();
      const middle = [(width + (insets.left ?? 0) - (insets.right ?? 0)) / 2, height / 2] as const;
      shown.look(zoomAt(shown.room(), shown.view(), factor, middle), { glide: true });
    });
  const whole = () => change((shown) => shown.look(wholeCountry, { glide: true }));
  const button = (sign: string, label: string, onclick: () => void) =>
    html('button', { type: 'button', 'aria-label': label, title: label, onclick }, html('span', {}, sign));
  const larger = button('+', words.larger, () => zoom(step));
  const smaller = button('−', words.smaller, () => zoom(1 / step));
  const reset = button('⤢', words.whole, whole);
  const tables = html('button', { type: 'button', class: 'map-tables', onclick: onTables }, words.tables);
  const element = html(
    'div',
    { class: 'map-tools', role: 'group', 'aria-label': words.tools },
    larger,
    smaller,
    reset,
    tables,
  );

  return {
    element,
    update() {
      const view = map()?.view() ?? wholeCountry;
      // Not disabled: the focus must not fall off a button that has done its work.
      setAttributes(larger, { 'aria-disabled': String(!canEnlarge(view)) });
      for (const back of [smaller, reset]) setAttributes(back, { 'aria-disabled': String(isWhole(view)) });
    },
    onKey(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
      const arrow = arrows[event.key];
      const shown = map();
      if (event.key === '+' || event.key === '=') zoom(step);
      else if (event.key === '-') zoom(1 / step);
      else if (event.key === '0') whole();
      else if (arrow && shown && !isWhole(shown.view()))
        change(() => shown.look(panBy(shown.room(), shown.view(), ...arrow), { glide: true }));
      else return;
      event.preventDefault();
    },
  };
}
