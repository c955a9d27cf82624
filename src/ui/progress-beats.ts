/** The year as a bar of beats: done, present, to come. On a phone the names fold into "Beat 5 of 8". */
import { html, setText, type Widget } from '#ui/element';

export interface ProgressBeatsProps {
  /** What the bar is, for a screen reader. */
  readonly label: string;
  readonly beats: readonly { readonly id: string; readonly label: string }[];
  readonly current: number;
  /** How much of the present beat has passed, 0 to 1. */
  readonly share: number;
  /** "Beat 5 of 8" */
  readonly summary: string;
}

export function createProgressBeats(initial: ProgressBeatsProps): Widget<ProgressBeatsProps> {
  const list = html('ol');
  const summary = html('p', { class: 'beats-summary' });
  const element = html('nav', { class: 'beats' }, summary, list);
  let drawn = '';
  const update = ({ label, beats, current, share, summary: words }: ProgressBeatsProps) => {
    element.setAttribute('aria-label', label);
    setText(summary, words);
    const key = JSON.stringify(beats);
    if (key !== drawn) {
      drawn = key;
      list.replaceChildren(
        ...beats.map((beat, index) =>
          html(
            'li',
            {},
            html('i', { 'aria-hidden': 'true' }),
            html('span', {}, html('b', {}, index + 1), ` ${beat.label}`),
          ),
        ),
      );
    }
    for (const [index, item] of [...list.children].entries()) {
      if (!(item instanceof HTMLElement)) continue;
      item.className = index < current ? 'is-done' : index === current ? 'is-now' : '';
      item.style.setProperty('--share', String(index === current ? share : index < current ? 1 : 0));
      if (index === current) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
