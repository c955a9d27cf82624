/**
 * One step of a guide: a short sentence, and after it was done another. It stands beside the room and in the way of nothing; what
 * it says is spoken when it rests, and the focus stays where the reader has it.
 */
import { html, setText, type Widget } from '#ui/element';
import { createLiveRegion } from '#ui/live-region';

export interface GuideButton {
  readonly label: string;
  readonly onPick: () => void;
}

export interface GuideStripProps {
  /** "Guide of the first year" */
  readonly name: string;
  /** "2 of 6" */
  readonly count: string;
  readonly text: string;
  /** The step was done: the sentence tells what came of it. */
  readonly done: boolean;
  /** Leads to what the sentence speaks of. */
  readonly show?: GuideButton | undefined;
  readonly next?: GuideButton | undefined;
  readonly skip: GuideButton;
}

export function createGuideStrip(initial: GuideStripProps): Widget<GuideStripProps> {
  let props = initial;
  const count = html('b', { class: 'guide-count' });
  const text = html('p', { class: 'guide-text' });
  const button = (look: string, pick: () => void) => html('button', { type: 'button', class: look, onclick: pick });
  const show = button('button', () => props.show?.onPick());
  const next = button('button guide-next', () => props.next?.onPick());
  const skip = button('link', () => props.skip.onPick());
  const live = createLiveRegion();
  const element = html(
    'section',
    { class: 'guide' },
    count,
    text,
    html('div', { class: 'guide-buttons' }, show, next, skip),
    live.element,
  );
  let said = '';
  const update = (now: GuideStripProps) => {
    props = now;
    element.setAttribute('aria-label', now.name);
    element.classList.toggle('is-done', now.done);
    setText(count, now.count);
    setText(text, now.text);
    for (const [one, given] of [
      [show, now.show],
      [next, now.next],
      [skip, now.skip],
    ] as const) {
      one.hidden = !given;
      setText(one, given?.label ?? '');
    }
    if (said !== now.text) live.say(`${now.count}. ${now.text}`);
    said = now.text;
  };
  update(initial);
  return {
    element,
    update,
    destroy() {
      live.destroy();
      element.remove();
    },
  };
}
