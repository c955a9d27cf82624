/**
 * One instrument of the planning room: folded, a row with its gauge, one line and its figure; open, its drawing and controls.
 * The panel owns two placeholders (`gauge`, `drawing`) for Phaser and a slot for the controls. The button stays the same
 * element in both states, so focus stays where the reader left it.
 */
import { freshId, html, setAttributes, setText, svg, type Widget } from '#ui/element';
import { pictogramIcon } from '#ui/pictograms';

export interface InstrumentPanelProps {
  readonly title: string;
  /** One line under the title: "A sack buys 62 % of its 1913 cloth". */
  readonly line: string;
  readonly value: string;
  readonly unit: string;
  /** "1931: 69" */
  readonly before: string;
  /** The folded gauge holds a change: its figure is red. */
  readonly changed: boolean;
  readonly open: boolean;
  /** "Open The scissors", "Fold The scissors" */
  readonly openLabel: string;
  readonly foldLabel: string;
  readonly whyLabel?: string;
  readonly onToggle: (open: boolean) => void;
  readonly onWhy?: () => void;
}

export interface InstrumentPanel extends Widget<InstrumentPanelProps> {
  readonly gauge: HTMLElement;
  readonly drawing: HTMLElement;
  /** Between the drawing and the controls: where the plan leads. */
  readonly outlook: HTMLElement;
  readonly controls: HTMLElement;
}

export function createInstrumentPanel(initial: InstrumentPanelProps): InstrumentPanel {
  let props = initial;
  const titleId = freshId('instrument');
  const bodyId = `${titleId}-body`;
  const gauge = html('div', { class: 'instrument-gauge' });
  const title = html('h2', { id: titleId });
  const line = html('p', { class: 'instrument-line' });
  const value = html('b');
  const unit = html('span', { class: 'instrument-unit' });
  const before = html('span', { class: 'instrument-before' });
  const why = html('button', { type: 'button', class: 'icon-button' }, pictogramIcon('why', 20));
  const arrow = svg('path', { fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5 });
  const toggle = html(
    'button',
    { type: 'button', class: 'icon-button instrument-toggle', 'aria-controls': bodyId },
    svg('svg', { width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' }, arrow),
  );
  const drawing = html('div', { class: 'instrument-drawing' });
  const outlook = html('div', { class: 'instrument-outlook' });
  const controls = html('div', { class: 'instrument-controls' });
  const body = html('div', { class: 'instrument-body', id: bodyId }, drawing, outlook, controls);
  const element = html(
    'section',
    { class: 'instrument', 'aria-labelledby': titleId },
    html(
      'header',
      { class: 'instrument-head' },
      gauge,
      html('div', { class: 'instrument-title' }, title, line),
      html('div', { class: 'instrument-value' }, value, unit, before),
      why,
      toggle,
    ),
    body,
  );
  why.addEventListener('click', () => props.onWhy?.());
  toggle.addEventListener('click', () => props.onToggle(!props.open));

  const update = (next: InstrumentPanelProps) => {
    props = next;
    setText(title, next.title);
    setText(line, next.line);
    setText(value, next.value);
    setText(unit, next.unit);
    setText(before, next.before);
    element.classList.toggle('is-open', next.open);
    element.classList.toggle('is-changed', next.changed);
    body.hidden = !next.open;
    why.hidden = !next.open || next.onWhy === undefined;
    setAttributes(why, { 'aria-label': next.whyLabel ?? null });
    setAttributes(arrow, { d: next.open ? 'M3 13l7-7 7 7' : 'M3 7l7 7 7-7' });
    setAttributes(toggle, {
      'aria-expanded': String(next.open),
      'aria-label': next.open ? next.foldLabel : next.openLabel,
    });
  };
  update(initial);
  return { element, gauge, drawing, outlook, controls, update, destroy: () => element.remove() };
}
