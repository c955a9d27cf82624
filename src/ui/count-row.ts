/**
 * A counted row as SVG, for accounts in HTML: whole marks in groups of five, a remainder cut at the right, outlines for what
 * is missing. Rows of one account share their scale: `most` marks fill the width.
 */
import { freshId, setAttributes, svg, type Widget } from '#ui/element';
import { layoutRow, type RowSegment } from '#ui/pictogram-row';
import { type PictogramName, pictogramGrid, pictogramPaths } from '#ui/pictograms';

export interface CountRowProps {
  readonly pictogram: PictogramName;
  readonly segments: readonly RowSegment[];
  /** How many marks the width holds; a longer row runs on in a second line. */
  readonly most: number;
}

const metrics = { pitch: pictogramGrid, gap: 4 } as const;

export function createCountRow(
  initial: CountRowProps,
): Omit<Widget<CountRowProps>, 'element'> & { readonly element: SVGSVGElement } {
  const clip = freshId('cut');
  const element = svg('svg', { class: 'count-row', 'aria-hidden': 'true' });
  const update = ({ pictogram, segments, most }: CountRowProps) => {
    const lines = breakLines(segments, most);
    const width = most * metrics.pitch + Math.floor((most - 1) / 5) * metrics.gap;
    setAttributes(element, { viewBox: `0 0 ${width} ${lines.length * (pictogramGrid + 4) - 4}` });
    let cuts = 0;
    element.replaceChildren(
      ...lines.flatMap((line, row) =>
        layoutRow(line, metrics).flatMap(({ x, share, kind }) => {
          const at = `translate(${x} ${row * (pictogramGrid + 4)})`;
          const shape = pictogramPaths(pictogram).map(({ d, rule }) => svg('path', { d, 'fill-rule': rule }));
          if (share === 1) return [svg('g', { class: `mark-${kind}`, transform: at }, ...shape)];
          cuts += 1;
          const id = `${clip}-${cuts}`;
          const box = svg('rect', { width: pictogramGrid * share, height: pictogramGrid });
          const cut = svg('g', { class: `mark-${kind}`, 'clip-path': `url(#${id})` }, ...shape);
          return [svg('clipPath', { id }, box), svg('g', { transform: at }, cut)];
        }),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

/** Of a mark: what is not worth a new line. */
const THIN = 0.04;

/** Segments cut into lines of at most so many marks. */
function breakLines(segments: readonly RowSegment[], most: number): RowSegment[][] {
  const lines: RowSegment[][] = [[]];
  let room = most;
  for (const { count, kind } of segments) {
    for (let left = count; left > 0; ) {
      if (room < THIN) {
        lines.push([]);
        room = most;
      }
      const taken = Math.min(left, room);
      lines.at(-1)!.push({ count: taken, kind });
      room -= taken;
      left -= taken;
    }
  }
  return lines;
}
