/**
 * The regions as buttons for the keyboard and for whoever hears the page, each where its name stands on the drawing. The pointer
 * passes through them: it is read from the map itself.
 */
import { html, setAttributes, type Widget } from '#ui/element';
import { type LandId, lands } from '#ui/map-geometry';
import { anchors } from '#ui/map-labels';
import type { Point } from '#ui/pen';

export interface MapPlacesProps {
  readonly label: string;
  readonly places: readonly { readonly id: LandId; readonly label: string }[];
  /** The region whose page is open. */
  readonly open: LandId | null;
  readonly onFocus: (land: LandId | null) => void;
  readonly onPick: (land: LandId) => void;
}

/** Where a land is named, in map units. */
export function anchorOf(land: LandId): Point {
  return land === 'east' ? [812, 470] : anchors[land].large;
}

export interface MapPlaces extends Widget<MapPlacesProps> {
  /** Moves the buttons to where the lands are drawn now. */
  follow(project: (point: Point) => Point): void;
  button(land: LandId): HTMLElement | undefined;
}

export function createMapPlaces(initial: MapPlacesProps): MapPlaces {
  let props = initial;
  const buttons = new Map<LandId, HTMLButtonElement>(
    [...lands.keys()].map((id) => [
      id,
      html('button', {
        type: 'button',
        'data-land': id,
        onclick: () => props.onPick(id),
        onfocus: () => props.onFocus(id),
        onblur: () => props.onFocus(null),
      }),
    ]),
  );
  const element = html('div', { class: 'map-places', role: 'group' }, ...buttons.values());
  const update = (next: MapPlacesProps) => {
    props = next;
    setAttributes(element, { 'aria-label': next.label });
    for (const { id, label } of next.places)
      setAttributes(buttons.get(id)!, { 'aria-label': label, 'aria-expanded': String(next.open === id) });
  };
  update(initial);
  return {
    element,
    update,
    follow(project) {
      for (const [id, button] of buttons) {
        const [x, y] = project(anchorOf(id));
        button.style.translate = `${Math.round(x) - 6}px ${Math.round(y) - 22}px`;
      }
    },
    button: (land) => buttons.get(land),
    destroy: () => element.remove(),
  };
}
