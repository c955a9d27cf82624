/** Two figures on one scale from nought: this run a filled dot, the other road a ring. */
import { html, type Widget } from '#ui/element';

export interface DotScaleProps {
  readonly label: string;
  readonly run: { readonly value: number; readonly text: string };
  readonly other: { readonly value: number; readonly text: string };
}

/** Room at the right for the figure of the larger. */
const END = 0.7;

export function createDotScale(initial: DotScaleProps): Widget<DotScaleProps> {
  const element = html('div', { class: 'dot-scale' });
  const update = ({ label, run, other }: DotScaleProps) => {
    const largest = Math.max(run.value, other.value) || 1;
    const dot = ({ value, text }: DotScaleProps['run'], name: string) =>
      html(
        'span',
        { class: `dot ${name}`, style: `left:${((100 * END * value) / largest).toFixed(2)}%` },
        html('b', {}, text),
      );
    element.replaceChildren(
      html('p', {}, label),
      html('div', { class: 'dot-line' }, dot(run, 'is-run'), html('i', { 'aria-hidden': 'true' })),
      html('div', { class: 'dot-line' }, dot(other, 'is-other'), html('i', { 'aria-hidden': 'true' })),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
