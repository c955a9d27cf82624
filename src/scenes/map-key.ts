/** The key of the map: what the layer shows, and what its marks and the widths of its lines stand for. */
import { layerNote } from '#report/planning-map';
import { printOf } from '#report/units';
import type { Words } from '#report/words';
import type { Look } from '#scenes/look';
import { streamScales } from '#scenes/map-stream';
import type { DeskMemory } from '#scenes/planning-room';
import { html, svg } from '#ui/element';
import type { MapStream } from '#ui/map-props';
import { streamWidth } from '#ui/map-streams';
import { markIcon } from '#ui/pictogram-row';
import { siteIcon } from '#ui/site-icon';

const line = (icon: Node, label: string) => html('li', {}, icon, label);

export function mapKey(
  { layer, system }: DeskMemory,
  { comparison, view }: Look,
  small: boolean,
  words: Words,
): Node[] {
  const { t } = words;
  const title = html('h2', {}, t(`map.layer.${layer}`));
  if (layer === 'systems') return [title, html('p', {}, t(`system.${system}.map`))];
  const note = html('p', {}, layerNote(layer, comparison, view.state.season === 'autumn', words));
  const lines = linesOf(layer, view.changed.length > 0, small, words);
  return [title, note, ...(lines.length > 0 ? [html('ul', {}, ...lines)] : [])];
}

function linesOf(layer: string, changed: boolean, small: boolean, words: Words): Node[] {
  const { t } = words;
  if (layer === 'grain')
    return [
      line(markIcon('sack', 'stay'), t('instrument.grain.stays')),
      line(markIcon('sack', 'take'), t('desk.map.left')),
      ...(changed ? [line(markIcon('sack', 'change'), t('desk.map.moved'))] : []),
      streamLine('grain', small, words),
    ];
  if (layer === 'people') return [streamLine('people', small, words)];
  if (layer === 'sites') return [1, 2, 4].map((stage) => line(siteIcon('works', stage, 22), t(`map.rising.${stage}`)));
  if (layer === 'rails')
    return [
      line(stroke('key-rail', 5), t('map.railOpen')),
      line(stroke('key-rail-building', 3), t('map.railBuilding')),
      line(stroke('key-water', 3), t('map.water')),
    ];
  return [];
}

/** Lines as wide as on the map, each with its figure. */
function streamLine(kind: MapStream['kind'], small: boolean, { t, format }: Words): HTMLElement {
  const { perUnit, samples } = streamScales[kind];
  const unit = t(`unit.${printOf(kind === 'grain' ? 'million t' : 'million people').unit}`);
  return html(
    'li',
    { class: 'key-stream' },
    ...samples.flatMap((amount) => [
      bar(`key-${kind}`, streamWidth(amount, perUnit, small)),
      html('span', {}, format.number(amount, amount < 1 ? 1 : 0)),
    ]),
    html('span', {}, unit),
  );
}

function bar(look: string, width: number): SVGSVGElement {
  const height = Math.max(4, width + 2);
  return svg(
    'svg',
    { class: `key-line ${look}`, width: 26, height, viewBox: `0 0 26 ${height}`, 'aria-hidden': 'true' },
    svg('rect', { x: 1, y: (height - width - 1) / 2, width: 24, height: width + 1 }),
  );
}

function stroke(look: string, width: number): SVGSVGElement {
  const height = Math.max(4, width + 2);
  const along = `M1 ${height / 2}H25`;
  return svg(
    'svg',
    { class: `key-line ${look}`, width: 26, height, viewBox: `0 0 26 ${height}`, 'aria-hidden': 'true' },
    svg('path', { class: 'key-edge', d: along, 'stroke-width': width + 2 }),
    svg('path', { class: 'key-fill', d: along, 'stroke-width': width }),
  );
}
