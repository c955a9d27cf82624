/** Years in a row, each filled by a state: white, hatched or black. */
import { html, type Widget } from '#ui/element';

export interface YearStripProps {
  readonly label: string;
  readonly years: readonly { readonly year: number; readonly state: 'open' | 'half' | 'shut' }[];
  /** The whole strip in words. */
  readonly description: string;
  /** The other road: drawn in its colour. */
  readonly other?: boolean;
}

export function createYearStrip(initial: YearStripProps): Widget<YearStripProps> {
  const element = html('div', { class: 'year-strip' });
  const update = ({ label, years, description, other = false }: YearStripProps) => {
    element.classList.toggle('is-other', other);
    const cells = years.map(({ state }) => html('i', { class: `is-${state}` }));
    element.replaceChildren(
      html('b', {}, label),
      html('div', { class: 'year-strip-cells', role: 'img', 'aria-label': description }, ...cells),
      html(
        'span',
        { class: 'year-strip-ends' },
        html('span', {}, years[0]?.year),
        html('span', {}, years.at(-1)?.year),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
