/**
 * A drawn chart whose year can be pointed at, by mouse, finger or arrow keys: a rule with a figure at each line, in this chart
 * and in all others of the room. To a reader it is a slider over years that says the figures; the other charts follow in the
 * live line. Escape, leaving it, or a touch elsewhere clears the year.
 */
import { setAttributes, svg } from '#ui/element';
import { createLiveRegion, type LiveRegion } from '#ui/live-region';
import { createResponsiveSvg } from '#ui/responsive-svg';
import { createYearLink, type LinkedChart, nearestYear, spreadApart, yearByKey } from '#ui/year-link';

/** A figure at a year: where it lies and how it is written. */
export interface Reading {
  /** Whose it is; left out where the chart has but one. */
  readonly label?: string;
  readonly text: string;
  readonly y: number;
  readonly kind: 'a' | 'b' | 'mark';
}

export interface Plot {
  readonly elements: readonly SVGElement[];
  readonly years: readonly number[];
  readonly x: (year: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly at: (year: number) => readonly Reading[];
}

export interface LinkedSvg {
  readonly element: HTMLElement;
  /** @param name of the chart, as the live line calls it */
  describe(name: string, description: string): void;
  redraw(): void;
  /** The same at another size, drawn anew, with no year shown. */
  picture(size: Size): SVGSVGElement;
  destroy(): void;
}

export type Size = { readonly width: number; readonly height: number };

const room = createYearLink();
/** Says what the other charts show, once for the whole page. */
let live: LiveRegion | undefined;

export function createLinkedSvg(className: string, draw: (size: Size) => Plot | undefined): LinkedSvg {
  let plot: Plot | undefined;
  let width = 0;
  let name = '';
  const rule = svg('g', { class: 'year-rule' });
  const chart = createResponsiveSvg(className, (size) => {
    plot = draw(size);
    width = size.width;
    room.join(joined); // drawn, so it stands
    joined.show(room.year);
    return [...(plot?.elements ?? []), rule];
  });
  const { element } = chart;
  setAttributes(element, { role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal' });
  element.classList.add('is-linked');

  const joined: LinkedChart = {
    get years() {
      return plot?.years ?? [];
    },
    show(year) {
      const last = joined.years.at(-1) ?? 0;
      const shown = year !== undefined && joined.years.includes(year) ? year : undefined;
      rule.replaceChildren(...(plot && shown !== undefined ? drawRule(plot, shown, width) : []));
      setAttributes(element, {
        'aria-valuemin': joined.years[0] ?? 0,
        'aria-valuemax': last,
        'aria-valuenow': shown ?? last,
        'aria-valuetext': valueText(shown ?? last),
        'data-year': shown,
      });
    },
    say: (year) => {
      const told = tell(year);
      return told && `${name}: ${told}`;
    },
    stands: () => element.isConnected,
  };
  const tell = (year: number) =>
    (plot?.at(year) ?? []).map(({ label, text }) => (label ? `${label} ${text}` : text)).join(', ');
  const valueText = (year: number) => `${year}: ${tell(year) || '–'}`;

  const point = ({ clientX }: PointerEvent) => {
    const { left } = element.getBoundingClientRect();
    live ??= beginListening();
    room.show(plot && nearestYear(plot.years, clientX - left, plot.x));
  };
  element.addEventListener('pointermove', point);
  element.addEventListener('pointerdown', point);
  element.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves when it lifts: what it pointed at stays until another place is touched.
    if (pointerType === 'mouse' && !element.matches(':focus-visible')) room.show(undefined);
  });
  element.addEventListener('blur', () => room.show(undefined));
  element.addEventListener('focus', () => {
    if (!element.matches(':focus-visible') || !plot) return;
    live ??= beginListening();
    room.show(room.year ?? plot.years.at(-1));
  });
  element.addEventListener('keydown', (event) => {
    const next = yearByKey(event.key, joined.years, room.year ?? joined.years.at(-1) ?? 0);
    if (next === undefined) return;
    event.preventDefault();
    live ??= beginListening();
    room.show(next);
    const others = room.others(joined);
    if (others) live.say(`${next}. ${others}`);
  });
  joined.show(undefined);
  return {
    element,
    describe(named, description) {
      name = named;
      setAttributes(element, { 'aria-label': description });
    },
    redraw: chart.redraw,
    picture({ width: wide, height }) {
      const size = { width: wide, height };
      return svg('svg', { ...size, viewBox: `0 0 ${wide} ${height}` }, ...(draw(size)?.elements ?? []));
    },
    destroy: chart.destroy,
  };
}

function beginListening(): LiveRegion {
  const clear = () => room.show(undefined);
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element && target.closest('.is-linked'))) clear();
  });
  // Before anybody else: a key that clears the year does nothing more.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || room.year === undefined) return;
      event.stopPropagation();
      event.preventDefault();
      clear();
    },
    { capture: true },
  );
  const region = createLiveRegion();
  document.body.append(region.element);
  return region;
}

const LINE = 14; // pixels a line of words
const BESIDE = 9;

function drawRule(plot: Plot, year: number, width: number): SVGElement[] {
  const { top, bottom } = plot;
  const x = plot.x(year);
  const readings = plot.at(year);
  const leftward = x > width * 0.55;
  const place = { x: x + (leftward ? -BESIDE : BESIDE), 'text-anchor': leftward ? 'end' : 'start' };
  const heights = spreadApart(
    readings.map(({ y }) => y + 4),
    LINE,
    top + LINE + 4,
    bottom - 2,
  );
  return [
    svg('path', { d: `M${x} ${top}V${bottom}` }),
    svg('text', { ...place, class: 'year-rule-year', y: top + 8 }, year),
    ...readings.map(({ y, kind }) => svg('circle', { class: `year-dot-${kind}`, cx: x, cy: y, r: 4 })),
    ...readings.map(({ label, text, kind }, i) =>
      svg(
        'text',
        { ...place, class: `year-value-${kind}`, y: heights[i] },
        svg('tspan', { class: 'year-rule-figure' }, text),
        label && readings.length > 1 && svg('tspan', { class: 'year-rule-label', dx: 5 }, label),
      ),
    ),
  ];
}
