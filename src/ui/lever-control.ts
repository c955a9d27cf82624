/**
 * The handle of one decision: minus, slider and plus in one frame; the value large, the unit small, a tick and a caption where
 * last year stood. It keeps no value of its own: it reports what the reader wants and shows what it is told.
 */
import { freshId, html, setAttributes, setText, type Widget } from '#ui/element';

export interface LeverProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Last year's value: a tick on the slider. The control is red only while the value differs from it. */
  readonly last: number | null;
  /** "1931: 22.8" */
  readonly lastText: string;
  readonly unit: string;
  /** The value as it is written, without its unit. */
  readonly format: (value: number) => string;
  /** The value as it is spoken; by default the written value and the unit. */
  readonly speak?: (value: number) => string;
  /** "Deliveries: less", "Deliveries: more" */
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** What raising this does to people, in a plain sentence; read out with the control. */
  readonly caution?: string;
  /** Why this plan cannot be approved as it stands. */
  readonly problem?: string;
  readonly disabled?: boolean;
  /** While the handle moves. */
  readonly onChange: (value: number) => void;
  /** When it is let go: one step for undo. */
  readonly onCommit: (value: number) => void;
}

/** Rounded to the lever's own step, so that 0.1 + 0.2 does not show. */
export function onStep(value: number, { min, max, step }: Pick<LeverProps, 'min' | 'max' | 'step'>): number {
  const steps = Math.round((value - min) / step);
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9) + 1);
  return Number(Math.min(max, Math.max(min, min + steps * step)).toFixed(decimals));
}

export function createLever(initial: LeverProps): Widget<LeverProps> {
  let props = initial;
  const labelId = freshId('lever');
  const cautionId = `${labelId}-caution`;
  const problemId = `${labelId}-problem`;
  const label = html('label', { class: 'lever-label', id: labelId, for: `${labelId}-range` });
  const value = html('output', { class: 'lever-value', for: `${labelId}-range` });
  const unit = html('span', { class: 'lever-unit' });
  const range = html('input', { type: 'range', class: 'lever-range', id: `${labelId}-range` });
  const tick = html('span', { class: 'lever-tick', 'aria-hidden': 'true' });
  const less = html('button', { type: 'button', class: 'lever-step' }, '−');
  const more = html('button', { type: 'button', class: 'lever-step' }, '+');
  const caption = html('p', { class: 'lever-last' });
  const caution = html('p', { class: 'lever-caution', id: cautionId });
  const problem = html('p', { class: 'lever-problem', id: problemId });
  const element = html(
    'div',
    { class: 'lever', role: 'group', 'aria-labelledby': labelId },
    html('div', { class: 'lever-head' }, label, value, unit),
    html('div', { class: 'lever-frame' }, less, html('span', { class: 'lever-slider' }, range, tick), more),
    caption,
    caution,
    problem,
  );

  const nudge = (direction: 1 | -1) => {
    const next = onStep(props.value + direction * props.step, props);
    if (next === props.value) return;
    props.onChange(next);
    props.onCommit(next);
  };
  less.addEventListener('click', () => nudge(-1));
  more.addEventListener('click', () => nudge(1));
  range.addEventListener('input', () => props.onChange(onStep(range.valueAsNumber, props)));
  range.addEventListener('change', () => props.onCommit(onStep(range.valueAsNumber, props)));

  const update = (next: LeverProps) => {
    props = next;
    const text = next.format(next.value);
    element.classList.toggle('is-changed', next.last !== null && onStep(next.last, next) !== onStep(next.value, next));
    setText(label, next.label);
    setText(value, text);
    setText(unit, next.unit);
    setText(caption, next.lastText);
    setText(caution, next.caution ?? '');
    setText(problem, next.problem ?? '');
    caution.hidden = !next.caution;
    problem.hidden = !next.problem;
    const describedBy = [next.caution ? cautionId : '', next.problem ? problemId : ''].filter(Boolean).join(' ');
    setAttributes(range, {
      min: next.min,
      max: next.max,
      step: next.step,
      disabled: next.disabled ?? false,
      'aria-valuetext': next.speak?.(next.value) ?? `${text} ${next.unit}`.trim(),
      'aria-describedby': describedBy || null,
      'aria-invalid': next.problem ? 'true' : null,
    });
    // Assigned last: a range clamps its value to the limits it has at that moment.
    range.value = String(next.value);
    tick.hidden = next.last === null;
    element.style.setProperty('--tick', String(shareOf(next.last ?? next.min, next)));
    setAttributes(less, { 'aria-label': next.lessLabel, disabled: next.disabled || next.value <= next.min });
    setAttributes(more, { 'aria-label': next.moreLabel, disabled: next.disabled || next.value >= next.max });
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}

function shareOf(value: number, { min, max }: Pick<LeverProps, 'min' | 'max'>): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
}
