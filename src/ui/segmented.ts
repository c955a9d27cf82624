/** Buttons of which one is pressed: the map's layers, the language, the speed of the year. */
import { html, setAttributes, type Widget } from '#ui/element';
import { type PictogramName, pictogramIcon } from '#ui/pictograms';

export interface SegmentedProps {
  /** What is being chosen, for a screen reader. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly pictogram?: PictogramName;
    /** The language of the label itself, when it differs from the page's. */
    readonly lang?: string;
  }[];
  readonly onChange: (value: string) => void;
}

export function createSegmented(initial: SegmentedProps): Widget<SegmentedProps> {
  let props = initial;
  const element = html('div', { class: 'segmented', role: 'group' });
  let drawn = '';
  const update = (next: SegmentedProps) => {
    props = next;
    setAttributes(element, { 'aria-label': next.label });
    const key = JSON.stringify(next.options);
    if (key !== drawn) {
      drawn = key;
      element.replaceChildren(
        ...next.options.map(({ id, label, pictogram, lang }) =>
          html(
            'button',
            { type: 'button', 'data-id': id, lang, onclick: () => props.onChange(id) },
            pictogram && pictogramIcon(pictogram, 18),
            html('span', {}, label),
          ),
        ),
      );
    }
    for (const button of element.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset['id'] === next.value));
    }
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
