/** A decision among named options (institutions, rationing, regimes of trade): a radio group in the frame of a lever. */
import { freshId, html, setText, type Widget } from '#ui/element';

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly disabled?: boolean }[];
  readonly last: string | null;
  /** "1931: market" */
  readonly lastText: string;
  readonly caution?: string;
  readonly problem?: string;
  readonly onChange: (value: string) => void;
}

export function createChoice(initial: ChoiceProps): Widget<ChoiceProps> {
  let props = initial;
  const name = freshId('choice');
  const legend = html('legend', { class: 'lever-label' });
  const options = html('div', { class: 'choice-options' });
  const caption = html('p', { class: 'lever-last' });
  const caution = html('p', { class: 'lever-caution', id: `${name}-caution` });
  const problem = html('p', { class: 'lever-problem', id: `${name}-problem` });
  const element = html('fieldset', { class: 'choice' }, legend, options, caption, caution, problem);
  let drawn = '';

  options.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) props.onChange(event.target.value);
  });

  const update = (next: ChoiceProps) => {
    props = next;
    setText(legend, next.label);
    setText(caption, next.lastText);
    setText(caution, next.caution ?? '');
    setText(problem, next.problem ?? '');
    caution.hidden = !next.caution;
    problem.hidden = !next.problem;
    element.classList.toggle('is-changed', next.last !== null && next.last !== next.value);
    const described = [next.caution ? caution.id : '', next.problem ? problem.id : ''].filter(Boolean).join(' ');
    if (described) element.setAttribute('aria-describedby', described);
    else element.removeAttribute('aria-describedby');
    const key = JSON.stringify(next.options);
    if (key !== drawn) {
      drawn = key;
      options.replaceChildren(
        ...next.options.map(({ id, label, disabled }) => {
          const radio = html('input', { type: 'radio', name, value: id, disabled: disabled ?? false });
          return html('label', { class: 'choice-option' }, radio, html('span', {}, label));
        }),
      );
    }
    for (const radio of options.querySelectorAll('input')) {
      radio.checked = radio.value === next.value;
      radio.parentElement?.classList.toggle('is-last', radio.value === next.last);
    }
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
