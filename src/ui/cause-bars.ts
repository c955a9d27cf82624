/** The largest causes of a change as arrows from a middle line, on one scale: to the right they add, to the left they take away. */
import { html } from '#ui/element';
import type { CauseGroup } from '#ui/waterfall';

export interface CauseBarsProps {
  /** "What moved it: +0.9" */
  readonly heading: string;
  readonly causes: readonly {
    readonly label: string;
    readonly group: CauseGroup;
    readonly value: number;
    readonly text: string;
  }[];
  readonly others?: { readonly label: string; readonly text: string };
  /** What the patterns stand for. */
  readonly key: readonly { readonly group: CauseGroup; readonly label: string }[];
}

export function createCauseBars({ heading, causes, others, key }: CauseBarsProps): HTMLElement {
  const largest = Math.max(...causes.map(({ value }) => Math.abs(value)));
  const nameOf = (group: CauseGroup) => key.find((entry) => entry.group === group)?.label;
  const rows = causes.map(({ label, group, value, text }) => {
    const bar = html('span', {
      class: `cause-bar waterfall-bar is-${value < 0 ? 'down' : 'up'} is-${group}`,
      style: `--length:${((Math.abs(value) / largest) * 50).toFixed(1)}%`,
    });
    return html(
      'li',
      {},
      html('span', { class: 'cause-label' }, label, html('span', { class: 'visually-hidden' }, ` (${nameOf(group)})`)),
      html('span', { class: 'cause-track', 'aria-hidden': 'true' }, bar),
      html('b', {}, text),
    );
  });
  const rest =
    others &&
    html('li', {}, html('span', { class: 'cause-label' }, others.label), html('span'), html('b', {}, others.text));
  const patterns = key.map(({ group, label }) =>
    html('span', {}, html('i', { class: `cause-swatch waterfall-bar is-${group}` }), label),
  );
  return html(
    'section',
    { class: 'cause-bars' },
    html('h4', {}, heading),
    html('ul', {}, ...rows, rest),
    html('p', { class: 'cause-key', 'aria-hidden': 'true' }, ...patterns),
  );
}
