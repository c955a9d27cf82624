/** A list of which one entry is chosen: for more choices than buttons have room. The platform’s own, so that a phone shows its own. */
import { html, type Widget } from '#ui/element';

export interface ChoiceListProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
}

export function createChoiceList(initial: ChoiceListProps): Widget<ChoiceListProps> {
  let props = initial;
  const select = html('select', { onchange: () => props.onChange(select.value) });
  const name = html('span', {}, '');
  const element = html('label', { class: 'choice-list' }, name, select);
  let drawn = '';
  const update = (next: ChoiceListProps) => {
    props = next;
    const key = JSON.stringify([next.label, next.options]);
    if (key !== drawn) {
      drawn = key;
      name.textContent = next.label;
      select.replaceChildren(...next.options.map(({ id, label }) => html('option', { value: id }, label)));
    }
    select.value = next.value;
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
