/** A stock in the top bar: its mark, name, value, unit and what it was. */
import { html, setText, type Widget } from '#ui/element';
import { type PictogramName, pictogramIcon } from '#ui/pictograms';

export interface BalanceFigureProps {
  readonly pictogram: PictogramName;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly before: string;
}

export function createBalanceFigure(initial: BalanceFigureProps): Widget<BalanceFigureProps> {
  const label = html('span', { class: 'balance-label' });
  const value = html('b');
  const unit = html('i');
  const before = html('span', { class: 'balance-before' });
  const text = html('div', {}, label, html('div', {}, value, unit));
  const element = html('div', { class: 'balance' }, pictogramIcon(initial.pictogram, 24), text, before);
  const update = (next: BalanceFigureProps) => {
    setText(label, next.label);
    setText(value, next.value);
    setText(unit, next.unit);
    setText(before, next.before);
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
