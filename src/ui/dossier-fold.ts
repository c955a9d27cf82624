/** One dossier of several under a common panel: folded, a row with its name and what it holds; open, its controls. */
import { freshId, html, setAttributes, setText, svg, type Widget } from '#ui/element';
import { pictogramIcon } from '#ui/pictograms';

export interface DossierFoldProps {
  readonly title: string;
  readonly line: string;
  /** "7 levers" */
  readonly count: string;
  /** "2 changed"; empty when nothing is. */
  readonly changed: string;
  readonly open: boolean;
  readonly whyLabel: string;
  readonly onToggle: (open: boolean) => void;
  readonly onWhy: () => void;
}

export interface DossierFold extends Widget<DossierFoldProps> {
  readonly body: HTMLElement;
}

export function createDossierFold(initial: DossierFoldProps): DossierFold {
  let props = initial;
  const bodyId = freshId('fold');
  const title = html('b');
  const count = html('span', { class: 'fold-count' });
  const changed = html('span', { class: 'fold-changed' });
  const line = html('small');
  const arrow = svg('path', { fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5 });
  const toggle = html(
    'button',
    { type: 'button', class: 'fold-toggle', 'aria-controls': bodyId, onclick: () => props.onToggle(!props.open) },
    html('span', { class: 'fold-title' }, title, ' ', count, ' ', changed),
    line,
    svg('svg', { width: 16, height: 16, viewBox: '0 0 20 20', 'aria-hidden': 'true' }, arrow),
  );
  const why = html(
    'button',
    { type: 'button', class: 'icon-button', onclick: () => props.onWhy() },
    pictogramIcon('why', 18),
  );
  const body = html('div', { class: 'fold-body', id: bodyId });
  const element = html('section', { class: 'fold' }, html('h3', {}, toggle, why), body);
  const update = (next: DossierFoldProps) => {
    props = next;
    setText(title, next.title);
    setText(line, next.line);
    setText(count, next.count);
    setText(changed, next.changed);
    element.classList.toggle('is-open', next.open);
    body.hidden = !next.open;
    setAttributes(why, { 'aria-label': next.whyLabel });
    setAttributes(toggle, { 'aria-expanded': String(next.open) });
    setAttributes(arrow, { d: next.open ? 'M3 13l7-7 7 7' : 'M3 7l7 7 7-7' });
  };
  update(initial);
  return { element, body, update, destroy: () => element.remove() };
}
