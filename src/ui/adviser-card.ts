/** An adviser who really disagreed: what he asks for, what his plan gives by his own assumptions, and a verb to take it over. */
import { html, setText, type Widget } from '#ui/element';

export interface AdviserCardProps {
  readonly name: string;
  readonly line: string;
  /** "food" 204, "hunger" 22 "/100", "steel" 5.8 */
  readonly figures: readonly { readonly label: string; readonly value: string; readonly of?: string }[];
  /** "Lay on the table" */
  readonly takeLabel: string;
  readonly onTake: () => void;
  /** Makes the name a button that tells more of him. */
  readonly about?: { readonly label: string; readonly onOpen: () => void };
  readonly chart?: Element;
}

export function createAdviserCard(initial: AdviserCardProps): Widget<AdviserCardProps> {
  let props = initial;
  const name = html('h3');
  const line = html('p');
  const chart = html('div', { class: 'adviser-chart' });
  const figures = html('dl');
  const take = html('button', { type: 'button', class: 'link adviser-take', onclick: () => props.onTake() });
  const element = html('article', { class: 'adviser' }, name, line, chart, figures, take);
  const nameButton = html('button', { type: 'button', class: 'adviser-name', onclick: () => props.about?.onOpen() });
  const showName = ({ name: words, about }: AdviserCardProps) => {
    if (!about) {
      setText(name, words);
      return;
    }
    setText(nameButton, words);
    nameButton.setAttribute('aria-label', about.label);
    if (nameButton.parentElement !== name) name.replaceChildren(nameButton);
  };
  let drawn = '';
  const update = (next: AdviserCardProps) => {
    props = next;
    showName(next);
    setText(line, next.line);
    setText(take, next.takeLabel);
    take.setAttribute('aria-label', `${next.takeLabel}: ${next.name}`);
    if (chart.firstElementChild !== (next.chart ?? null)) chart.replaceChildren(...(next.chart ? [next.chart] : []));
    const key = JSON.stringify(next.figures);
    if (key === drawn) return;
    drawn = key;
    figures.replaceChildren(
      ...next.figures.map(({ label, value, of }) =>
        html('div', {}, html('dt', {}, label), html('dd', {}, value, of && html('small', {}, of))),
      ),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
